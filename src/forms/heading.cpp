// SPDX-License-Identifier: MPL-2.0
#include "forms/heading.hpp"

#include "table/row.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <span>
#include <string_view>

namespace jixiao::forms {

namespace {

using table::Token;
using View = std::u16string_view;
using Labels = std::span<const View>;

// Folded and without brackets.
constexpr auto supervisorLabels = std::to_array<View>({
    u"主管部门",
    u"项目主管部门",
    u"主管部门及代码",
    u"主管单位",
    u"项目主管单位",
    u"业务主管部门",
    u"中央主管部门",
});
constexpr auto unitLabels = std::to_array<View>({
    u"实施单位",
    u"项目实施单位",
    u"项目单位",
    u"资金使用单位",
    u"具体实施单位",
});
constexpr auto dutyLabels = std::to_array<View>(
    {u"部门职能概述", u"部门职能", u"部门主要职能", u"主要职能", u"部门职责", u"主要职责", u"单位职能概述"});
constexpr auto goalLabels = std::to_array<View>({
    u"年度总体目标",
    u"年度整体绩效目标",
    u"年度总体绩效目标",
    u"年度整体目标",
    u"年度绩效目标",
    u"总体目标",
    u"整体绩效目标",
    u"总体绩效目标",
    u"年度目标",
    u"绩效目标",
});
/// Headings over the two sides of the goal; what was approved stands below.
constexpr auto approvedSides = std::to_array<View>(
    {u"预期目标", u"年度目标", u"年初设定目标", u"年初目标", u"年度预期目标", u"年初预期目标", u"目标内容"});
/// The other side, or goals for more than the year.
constexpr auto otherSides =
    std::to_array<View>({u"实际完成情况", u"全年实际完成情况", u"目标实际完成情况", u"完成情况",
                         u"实施期目标", u"中期目标", u"长期目标", u"总体目标"});

std::u16string bare(View text) {
    std::u16string result;
    int depth = 0;
    for (const char16_t c : text::fold(text)) {
        if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            depth = std::max(depth - 1, 0);
        } else if (depth == 0 && c != u'*') {
            result.push_back(c);
        }
    }
    return result;
}

bool isOneOf(Labels labels, View text) {
    return std::find(labels.begin(), labels.end(), bare(text)) != labels.end();
}

bool isAnyLabel(View text) {
    constexpr auto others =
        std::to_array<View>({u"项目名称", u"部门名称", u"单位名称", u"年度", u"项目属性", u"项目期"});
    return isOneOf(supervisorLabels, text) || isOneOf(unitLabels, text) || isOneOf(dutyLabels, text) ||
           isOneOf(approvedSides, text) || isOneOf(otherSides, text) || isOneOf(others, text);
}

/// What a label is followed by: behind its colon or in the next cell. "" where that is another label.
std::u16string valueBehind(const std::vector<Token>& tokens, std::size_t at) {
    const View text = tokens[at].text;
    const std::size_t colon = text.find_first_of(u":：");
    if (colon != View::npos && colon + 1 < text.size()) {
        return std::u16string{text::trim(text.substr(colon + 1))};
    }
    const bool hasNext = at + 1 < tokens.size() && !isAnyLabel(tokens[at + 1].text);
    return hasNext ? std::u16string{text::trim(tokens[at + 1].text)} : std::u16string{};
}

bool isLabelled(Labels labels, View text) {
    return isOneOf(labels, text.substr(0, text.find_first_of(u":：")));
}

/// The unit of the amounts, where a cell about money gives one: 项目资金(万元), 单位:元.
std::u16string unitOfFunds(View text) {
    constexpr std::size_t longest = 24;
    const std::u16string folded = text::fold(text);
    if (folded.size() > longest ||
        !(folded.find(u"资金") != View::npos || folded.find(u"预算") != View::npos ||
          folded.find(u"单位") != View::npos || folded.find(u"金额") != View::npos)) {
        return {};
    }
    for (const View unit : {u"亿元", u"万元", u"千元", u"元"}) {
        const std::size_t at = folded.find(unit);
        const bool marked = at != View::npos && at > 0 && (folded[at - 1] == u'(' || folded[at - 1] == u':');
        if (marked) {
            return std::u16string{unit};
        }
    }
    return {};
}

class HeadingReader {
public:
    void take(const std::vector<Token>& tokens) {
        if (sideColumn_ >= 0) {
            takeGoalBelow(tokens);
        }
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const View text = tokens[i].text;
            fill(heading_.supervisor, supervisorLabels, tokens, i);
            fill(heading_.unit, unitLabels, tokens, i);
            fill(heading_.duties, dutyLabels, tokens, i);
            if (heading_.fundsUnit.empty()) {
                heading_.fundsUnit = unitOfFunds(text);
            }
            if (heading_.goal.empty() && isLabelled(goalLabels, text)) {
                takeGoal(tokens, i);
            }
        }
    }

    [[nodiscard]] Heading result() && { return std::move(heading_); }

private:
    static void fill(std::u16string& field, Labels labels, const std::vector<Token>& tokens, std::size_t at) {
        if (field.empty() && isLabelled(labels, tokens[at].text)) {
            field = valueBehind(tokens, at);
        }
    }

    /// Beside its label, or below the heading of the side that was approved.
    void takeGoal(const std::vector<Token>& tokens, std::size_t at) {
        for (std::size_t i = at + 1; i < tokens.size(); ++i) {
            if (isOneOf(approvedSides, tokens[i].text)) {
                sideColumn_ = tokens[i].column;
                return;
            }
        }
        heading_.goal = valueBehind(tokens, at);
    }

    /// A pasted row has lost the cells of its label: then the first cell is meant.
    void takeGoalBelow(const std::vector<Token>& tokens) {
        const auto below = std::find_if(tokens.begin(), tokens.end(),
                                        [&](const Token& token) { return token.column == sideColumn_; });
        sideColumn_ = -1;
        if (below != tokens.end()) {
            heading_.goal = text::trim(below->text);
        } else if (!tokens.empty()) {
            heading_.goal = text::trim(tokens.front().text);
        }
    }

    Heading heading_;
    std::int32_t sideColumn_ = -1; // of the heading the goal stands below
};

} // namespace

Heading readHeading(const table::Grid& grid, const table::IndicatorTable& table, std::int32_t firstRow) {
    const table::Merges merges{grid.merges};
    table::RowReader reader{grid, merges};
    HeadingReader heading;
    for (std::int32_t row = std::max(firstRow, grid.firstRow); row < table.range.firstRow; ++row) {
        heading.take(reader.read(row, 0, std::numeric_limits<std::int32_t>::max()));
    }
    return std::move(heading).result();
}

std::vector<Heading> readHeadings(const table::Grid& grid, const std::vector<table::IndicatorTable>& tables) {
    std::vector<Heading> headings;
    std::int32_t firstRow = 0;
    for (const table::IndicatorTable& table : tables) {
        headings.push_back(readHeading(grid, table, firstRow));
        firstRow = std::max(firstRow, table.range.lastRow + 1);
    }
    return headings;
}

} // namespace jixiao::forms
