// SPDX-License-Identifier: MPL-2.0
/// What is read out of a sheet: the public contract's structures in engine types, and where everything
/// stands.
#pragma once

#include "finding/finding.hpp"
#include "table/grid.hpp"
#include "target/target.hpp"

#include <boost/container/deque.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::table {

using finding::Finding;

/// What kind of form a table is.
enum class Stage : std::uint8_t { target, monitoring, selfEvaluation };

/// How a target arrived in the sheet.
enum class TargetForm : std::uint8_t {
    none,    // no cell holds one
    text,    // one cell of text
    split,   // spread over the cells targetFirst … targetLast of one row
    formula, // the author's =100% became a formula
    number,  // a number cell: plain, percent, date or time as `targetFormat` says
    graded,  // thresholds 优/良/中/差 in targetFirst … targetLast; `target` is the first of them
    inCell,  // part of a longer text in the cell; no formula can refer to it alone
    inName,  // the value cells are empty and the threshold stands in the name
};

struct Indicator {
    // What the public contract tells.
    /// The (first) target cell; where there is none, the cell it would stand in; in a form without targets
    /// the first cell of the row.
    CellAddress target;
    std::int32_t panel = 0;
    std::u16string level1;
    bool level1Inferred = false;
    std::u16string level2;
    bool level2Inferred = false;
    std::u16string name; // without 指标N:
    std::u16string targetText;
    std::u16string targetShown; // what the cell shows instead, where it became a formula
    std::u16string actualText;
    std::u16string weightText;
    std::u16string scoreText;
    std::u16string reasonText;
    target::Kind kind = target::Kind::none;
    target::Operator comparison = target::Operator::none;
    std::u16string value; // plain decimal digits
    std::u16string unit;

    // What evaluation needs besides.
    /// From 1, into IndicatorTable::functions; 0 where the form has no functions.
    std::int32_t functionIndex = 0;
    std::int32_t ordinal = 0; // N of 指标N; 0 where there is none
    TargetForm targetForm = TargetForm::none;
    NumberFormat targetFormat = NumberFormat::plain;
    std::int32_t targetLastColumn = -1; // of a split or graded target, else the target's own column
    // Where the row's other cells are, or would be: the address exists wherever the form has the column.
    CellAddress nameCell;
    CellAddress actual;
    CellAddress weight;
    CellAddress score;
    CellAddress completion;
    CellAddress reason;
    std::u16string place;         // heading of the value column in forms with one for each place
    std::u16string direction;     // the form's own word (正向, 反向 …), where it has a column for it
    std::int32_t group = 0;       // which of several projects in one table, from 0
    bool isParent = false;        // a heading row whose children carry the values
    bool isChild = false;         // one of the rows below such a heading
    bool quantitative = false;    // the form says 定量
    bool levelMisspelt = false;   // the level-2 label of this row was recognised in spite of a slip
    bool unitContradicts = false; // the column of units says otherwise than the value
};

/// A million rows have to cost what they cost one by one: blocks that stay where they are, instead of one
/// storage that is copied as it grows. (std::deque's blocks hold a single indicator.)
using Indicators =
    boost::container::deque<Indicator, void,
                            boost::container::deque_options_t<boost::container::block_size<8U>>>;

/// A row of the funds block, by source of funds. Texts as shown.
struct BudgetRow {
    std::int32_t row = -1;
    std::u16string label;
    std::u16string initial;
    std::u16string revised;
    std::u16string executed;
    std::u16string weight;
    std::u16string rate;
    std::u16string score;
    CellAddress initialCell;
    CellAddress revisedCell;
    CellAddress executedCell;
    CellAddress weightCell;
    CellAddress rateCell;
    CellAddress scoreCell;
};

/// The row that adds the table up (合计, 总分). Addresses exist where the form has the columns.
struct TotalRow {
    std::int32_t row = -1;
    CellAddress weight;
    CellAddress score;
    std::u16string weightText;
    std::u16string scoreText;
};

/// Points printed in a level label, 产出指标(50分), and the indicators it stands for.
struct LevelWeight {
    CellAddress cell;
    std::u16string label; // as it stands
    bool isLevel1 = false;
    std::size_t begin = 0; // indices into IndicatorTable::indicators
    std::size_t end = 0;
};

/// Sheet column of each role, -1 where the form has none. With panels or places: of the first one.
struct RoleColumns {
    std::int32_t function = -1;
    std::int32_t level1 = -1;
    std::int32_t level2 = -1;
    std::int32_t name = -1;
    std::int32_t targetOperator = -1;
    std::int32_t target = -1;
    std::int32_t targetUnit = -1;
    std::int32_t actual = -1;
    std::int32_t weight = -1;
    std::int32_t score = -1;
    std::int32_t completion = -1;
    std::int32_t reason = -1;
};

struct IndicatorTable {
    std::u16string title;
    Stage stage = Stage::target;
    std::u16string department;
    std::u16string project;
    std::int32_t year = 0;
    Area range; // first header row to last indicator or total row, the form's own columns
    std::int32_t firstHeaderRow = -1; // -1: the block has no header
    std::int32_t headerRow = -1;      // the last of them
    std::vector<BudgetRow> budget;
    std::vector<std::u16string> functions; // whole texts of the core functions, torn rows joined
    Indicators indicators;
    std::vector<Finding> findings;

    RoleColumns columns;
    TotalRow total;
    std::vector<LevelWeight> levelWeights;
    std::vector<std::u16string> evidence; // why each column was taken for what it is, a line each
};

/// The core function an indicator serves, "" where the form has none.
std::u16string_view functionOf(const IndicatorTable& table, const Indicator& indicator);

/// "target", "monitoring", "selfevaluation": the words of the public contract.
std::u16string_view name(Stage stage);

} // namespace jixiao::table
