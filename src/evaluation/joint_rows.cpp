// SPDX-License-Identifier: MPL-2.0
#include "evaluation/joint_rows.hpp"

#include <map>
#include <optional>

namespace jixiao::evaluation {

namespace {

using table::Indicator;

/// The first indicator of each row of each panel.
using FirstOfRow = std::map<std::pair<std::int32_t, std::int32_t>, std::size_t>;

bool isIn(const table::Area& area, table::CellAddress cell) {
    return cell.exists() && cell.row >= area.firstRow && cell.row <= area.lastRow &&
           cell.column >= area.firstColumn && cell.column <= area.lastColumn;
}

/// The rows of a panel whose weight or score lies in `area` belong to the first of them.
void join(const table::IndicatorTable& table, const FirstOfRow& rows, const table::Area& area,
          std::int32_t panel, std::vector<JointRow>& joint) {
    const auto end = rows.upper_bound({panel, area.lastRow});
    std::optional<std::size_t> head;
    for (auto each = rows.lower_bound({panel, area.firstRow}); each != end; ++each) {
        const std::size_t i = each->second;
        const Indicator& indicator = table.indicators[i];
        const bool byScore = isIn(area, indicator.score);
        if (!byScore && !isIn(area, indicator.weight)) {
            continue;
        }
        if (!head) {
            head = joint[i].head;
            continue;
        }
        joint[i].head = *head;
        joint[i].hasOwnScore = joint[i].hasOwnScore && !byScore;
    }
}

} // namespace

TallCells::TallCells(const table::Grid& grid, const std::set<std::int32_t>& columns) {
    for (const table::Area& area : grid.merges) {
        const auto first = columns.lower_bound(area.firstColumn);
        if (first == columns.end() || *first > area.lastColumn) {
            continue;
        }
        if (area.lastRow == area.firstRow) {
            for (auto column = columns.upper_bound(area.firstColumn);
                 column != columns.end() && *column <= area.lastColumn; ++column) {
                cells_.emplace(area.firstRow, *column); // covered: nobody would see it
            }
            continue;
        }
        areas_.push_back(area);
        for (std::int32_t row = area.firstRow; row <= area.lastRow; ++row) {
            for (auto column = first; column != columns.end() && *column <= area.lastColumn; ++column) {
                cells_.emplace(row, *column);
            }
        }
    }
}

std::vector<JointRow> jointRows(const table::IndicatorTable& table, const table::Grid& grid) {
    std::vector<JointRow> joint;
    FirstOfRow rows;
    std::set<std::int32_t> columns;
    std::set<std::int32_t> panels;
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const Indicator& indicator = table.indicators[i];
        const auto [known, isNew] = rows.try_emplace({indicator.panel, indicator.target.row}, i);
        joint.push_back({known->second, isNew});
        panels.insert(indicator.panel);
        for (const table::CellAddress cell : {indicator.weight, indicator.score}) {
            if (cell.exists()) {
                columns.insert(cell.column);
            }
        }
    }
    const TallCells tall{grid, columns};
    for (const table::Area& area : tall.areas()) {
        for (const std::int32_t panel : panels) {
            join(table, rows, area, panel, joint);
        }
    }
    return joint;
}

} // namespace jixiao::evaluation
