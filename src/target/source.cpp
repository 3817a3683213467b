// SPDX-License-Identifier: MPL-2.0
#include "target/source.hpp"

#include "target/numeral.hpp"
#include "text/fold.hpp"

namespace jixiao::target {

namespace {

/// What an ASCII character is folded to; 0 for spaces.
constexpr auto asciiFolds = [] {
    std::array<char16_t, 128> table{};
    for (char16_t c = u'!'; c < table.size(); ++c) {
        table[c] = c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c - u'A' + u'a') : c;
    }
    table[u'\\'] = u'/'; // 次\年
    return table;
}();

constexpr char16_t space = 0;

/// text::foldCharacter, or `space`; most characters of a target are digits and ideographs, for which the
/// first look settles the question.
char16_t fold(char16_t c) {
    if (c < asciiFolds.size()) {
        return asciiFolds[c];
    }
    const bool ideograph = c >= u'\u4E00' && c <= u'\u9FFF';
    return !ideograph && text::isSpace(c) ? space : text::foldCharacter(c);
}

} // namespace

// The small arrays are filled before they are read; clearing them would cost as much as scanning a target.
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init)
Source::Source(std::u16string_view original) : original_(original) {
    char16_t* text = smallText_.data();
    if (original.size() > ordinary) {
        largeText_.resize(original.size());
        text = largeText_.data();
    }
    std::size_t size = 0;
    for (; size < original.size(); ++size) {
        const char16_t c = fold(original[size]);
        if (c == space) {
            break;
        }
        text[size] = c;
    }
    text_ = {text, size};
    if (size < original.size()) {
        leaveSpacesOut(text);
    }
}

/// From the first space on, `text` falls behind the original.
void Source::leaveSpacesOut(char16_t* text) {
    std::uint32_t* positions = smallPositions_.data();
    if (original_.size() > ordinary) {
        largePositions_.resize(original_.size());
        positions = largePositions_.data();
    }
    std::size_t size = text_.size();
    for (std::size_t i = 0; i < size; ++i) {
        positions[i] = static_cast<std::uint32_t>(i);
    }
    bool gap = false;
    for (std::size_t i = size; i < original_.size(); ++i) {
        const char16_t c = fold(original_[i]);
        if (c == space) {
            gap = true;
            continue;
        }
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
    const std::size_t first = position(begin);
    return {first, position(end - 1) + 1 - first};
}

void Source::write(std::size_t begin, std::size_t end, std::u16string& out) const {
    if (positions_ == nullptr) {
        out.assign(original_.substr(begin, end - begin));
        return;
    }
    out.clear();
    for (std::size_t i = begin; i < end; ++i) {
        out.push_back(written(i));
    }
}

std::u16string Source::written(std::size_t begin, std::size_t end) const {
    std::u16string result;
    write(begin, end, result);
    return result;
}

} // namespace jixiao::target
