// SPDX-License-Identifier: MPL-2.0
/// What the page in Tools ▸ Options says, in three languages. ~ stands before the letter that Alt reaches the
/// control with.
#pragma once

#include "language/language.hpp"

namespace jixiao::addin::options_words {

using language::Text;

inline constexpr Text ruleHeading{u"Scoring rule", u"评分规则", u"評分規則"};
inline constexpr Text rule{u"~Rule to write:", u"采用的规则(~R)：", u"採用的規則(~R)："};
inline constexpr Text unverified{u"The text of the document could not be checked.", u"该文件原文未核实。",
                                 u"該文件原文未核實。"};
inline constexpr Text columnHeading{u"Columns beside the form", u"表格旁的辅助列", u"表格旁的輔助欄"};
inline constexpr Text completion{u"~Completion (完成率)", u"完成率(~C)", u"完成率(~C)"};
inline constexpr Text decimals{u"~Decimals, in files not calculated before:",
                               u"小数位数(~D)（首次计算的文件）：", u"小數位數(~D)（首次計算的檔案）："};
inline constexpr Text band{u"Points a person may ~give (可评分值)", u"定性指标的可评分值(~G)",
                           u"定性指標的可評分值(~G)"};
inline constexpr Text subtotals{u"~Points of each level and core function", u"各级指标、各职能的小计(~P)",
                                u"各級指標、各職能的小計(~P)"};
inline constexpr Text hint{
    u"Used the next time scores are calculated. Results that are there stay as they are until then.",
    u"下次“计算得分”时生效，已有的结果在此之前不变。", u"下次「計算得分」時生效，已有的結果在此之前不變。"};

} // namespace jixiao::addin::options_words
