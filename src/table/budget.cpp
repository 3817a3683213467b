// SPDX-License-Identifier: MPL-2.0
#include "table/budget.hpp"

#include "table/align.hpp"
#include "table/amount.hpp"
#include "table/budget_member.hpp"
#include "table/budget_straight.hpp"
#include "table/budget_words.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace jixiao::table {

namespace {

BudgetWord wordOf(const Token& token) {
    return readBudgetWord(text::fold(token.text));
}

bool isHeading(BudgetWord word) {
    return word != BudgetWord::none && word != BudgetWord::block && word != BudgetWord::source;
}

bool isAmountLike(const Token& token) {
    switch (token.reading.shape) {
    case Shape::number:
    case Shape::percent:
    case Shape::quantity:
    case Shape::threshold:
    case Shape::dash:
        return true;
    default:
        return false;
    }
}

} // namespace

bool BudgetReader::namesAmounts(const std::vector<Token>& tokens) {
    int budgets = 0, spent = 0;
    for (const Token& token : tokens) {
        const BudgetWord word = wordOf(token);
        budgets += word == BudgetWord::initial || word == BudgetWord::revised ? 1 : 0;
        spent += word == BudgetWord::executed || word == BudgetWord::rate ? 1 : 0;
    }
    return budgets > 0 && spent > 0;
}

bool BudgetReader::takeHeadings(const std::vector<Token>& tokens) {
    std::size_t firstHeading = tokens.size();
    int budgets = 0, others = 0;
    const bool hasAmount = std::any_of(
        tokens.begin(), tokens.end(), [](const Token& token) { return wordOf(token) == BudgetWord::amount; });
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const BudgetWord word = wordOf(tokens[i]);
        if (word == BudgetWord::none && isAmountLike(tokens[i])) {
            return false; // 预算数: 2.38 执行数: 2.38
        }
        if (isHeading(word)) {
            firstHeading = std::min(firstHeading, i);
        }
        if (isHeading(word) && word != BudgetWord::rest) {
            ++(word == BudgetWord::rate || word == BudgetWord::weight || word == BudgetWord::score ? others
                                                                                                   : budgets);
        }
    }
    if (budgets == 0 || (budgets + others < 2 && !hasAmount)) {
        return false;
    }
    // 预算执行情况 | 年度预算数(万元) | 年初预算 …: with other budgets behind it, this one heads the labels.
    const bool headsLabels = budgets > 2 && wordOf(tokens[firstHeading]) == BudgetWord::budget;
    if (headsLabels) {
        ++firstHeading;
    }
    // 预算调整数 beside 调整后预算数 is what was added or taken away.
    const auto isFinal = [](const Token& token) {
        const std::u16string folded = text::fold(token.text);
        return wordOf(token) == BudgetWord::revised && (folded.find(u"调整后") != std::u16string::npos ||
                                                        folded.find(u"全年") != std::u16string::npos);
    };
    const bool hasFinal = std::any_of(tokens.begin(), tokens.end(), isFinal);
    const auto meaning = [&](const Token& token) {
        const BudgetWord word = wordOf(token);
        return word == BudgetWord::revised && hasFinal && !isFinal(token) ? BudgetWord::rest : word;
    };
    Layout layout;
    layout.headerless = true;
    const auto add = [&layout](Role role, std::int32_t first, std::int32_t last, BudgetWord word) {
        Column column;
        column.role = role;
        column.first = first;
        column.last = last;
        column.panel = static_cast<std::int32_t>(word);
        layout.columns.push_back(column);
    };
    const std::int32_t edge = tokens[firstHeading].column;
    const std::int32_t left = tokens.front().column;
    if (edge - left > 1) {
        add(Role::side, left, left, BudgetWord::none);
    }
    add(Role::name, edge - left > 1 ? left + 1 : left, edge - 1, BudgetWord::none);
    for (std::size_t i = firstHeading; i < tokens.size(); ++i) {
        const std::int32_t last = i + 1 < tokens.size() ? tokens[i + 1].column - 1 : tokens[i].lastColumn;
        add(roleOf(meaning(tokens[i])), tokens[i].column, last, meaning(tokens[i]));
    }
    layout_ = std::move(layout);
    waiting_.clear();
    for (std::size_t i = 0; i < firstHeading; ++i) {
        if (wordOf(tokens[i]) == BudgetWord::source) {
            waiting_ = text::joinLines(tokens[i].text);
        }
    }
    open_ = true;
    return true;
}

bool BudgetReader::takeWritten(const std::vector<Token>& tokens, std::int32_t row) {
    // 其中:一般公共预算:2800.6 | 其中:基本支出:1200.3
    bool any = false;
    for (const Token& token : tokens) {
        const std::size_t colon = token.text.find_last_of(u":：");
        if (colon == std::u16string_view::npos || wordOf(token) != BudgetWord::source) {
            continue;
        }
        const std::u16string_view value = text::trim(token.text.substr(colon + 1));
        if (!readAmount(value)) {
            continue;
        }
        BudgetRow budget;
        budget.row = row;
        budget.label = text::joinLines(token.text.substr(0, colon));
        budget.initial = std::u16string(value);
        budget.initialCell = {row, token.column};
        rows_->push_back(std::move(budget));
        any = true;
    }
    return any;
}

void BudgetReader::takeBelowHeadings(const std::vector<Token>& tokens, std::int32_t row) {
    BudgetRow budget;
    budget.row = row;
    Layout layout = *layout_;
    const bool unlabelled = !waiting_.empty() && isAmountLike(tokens.front());
    if (unlabelled) {
        std::erase_if(layout.columns, [](const Column& column) { return column.role == Role::name; });
    }
    const auto shift = shiftOf(tokens, layout);
    layout.aligned = shift.has_value();
    std::vector<Token> settled = tokens;
    for (Token& token : settled) {
        token.column += shift.value_or(0);
        token.lastColumn += shift.value_or(0);
    }
    Aligner aligner(layout);
    const Alignment& alignment = aligner.align(settled, {});
    for (const Column& column : layout.columns) {
        if (const Member member = memberOf(column); member.cell != nullptr) {
            budget.*member.cell = {row, column.first};
        }
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (alignment.columns[i] == Alignment::beyond) {
            continue;
        }
        const Column& column = layout.columns[static_cast<std::size_t>(alignment.columns[i])];
        if (column.role == Role::name) {
            budget.label += text::joinLines(tokens[i].text);
        } else {
            fill(budget, memberOf(column), tokens[i]);
        }
    }
    if (budget.label.empty()) {
        budget.label = waiting_;
    }
    waiting_.clear();
    rows_->push_back(std::move(budget));
}

bool BudgetReader::takeInline(const std::vector<Token>& tokens, std::size_t begin, std::int32_t row) {
    // 年初预算 | 210 | 执行数 | 197.33: headings and amounts alternate in one row.
    bool budgets = false, executed = false;
    for (std::size_t i = begin; i < tokens.size(); ++i) {
        const BudgetWord word = wordOf(tokens[i]);
        budgets = budgets || word == BudgetWord::initial || word == BudgetWord::revised ||
                  word == BudgetWord::budget;
        executed = executed || word == BudgetWord::executed;
    }
    if (!budgets || !executed) {
        return false;
    }
    BudgetRow budget;
    budget.row = row;
    const bool named = begin > 0 && text::fold(tokens[begin - 1].text).find(u"资金") != std::u16string::npos;
    budget.label = text::joinLines(tokens[named ? begin - 1 : begin].text);
    BudgetWord open = BudgetWord::none;
    for (std::size_t i = begin; i < tokens.size(); ++i) {
        const BudgetWord word = wordOf(tokens[i]);
        if (isHeading(word)) {
            open = word == BudgetWord::budget ? BudgetWord::initial : word;
        } else if (isAmountLike(tokens[i])) {
            // An amount that no heading is left for is the block's score, printed at its end.
            fill(budget, memberOf(open == BudgetWord::none ? BudgetWord::score : open), tokens[i]);
            open = BudgetWord::none;
        }
    }
    mirrored_ = true;
    rows_->push_back(std::move(budget));
    return true;
}

void BudgetReader::takePairs(const std::vector<Token>& tokens, std::size_t begin, std::int32_t row) {
    const std::size_t before = rows_->size();
    for (std::size_t i = begin; i < tokens.size(); ++i) {
        const BudgetWord word = wordOf(tokens[i]);
        if (word != BudgetWord::source && word != BudgetWord::budget) {
            continue;
        }
        BudgetRow budget;
        budget.row = row;
        budget.label = text::joinLines(tokens[i].text);
        const bool hasValue = i + 1 < tokens.size() && wordOf(tokens[i + 1]) == BudgetWord::none &&
                              !tokens[i + 1].text.ends_with(u':') && !tokens[i + 1].text.ends_with(u'：');
        if (hasValue) {
            fill(budget, memberOf(BudgetWord::initial), tokens[i + 1]);
        }
        const bool repeats = mirrored_ && rows_->size() > before && rows_->back().label == budget.label;
        if (repeats) {
            if (hasValue) {
                fill(rows_->back(), memberOf(BudgetWord::executed), tokens[i + 1]);
            }
            continue;
        }
        rows_->push_back(std::move(budget));
    }
}

bool BudgetReader::takeSpreadHeadings(const std::vector<Token>& tokens, std::size_t begin) {
    std::size_t sources = 0;
    for (std::size_t i = begin; i < tokens.size(); ++i) {
        if (wordOf(tokens[i]) != BudgetWord::source) {
            return false;
        }
        ++sources;
    }
    if (begin == 0 || sources < 2) {
        return false;
    }
    waiting_ = text::joinLines(tokens[begin].text);
    return true;
}

void BudgetReader::take(const std::vector<Token>& tokens, std::int32_t row) {
    if (tokens.empty()) {
        return;
    }
    const BudgetWord first = wordOf(tokens.front());
    const bool opens = first == BudgetWord::block || namesAmounts(tokens) ||
                       (first == BudgetWord::source && opensBudget(text::fold(tokens.front().text)));
    const bool goesOn =
        open_ && (first == BudgetWord::source || (!waiting_.empty() && isAmountLike(tokens.front())));
    const bool subheadings = open_ && !waiting_.empty() && !layout_ && first == BudgetWord::none &&
                             std::all_of(tokens.begin(), tokens.end(), [](const Token& token) {
                                 constexpr std::size_t longest = 8;
                                 return token.text.size() <= longest;
                             });
    const bool divides = open_ && tokens.front().text.starts_with(u'按') &&
                         tokens.front().text.find(u'分') != std::u16string_view::npos;
    if ((subheadings || divides) && !goesOn) {
        return; // 中央 | 省级 | 市级 below the sources, 按收入性质分: between them
    }
    if (!opens && !goesOn) {
        open_ = false;
        waiting_.clear();
        layout_.reset();
        return;
    }
    if (opens && takeHeadings(tokens)) {
        return;
    }
    open_ = true;
    if (takeWritten(tokens, row)) {
        return;
    }
    if (layout_) {
        takeBelowHeadings(tokens, row);
        return;
    }
    if (!waiting_.empty() && isAmountLike(tokens.front())) {
        BudgetRow budget;
        budget.row = row;
        budget.label = std::move(waiting_);
        waiting_.clear();
        fill(budget, memberOf(BudgetWord::initial), tokens.front());
        rows_->push_back(std::move(budget));
        return;
    }
    const std::size_t begin = first == BudgetWord::block ? 1 : 0;
    if (!takeSpreadHeadings(tokens, begin) && !takeInline(tokens, begin, row)) {
        takePairs(tokens, begin, row);
    }
}

} // namespace jixiao::table
