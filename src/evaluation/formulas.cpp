// SPDX-License-Identifier: MPL-2.0
#include "evaluation/formulas.hpp"

#include "language/language.hpp"
#include "scoring/profile.hpp"

namespace jixiao::evaluation {

namespace {

constexpr std::u16string_view service = u"ORG.JIXIAO.CALC.PERF.";

/// PERF_<method>(target;actual[;weight][;;profile]).
std::u16string call(std::u16string_view method, const std::u16string& target, std::int32_t actual,
                    std::u16string_view weight, std::u16string_view profile) {
    std::u16string text{service};
    text += method;
    text += u'(' + target + u';' + cellInRow(actual);
    if (!weight.empty()) {
        text += u';';
        text += weight;
    }
    if (!profile.empty() && profile != scoring::defaultProfileId) {
        text += u";;" + textLiteral(profile);
    }
    return text + u')';
}

/// Nothing while the actual is empty, then `then`.
RowFormula onceFilled(std::int32_t actual, const std::u16string& then) {
    return RowFormula{u"=IF(ISBLANK(" + cellInRow(actual) + u");\"\";" + then + u')'};
}

/// What a cell says where the function gives #N/A.
std::u16string otherwise(std::int32_t actual) {
    return u"IF(TRIM(" + cellInRow(actual) + u")=" + textLiteral(wordNotApplicable) + u';' +
           textLiteral(wordNotApplicable) + u';' + textLiteral(wordUndecidable) + u')';
}

RowFormula decided(const table::Indicator& indicator, std::int32_t actual, const std::u16string& text) {
    switch (wayOf(indicator)) {
    case Way::byNumber:
        return onceFilled(actual, u"IFNA(" + text + u';' + otherwise(actual) + u')');
    case Way::byPerson:
        return onceFilled(actual, textLiteral(wordManual));
    case Way::notAtAll:
        break;
    }
    return onceFilled(actual, textLiteral(wordUndecidable));
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

RowFormula stateFormula(const table::Indicator& indicator, const std::u16string& target, std::int32_t actual,
                        std::u16string_view profile) {
    return decided(indicator, actual, call(u"MET", target, actual, u"", profile));
}

RowFormula completionFormula(const table::Indicator& indicator, const std::u16string& target,
                             std::int32_t actual, std::u16string_view profile) {
    if (wayOf(indicator) != Way::byNumber) {
        return {};
    }
    return onceFilled(actual, u"IFNA(" + call(u"RATE", target, actual, u"", profile) + u";\"\")");
}

RowFormula scoreFormula(const table::Indicator& indicator, const std::u16string& target, std::int32_t actual,
                        std::u16string_view weight, std::u16string_view profile) {
    return decided(indicator, actual, call(u"SCORE", target, actual, weight, profile));
}

} // namespace jixiao::evaluation
