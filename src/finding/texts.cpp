// SPDX-License-Identifier: MPL-2.0
#include "finding/texts.hpp"

#include "finding/texts_actuals.hpp"
#include "finding/texts_budget.hpp"
#include "finding/texts_forms.hpp"
#include "finding/texts_levels.hpp"
#include "finding/texts_names.hpp"
#include "finding/texts_review.hpp"
#include "finding/texts_scores.hpp"
#include "finding/texts_sheet.hpp"
#include "finding/texts_targets.hpp"
#include "finding/texts_weighting.hpp"
#include "finding/texts_weights.hpp"
#include "finding/translated.hpp"

#include <algorithm>
#include <array>

namespace jixiao::finding {

namespace {

template <std::size_t... Sizes>
constexpr auto joined(const std::array<Text, Sizes>&... parts) {
    std::array<Text, (Sizes + ...)> all{};
    auto* next = all.begin();
    ((next = std::copy(parts.begin(), parts.end(), next)), ...);
    return all;
}

constexpr auto all = joined(sheetTexts, levelsTexts, namesTexts, targetsTexts, actualsTexts, scoresTexts,
                            weightsTexts, weightingTexts, budgetTexts, formsTexts, reviewTexts);

std::u16string filled(const language::Text& pattern, const Finding& finding, language::Language language) {
    const auto argument = [&](std::size_t i) {
        return i < finding.arguments.size() ? argumentIn(finding.arguments[i], language)
                                            : std::u16string_view{};
    };
    return language::fill(pattern.in(language),
                          {argument(0), argument(1), argument(2), argument(3), argument(4)});
}

} // namespace

std::span<const Text> texts() {
    return all;
}

const Text* textOf(std::u16string_view code) {
    const auto* const found =
        std::find_if(all.begin(), all.end(), [code](const Text& text) { return text.code == code; });
    return found == all.end() ? nullptr : found;
}

std::u16string message(const Finding& finding, language::Language language) {
    const Text* text = textOf(finding.code);
    return text == nullptr ? std::u16string(finding.code) : filled(text->message, finding, language);
}

std::u16string remedy(const Finding& finding, language::Language language) {
    const Text* text = textOf(finding.code);
    return text == nullptr ? std::u16string{} : filled(text->remedy, finding, language);
}

} // namespace jixiao::finding
