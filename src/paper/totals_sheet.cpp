// SPDX-License-Identifier: MPL-2.0
#include "paper/totals_sheet.hpp"

#include "language/language.hpp"
#include "number/ratio.hpp"
#include "paper/totals.hpp"

#include <array>
#include <utility>
#include <vector>

namespace jixiao::paper {

namespace {

using forms::Content;
using forms::Look;
using forms::SheetDraft;
using number::Decimal;
using table::Area;
using table::CellAddress;

struct Column {
    std::u16string_view heading;
    std::int32_t width; // 1/100 mm
    Look look = Look::text;
};
constexpr auto totalColumns = std::to_array<Column>({
    {u"项目", 5200},
    {u"分值", 2200, Look::value},
    {u"得分", 2200, Look::value},
    {u"得分率", 2200, Look::value},
    {u"指标数", 1900, Look::value},
    {u"达标", 1900, Look::value},
    {u"未达标", 1900, Look::value},
    {u"未评", 1900, Look::value},
});
constexpr std::u16string_view percentFormat = u"0.00%";
constexpr std::u16string_view pointsFormat = u"0.00";

class TotalsWriter {
public:
    explicit TotalsWriter(const Subject& subject) : subject_{subject} {}

    TotalsSheet write(std::int32_t number) {
        draft_.name = number > 1 ? u"得分汇总" + language::number(number) : u"得分汇总";
        draft_.kind = u"WorkingTotals_" + language::number(number);
        const auto last = static_cast<std::int32_t>(totalColumns.size()) - 1;
        forms::put(draft_, Area{0, 0, 0, last}, titleOf(subject_.table) + u"得分汇总", Look::title);
        for (const Column& column : totalColumns) {
            draft_.columnWidths.push_back(column.width);
        }
        row_ = 1;
        const std::int32_t firstBlock =
            block(u"按一级指标", byLevel(subject_.table, subject_.assessment), true);
        const std::int32_t chartEnd = row_ - 2;
        const auto functions = byFunction(subject_.table, subject_.assessment);
        if (!functions.empty()) {
            ++row_;
            block(u"按职能", functions, false);
        }
        if (!subject_.assessment.weight.isZero()) {
            constexpr std::int32_t chartRows = 18;
            chart_ = Chart{{firstBlock, 0, chartEnd, 2}, {row_ + 1, 0}, u"各级指标分值与得分"};
            row_ += chartRows + 1;
        }
        draft_.printed = {0, 0, row_, last};
        forms::settleHeights(draft_);
        return {std::move(draft_), std::move(chart_)};
    }

private:
    /// The row of its headings.
    std::int32_t block(std::u16string_view heading, std::vector<Share> shares, bool withBudget) {
        const std::int32_t first = row_;
        for (std::size_t i = 0; i < totalColumns.size(); ++i) {
            forms::put(draft_, CellAddress{row_, static_cast<std::int32_t>(i)},
                       std::u16string{i == 0 ? heading : totalColumns.at(i).heading}, Look::label);
        }
        ++row_;
        const auto& budget = subject_.assessment.budget;
        if (withBudget && budget && budget->counts) {
            Share share;
            share.label = u"预算执行率";
            share.weight = budget->weight;
            share.points = budget->points.value_or(Decimal{});
            share.open = budget->points ? 0 : 1;
            shares.insert(shares.begin(), std::move(share));
        }
        Share whole;
        whole.label = u"合计";
        for (const Share& each : shares) {
            line(each, Look::value);
            whole.indicators += each.indicators;
            whole.met += each.met;
            whole.unmet += each.unmet;
            whole.open += each.open;
            whole.weight = whole.weight + each.weight;
            whole.points = whole.points + each.points;
        }
        line(whole, Look::total);
        return first;
    }

    void line(const Share& share, Look look) {
        const bool weighed = !share.weight.isZero();
        const auto at = [&](std::int32_t column) { return CellAddress{row_, column}; };
        forms::put(draft_, at(0), share.label, look == Look::total ? look : Look::text);
        forms::put(draft_, at(1), weighed ? Content{share.weight.toDouble()} : Content{}, look, pointsFormat);
        forms::put(draft_, at(2), weighed ? Content{share.points.toDouble()} : Content{}, look, pointsFormat);
        forms::put(draft_, at(3),
                   weighed ? Content{number::Ratio(share.points, share.weight).toDouble()} : Content{}, look,
                   percentFormat);
        forms::put(draft_, at(4), double(share.indicators), look);
        forms::put(draft_, at(5), double(share.met), look);
        forms::put(draft_, at(6), double(share.unmet), look);
        forms::put(draft_, at(7), double(share.open), look);
        ++row_;
    }

    const Subject& subject_;
    SheetDraft draft_;
    std::optional<Chart> chart_;
    std::int32_t row_ = 0;
};

} // namespace

TotalsSheet totalsSheet(const Subject& subject, std::int32_t number) {
    return TotalsWriter{subject}.write(number);
}

} // namespace jixiao::paper
