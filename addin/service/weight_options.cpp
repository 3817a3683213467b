// SPDX-License-Identifier: MPL-2.0
#include "service/weight_options.hpp"

#include "language/language.hpp"
#include "office/text.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using evaluation::WeightShares;
using evaluation::WeightWay;
using number::Decimal;

namespace {

template <typename Value>
struct Word {
    std::u16string_view word;
    Value value;
};

constexpr std::array<Word<WeightWay>, 3> ways{{{u"functions", WeightWay::functions},
                                               {u"levels", WeightWay::levels},
                                               {u"indicators", WeightWay::indicators}}};
constexpr std::array<Word<WeightShares>, 5> sources{{{u"equal", WeightShares::equal},
                                                     {u"budget", WeightShares::budget},
                                                     {u"typed", WeightShares::typed},
                                                     {u"document", WeightShares::document},
                                                     {u"form", WeightShares::form}}};

template <typename Value, std::size_t Size>
std::optional<Value> meaning(const std::array<Word<Value>, Size>& words, const uno::Any& any) {
    rtl::OUString text;
    any >>= text;
    for (const Word<Value>& each : words) {
        if (each.word == view(text)) {
            return each.value;
        }
    }
    return {};
}

std::optional<Decimal> numberOf(const uno::Any& any) {
    double value = 0;
    rtl::OUString text;
    if (any >>= value) {
        return Decimal::fromDouble(value);
    }
    return (any >>= text) ? Decimal::read(view(text)) : std::nullopt;
}

std::optional<std::vector<Decimal>> numbersOf(const uno::Any& any) {
    std::vector<uno::Any> entries;
    if (uno::Sequence<uno::Any> anys; any >>= anys) {
        entries.assign(anys.begin(), anys.end());
    } else if (uno::Sequence<double> doubles; any >>= doubles) {
        std::transform(doubles.begin(), doubles.end(), std::back_inserter(entries),
                       [](double each) { return uno::Any{each}; });
    } else if (uno::Sequence<rtl::OUString> texts; any >>= texts) {
        std::transform(texts.begin(), texts.end(), std::back_inserter(entries),
                       [](const rtl::OUString& each) { return uno::Any{each}; });
    } else {
        return {};
    }
    std::vector<Decimal> numbers;
    for (const uno::Any& each : entries) {
        const auto number = numberOf(each);
        if (!number) {
            return {};
        }
        numbers.push_back(*number);
    }
    return numbers;
}

/// Sets one option. False where it is not understood.
bool set(WeightOptions& options, std::u16string_view name, const uno::Any& value) {
    if (name == u"Way") {
        return (options.way = meaning(ways, value)).has_value();
    }
    if (name == u"Shares") {
        return (options.shares = meaning(sources, value)).has_value();
    }
    if (name == u"Step") {
        return (options.step = numberOf(value)).has_value();
    }
    if (name == u"Points") {
        return (options.points = numberOf(value)).has_value();
    }
    if (name == u"Given") {
        auto numbers = numbersOf(value);
        options.given = numbers.value_or(std::vector<Decimal>{});
        return numbers.has_value();
    }
    if (name == u"Table") {
        return value >>= options.table;
    }
    rtl::OUString profile;
    const bool isProfile = name == u"Profile" && (value >>= profile);
    options.profile = view(profile);
    return isProfile;
}

/// A text or a number as a message repeats it.
std::u16string shown(const uno::Any& value) {
    rtl::OUString text;
    if (value >>= text) {
        return std::u16string{view(text)};
    }
    const auto number = numberOf(value);
    return number ? number->shortest().text() : std::u16string{view(value.getValueTypeName())};
}

evaluation::WeightChoices choicesFor(const evaluation::WeightQuestion& question,
                                     const WeightOptions& options) {
    evaluation::WeightChoices choices = question.usual();
    if (options.way) {
        const WeightShares usual = *options.way == choices.way         ? choices.shares
                                   : *options.way == WeightWay::levels ? WeightShares::document
                                                                       : WeightShares::equal;
        choices.way = *options.way;
        choices.shares = options.given.empty() ? usual : WeightShares::typed;
    }
    choices.shares = options.shares.value_or(choices.shares);
    choices.given = options.given;
    choices.step = options.step.value_or(choices.step);
    choices.points = options.points;
    return choices;
}

} // namespace

WeightOptions readWeightOptions(const uno::Sequence<com::sun::star::beans::NamedValue>& options) {
    WeightOptions result;
    for (const auto& [name, value] : options) {
        if (!set(result, view(name), value)) {
            result.findings.push_back({u"weights-option-unknown",
                                       finding::Severity::error,
                                       -1,
                                       {},
                                       {shown(value), std::u16string{view(name)}}});
        }
    }
    return result;
}

WeighedTables weighTables(const SheetWeights& desk, const WeightOptions& options) {
    WeighedTables result;
    const auto& questions = desk.questions();
    if (questions.empty()) {
        result.findings.push_back({u"no-table", finding::Severity::error, -1, {}, {}});
    }
    if (!questions.empty() && options.table >= static_cast<std::int32_t>(questions.size())) {
        result.findings.push_back({u"weights-option-unknown",
                                   finding::Severity::error,
                                   -1,
                                   {},
                                   {language::number(options.table), u"Table"}});
    }
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const auto index = static_cast<std::int32_t>(i);
        if (options.table >= 0 && options.table != index) {
            continue;
        }
        const evaluation::WeightChoices choices = choicesFor(questions[i], options);
        evaluation::Weighting weighting = evaluation::weigh(questions[i], choices);
        for (finding::Finding& finding : weighting.findings) {
            finding.table = index;
            result.findings.push_back(finding);
        }
        if (!weighting.refused()) {
            result.tables.emplace_back(index, choices.points.value_or(questions[i].points).toDouble(),
                                       weighting.smallest.toDouble(), weighting.largest.toDouble(),
                                       weighting.total.toDouble(), static_cast<sal_Int32>(weighting.filled),
                                       static_cast<sal_Int32>(weighting.kept));
            result.weightings.emplace(i, std::move(weighting));
        }
    }
    return result;
}

} // namespace jixiao::addin
