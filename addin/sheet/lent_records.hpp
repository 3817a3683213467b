// SPDX-License-Identifier: MPL-2.0
/// What cells with a look of their own were lent of ours, kept beside the sheet: a name for the cells, which
/// moves with them, and one that says what it was. Every file format carries both.
#pragma once

#include "office/document.hpp"
#include "table/grid.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jixiao::addin {

struct LentRecord {
    table::Area area;       // of one column
    std::u16string letters; // which parts of our look
    std::u16string format;  // the number format that gave way, "" where there was none of the cells' own

    /// Whether `next` says the same of the rows below.
    [[nodiscard]] bool continuesIn(const LentRecord& next) const;

    // Of a record that is kept.
    rtl::OUString areaName{};
    rtl::OUString textName{};
};

/// From the top.
std::vector<LentRecord> lentRecords(const SheetRef& sheet);

/// Call inside one undo step, as the next two.
void keepLent(const SheetRef& sheet, const std::vector<LentRecord>& records);
void forgetLent(const SheetRef& sheet, const LentRecord& record);
/// All of them: the cells are as they are.
void forgetLent(const SheetRef& sheet);

/// A name of such a record.
bool isLentName(std::u16string_view name);

} // namespace jixiao::addin
