// SPDX-License-Identifier: MPL-2.0
/// The funds block above the indicators: 年初预算数, 全年预算数, 全年执行数 by source of funds.
#pragma once

#include "table/indicator_table.hpp"
#include "table/layout.hpp"
#include "table/row.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jixiao::table {

/// Takes the rows above a table from top to bottom and keeps the budget rows among them.
///
/// Two ways of printing the block are read. With a row of headings, the rows below it are laid under them as
/// indicator rows are (`align`). Without, label and amount alternate along the row, and an amount of which
/// nobody says what it is counts as the initial budget.
class BudgetReader {
public:
    explicit BudgetReader(std::vector<BudgetRow>& rows) : rows_(&rows) {}

    void take(const std::vector<Token>& tokens, std::int32_t row);

private:
    /// 年初预算数 | 调整后预算数 | 执行数: headings of the funds, whatever the block is called.
    static bool namesAmounts(const std::vector<Token>& tokens);
    bool takeHeadings(const std::vector<Token>& tokens);
    bool takeWritten(const std::vector<Token>& tokens, std::int32_t row);
    void takeBelowHeadings(const std::vector<Token>& tokens, std::int32_t row);
    bool takeSpreadHeadings(const std::vector<Token>& tokens, std::size_t begin);
    void takePairs(const std::vector<Token>& tokens, std::size_t begin, std::int32_t row);
    bool takeInline(const std::vector<Token>& tokens, std::size_t begin, std::int32_t row);

    std::vector<BudgetRow>* rows_;
    std::optional<Layout> layout_; // of the headings, while they hold
    std::u16string waiting_;       // a label printed beside the headings, for a row without one
    bool open_ = false;            // inside the block
    bool mirrored_ = false;        // 预算数: … 执行数: … side by side
};

} // namespace jixiao::table
