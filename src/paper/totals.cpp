// SPDX-License-Identifier: MPL-2.0
#include "paper/totals.hpp"

#include <algorithm>

namespace jixiao::paper {

namespace {

using scoring::State;

Share& shareOf(std::vector<Share>& shares, const std::u16string& label) {
    const auto found =
        std::find_if(shares.begin(), shares.end(), [&](const Share& each) { return each.label == label; });
    if (found != shares.end()) {
        return *found;
    }
    shares.emplace_back().label = label;
    return shares.back();
}

void add(Share& share, const evaluation::RowAssessment& row) {
    ++share.indicators;
    share.met += row.state == State::met ? 1 : 0;
    share.unmet += row.state == State::unmet ? 1 : 0;
    const bool isOpen =
        row.state == State::pending || row.state == State::undecidable || row.state == State::manual;
    share.open += isOpen && !row.points ? 1 : 0;
    share.weight = share.weight + row.weight.value_or(number::Decimal{});
    share.points = share.points + row.points.value_or(number::Decimal{});
}

} // namespace

std::vector<Share> byLevel(const table::IndicatorTable& table,
                           const evaluation::TableAssessment& assessment) {
    std::vector<Share> shares;
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const std::u16string& level = table.indicators[i].level1;
        add(shareOf(shares, level.empty() ? u"（未列级次）" : level), assessment.rows[i]);
    }
    return shares;
}

std::vector<Share> byFunction(const table::IndicatorTable& table,
                              const evaluation::TableAssessment& assessment) {
    std::vector<Share> shares;
    for (std::size_t i = 0; !table.functions.empty() && i < table.indicators.size(); ++i) {
        const std::u16string function{functionOf(table, table.indicators[i])};
        add(shareOf(shares, function.empty() ? u"（未列职能）" : function), assessment.rows[i]);
    }
    return shares;
}

} // namespace jixiao::paper
