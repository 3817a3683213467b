// SPDX-License-Identifier: MPL-2.0
#include "table/row.hpp"

#include "number/decimal.hpp"
#include "table/amount.hpp"
#include "table/formula_target.hpp"
#include "text/fold.hpp"

#include <chrono>
#include <cmath>
#include <cstdint>

namespace jixiao::table {

namespace {

std::u16string padded(std::int64_t value, std::size_t digits) {
    std::u16string text;
    for (; value > 0 || text.size() < digits; value /= 10) {
        text.insert(text.begin(), static_cast<char16_t>(u'0' + value % 10));
    }
    return text;
}

/// Days since 1899-12-30, the null date of Calc.
std::u16string spellDate(std::int64_t days) {
    constexpr std::chrono::sys_days nullDate{std::chrono::year{1899} / 12 / 30};
    const std::chrono::year_month_day date{nullDate + std::chrono::days{days}};
    return padded(int{date.year()}, 4) + u"-" + padded(unsigned{date.month()}, 2) + u"-" +
           padded(unsigned{date.day()}, 2);
}

std::u16string spellTime(double fraction) {
    const auto seconds = static_cast<std::int64_t>(std::llround(fraction * 86400));
    return padded(seconds / 3600, 2) + u":" + padded(seconds / 60 % 60, 2) + u":" + padded(seconds % 60, 2);
}

std::u16string spellPlain(double value) {
    const auto decimal = number::Decimal::fromDouble(value);
    return decimal ? decimal->text() : std::u16string{};
}

std::u16string spell(const Cell& cell) {
    // Outside the years 0 to 9999 no date is meant.
    constexpr double earliest = -693593, latest = 2958466;
    const bool isDate = cell.number > earliest && cell.number < latest;
    switch (cell.format) {
    case NumberFormat::percent:
        if (const auto decimal = number::Decimal::fromDouble(cell.number)) {
            return amountText(*decimal * number::Decimal(100, 0)) + u"%";
        }
        return {};
    case NumberFormat::date:
    case NumberFormat::dateTime:
        return isDate ? spellDate(static_cast<std::int64_t>(std::floor(cell.number)))
                      : spellPlain(cell.number);
    case NumberFormat::time:
        return cell.number >= 0 && isDate ? spellTime(cell.number) : spellPlain(cell.number);
    case NumberFormat::plain:
        break;
    }
    return spellPlain(cell.number);
}

Shape shapeOfNumber(const Cell& cell) {
    switch (cell.format) {
    case NumberFormat::percent:
        return Shape::percent;
    case NumberFormat::date:
    case NumberFormat::time:
    case NumberFormat::dateTime:
        return Shape::date;
    case NumberFormat::plain:
        break;
    }
    return Shape::number;
}

} // namespace

std::u16string shownText(const Cell& cell) {
    return cell.text.empty() && cell.hasNumber ? spell(cell) : std::u16string(cell.text);
}

void RowReader::add(Token token) {
    const std::size_t colon = splitLabels_ ? token.text.find_first_of(u":：") : std::u16string_view::npos;
    constexpr std::size_t longestHead = 20;
    if (colon != std::u16string_view::npos && colon <= longestHead) {
        Token rest = token;
        rest.text = text::trim(token.text.substr(colon + 1));
        token.reading = readShape(token.text.substr(0, colon), scratch_);
        if (!rest.text.empty() && token.reading.label.level != LabelLevel::none &&
            !token.reading.label.bare) {
            token.text = token.text.substr(0, colon);
            rest.reading = readShape(rest.text, scratch_);
            tokens_.push_back(token);
            tokens_.push_back(rest);
            return;
        }
    }
    token.reading = readShape(token.text, scratch_);
    if (token.cell->hasNumber && !token.becameFormula) {
        token.reading = Reading{};
        token.reading.shape = shapeOfNumber(*token.cell);
    }
    tokens_.push_back(token);
}

const std::vector<Token>& RowReader::read(std::int32_t row, std::int32_t firstColumn,
                                          std::int32_t lastColumn) {
    tokens_.clear();
    spelt_.clear();
    for (const Cell& cell : grid_->row(row)) {
        if (cell.column < firstColumn) {
            continue;
        }
        if (cell.column > lastColumn) {
            break;
        }
        Token token;
        token.cell = &cell;
        token.column = cell.column;
        token.lastColumn = cell.column;
        token.lastRow = row;
        if (cell.kind == CellKind::formula && formulaIsTarget(grid_->formulaOf(cell))) {
            token.text = spelt_.emplace_back(targetOfFormula(grid_->formulaOf(cell)));
            token.becameFormula = true;
        } else if (cell.text.empty() && cell.hasNumber) {
            token.text = spelt_.emplace_back(spell(cell));
        } else {
            token.text = text::trim(cell.text);
        }
        if (token.text.empty()) {
            continue;
        }
        if (!merges_->empty()) {
            const Area area = merges_->at({row, cell.column});
            token.lastColumn = area.lastColumn;
            token.lastRow = area.lastRow;
        }
        add(token);
    }
    return tokens_;
}

} // namespace jixiao::table
