// SPDX-License-Identifier: MPL-2.0
#include "target/source.hpp"

#include "text/fold.hpp"

namespace jixiao::target {

namespace {

bool isDigit(char16_t c) {
    return c >= u'0' && c <= u'9';
}

} // namespace

// The small arrays are filled before they are read; clearing them would cost as much as scanning a target.
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
Source::Source(std::u16string_view original) : original_(original) {
    char16_t* text = smallText_.data();
    std::uint32_t* positions = smallPositions_.data();
    if (original.size() > ordinary) {
        largeText_.resize(original.size());
        largePositions_.resize(original.size());
        text = largeText_.data();
        positions = largePositions_.data();
    }
    std::size_t size = 0;
    bool gap = false;
    for (std::size_t i = 0; i < original.size(); ++i) {
        if (text::isSpace(original[i])) {
            gap = true;
            continue;
        }
        const char16_t c = text::foldCharacter(original[i]);
        if (gap && size > 0 && isDigit(text[size - 1]) && isDigit(c)) {
            text[size] = u' ';
            positions[size++] = static_cast<std::uint32_t>(i - 1);
        }
        gap = false;
        text[size] = c;
        positions[size++] = static_cast<std::uint32_t>(i);
    }
    text_ = {text, size};
    positions_ = positions;
}

Span Source::span(std::size_t begin, std::size_t end) const {
    if (begin >= end) {
        return {};
    }
    const std::size_t first = positions_[begin];
    return {first, positions_[end - 1] + 1 - first};
}

std::u16string Source::written(std::size_t begin, std::size_t end) const {
    std::u16string result;
    for (std::size_t i = begin; i < end; ++i) {
        result.push_back(written(i));
    }
    return result;
}

} // namespace jixiao::target
