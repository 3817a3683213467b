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
#include "table/packed.hpp"
#include "table/parents.hpp"
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

/// What has been done so far, under whatever heading, is not the year's actual.
void forgetActuals(IndicatorTable& table) {
    table.columns.actual = -1;
    for (Indicator& indicator : table.indicators) {
        indicator.actual = {};
        indicator.actualText.clear();
    }
}

/// Goes over the sheet twice: for the tables with headers, then for what is left between them.
class SheetReader {
public:
    explicit SheetReader(const Grid& grid) : grid_(&grid), merges_(grid.merges) {}

    std::vector<IndicatorTable> read() {
        for (const Header& header : findHeaders(*grid_, merges_)) {
            readTable(header);
        }
        readBetween();
        std::stable_sort(tables_.begin(), tables_.end(),
                         [](const IndicatorTable& a, const IndicatorTable& b) {
                             return std::pair(a.range.firstRow, a.range.firstColumn) <
                                    std::pair(b.range.firstRow, b.range.firstColumn);
                         });
        for (std::size_t i = 0; i < tables_.size(); ++i) {
            if (i > 0) {
                inheritPreamble(tables_[i - 1], tables_[i]);
            }
            findProblems(tables_[i], static_cast<std::int32_t>(i), *grid_);
        }
        return std::move(tables_);
    }

    /// Whether there is any table at all.
    bool any() {
        if (!hasHeader(*grid_, merges_)) {
            readBetween(true);
            return !tables_.empty();
        }
        return true;
    }

private:
    /// Everything about one block whose columns are known.
    IndicatorTable readBlock(const Header& header, const Layout& layout, const Habits& habits) {
        IndicatorTable table;
        IndicatorBuilder builder(layout, habits, table);
        const Body body =
            walk(*grid_, merges_, header, layout, habits, [&](const BodyRow& row) { builder.add(row); });
        builder.finish();
        repairLabels(table, builder.notes());
        markParents(table);
        table.firstHeaderRow = layout.headerless ? -1 : header.firstRow;
        table.headerRow = layout.headerless ? -1 : header.lastRow;
        table.range = rangeOf(header, layout, body);
        table.columns = columnsOf(layout);
        table.evidence = layout.evidence;
        readPreamble(*grid_, merges_, preambleOf(table.range, header), layout, table);
        if (table.stage == Stage::monitoring) {
            forgetActuals(table);
        }
        return table;
    }

    void readTable(const Header& header) {
        Layout layout = readRoles(header);
        const Habits habits = study(*grid_, merges_, header, layout);
        tables_.push_back(readBlock(header, layout, habits));
    }

    /// The rows above a table down to the last table above it in the same columns.
    [[nodiscard]] Area preambleOf(const Area& range, const Header& header) const {
        Area preamble{grid_->firstRow, header.firstColumn, range.firstRow - 1, header.lastColumn};
        constexpr std::size_t near = 8;
        for (std::size_t i = tables_.size() - std::min(near, tables_.size()); i < tables_.size(); ++i) {
            const Area& above = tables_[i].range;
            const bool sameColumns =
                above.firstColumn <= range.lastColumn && range.firstColumn <= above.lastColumn;
            if (sameColumns && above.lastRow < range.firstRow) {
                preamble.firstRow = std::max(preamble.firstRow, above.lastRow + 1);
            }
        }
        return preamble;
    }

    /// Blocks without a header, transposed forms and lines inside cells, in the rows no table has used.
    void readBetween(bool firstOnly = false) {
        std::vector<Area> used;
        for (const IndicatorTable& table : tables_) {
            used.push_back(table.range);
        }
        std::sort(used.begin(), used.end(),
                  [](const Area& a, const Area& b) { return a.firstRow < b.firstRow; });
        auto next = used.begin();
        for (std::int32_t row = grid_->firstRow; row < grid_->endRow(); ++row) {
            for (; next != used.end() && next->firstRow <= row; ++next) {
                row = std::max(row, next->lastRow + 1);
            }
            const std::int32_t end = next != used.end() ? next->firstRow : grid_->endRow();
            if (row < end && (mayBeLabelled(grid_->row(row)) || mayBePacked(grid_->row(row)))) {
                row = std::max(row, readUnheaded(row, end) - 1);
            }
            if (firstOnly && !tables_.empty()) {
                return;
            }
        }
    }

    /// The row below the block that begins here; the same row where none does.
    std::int32_t readUnheaded(std::int32_t row, std::int32_t end) {
        if (mayBePacked(grid_->row(row))) {
            if (auto packed = readPackedAt(*grid_, row, end)) {
                readPreamble(*grid_, merges_, preambleOf(packed->range, {}), {}, *packed);
                tables_.push_back(std::move(*packed));
                return tables_.back().range.lastRow + 1;
            }
        }
        auto table = mayHoldLines(grid_->row(row)) ? readLinesAt(*grid_, merges_, row, end) : std::nullopt;
        if (!table) {
            table = readTransposedAt(*grid_, merges_, row, end);
        }
        if (table) {
            readPreamble(*grid_, merges_, preambleOf(table->range, {}), {}, *table);
        } else {
            table = readHeaderless(row, end);
        }
        if (!table) {
            return row;
        }
        tables_.push_back(std::move(*table));
        return tables_.back().range.lastRow + 1;
    }

    std::optional<IndicatorTable> readHeaderless(std::int32_t row, std::int32_t end) {
        if (row <= guessedUpTo_) {
            return std::nullopt;
        }
        const auto guess = guessAt(*grid_, merges_, row, end, guessedUpTo_);
        if (!guess) {
            return std::nullopt;
        }
        IndicatorTable table = readBlock(guess->header, guess->layout, {});
        return table.indicators.empty() ? std::nullopt : std::optional(std::move(table));
    }

    const Grid* grid_;
    Merges merges_;
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

bool holdsTable(const Grid& grid) noexcept {
    try {
        return SheetReader(grid).any();
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace jixiao::table
