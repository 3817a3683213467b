// SPDX-License-Identifier: MPL-2.0
#include "remedy/cures.hpp"

#include "number/decimal.hpp"
#include "table/amount.hpp"
#include "table/taxonomy.hpp"
#include "table/writing.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jixiao::remedy {

namespace {

using number::Decimal;
using table::Cell;
using table::CellAddress;
using table::CellKind;
using table::Indicator;
using Edits = std::vector<CellEdit>;
using View = std::u16string_view;

/// The text in place of what is there.
CellEdit asText(CellAddress at, View before, View after) {
    return {at, std::u16string(before), std::u16string(after), std::nullopt};
}

View argument(const Case& about, std::size_t i) {
    return i < about.finding.arguments.size() ? View(about.finding.arguments[i]) : View{};
}

/// A cell of text that reads as the finding saw it, line ends left aside.
const Cell* textAt(const Case& about, CellAddress at, View seen) {
    const Cell* cell = about.grid.find(at);
    const bool same =
        cell != nullptr && cell->kind == CellKind::text && text::fold(cell->text) == text::fold(seen);
    return same ? cell : nullptr;
}

/// `=100%` was typed and became a formula: the text as its author wrote it.
Edits formulaToText(const Case& about) {
    const Cell* cell = about.grid.find(about.finding.cell);
    if (cell == nullptr || cell->kind != CellKind::formula) {
        return {};
    }
    return {asText(about.finding.cell, argument(about, 1), argument(about, 0))};
}

/// 290% for ≥90%: the first sign was an operator before it was scanned. It may have become a number.
Edits undamaged(const Case& about) {
    const Cell* cell = about.grid.find(about.finding.cell);
    if (cell == nullptr || cell->kind == CellKind::formula ||
        text::fold(cell->text) != text::fold(argument(about, 0))) {
        return {};
    }
    return {asText(about.finding.cell, cell->text, argument(about, 1))};
}

/// 33.34% where executed by budget gives 33.33%. A formula of the user's stays.
Edits rightRate(const Case& about) {
    const View right = argument(about, 1);
    const Cell* cell = about.grid.find(about.finding.cell);
    const auto percent = table::readAmount(right);
    if (cell == nullptr || !percent) {
        return {};
    }
    if (cell->kind == CellKind::number && cell->format == table::NumberFormat::percent) {
        return {{about.finding.cell, std::u16string(cell->text), std::u16string(right),
                 percent->shifted(-2).toDouble()}};
    }
    return textAt(about, about.finding.cell, argument(about, 0)) == nullptr
               ? Edits{}
               : Edits{asText(about.finding.cell, cell->text, right)};
}

/// The total of the scores above it: 95分 keeps its unit.
Edits rightTotal(const Case& about) {
    const View printed = argument(about, 0), sum = argument(about, 1);
    const Cell* cell = about.grid.find(about.finding.cell);
    const auto value = Decimal::read(sum);
    if (cell == nullptr || !value) {
        return {};
    }
    if (cell->kind == CellKind::number && cell->format == table::NumberFormat::plain) {
        return {{about.finding.cell, std::u16string(cell->text), std::u16string(sum), value->toDouble()}};
    }
    const View text = cell->kind == CellKind::text ? text::trim(cell->text) : View{};
    if (!text.starts_with(printed)) {
        return {};
    }
    const View unit = text.substr(printed.size());
    if (unit.find_first_of(u"0123456789.,") != View::npos) {
        return {};
    }
    return {asText(about.finding.cell, cell->text, std::u16string(sum) + std::u16string(unit))};
}

/// The threshold found in the name, put where the form wants it. The cell is empty.
Edits targetFromName(const Case& about) {
    const Indicator* one = about.indicator;
    const bool free = one != nullptr && one->targetForm == table::TargetForm::inName &&
                      one->target.exists() && one->target != one->nameCell &&
                      about.grid.find(one->target) == nullptr;
    return free ? Edits{asText(one->target, {}, one->targetText)} : Edits{};
}

/// 社会效益效益指标 → 社会效益指标. The label stands left of the name.
Edits rightLabel(const Case& about) {
    const View right = argument(about, 0);
    for (const Cell& cell : about.grid.row(about.finding.cell.row)) {
        const CellAddress at{about.finding.cell.row, cell.column};
        if (cell.column >= about.finding.cell.column || cell.kind != CellKind::text) {
            continue;
        }
        const std::u16string folded = text::fold(cell.text);
        const bool isIt = table::readLabel(folded).misspelt && table::labelText(cell.text, false) == right &&
                          folded.find_first_of(u"0123456789(") == View::npos;
        if (isIt) {
            return {asText(at, cell.text, right)};
        }
    }
    return {};
}

/// >=95% → ≥95% in every target of the table; of a split target the cell with the sign.
Edits usualSigns(const Case& about) {
    Edits edits;
    for (const Indicator& one : about.table.indicators) {
        const Cell* cell = about.grid.find(one.target);
        if (cell == nullptr || cell->kind != CellKind::text || one.targetText.empty()) {
            continue;
        }
        const std::u16string usual = table::withUsualSign(cell->text, one.comparison);
        if (!usual.empty() && one.kind == target::Kind::number) {
            edits.push_back(asText(one.target, cell->text, usual));
        }
    }
    return edits;
}

/// ≥266米 → 266米 in every actual of the table that answers a number.
Edits plainActuals(const Case& about) {
    Edits edits;
    for (const Indicator& one : about.table.indicators) {
        const Cell* cell = table::repeatsSign(one) ? textAt(about, one.actual, one.actualText) : nullptr;
        if (cell != nullptr) {
            edits.push_back(asText(one.actual, cell->text, table::withoutSign(one.actualText)));
        }
    }
    return edits;
}

Edits textsToNumbers(const Case& about) {
    Edits edits;
    for (const CellAddress at : table::amountsStoredAsText(about.table, about.grid)) {
        const Cell* cell = about.grid.find(at);
        const auto number = table::numberStoredAsText(*cell);
        edits.push_back({at, std::u16string(cell->text), std::u16string(text::trim(cell->text)), number});
    }
    return edits;
}

constexpr auto cures = std::to_array<Cure>({
    {u"actual-repeats-sign", true, plainActuals},
    {u"execution-rate-differs", true, rightRate},
    {u"label-misspelt", true, rightLabel},
    {u"number-stored-as-text", true, textsToNumbers},
    {u"score-total-differs", false, rightTotal},
    {u"sign-unusual", true, usualSigns},
    {u"target-became-formula", true, formulaToText},
    {u"target-in-name", false, targetFromName},
    {u"target-operator-damaged", false, undamaged},
});

} // namespace

const Cure* cureFor(std::u16string_view code) {
    const auto* const found =
        std::find_if(cures.begin(), cures.end(), [code](const Cure& cure) { return cure.code == code; });
    return found == cures.end() ? nullptr : found;
}

} // namespace jixiao::remedy
