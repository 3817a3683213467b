// SPDX-License-Identifier: MPL-2.0
#include "evaluation/target_argument.hpp"

#include "evaluation/formulas.hpp"

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

} // namespace

target::Target TargetArgument::read() const {
    if (!parts.empty()) {
        return target::readSplitTarget(parts);
    }
    return number ? target::targetFromNumber(*number) : target::readTarget(text);
}

TargetArgument targetArgument(const table::Indicator& indicator, target::Operator direction,
                              const table::Grid& grid) {
    const std::u16string_view sign = symbol(direction);
    const table::Cell* cell = indicator.target.exists() ? grid.find(indicator.target) : nullptr;
    switch (indicator.targetForm) {
    case table::TargetForm::text:
        return {joined(sign, cellInRow(indicator.target.column)),
                std::u16string{sign} + indicator.targetText,
                {},
                {}};
    case table::TargetForm::number:
        if (cell != nullptr && cell->hasNumber) {
            return ofNumber(indicator, *cell, sign);
        }
        break;
    case table::TargetForm::split:
        // A sign cannot be put before a range: then the parts are written out together.
        if (sign.empty()) {
            return ofParts(indicator, grid);
        }
        break;
    default:
        break;
    }
    return literal(sign, indicator.targetText);
}

} // namespace jixiao::evaluation
