// SPDX-License-Identifier: MPL-2.0
#include "table/recognize.hpp"

#include "table/body.hpp"
#include "table/findings.hpp"
#include "table/header.hpp"
#include "table/headerless.hpp"
#include "table/in_cell.hpp"
#include "table/indicators.hpp"
#include "table/label_repair.hpp"
#include "table/merges.hpp"
#include "table/parents.hpp"
#include "table/parsed_target.hpp"
#include "table/preamble.hpp"
#include "table/roles.hpp"
#include "table/transposed.hpp"

#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

namespace jixiao::table {

namespace {

Area rangeOf(const Header& header, const Layout& layout, const Body& body) {
    Area range{layout.headerless ? header.lastRow + 1 : header.firstRow, layout.columns.front().first,
               body.lastRow, layout.columns.front().last};
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

/// Everything about one block whose columns are known.
IndicatorTable readBlock(const Grid& grid, const Merges& merges, const Header& header, const Layout& layout,
                         const Habits& habits, std::int32_t preambleBegin) {
    IndicatorTable table;
    IndicatorBuilder builder(layout, habits, table);
    const Body body =
        walk(grid, merges, header, layout, habits, [&](const BodyRow& row) { builder.add(row); });
    builder.finish();
    repairLabels(table, builder.notes());
    markParents(table);
    for (Indicator& indicator : table.indicators) {
        parseTarget(indicator);
    }
    table.firstHeaderRow = layout.headerless ? -1 : header.firstRow;
    table.headerRow = layout.headerless ? -1 : header.lastRow;
    table.range = rangeOf(header, layout, body);
    table.columns = columnsOf(layout);
    table.evidence = layout.evidence;
    readPreamble(grid, merges, preambleBegin, table.range.firstRow, layout, table);
    return table;
}

IndicatorTable readTable(const Grid& grid, const Merges& merges, const Header& header,
                         std::int32_t preambleBegin) {
    Layout layout = readRoles(header);
    const Habits habits = study(grid, merges, header, layout);
    return readBlock(grid, merges, header, layout, habits, preambleBegin);
}

/// Goes down the sheet once; what one block has used, the next does not look at.
class SheetReader {
public:
    explicit SheetReader(const Grid& grid) : grid_(&grid), merges_(grid.merges), next_(grid.firstRow) {}

    std::vector<IndicatorTable> read() {
        for (std::int32_t row = grid_->firstRow; row < grid_->endRow(); ++row) {
            const auto cells = grid_->row(row);
            if (mayBeHeader(cells) && readHeaders(row)) {
                row = next_ - 1;
            } else if (mayBeLabelled(cells) &&
                       (readLines(row) || readTransposed(row) || readHeaderless(row))) {
                row = next_ - 1;
            }
        }
        for (std::size_t i = 0; i < tables_.size(); ++i) {
            findProblems(tables_[i], static_cast<std::int32_t>(i));
        }
        return std::move(tables_);
    }

private:
    bool readHeaders(std::int32_t row) {
        std::int32_t last = row;
        const std::vector<Header> headers = headersAt(*grid_, merges_, row);
        for (const Header& header : headers) {
            tables_.push_back(readTable(*grid_, merges_, header, next_));
            last = std::max({last, header.lastRow, tables_.back().range.lastRow});
        }
        if (!headers.empty()) {
            next_ = last + 1;
        }
        return !headers.empty();
    }

    bool readHeaderless(std::int32_t row) {
        if (row <= guessedUpTo_) {
            return false;
        }
        const auto guess = guessAt(*grid_, merges_, row, guessedUpTo_);
        if (!guess) {
            return false;
        }
        IndicatorTable table = readBlock(*grid_, merges_, guess->header, guess->layout, {}, next_);
        if (table.indicators.empty()) {
            return false;
        }
        next_ = table.range.lastRow + 1;
        tables_.push_back(std::move(table));
        return true;
    }

    bool readLines(std::int32_t row) {
        return mayHoldLines(grid_->row(row)) && keep(readLinesAt(*grid_, merges_, row));
    }

    bool readTransposed(std::int32_t row) { return keep(readTransposedAt(*grid_, merges_, row)); }

    bool keep(std::optional<IndicatorTable> table) {
        if (!table) {
            return false;
        }
        readPreamble(*grid_, merges_, next_, table->range.firstRow, {}, *table);
        next_ = table->range.lastRow + 1;
        tables_.push_back(std::move(*table));
        return true;
    }

    const Grid* grid_;
    Merges merges_;
    std::int32_t next_;             // first row no table has used
    std::int32_t guessedUpTo_ = -1; // rows up to here begin no block without a header
    std::vector<IndicatorTable> tables_;
};

} // namespace

std::vector<IndicatorTable> recognize(const Grid& grid) noexcept {
    try {
        return SheetReader(grid).read();
    } catch (const std::exception&) {
        return {}; // out of memory: a sheet this large holds no table we could show
    }
}

} // namespace jixiao::table
