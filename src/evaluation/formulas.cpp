// SPDX-License-Identifier: MPL-2.0
#include "evaluation/formulas.hpp"

#include "language/language.hpp"
#include "scoring/profile.hpp"

#include <algorithm>
#include <array>

namespace jixiao::evaluation {

namespace {

constexpr std::u16string_view service = u"ORG.JIXIAO.CALC.PERF.";

std::u16string unitArgument(std::u16string_view unit) {
    return unit.empty() ? std::u16string{} : textLiteral(unit);
}

/// Nothing while the actual is empty, then `then`.
RowFormula onceFilled(const ActualArgument& actual, const std::u16string& then) {
    return RowFormula{u"=IF(" + actual.isBlank + u';' + std::u16string{nothingYet} + u';' + then + u')'};
}

/// What a cell says where nothing is computed.
std::u16string inWords(const ActualArgument& actual, std::u16string_view word) {
    return u"IF(" + saysNotApplicable(actual.value) + u';' + textLiteral(wordNotApplicable) + u';' +
           textLiteral(word) + u')';
}

RowFormula decided(const table::Indicator& indicator, const ActualArgument& actual,
                   const std::u16string& text) {
    switch (wayOf(indicator)) {
    case Way::byNumber:
        return onceFilled(actual, u"IFNA(" + text + u';' + inWords(actual, wordUndecidable) + u')');
    case Way::byPerson:
        return onceFilled(actual, inWords(actual, wordManual));
    case Way::notAtAll:
        break;
    }
    return onceFilled(actual, inWords(actual, wordUndecidable));
}

// Of the words that reading an actual knows (target/actual.cpp) those that a text can end with.
constexpr auto notApplicableWords =
    std::to_array<std::u16string_view>({u"不适用", u"不涉及", u"未涉及", u"无此项", u"N/A", u"n/a"});
constexpr std::size_t wordLength = 3;
constexpr std::size_t longestNote = 8; // a longer text says more than that

/// As Calc's TRIM: no spaces at the ends, single ones inside.
std::u16string trimmed(std::u16string_view text) {
    std::u16string result;
    for (const char16_t c : text) {
        if (c != u' ' || (!result.empty() && result.back() != u' ')) {
            result += c;
        }
    }
    if (!result.empty() && result.back() == u' ') {
        result.pop_back();
    }
    return result;
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

std::u16string saysNotApplicable(const std::u16string& text) {
    std::u16string words;
    for (const std::u16string_view word : notApplicableWords) {
        words += (words.empty() ? u"" : u"|") + textLiteral(word);
    }
    // A comparison, because a search would take a * in the actual for any text.
    const std::u16string bare = u"TRIM(" + text + u')';
    return u"SUMPRODUCT((RIGHT(" + bare + u';' + language::number(wordLength) + u")={" + words + u"})*(LEN(" +
           bare + u")<=" + language::number(longestNote) + u"))";
}

bool doesNotApply(std::u16string_view text) {
    const std::u16string bare = trimmed(text);
    return bare.size() <= longestNote &&
           std::any_of(notApplicableWords.begin(), notApplicableWords.end(),
                       [&](std::u16string_view word) { return bare.ends_with(word); });
}

bool isSpace(char16_t c) {
    return c == u' ' || c == u'\u00A0' || c == u'\u3000' || c == u'\t' || c == u'\n' || c == u'\r';
}

ActualArgument::ActualArgument(std::int32_t column, const table::Cell* cell)
    : isBlank{u"ISBLANK(" + cellInRow(column) + u')'}, value{cellInRow(column)} {
    const bool isFormula = cell != nullptr && cell->formula != table::Cell::noFormula;
    if (isFormula) { // it may give "", or an error now or later
        isBlank = u"IFERROR(LEN(" + value + u");1)=0";
        value = u"IFERROR(" + value + u";\"\")";
    } else if (cell != nullptr && !cell->hasNumber &&
               std::all_of(cell->text.begin(), cell->text.end(), isSpace)) {
        isBlank = u"OR(" + isBlank + u';' + value + u'=' + textLiteral(cell->text) + u')';
    }
}

bool callsOwnFunction(const RowFormula& formula) {
    return formula.inRow(0).find(service) != std::u16string::npos;
}

RowFormula stateFormula(const table::Indicator& indicator, const RowArguments& row) {
    return decided(indicator, row.actual,
                   call(u"MET", {row.target, row.actual.value, unitArgument(row.unit)}, row.profile));
}

RowFormula completionFormula(const table::Indicator& indicator, const RowArguments& row, bool asText) {
    if (wayOf(indicator) != Way::byNumber) {
        return {};
    }
    const std::u16string rate =
        call(u"RATE", {row.target, row.actual.value, unitArgument(row.unit)}, row.profile);
    return onceFilled(row.actual, u"IFNA(" + (asText ? u"ROUND(" + rate + u"*100;2)&\"%\"" : rate) + u';' +
                                      std::u16string{nothingYet} + u')');
}

RowFormula scoreFormula(const table::Indicator& indicator, const RowArguments& row) {
    return decided(
        indicator, row.actual,
        call(u"SCORE", {row.target, row.actual.value, row.weight, unitArgument(row.unit)}, row.profile));
}

} // namespace jixiao::evaluation
