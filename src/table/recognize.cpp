// SPDX-License-Identifier: MPL-2.0
#include "table/recognize.hpp"

#include "table/body.hpp"
#include "table/findings.hpp"
#include "table/header.hpp"
#include "table/indicators.hpp"
#include "table/label_repair.hpp"
#include "table/merges.hpp"
#include "table/parsed_target.hpp"
#include "table/preamble.hpp"
#include "table/roles.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace jixiao::table {

namespace {

Area rangeOf(const Header& header, const Layout& layout, const Body& body) {
    Area range{header.firstRow, layout.columns.front().first, body.lastRow, layout.columns.front().last};
    for (const Column& column : layout.columns) {
        range.firstColumn = std::max(std::min(range.firstColumn, column.first), 0);
        range.lastColumn = std::max(range.lastColumn, column.last);
    }
    return range;
}

RoleColumns columnsOf(const Layout& layout) {
    const auto at = [&](Role role) {
        const int column = layout.find(role);
        return column < 0 ? -1 : layout.columns[static_cast<std::size_t>(column)].first;
    };
    RoleColumns columns;
    columns.function = at(Role::function);
    columns.level1 = at(Role::level1);
    columns.level2 = at(Role::level2);
    columns.name = at(Role::name);
    columns.targetOperator = at(Role::targetOperator);
    columns.target = at(Role::target);
    columns.targetUnit = at(Role::targetUnit);
    columns.actual = at(Role::actual);
    columns.weight = at(Role::weight);
    columns.score = at(Role::score);
    columns.completion = at(Role::completion);
    columns.reason = at(Role::reason);
    return columns;
}

IndicatorTable readTable(const Grid& grid, const Merges& merges, const Header& header,
                         std::int32_t preambleBegin) {
    IndicatorTable table;
    Layout layout = readRoles(header);
    const Habits habits = study(grid, merges, header, layout);
    IndicatorBuilder builder(layout, table);
    const Body body =
        walk(grid, merges, header, layout, habits, [&](const BodyRow& row) { builder.add(row); });
    repairLabels(table, builder.notes());
    for (Indicator& indicator : table.indicators) {
        parseTarget(indicator);
    }
    table.firstHeaderRow = header.firstRow;
    table.headerRow = header.lastRow;
    table.range = rangeOf(header, layout, body);
    table.columns = columnsOf(layout);
    table.evidence = layout.evidence;
    readPreamble(grid, merges, preambleBegin, header.firstRow, layout, table);
    return table;
}

std::vector<IndicatorTable> readSheet(const Grid& grid) {
    std::vector<IndicatorTable> tables;
    const Merges merges(grid.merges);
    std::int32_t preambleBegin = grid.firstRow;
    for (std::int32_t row = grid.firstRow; row < grid.endRow(); ++row) {
        if (!mayBeHeader(grid.row(row))) {
            continue;
        }
        std::int32_t last = row;
        const std::vector<Header> headers = headersAt(grid, merges, row);
        for (const Header& header : headers) {
            tables.push_back(readTable(grid, merges, header, preambleBegin));
            last = std::max({last, header.lastRow, tables.back().range.lastRow});
        }
        if (!headers.empty()) {
            preambleBegin = last + 1;
            row = last;
        }
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        findProblems(tables[i], static_cast<std::int32_t>(i));
    }
    return tables;
}

} // namespace

std::vector<IndicatorTable> recognize(const Grid& grid) noexcept {
    try {
        return readSheet(grid);
    } catch (const std::exception&) {
        return {}; // out of memory: a sheet this large holds no table we could show
    }
}

} // namespace jixiao::table
