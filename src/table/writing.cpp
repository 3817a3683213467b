// SPDX-License-Identifier: MPL-2.0
#include "table/writing.hpp"

#include "number/decimal.hpp"
#include "target/actual.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

constexpr View signs = u"≥≤≧≦>=<＞＝＜﹥﹦﹤⩾⩽";
/// What forms print, each a sign of its own.
constexpr View usualSigns = u"≥≤=><＝＞＜";
constexpr auto boundWords =
    std::to_array<View>({u"及以上", u"及以下", u"及其以上", u"及其以下", u"以上", u"以下"});

/// Where the run of signs and the blanks around them end.
std::size_t signsEnd(View text) {
    std::size_t end = 0;
    while (end < text.size() && (signs.find(text[end]) != View::npos || text::isSpace(text[end]))) {
        ++end;
    }
    return end;
}

bool holdsDigit(View text) {
    return text.find_first_of(u"0123456789０１２３４５６７８９") != View::npos;
}

} // namespace

std::u16string withUsualSign(View target, target::Operator sign) {
    const std::size_t end = signsEnd(target);
    std::u16string run;
    for (const char16_t c : target.substr(0, end)) {
        if (!text::isSpace(c)) {
            run += c;
        }
    }
    const bool isUsual = run.size() == 1 && usualSigns.find(run.front()) != View::npos;
    if (run.empty() || isUsual || sign == target::Operator::none) {
        return {};
    }
    return std::u16string(symbol(sign)) + std::u16string(target.substr(end));
}

std::u16string withoutSign(View actual) {
    View rest = text::trim(actual);
    const std::size_t end = signsEnd(rest);
    rest.remove_prefix(end);
    bool repeats = end > 0;
    for (const View word : boundWords) {
        if (rest.ends_with(word)) {
            rest.remove_suffix(word.size());
            repeats = true;
            break;
        }
    }
    return repeats && holdsDigit(rest) ? std::u16string(rest) : std::u16string{};
}

bool repeatsSign(const Indicator& one) {
    if (one.kind != target::Kind::number || withoutSign(one.actualText).empty()) {
        return false;
    }
    const target::Target target = target::readTarget(one.targetText);
    return target::readActual(target, {one.actualText, std::nullopt}, {}).kind == target::ActualKind::number;
}

std::optional<double> numberStoredAsText(const Cell& cell) {
    if (cell.kind != CellKind::text) {
        return std::nullopt;
    }
    const auto number = number::Decimal::read(text::trim(cell.text));
    return number ? std::optional(number->toDouble()) : std::nullopt;
}

std::vector<CellAddress> amountsStoredAsText(const IndicatorTable& table, const Grid& grid) {
    std::map<std::int32_t, bool> columns; // whether a column has a number or a formula
    std::vector<CellAddress> texts;
    const auto see = [&](CellAddress at) {
        const Cell* cell = at.exists() ? grid.find(at) : nullptr;
        if (cell == nullptr) {
            return;
        }
        bool& counts = columns[at.column];
        counts = counts || cell->kind == CellKind::number || cell->kind == CellKind::formula;
        if (numberStoredAsText(*cell)) {
            texts.push_back(at);
        }
    };
    for (const BudgetRow& row : table.budget) {
        for (const CellAddress at :
             {row.initialCell, row.revisedCell, row.executedCell, row.weightCell, row.scoreCell}) {
            see(at);
        }
    }
    for (const Indicator& one : table.indicators) {
        see(one.weight);
        see(one.score);
    }
    see(table.total.weight);
    see(table.total.score);
    std::erase_if(texts, [&](CellAddress at) { return !columns[at.column]; });
    std::sort(texts.begin(), texts.end(), [](CellAddress a, CellAddress b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

} // namespace jixiao::table
