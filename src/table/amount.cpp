// SPDX-License-Identifier: MPL-2.0
#include "table/amount.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

constexpr auto units = std::to_array<View>({u"万元", u"亿元", u"千元", u"元", u"分", u"%"});

} // namespace

std::optional<number::Decimal> readAmount(std::u16string_view text) {
    constexpr std::size_t longest = 40;
    if (text.empty() || text.size() > longest) {
        return std::nullopt;
    }
    std::u16string folded = text::fold(text);
    const auto* const unit =
        std::find_if(units.begin(), units.end(), [&folded](View one) { return folded.ends_with(one); });
    if (unit != units.end()) {
        folded.resize(folded.size() - unit->size());
    }
    folded.erase(std::remove(folded.begin(), folded.end(), u','), folded.end());
    return number::Decimal::read(folded);
}

std::u16string amountText(const number::Decimal& amount) {
    std::u16string text = amount.text();
    if (text.find(u'.') != std::u16string::npos) {
        text.resize(text.find_last_not_of(u'0') + 1);
        if (text.back() == u'.') {
            text.pop_back();
        }
    }
    return text;
}

std::optional<number::Decimal> pointsInLabel(std::u16string_view label) {
    const std::u16string folded = text::fold(label);
    // 产出指标50分
    const std::size_t suffix = folded.rfind(u'标');
    if (suffix != View::npos && folded.ends_with(u'分') && suffix + 2 < folded.size()) {
        return number::Decimal::read(View(folded).substr(suffix + 1, folded.size() - suffix - 2));
    }
    const std::size_t open = folded.rfind(u'(');
    const std::size_t close = folded.rfind(u')');
    if (open == View::npos || close == View::npos || close < open) {
        return std::nullopt;
    }
    View inside = View(folded).substr(open + 1, close - open - 1);
    for (const View unit : {View(u"分"), View(u"%")}) {
        if (inside.ends_with(unit)) {
            return number::Decimal::read(inside.substr(0, inside.size() - unit.size()));
        }
    }
    return std::nullopt;
}

} // namespace jixiao::table
