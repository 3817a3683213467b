// SPDX-License-Identifier: MPL-2.0
/// Every rule asked of every table, and the answers as a sheet and as text.
#pragma once

#include "forms/sheet_draft.hpp"
#include "language/language.hpp"
#include "review/rule.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::review {

/// A finding, the side it belongs to, and where its rule comes from.
struct Opinion {
    finding::Finding finding;
    Side side = Side::completeness;
    Basis basis;
};

/// 完整性 …
std::u16string_view name(Side side);

/// "completeness" …: the words of the public contract.
std::u16string_view code(Side side);

/// 财预〔2021〕101号（未核对原文）, or that it is our convention.
std::u16string basisText(const Basis& basis, language::Language language);

/// By side, then by rule, then in the order of the sheet. `index` is the table's place on its sheet.
std::vector<Opinion> review(const forms::Source& source, std::int32_t index);

/// The opinions as numbered text for the returned file. `title` is the table's.
std::u16string reviewText(std::span<const Opinion> opinions, std::u16string_view title,
                          language::Language language);

/// The opinions as a sheet; takes the place of the one made before.
forms::SheetDraft reviewSheet(std::span<const Opinion> opinions, std::u16string_view title,
                              language::Language language);

} // namespace jixiao::review
