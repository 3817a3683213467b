// SPDX-License-Identifier: MPL-2.0
#include "overview/rules.hpp"

#include "overview/summary.hpp"
#include "overview/words.hpp"
#include "scoring/profile_name.hpp"

#include <algorithm>
#include <set>

namespace jixiao::overview {

namespace {

using language::fill;
using language::Language;

std::u16string countText(std::size_t count) {
    return language::number(static_cast<long long>(count));
}

/// The rows of the sheet that a rule does not give, as a person counts them.
std::u16string otherRows(const scoring::Fit& fit, const table::IndicatorTable& table, Language language) {
    constexpr std::size_t most = 6; // a longer list says no more than its beginning
    std::set<std::int32_t> rows;
    for (const std::size_t at : fit.exceptions) {
        rows.insert(table.indicators[at].score.row + 1);
    }
    std::u16string text;
    std::size_t told = 0;
    for (const std::int32_t row : rows) {
        if (told++ == most) {
            text += words::andMore.in(language);
            break;
        }
        text += (text.empty() ? std::u16string_view{} : words::listed.in(language));
        text += language::number(row);
    }
    return text;
}

std::u16string told(const scoring::Fit& fit, const table::IndicatorTable& table, Language language) {
    const std::u16string name = ruleName(*fit.profile, language);
    const std::u16string agree = countText(fit.equal + fit.near), all = countText(fit.computed);
    return fit.exceptions.empty()
               ? fill(words::givesAll.in(language), {name, all})
               : fill(words::givesSome.in(language), {name, agree, all, otherRows(fit, table, language)});
}

bool isIdCharacter(char16_t c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.' ||
           c == u'/';
}

bool isId(std::u16string_view text) {
    return !text.empty() && text.front() >= u'a' && text.front() <= u'z' &&
           std::all_of(text.begin(), text.end(), isIdCharacter);
}

} // namespace

std::u16string rulesAnswer(std::span<const scoring::Fit> fits, const table::IndicatorTable& table,
                           Language language) {
    constexpr std::size_t most = 3;
    std::u16string text;
    std::size_t shown = 0;
    for (const scoring::Fit& each : fits) {
        // A rule that gives none of the scores answers nothing.
        if (shown == most || each.equal + each.near == 0) {
            break;
        }
        text += text.empty() ? u"" : u"\n";
        text += told(each, table, language);
        ++shown;
    }
    if (text.empty()) {
        return std::u16string{(fits.empty() ? words::noScoresTyped : words::noRuleFits).in(language)};
    }
    return text;
}

std::vector<std::u16string_view> rulesNamed(std::u16string_view formula) {
    std::vector<std::u16string_view> ids;
    for (std::size_t open = formula.find(u'"'); open != std::u16string_view::npos;) {
        const std::size_t close = formula.find(u'"', open + 1);
        if (close == std::u16string_view::npos) {
            break;
        }
        const std::u16string_view text = formula.substr(open + 1, close - open - 1);
        // Units and words stand elsewhere: the rule is the last argument.
        const bool isLast =
            open > 0 && formula[open - 1] == u';' && close + 1 < formula.size() && formula[close + 1] == u')';
        if (isLast && isId(text)) {
            ids.push_back(text.substr(0, text.find(u'/')));
        }
        open = formula.find(u'"', close + 1);
    }
    return ids;
}

} // namespace jixiao::overview
