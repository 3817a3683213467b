// SPDX-License-Identifier: MPL-2.0
#include "table/budget_member.hpp"

#include "text/fold.hpp"

namespace jixiao::table {

Member memberOf(BudgetWord word) {
    switch (word) {
    case BudgetWord::initial:
    case BudgetWord::amount:
        return {&BudgetRow::initial, &BudgetRow::initialCell};
    case BudgetWord::revised:
    case BudgetWord::budget:
        return {&BudgetRow::revised, &BudgetRow::revisedCell};
    case BudgetWord::executed:
        return {&BudgetRow::executed, &BudgetRow::executedCell};
    case BudgetWord::rate:
        return {&BudgetRow::rate, &BudgetRow::rateCell};
    case BudgetWord::weight:
        return {&BudgetRow::weight, &BudgetRow::weightCell};
    case BudgetWord::score:
        return {&BudgetRow::score, &BudgetRow::scoreCell};
    default:
        return {};
    }
}

Member memberOf(const Column& column) {
    switch (column.role) {
    case Role::amount:
        return memberOf(static_cast<BudgetWord>(column.panel));
    case Role::completion:
        return memberOf(BudgetWord::rate);
    case Role::weight:
        return memberOf(BudgetWord::weight);
    case Role::score:
        return memberOf(BudgetWord::score);
    default:
        return {};
    }
}

Role roleOf(BudgetWord word) {
    switch (word) {
    case BudgetWord::rate:
        return Role::completion;
    case BudgetWord::weight:
        return Role::weight;
    case BudgetWord::score:
        return Role::score;
    case BudgetWord::rest:
        return Role::note;
    default:
        return Role::amount;
    }
}

void fill(BudgetRow& row, const Member& member, const Token& token) {
    if (member.text != nullptr && (row.*member.text).empty()) {
        row.*member.text = text::joinLines(token.text);
        row.*member.cell = {row.row, token.column};
    }
}

} // namespace jixiao::table
