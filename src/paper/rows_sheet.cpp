// SPDX-License-Identifier: MPL-2.0
#include "paper/rows_sheet.hpp"

#include "paper/basis_text.hpp"
#include "scoring/explanation.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace jixiao::paper {

namespace {

using evaluation::RowAssessment;
using forms::Content;
using forms::Look;
using forms::SheetDraft;
using language::fill;
using language::Language;
using number::Decimal;
using table::Area;
using table::CellAddress;
using table::Indicator;

struct Column {
    std::u16string_view heading;
    std::int32_t width; // 1/100 mm
    Look look = Look::text;
};
constexpr auto rowColumns = std::to_array<Column>({
    {u"序号", 1000, Look::value},
    {u"一级指标", 1900, Look::value},
    {u"二级指标", 2000, Look::value},
    {u"三级指标", 4000},
    {u"指标值", 2300, Look::value},
    {u"实际完成值", 2300, Look::value},
    {u"分值", 1300, Look::value},
    {u"计算过程", 7600},
    {u"得分", 1300, Look::value},
    {u"得分来源", 1700, Look::value},
    {u"依据", 4800},
    {u"偏差原因", 3800},
    {u"已忽略的问题及理由", 3700},
});
constexpr std::u16string_view pointsFormat = u"0.00";

Content pointsOf(const std::optional<Decimal>& points) {
    return points ? Content{points->toDouble()} : Content{};
}

Content textOf(std::u16string_view text) {
    return text.empty() ? Content{} : Content{std::u16string{text}};
}

class RowsSheet {
public:
    RowsSheet(const Subject& subject, Language language) : subject_{subject}, language_{language} {}

    SheetDraft write(std::int32_t number) {
        draft_.name = number > 1 ? u"得分计算底稿" + language::number(number) : u"得分计算底稿";
        draft_.kind = u"WorkingPaper_" + language::number(number);
        draft_.landscape = true;
        heading();
        const auto& indicators = subject_.table.indicators;
        addBudget();
        for (std::size_t i = 0; i < indicators.size(); ++i) {
            addFunction(functionOf(subject_.table, indicators[i]));
            addIndicator(indicators[i], subject_.assessment.rows[i]);
        }
        addTotal();
        addSetAside();
        draft_.printed = {0, 0, row_ - 1, last()};
        forms::settleHeights(draft_);
        return std::move(draft_);
    }

private:
    static std::int32_t last() { return static_cast<std::int32_t>(rowColumns.size()) - 1; }

    void heading() {
        forms::put(draft_, Area{0, 0, 0, last()}, titleOf(subject_.table) + u"得分计算底稿", Look::title);
        std::u16string party = subject_.table.project;
        if (!subject_.table.department.empty()) {
            party = subject_.table.department + (party.empty() ? u"" : u"　") + party;
        }
        const scoring::Profile& profile = subject_.profile;
        forms::put(
            draft_, Area{1, 0, 1, last()},
            fill(u"%1评分规则：%2（%3）",
                 {party.empty() ? party : party + u"　",
                  language::Text{profile.title.enUS, profile.title.zhCN, profile.title.zhTW}.in(language_),
                  documentOf(profile)}),
            Look::note);
        for (std::int32_t i = 0; i <= last(); ++i) {
            const Column& column = rowColumns.at(static_cast<std::size_t>(i));
            draft_.columnWidths.push_back(column.width);
            forms::put(draft_, CellAddress{2, i}, std::u16string{column.heading}, Look::label);
        }
        draft_.repeated = SheetDraft::Rows{2, 2};
        row_ = 3;
    }

    /// One for each column.
    void line(std::array<Content, rowColumns.size()> contents) {
        constexpr std::size_t weightAt = 6;
        constexpr std::size_t scoreAt = 8;
        for (std::size_t i = 0; i < contents.size(); ++i) {
            const bool isPoints = i == weightAt || i == scoreAt;
            forms::put(draft_, CellAddress{row_, static_cast<std::int32_t>(i)}, std::move(contents.at(i)),
                       rowColumns.at(i).look, isPoints ? pointsFormat : std::u16string_view{});
        }
        ++row_;
    }

    /// A band above the indicators of a core function.
    void addFunction(std::u16string_view function) {
        if (function == function_) {
            return;
        }
        function_ = function;
        forms::put(draft_, Area{row_, 0, row_, last()}, std::u16string{function}, Look::text);
        ++row_;
    }

    void addIndicator(const Indicator& indicator, const RowAssessment& row) {
        const evaluation::RowReading reading =
            evaluation::readRow(indicator, subject_.table.year, subject_.grid, subject_.answers);
        const scoring::Judgement judgement = evaluation::judge(indicator, reading, subject_.profile);
        scoring::Case about{reading.target, reading.actual,       judgement,
                            row.weight,     indicator.targetText, indicator.actualText};
        std::u16string explained =
            scoring::explain(about, subject_.profile, language_, scoring::Sources::leftOut);
        if (row.direction != target::Operator::none) {
            explained += fill(u"（指标值未写符号，按“%1”对照：本软件约定。）", {symbol(row.direction)});
        }
        ++count_;
        line({double(count_), textOf(indicator.level1), textOf(indicator.level2), textOf(indicator.name),
              textOf(indicator.targetText), textOf(indicator.actualText), pointsOf(row.weight),
              std::move(explained), pointsOf(row.points), textOf(sourceOf(row)),
              textOf(basisOf(row, judgement)), textOf(indicator.reasonText),
              textOf(setAsideIn(indicator.target.row))});
    }

    static std::u16string_view sourceOf(const RowAssessment& row) {
        return row.typed ? u"表内填写" : row.points ? u"自动计算" : row.weight ? u"未定" : u"未设分值";
    }

    [[nodiscard]] std::u16string basisOf(const RowAssessment& row,
                                         const scoring::Judgement& judgement) const {
        if (row.typed) {
            return row.state == scoring::State::manual
                       ? u"人工评分：" + basisText(subject_.profile.qualitative.basis, subject_.profile)
                       : std::u16string{u"填报单位填写，与计算结果不符时另列问题"};
        }
        if (!row.points) {
            return {};
        }
        return basisText(judgement.basis, subject_.profile);
    }

    void addBudget() {
        const auto& budget = subject_.assessment.budget;
        if (!budget) {
            return;
        }
        const table::BudgetRow& row = subject_.table.budget[budget->index];
        const std::u16string& amount = row.revised.empty() ? row.initial : row.revised;
        std::u16string how;
        if (budget->points && !budget->typed) {
            how = fill(
                u"预算执行率得分＝分值×执行数÷预算数：%1×%2÷%3，得%4分。",
                {budget->weight.shortest().text(), row.executed, amount, budget->points->shortest().text()});
        }
        ++count_;
        line({double(count_), std::u16string{u"预算执行率"}, Content{}, textOf(row.label), textOf(amount),
              textOf(row.executed), budget->weight.toDouble(), textOf(how), pointsOf(budget->points),
              std::u16string{budget->typed    ? u"表内填写"
                             : budget->points ? u"自动计算"
                                              : u"未定"},
              textOf(budget->points ? basisText(subject_.profile.execution.basis, subject_.profile)
                                    : std::u16string{}),
              Content{}, textOf(setAsideIn(row.row))});
    }

    void addTotal() {
        const evaluation::TableAssessment& whole = subject_.assessment;
        if (whole.weight.isZero()) {
            return;
        }
        const std::u16string state = whole.isFinal
                                         ? whole.grade.empty() ? u"合计" : u"合计，等级：" + whole.grade
                                         : std::u16string{u"暂计（尚有未定的指标）"};
        forms::put(draft_, Area{row_, 0, row_, 5}, state, Look::total);
        forms::put(draft_, CellAddress{row_, 6}, whole.weight.toDouble(), Look::total, pointsFormat);
        forms::put(draft_, CellAddress{row_, 7}, std::u16string{u"各行得分（按显示值）相加"}, Look::text);
        forms::put(draft_, CellAddress{row_, 8}, whole.score.toDouble(), Look::total, pointsFormat);
        forms::put(draft_, Area{row_, 9, row_, last()}, Content{}, Look::total);
        ++row_;
    }

    [[nodiscard]] std::u16string setAsideIn(std::int32_t row) const {
        std::u16string text;
        for (const SetAside& each : subject_.setAside) {
            if (each.cell.row == row) {
                text += (text.empty() ? u"" : u"\n") + fill(u"%1　理由：%2", {each.message, each.reason});
            }
        }
        return text;
    }

    /// Those that belong to no row above.
    void addSetAside() {
        std::u16string text;
        for (const SetAside& each : subject_.setAside) {
            const auto& rows = subject_.table.indicators;
            const bool hasRow = each.cell.row >= 0 &&
                                std::any_of(rows.begin(), rows.end(),
                                            [&](const auto& row) { return row.target.row == each.cell.row; });
            if (!hasRow) {
                text += fill(u"\n%1　理由：%2", {each.message, each.reason});
            }
        }
        if (!text.empty()) {
            forms::put(draft_, Area{row_, 0, row_, last()}, u"整表已忽略的问题：" + text, Look::note);
            ++row_;
        }
    }

    const Subject& subject_;
    Language language_;
    SheetDraft draft_;
    std::int32_t row_ = 0;
    std::u16string function_; // of the row before
    int count_ = 0;
};

} // namespace

SheetDraft rowsSheet(const Subject& subject, std::int32_t number, Language language) {
    return RowsSheet{subject, language}.write(number);
}

} // namespace jixiao::paper
