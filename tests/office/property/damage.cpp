// SPDX-License-Identifier: MPL-2.0
#include "property/form.hpp"

#include <algorithm>
#include <iterator>

namespace jixiao::test {
namespace {

using Words = std::vector<std::string>;
using Cells = std::map<Form::Place, Content>;

Cells::iterator some_cell(Form& form, Dice& dice) {
    return std::next(form.cells.begin(), dice.below(static_cast<int>(form.cells.size())));
}

/// Whole characters of a UTF-8 text.
std::string first_half(const std::string& text) {
    std::size_t end = text.size() / 2;
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

void cut(Form& form, Dice& dice) {
    const auto cell = some_cell(form, dice);
    if (cell->second.kind == Content::Kind::text) {
        cell->second.text = first_half(cell->second.text);
        if (cell->second.text.empty()) {
            form.cells.erase(cell);
        }
    }
}

/// As a table pasted as text: the rest of the row moves to where merged cells were.
void shift(Form& form, Dice& dice) {
    const auto [row, from] = some_cell(form, dice)->first;
    const int by = dice.chance(70) ? -1 : 1;
    Cells moved;
    for (auto cell = form.cells.begin(); cell != form.cells.end();) {
        const auto [its_row, column] = cell->first;
        if (its_row == row && column >= from) {
            if (column + by >= 0) {
                moved[{row, column + by}] = cell->second;
            }
            cell = form.cells.erase(cell);
        } else {
            ++cell;
        }
    }
    form.cells.merge(moved);
}

void blank_row(Form& form, Dice& dice) {
    const int row = some_cell(form, dice)->first.first;
    std::erase_if(form.cells, [row](const auto& cell) { return cell.first.first == row; });
}

void swap_cells(Form& form, Dice& dice) {
    std::swap(some_cell(form, dice)->second, some_cell(form, dice)->second);
}

void junk(Form& form, Dice& dice) {
    constexpr int very_long = 20'000;
    some_cell(form, dice)->second = text(dice.one_of(Words{"=1+1",
                                                           "=100%",
                                                           "+1",
                                                           "@SUM(A1)",
                                                           "#N/A",
                                                           "Err:504",
                                                           "<b>粗</b>",
                                                           "'",
                                                           "\"",
                                                           "\t",
                                                           " ",
                                                           "\n\n",
                                                           "〈…excerpt ends〉",
                                                           "一级指标",
                                                           "三级指标",
                                                           "指标值",
                                                           "得分",
                                                           "合计",
                                                           "=HYPERLINK(\"x\")",
                                                           "$'表'.A1",
                                                           "\xEE\x80\x80",
                                                           "1e309",
                                                           "-0",
                                                           "０．５",
                                                           std::string(very_long, 'x'),
                                                           "𠮷𠮷人",
                                                           "≥≥5",
                                                           "≥",
                                                           "%"}));
}

void error(Form& form, Dice& dice) {
    some_cell(form, dice)->second = formula(
        dice.one_of(Words{"=1/0", "=NA()", "=2次", "=SQRT(-1)", "=100%", "=\"\"", "=A1:A3", "=TRUE()"}));
}

void number_for_text(Form& form, Dice& dice) {
    constexpr double day = 45'000;
    some_cell(form, dice)->second =
        number(dice.one_of(std::vector<double>{0, -1, 1e-9, 1e300, 0.1 + 0.2, day, 100}));
}

void lose_labels(Form& form, Dice& dice) {
    const int column = some_cell(form, dice)->first.second;
    std::erase_if(form.cells,
                  [&](const auto& cell) { return cell.first.second == column && dice.chance(50); });
}

} // namespace

void damage(Form& form, Dice& dice) {
    constexpr int most = 7;
    for (int count = dice.below(most); count > 0 && !form.cells.empty(); --count) {
        switch (dice.below(9)) {
        case 0:
            form.cells.erase(some_cell(form, dice));
            break;
        case 1:
            cut(form, dice);
            break;
        case 2:
            shift(form, dice);
            break;
        case 3:
            blank_row(form, dice);
            break;
        case 4:
            swap_cells(form, dice);
            break;
        case 5:
            junk(form, dice);
            break;
        case 6:
            error(form, dice);
            break;
        case 7:
            number_for_text(form, dice);
            break;
        default:
            lose_labels(form, dice);
        }
    }
}

} // namespace jixiao::test
