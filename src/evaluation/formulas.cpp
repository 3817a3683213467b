// SPDX-License-Identifier: MPL-2.0
#include "evaluation/formulas.hpp"

#include "language/language.hpp"
#include "scoring/profile.hpp"

namespace jixiao::evaluation {

namespace {

constexpr std::u16string_view service = u"ORG.JIXIAO.CALC.PERF.";

std::u16string unitArgument(std::u16string_view unit) {
    return unit.empty() ? std::u16string{} : textLiteral(unit);
}

/// Nothing while the actual is empty, then `then`.
RowFormula onceFilled(std::int32_t actual, const std::u16string& then) {
    return RowFormula{u"=IF(ISBLANK(" + cellInRow(actual) + u");\"\";" + then + u')'};
}

/// What a cell says where the function gives #N/A.
std::u16string otherwise(std::int32_t actual) {
    return u"IF(" + saysNotApplicable(cellInRow(actual)) + u';' + textLiteral(wordNotApplicable) + u';' +
           textLiteral(wordUndecidable) + u')';
}

RowFormula decided(const table::Indicator& indicator, std::int32_t actual, const std::u16string& text) {
    switch (wayOf(indicator)) {
    case Way::byNumber:
        return onceFilled(actual, u"IFNA(" + text + u';' + otherwise(actual) + u')');
    case Way::byPerson:
        return onceFilled(actual, u"IF(" + saysNotApplicable(cellInRow(actual)) + u';' +
                                      textLiteral(wordNotApplicable) + u';' + textLiteral(wordManual) + u')');
    case Way::notAtAll:
        break;
    }
    return onceFilled(actual, otherwise(actual));
}

} // namespace

std::u16string columnName(std::int32_t column) {
    std::u16string name;
    for (std::int32_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.insert(name.begin(), static_cast<char16_t>(u'A' + (rest - 1) % 26));
    }
    return name;
}

std::u16string cellName(table::CellAddress cell) {
    return columnName(cell.column) + language::number(std::int64_t{cell.row} + 1);
}

std::u16string textLiteral(std::u16string_view text) {
    std::u16string result{u'"'};
    for (const char16_t c : text) {
        if (c == u'"') {
            result += u'"';
        }
        // The mark for the row would be replaced inside a quoted text.
        if (c != RowFormula::rowMark) {
            result += c;
        }
    }
    return result + u'"';
}

std::u16string cellInRow(std::int32_t column) {
    return columnName(column) + RowFormula::rowMark;
}

Way wayOf(const table::Indicator& indicator) {
    switch (indicator.kind) {
    case target::Kind::number:
    case target::Kind::date:
    case target::Kind::range:
        return Way::byNumber;
    case target::Kind::qualitative:
        return Way::byPerson;
    case target::Kind::multi:
    case target::Kind::none:
        break;
    }
    return Way::notAtAll;
}

std::u16string call(std::u16string_view method, std::vector<std::u16string> arguments,
                    std::u16string_view profile) {
    if (!profile.empty() && profile != scoring::defaultProfileId) {
        arguments.push_back(textLiteral(profile));
    }
    while (!arguments.empty() && arguments.back().empty()) {
        arguments.pop_back();
    }
    std::u16string text{service};
    text += method;
    char16_t before = u'(';
    for (const std::u16string& argument : arguments) {
        text += before + argument;
        before = u';';
    }
    return text + u')';
}

std::u16string saysNotApplicable(const std::u16string& cell) {
    // The words that reading an actual knows (target/actual.cpp).
    return u"ISNUMBER(MATCH(TRIM(" + cell + u");{\"不适用\"|\"不涉及\"|\"未涉及\"|\"无此项\"};0))";
}

RowFormula stateFormula(const table::Indicator& indicator, const RowArguments& row) {
    return decided(indicator, row.actual,
                   call(u"MET", {row.target, cellInRow(row.actual), unitArgument(row.unit)}, row.profile));
}

RowFormula completionFormula(const table::Indicator& indicator, const RowArguments& row, bool asText) {
    if (wayOf(indicator) != Way::byNumber) {
        return {};
    }
    const std::u16string rate =
        call(u"RATE", {row.target, cellInRow(row.actual), unitArgument(row.unit)}, row.profile);
    return onceFilled(row.actual,
                      u"IFNA(" + (asText ? u"ROUND(" + rate + u"*100;2)&\"%\"" : rate) + u";\"\")");
}

RowFormula scoreFormula(const table::Indicator& indicator, const RowArguments& row) {
    return decided(
        indicator, row.actual,
        call(u"SCORE", {row.target, cellInRow(row.actual), row.weight, unitArgument(row.unit)}, row.profile));
}

} // namespace jixiao::evaluation
