// SPDX-License-Identifier: MPL-2.0
/// The formulas that evaluation writes, one function for each kind of cell.
#pragma once

#include "evaluation/plan.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::evaluation {

/// What cells say where no number stands. They are part of the form, not of the user interface: the same in
/// every language.
inline constexpr std::u16string_view wordManual = u"待人工评分";
inline constexpr std::u16string_view wordUndecidable = u"需核实";
inline constexpr std::u16string_view wordNotApplicable = u"不适用";

/// What a formula with a function of ours gives while there is nothing to say: a blank, and not the empty
/// text. An office without the extension takes a saved result that is the empty text for none, calculates
/// anew and shows #NAME? (LibreOffice 7.4, ScXMLTableRowCellContext).
inline constexpr std::u16string_view nothingYet = u"\" \"";

/// The formula calls a function of ours: its result is a plain number, whatever the formats of its arguments.
bool callsOwnFunction(const RowFormula& formula);

/// "A", "Z", "AA": a column (0-based) as Calc writes it.
std::u16string columnName(std::int32_t column);

/// "G12".
std::u16string cellName(table::CellAddress cell);

/// A text as a formula quotes it.
std::u16string textLiteral(std::u16string_view text);

/// A cell in the row that the formula stands in: "G" and the mark for the row.
std::u16string cellInRow(std::int32_t column);

/// How a row can be decided at all.
enum class Way { byNumber, byPerson, notAtAll };
Way wayOf(const table::Indicator& indicator);

/// ORG.JIXIAO.CALC.PERF.<method>(arguments…;profile), empty arguments at the end and the default profile left
/// out.
std::u16string call(std::u16string_view method, std::vector<std::u16string> arguments,
                    std::u16string_view profile);

/// True where a text, an expression, says that the row does not apply: 不适用, 本年度不适用, N/A.
std::u16string saysNotApplicable(const std::u16string& text);

/// What that expression gives for a text.
bool doesNotApply(std::u16string_view text);

/// What looks like nothing in a cell: blanks of any width, line breaks.
bool isSpace(char16_t c);

/// The actual of a row, as expressions.
struct ActualArgument {
    std::u16string isBlank; // nothing has been filled in
    std::u16string value;   // never an error

    /// A column of actuals. `cell`: what stands in the row now, or nothing.
    ActualArgument(std::int32_t column, const table::Cell* cell);
};

/// What the formulas of a row are about: `target` and `weight` are expressions, `unit` the text of the
/// argument Unit.
struct RowArguments {
    std::u16string target;
    ActualArgument actual;
    std::u16string weight;
    std::u16string_view unit;
    std::u16string_view profile;
};

/// 达标情况, 完成率 and 得分 of a row.
RowFormula stateFormula(const table::Indicator& indicator, const RowArguments& row);
/// `asText`: for a cell of the form, whose own format may not be a percentage.
RowFormula completionFormula(const table::Indicator& indicator, const RowArguments& row, bool asText);
RowFormula scoreFormula(const table::Indicator& indicator, const RowArguments& row);

} // namespace jixiao::evaluation
