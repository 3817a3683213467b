// SPDX-License-Identifier: MPL-2.0
#include "evaluation/totals.hpp"

#include "evaluation/formulas.hpp"
#include "language/language.hpp"

#include <vector>

namespace jixiao::evaluation {

namespace {

struct Segment {
    std::int32_t column = 0;
    std::int32_t firstRow = 0;
    std::int32_t lastRow = 0;
};

/// The cells that hold the scores, runs of rows joined.
std::vector<Segment> scoreCells(const table::IndicatorTable& table, const TableAssessment& assessment,
                                std::int32_t addedScore) {
    std::vector<Segment> cells;
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const table::Indicator& indicator = table.indicators[i];
        const std::int32_t column = addedScore >= 0 ? addedScore : indicator.score.column;
        const std::int32_t row = addedScore >= 0 ? indicator.target.row : indicator.score.row;
        if (!assessment.rows[i].weight || column < 0 || row < 0) {
            continue;
        }
        if (!cells.empty() && cells.back().column == column && cells.back().lastRow + 1 == row) {
            cells.back().lastRow = row;
        } else {
            cells.push_back({column, row, row});
        }
    }
    return cells;
}

/// Fixed rows: a total always stands in one row, so no mark is needed.
std::u16string listOf(const std::vector<Segment>& cells) {
    std::u16string list;
    for (const Segment& cell : cells) {
        if (!list.empty()) {
            list += u';';
        }
        list += cellName({cell.firstRow, cell.column});
        if (cell.lastRow != cell.firstRow) {
            list += u':' + cellName({cell.lastRow, cell.column});
        }
    }
    return list;
}

} // namespace

std::optional<FormulaRun> totalFormula(const table::IndicatorTable& table, const TableAssessment& assessment,
                                       const table::Grid& grid, std::int32_t addedScore) {
    FormulaRun run;
    run.part = Part::total;
    if (addedScore >= 0) {
        run.column = addedScore;
        run.firstRow = table.total.row >= 0 ? table.total.row : table.range.lastRow + 1;
    } else if (table.total.score.exists() && grid.find(table.total.score) == nullptr) {
        run.column = table.total.score.column;
        run.firstRow = table.total.score.row;
        run.inForm = true;
    } else {
        return {};
    }
    run.lastRow = run.firstRow;
    const auto cells = scoreCells(table, assessment, addedScore);
    // Calc takes 255 arguments.
    if (cells.empty() || cells.size() > 255) {
        return {};
    }
    std::int64_t rows = 0;
    for (const Segment& cell : cells) {
        rows += cell.lastRow - cell.firstRow + 1;
    }
    const std::u16string list = listOf(cells);
    const std::u16string all = language::number(rows);
    run.formula = RowFormula{u"=IF(COUNT(" + list + u")=" + all + u";SUM(" + list + u");\"暂计\"&ROUND(SUM(" +
                             list + u");2)&\"(\"&COUNT(" + list + u")&\"/" + all + u"项)\")"};
    return run;
}

} // namespace jixiao::evaluation
