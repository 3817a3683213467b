// SPDX-License-Identifier: MPL-2.0
/// A sheet that is a list: a title, a sentence below it, headings and a line for each entry.
#pragma once

#include "forms/sheet_draft.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::rollup {

struct ListColumn {
    std::u16string_view heading;
    std::int32_t width; // 1/100 mm
    forms::Look look = forms::Look::value;
    std::u16string_view format{};
};

class ListSheet {
public:
    ListSheet(std::u16string_view name, std::u16string_view title, std::u16string note,
              std::vector<ListColumn> columns);

    /// One for each column.
    void add(std::vector<forms::Content> line);

    /// The number of the line that comes next.
    [[nodiscard]] double next() const { return row_ - headerRow + 1; }

    forms::SheetDraft finish() &&;

private:
    static constexpr std::int32_t headerRow = 2;
    forms::SheetDraft draft_;
    std::vector<ListColumn> columns_;
    std::int32_t row_ = headerRow;
};

/// At most as much as a cell holds in every office.
std::u16string cut(std::u16string text);

} // namespace jixiao::rollup
