// SPDX-License-Identifier: MPL-2.0
#include "rollup/list_sheet.hpp"

#include <utility>

namespace jixiao::rollup {

using forms::Look;

ListSheet::ListSheet(std::u16string_view name, std::u16string_view title, std::u16string note,
                     std::vector<ListColumn> columns)
    : columns_{std::move(columns)} {
    draft_.name = name;
    draft_.landscape = true;
    const auto last = static_cast<std::int32_t>(columns_.size()) - 1;
    forms::put(draft_, table::Area{0, 0, 0, last}, std::u16string{title}, Look::title);
    forms::put(draft_, table::Area{1, 0, 1, last}, std::move(note), Look::note);
    for (std::int32_t i = 0; i <= last; ++i) {
        const ListColumn& column = columns_[static_cast<std::size_t>(i)];
        draft_.columnWidths.push_back(column.width);
        forms::put(draft_, table::CellAddress{headerRow, i}, std::u16string{column.heading}, Look::label);
    }
    draft_.repeated = forms::SheetDraft::Rows{headerRow, headerRow};
}

void ListSheet::add(std::vector<forms::Content> line) {
    ++row_;
    for (std::size_t i = 0; i < line.size(); ++i) {
        forms::put(draft_, table::CellAddress{row_, static_cast<std::int32_t>(i)}, std::move(line[i]),
                   columns_[i].look, columns_[i].format);
    }
}

forms::SheetDraft ListSheet::finish() && {
    draft_.printed = {0, 0, row_, static_cast<std::int32_t>(columns_.size()) - 1};
    forms::settleHeights(draft_);
    return std::move(draft_);
}

std::u16string cut(std::u16string text) {
    constexpr std::size_t longest = 32000; // a cell holds 32,767 characters
    if (text.size() > longest) {
        text.resize(longest);
        text += u"……";
    }
    return text;
}

} // namespace jixiao::rollup
