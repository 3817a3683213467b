// SPDX-License-Identifier: MPL-2.0
/// The words of dates, and a cursor that walks over them.
#pragma once

#include "target/numeral.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace jixiao::target {

/// What parts the ends of a period.
inline constexpr auto rangeWords =
    std::to_array<std::u16string_view>({u"--", u"——", u"—", u"-", u"–", u"~", u"至", u"到"});
/// What makes a deadline of a date.
inline constexpr auto beforeWords =
    std::to_array<std::u16string_view>({u"以前", u"之前", u"前", u"以内", u"之内", u"内", u"止", u"为止"});

/// Walks over the words and numbers of a date.
struct DateCursor {
    std::u16string_view text;
    std::size_t at;

    /// A whole number of at most `digits` digits that is not part of a longer one; or in Chinese numerals.
    std::optional<int> number(std::size_t digits) {
        std::size_t end = at;
        int value = 0;
        while (end < text.size() && isDigit(text[end]) && end - at < digits) {
            value = value * 10 + (text[end] - u'0');
            ++end;
        }
        if (end == at) {
            return spelled();
        }
        if (end < text.size() && isDigit(text[end])) {
            return std::nullopt;
        }
        at = end;
        return value;
    }

    std::optional<int> spelled() {
        std::size_t end = at;
        const auto value = at < text.size() ? scanSpelledWhole(text, at, end) : std::nullopt;
        constexpr int most = 9999;
        if (!value || *value > most) {
            return std::nullopt;
        }
        at = end;
        return static_cast<int>(*value);
    }

    bool word(std::u16string_view expected) {
        if (!text.substr(at).starts_with(expected)) {
            return false;
        }
        at += expected.size();
        return true;
    }

    bool anyWord(std::span<const std::u16string_view> words) {
        return std::any_of(words.begin(), words.end(),
                           [this](std::u16string_view candidate) { return word(candidate); });
    }

    [[nodiscard]] bool digitAhead() const { return at < text.size() && isDigit(text[at]); }
};

} // namespace jixiao::target
