// SPDX-License-Identifier: MPL-2.0
#include "evaluation/target_argument.hpp"

#include "evaluation/formulas.hpp"
#include "language/language.hpp"

#include <utility>

namespace jixiao::evaluation {

namespace {

std::u16string decimalText(double value) {
    const auto decimal = number::Decimal::fromDouble(value);
    return decimal ? decimal->text() : std::u16string{};
}

/// "≥"& or nothing.
std::u16string joined(std::u16string_view sign, const std::u16string& expression) {
    return sign.empty() ? expression : textLiteral(sign) + u'&' + expression;
}

TargetArgument literal(std::u16string_view sign, std::u16string_view text) {
    const std::u16string whole = std::u16string{sign} + std::u16string{text};
    return {textLiteral(whole), whole, {}, {}};
}

/// A number cell: a function would get the number without its format, so the formula says what the format
/// adds.
TargetArgument ofNumber(const table::Indicator& indicator, const table::Cell& cell,
                        std::u16string_view sign) {
    const std::u16string reference = cellInRow(indicator.target.column);
    const std::u16string signText{sign};
    if (cell.format == table::NumberFormat::percent) {
        return {joined(sign, reference + u"*100&\"%\""),
                signText + decimalText(cell.number * 100) + u'%',
                {},
                {}};
    }
    if (cell.format != table::NumberFormat::plain) {
        return literal(sign, indicator.targetText);
    }
    const std::u16string digits = decimalText(cell.number);
    if (indicator.targetText == digits) {
        if (sign.empty()) {
            return {reference, {}, {}, cell.number};
        }
        return {joined(sign, reference), signText + digits, {}, {}};
    }
    if (indicator.targetText.starts_with(digits)) { // 2600 shown as 2600人
        const std::u16string suffix = indicator.targetText.substr(digits.size());
        return {joined(sign, reference + u'&' + textLiteral(suffix)), signText + digits + suffix, {}, {}};
    }
    return literal(sign, indicator.targetText);
}

/// The same date or period, but for its year and for what a known year settles (the last of February).
bool isDated(const target::Target& dated, const target::Target& undated, std::int32_t year) {
    const target::Period& with = dated.date;
    const target::Period& without = undated.date;
    const bool hasFirst = without.first != target::Date{};
    return dated.kind == target::Kind::date && dated.comparison == undated.comparison &&
           with.last.year == year && with.last.month == without.last.month &&
           (with.last.day == without.last.day || without.last.day == 0) &&
           with.first.year == (hasFirst ? year : 0) && with.first.month == without.first.month &&
           with.first.day == without.first.day && with.lastUnclear == without.lastUnclear;
}

/// With the table's year in a date that has none: before the target's cell, else inside its text; as it was
/// where neither reads as that date.
TargetArgument inYear(TargetArgument argument, std::int32_t year) {
    const target::Target read = argument.read();
    if (read.kind != target::Kind::date || read.date.last.year != 0) {
        return argument;
    }
    const std::u16string word = language::number(std::int64_t{year}) + u'年';
    std::u16string text = argument.text;
    for (const target::Part& part : argument.parts) {
        text += part.text;
    }
    if (argument.parts.empty()) {
        const bool isLiteral = argument.expression == textLiteral(text);
        TargetArgument before = isLiteral
                                    ? literal(word, text)
                                    : TargetArgument{joined(word, argument.expression), word + text, {}, {}};
        if (isDated(before.read(), read, year)) {
            return before;
        }
    }
    constexpr std::u16string_view digits = u"0123456789０１２３４５６７８９一二三四五六七八九十";
    for (std::size_t at = text.find_first_of(digits); at != std::u16string::npos;
         at = text.find_first_of(digits, at + 1)) {
        TargetArgument inside = literal({}, text.substr(0, at) + word + text.substr(at));
        if (isDated(inside.read(), read, year)) {
            return inside;
        }
    }
    return argument;
}

TargetArgument ofParts(const table::Indicator& indicator, const table::Grid& grid) {
    TargetArgument result;
    result.expression = cellInRow(indicator.target.column) + u':' + cellInRow(indicator.targetLastColumn);
    for (std::int32_t column = indicator.target.column; column <= indicator.targetLastColumn; ++column) {
        const table::Cell* cell = grid.find({indicator.target.row, column});
        target::Part part;
        if (cell != nullptr && cell->hasNumber) {
            part.number = cell->number;
        } else if (cell != nullptr) {
            part.text = cell->text;
        }
        result.parts.push_back(part);
    }
    return result;
}

bool isSame(const target::Target& a, const target::Target& b) {
    return a.kind == b.kind && a.comparison == b.comparison && a.upperComparison == b.upperComparison &&
           a.value == b.value && a.divisor == b.divisor && a.upper == b.upper && a.date == b.date &&
           a.unit.written == b.unit.written;
}

/// Without a year that is not in the cell.
TargetArgument asWritten(const table::Indicator& indicator, std::u16string_view sign,
                         const table::Grid& grid) {
    const table::Cell* cell = indicator.target.exists() ? grid.find(indicator.target) : nullptr;
    switch (indicator.targetForm) {
    case table::TargetForm::text:
        // Only a cell that says the same: a target may have been put together from several.
        if (cell == nullptr ||
            isSame(target::readTarget(cell->text), target::readTarget(indicator.targetText))) {
            return {joined(sign, cellInRow(indicator.target.column)),
                    std::u16string{sign} + indicator.targetText,
                    {},
                    {}};
        }
        break;
    case table::TargetForm::number:
        if (cell != nullptr && cell->hasNumber) {
            return ofNumber(indicator, *cell, sign);
        }
        break;
    case table::TargetForm::split:
        // A sign cannot be put before a range: then the parts are written out together.
        if (sign.empty()) {
            // Nor may the range hold what is no part of it: the earlier target beside the adjusted one.
            TargetArgument parts = ofParts(indicator, grid);
            if (isSame(parts.read(), target::readTarget(indicator.targetText))) {
                return parts;
            }
        }
        break;
    default:
        break;
    }
    return literal(sign, indicator.targetText);
}

} // namespace

target::Target TargetArgument::read() const {
    if (!parts.empty()) {
        return target::readSplitTarget(parts);
    }
    return number ? target::targetFromNumber(*number) : target::readTarget(text);
}

TargetArgument targetArgument(const table::Indicator& indicator, const Unsaid& unsaid,
                              const table::Grid& grid) {
    TargetArgument written = asWritten(indicator, symbol(unsaid.direction), grid);
    return indicator.kind == target::Kind::date && unsaid.year > 0 ? inYear(std::move(written), unsaid.year)
                                                                   : written;
}

} // namespace jixiao::evaluation
