// SPDX-License-Identifier: MPL-2.0
#include "overview/summary.hpp"

#include "overview/words.hpp"
#include "table/amount.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jixiao::overview {

namespace {

using language::fill;
using language::Language;
using scoring::State;

std::u16string countText(long long count) {
    return language::number(count);
}

std::u16string titleOf(const table::IndicatorTable& table, Language language) {
    const std::u16string title = text::joinLines(table.title);
    return title.empty() ? std::u16string{words::noTitle.in(language)} : title;
}

/// Rows whose points are known, and all rows that count, the budget's included.
std::pair<long long, long long> covered(const evaluation::TableAssessment& assessment) {
    long long decided = 0, all = 0;
    for (const evaluation::RowAssessment& row : assessment.rows) {
        if (row.weight || row.points) {
            ++all;
            decided += row.points ? 1 : 0;
        }
    }
    if (all > 0 && assessment.budget && assessment.budget->counts) {
        ++all;
        decided += assessment.budget->points ? 1 : 0;
    }
    return {decided, all};
}

void tellPoints(Summary& summary, const table::IndicatorTable& table,
                const evaluation::TableAssessment& assessment, Language language) {
    if (table.stage == table::Stage::monitoring) {
        summary.points = words::notScored.in(language);
        return;
    }
    if (assessment.weight.isZero()) {
        summary.points = words::noPoints.in(language);
        return;
    }
    const std::u16string score = table::amountText(assessment.score);
    if (assessment.isFinal && !assessment.grade.empty()) {
        summary.points = fill(words::totalWithGrade.in(language), {score, assessment.grade});
    } else {
        summary.points = fill((assessment.isFinal ? words::total : words::soFar).in(language), {score});
    }
    const auto [decided, all] = covered(assessment);
    summary.coverage = fill(words::covers.in(language),
                            {countText(decided), countText(all), table::amountText(assessment.scoredWeight),
                             table::amountText(assessment.weight)});
}

std::u16string statesOf(const evaluation::TableAssessment& assessment, Language language) {
    const auto counts = std::to_array<std::pair<State, int>>({
        {State::met, assessment.met},
        {State::unmet, assessment.unmet},
        {State::pending, assessment.pending},
        {State::manual, assessment.manual},
        {State::undecidable, assessment.undecidable},
        {State::notApplicable, assessment.notApplicable},
    });
    std::u16string text;
    for (const auto& [state, count] : counts) {
        if (count > 0) {
            text += text.empty() ? std::u16string_view{} : words::between.in(language);
            text += fill(words::counted.in(language), {words::state(state).in(language), countText(count)});
        }
    }
    return text;
}

int perThousand(const number::Decimal& part, const number::Decimal& whole) {
    constexpr double thousand = 1000;
    if (whole.isZero()) {
        return 0;
    }
    return static_cast<int>(std::clamp(part.toDouble() / whole.toDouble() * thousand, 0.0, thousand));
}

std::vector<Bar> barsOf(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
                        Language language) {
    struct Sum {
        std::u16string_view label;
        number::Decimal points, weight;
        int met = 0, rows = 0;
    };
    std::vector<Sum> sums; // in the order of the form
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        const std::u16string_view label = table.indicators[i].level1;
        auto sum =
            std::find_if(sums.begin(), sums.end(), [&](const Sum& each) { return each.label == label; });
        if (sum == sums.end()) {
            sum = sums.insert(sum, Sum{label, {}, {}, 0, 0});
        }
        const evaluation::RowAssessment& row = assessment.rows[i];
        sum->points = sum->points + row.points.value_or(number::Decimal{});
        sum->weight = sum->weight + row.weight.value_or(number::Decimal{});
        sum->met += row.state == State::met ? 1 : 0;
        ++sum->rows;
    }
    const bool byPoints = !assessment.weight.isZero();
    std::vector<Bar> bars;
    for (const Sum& each : sums) {
        Bar bar;
        bar.label = each.label.empty() ? words::unnamed.in(language) : each.label;
        if (byPoints) {
            bar.text = fill(words::barPoints.in(language),
                            {table::amountText(each.points), table::amountText(each.weight)});
            bar.perThousand = perThousand(each.points, each.weight);
        } else {
            bar.text = fill(words::barRows.in(language), {countText(each.met), countText(each.rows)});
            bar.perThousand = perThousand({each.met, 0}, {each.rows, 0});
        }
        bars.push_back(std::move(bar));
    }
    return bars;
}

} // namespace

std::u16string nameInList(const table::IndicatorTable& table, Language language) {
    return fill(words::rowInSheet.in(language),
                {countText(std::int64_t{table.range.firstRow} + 1), titleOf(table, language)});
}

std::u16string ruleName(const scoring::Profile& profile, Language language) {
    const language::Text title{profile.title.enUS, profile.title.zhCN, profile.title.zhTW};
    // 财预〔2020〕10号《…办法》: people call a document by its number.
    const std::u16string_view document = profile.source.document;
    const std::size_t name = document.find(u'《');
    const bool hasNumber = name != 0 && name != std::u16string_view::npos;
    return fill(words::ruleName.in(language),
                {title.in(language), hasNumber ? text::trim(document.substr(0, name)) : document});
}

std::u16string plainName(const scoring::Profile& profile, Language language) {
    return fill(words::rule.in(language), {ruleName(profile, language)});
}

Summary summarize(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
                  const scoring::Profile& profile, Language language) {
    Summary summary;
    summary.title = titleOf(table, language);
    for (const std::u16string* const each : {&table.department, &table.project}) {
        if (!each->empty()) {
            summary.facts.push_back(text::joinLines(*each));
        }
    }
    std::u16string stage{words::stage(table.stage).in(language)};
    if (table.year > 0) {
        stage = fill(words::year.in(language), {countText(table.year)}) +
                std::u16string{words::between.in(language)} + stage;
    }
    summary.facts.push_back(std::move(stage));
    summary.rule = plainName(profile, language);
    if (!profile.source.verified) {
        summary.unverified = words::unverified.in(language);
    }
    tellPoints(summary, table, assessment, language);
    summary.states = statesOf(assessment, language);
    summary.bars = barsOf(table, assessment, language);
    summary.isFinal = assessment.isFinal;
    return summary;
}

} // namespace jixiao::overview
