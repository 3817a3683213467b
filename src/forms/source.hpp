// SPDX-License-Identifier: MPL-2.0
/// What a form is made from: the rows of one table that belong into it, and what stands above them.
#pragma once

#include "finding/finding.hpp"
#include "forms/heading.hpp"
#include "table/indicator_table.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace jixiao::forms {

struct Source {
    const table::IndicatorTable* table = nullptr;
    Heading heading;
    std::vector<const table::Indicator*> indicators; // in the order of the form
    std::vector<std::size_t> positions;              // of each of them in the table
    std::u16string place;                            // in forms with a value column for each place

    /// The next row of the form, by its position in the table.
    void add(std::size_t position);

    /// About a whole department rather than one project.
    [[nodiscard]] bool isDepartmentWide() const;
    [[nodiscard]] bool hasFunctions() const { return !table->functions.empty(); }
};

/// One for each form that can be made: of a table with a value column for each place one for each place; of
/// one with panels for several years and for this year the one for this year; of one with thresholds for each
/// grade none. `findings` says what was left out, `index` is the table's place on its sheet. Rows without
/// name and target are left out.
std::vector<Source> sourcesOf(const table::IndicatorTable& table, const Heading& heading, std::int32_t index,
                              std::vector<finding::Finding>& findings);

} // namespace jixiao::forms
