// SPDX-License-Identifier: MPL-2.0
/// What the dialog for curing findings says, in three languages. ~ stands before the letter that Alt reaches
/// the control with.
#pragma once

#include "language/language.hpp"

namespace jixiao::addin::remedy_words {

using language::Text;

inline constexpr Text title{u"Correct Findings", u"更正问题", u"更正問題"};
inline constexpr Text introduction{
    u"Ticked cells are changed in one step, which Undo takes back. Formats stay as they are.",
    u"勾选的单元格将一次更改，可以撤销；单元格格式不变。",
    u"勾選的儲存格將一次變更，可以復原；儲存格格式不變。"};
// %1 cell, %2 what it will show, %3 what it shows
inline constexpr Text change{u"%1: “%3” → “%2”", u"%1：“%3” → “%2”", u"%1：「%3」 → 「%2」"};
inline constexpr Text fillIn{u"%1 (empty) → “%2”", u"%1（空）→ “%2”", u"%1（空）→ 「%2」"};
// %1 a message
inline constexpr Text guess{u"%1 Tick only what the approved document confirms.",
                            u"%1请对照批复文件，确认后再勾选。", u"%1請對照批復文件，確認後再勾選。"};
inline constexpr Text ok{u"~Change", u"更改(~C)", u"變更(~C)"};
inline constexpr Text cancel{u"C~ancel", u"取消(~A)", u"取消(~A)"};

} // namespace jixiao::addin::remedy_words
