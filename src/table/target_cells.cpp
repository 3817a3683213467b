// SPDX-License-Identifier: MPL-2.0
#include "table/target_cells.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

/// A unit that says nothing: a dash, 无, 其他.
bool saysNothing(const Token& token) {
    return token.reading.shape == Shape::dash || text::fold(token.text) == View(u"其他");
}

/// ≥ in front of ≥95 is the same operator again.
bool beginsWithOperator(View text) {
    return !text.empty() && View(u"≥≤=><≧≦﹦＝＞＜").find(text.front()) != View::npos;
}

/// What its author wrote in a cell that the spreadsheet turned into a number: it shows 100% as 100.00% and
/// 2021年12月31日 as 21年12月31日.
std::u16string authored(const Token& token) {
    std::u16string text = text::joinLines(token.text);
    const Cell& cell = *token.cell;
    if (cell.kind != CellKind::number || !cell.hasNumber) {
        return text;
    }
    constexpr std::size_t decimals = 2; // of the format that Calc gives by itself
    const std::size_t point = text.find(u'.');
    if (cell.format == NumberFormat::percent && text.ends_with(u'%') && point != View::npos &&
        text.size() == point + decimals + 2) {
        text.pop_back();
        text.resize(text.find_last_not_of(u'0') + 1);
        text.resize(text.back() == u'.' ? text.size() - 1 : text.size());
        return text + u'%';
    }
    constexpr std::size_t shortYear = 2;
    if (cell.format == NumberFormat::date && text.find(u'年') == shortYear) {
        constexpr double firstOf2000 = 36526; // days since 1899-12-30
        return (cell.number < firstOf2000 ? u"19" : u"20") + text;
    }
    return text;
}

/// What a column counts as on a row whose target was adjusted, or was not.
Role effectiveRole(Role role, bool adjusted) {
    if (role == Role::adjustedTarget) {
        return adjusted ? Role::target : Role::other;
    }
    return role == Role::target && adjusted ? Role::other : role;
}

TargetForm formOf(const Token& token, NumberFormat& format) {
    if (token.becameFormula) {
        return TargetForm::formula;
    }
    if (token.cell->hasNumber) {
        format = token.cell->format;
        return TargetForm::number;
    }
    return TargetForm::text;
}

} // namespace

TargetReading readTargetCells(std::span<const Token> tokens, const Alignment& alignment, const Layout& layout,
                              std::int32_t panel) {
    TargetReading reading;
    std::u16string sign, value, unit;
    std::int32_t valueFirst = -1, valueLast = -1;
    Shape valueShape = Shape::word;
    bool qualitative = false; // 定性 | 改善 | 级
    const int later = layout.find(Role::adjustedTarget, panel);
    const int laterToken = later < 0 ? -1 : alignment.tokenIn(later);
    const bool adjusted =
        laterToken >= 0 && tokens[static_cast<std::size_t>(laterToken)].reading.shape != Shape::dash;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (alignment.columns[i] == Alignment::beyond) {
            continue;
        }
        const Column& column = layout.columns[static_cast<std::size_t>(alignment.columns[i])];
        const Token& token = tokens[i];
        const Role role = effectiveRole(column.role, adjusted);
        const bool mine = role == Role::target || role == Role::grade
                              ? column.panel == panel
                              : role == Role::targetOperator || role == Role::targetUnit;
        if (!mine) {
            continue;
        }
        const Shape shape = token.reading.shape;
        if (role == Role::grade) {
            if (reading.form != TargetForm::none) {
                reading.form = TargetForm::graded;
                reading.lastColumn = token.lastColumn;
            }
            continue;
        }
        std::u16string text = authored(token);
        const bool isSign =
            role == Role::targetOperator || (role == Role::target && shape == Shape::operatorSign);
        const bool isUnit =
            role == Role::targetUnit || (role == Role::target && shape == Shape::unit && !value.empty());
        if (isSign) {
            qualitative = qualitative || text::fold(token.text).starts_with(u"定性");
            if (shape == Shape::typeWord || shape == Shape::dash || shape >= Shape::word) {
                continue; // 定性: what kind of target, not what it says
            }
            sign = std::move(text);
        } else if (isUnit) {
            if (saysNothing(token)) {
                continue;
            }
            unit = std::move(text);
        } else {
            value += text;
            valueShape = shape;
            valueFirst = valueFirst < 0 ? token.column : valueFirst;
            valueLast = token.lastColumn;
            if (reading.form == TargetForm::none) {
                reading.form = formOf(token, reading.format);
                reading.shown = token.becameFormula ? shownText(*token.cell) : std::u16string{};
            }
        }
        if (reading.firstColumn < 0) {
            reading.firstColumn = token.column;
        }
        reading.lastColumn = token.lastColumn;
    }
    const bool repeatsUnit = !unit.empty() && text::fold(value).ends_with(text::fold(unit));
    const bool hasSign = !sign.empty() && !beginsWithOperator(value);
    if (value.empty() && sign.empty()) {
        // A unit alone in the column of units belongs to a target still to be filled.
        const bool alone = layout.find(Role::targetUnit) >= 0;
        reading.text = alone ? std::u16string{} : unit;
        reading.form = reading.text.empty() ? TargetForm::none : TargetForm::text;
    } else {
        reading.text = (hasSign ? sign : std::u16string{}) + value + (repeatsUnit ? std::u16string{} : unit);
        // 28.8万元 | %, 应保尽保 | %: a plain number takes the unit, anything else has said all there is.
        const bool takesUnit = valueShape == Shape::number || valueShape == Shape::threshold || value.empty();
        reading.unitContradicts = !qualitative && !unit.empty() && !repeatsUnit && !takesUnit;
        if (value.empty() || hasSign || (!unit.empty() && !repeatsUnit)) {
            reading.form = TargetForm::split;
        } else if (reading.form != TargetForm::graded) {
            // A sign or a unit beside it that the value says itself is no part of the target.
            reading.firstColumn = valueFirst;
            reading.lastColumn = valueLast;
        }
    }
    if (reading.text.empty()) {
        reading.firstColumn = reading.lastColumn = -1;
        reading.form = TargetForm::none;
    }
    return reading;
}

} // namespace jixiao::table
