// SPDX-License-Identifier: MPL-2.0
#include "rollup/content.hpp"

#include "text/utf.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace jixiao::rollup {

namespace {

std::string lower(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string_view withoutMark(std::string_view head) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return head.starts_with(mark) ? head.substr(mark.size()) : head;
}

/// How many bytes a letter of UTF-8 has that begins with this one; 0: none begins so.
std::size_t lengthOfLetter(char begin) {
    const auto byte = static_cast<unsigned char>(begin);
    constexpr std::array<std::pair<unsigned char, std::size_t>, 4> lowest{
        {{0xF0, 4}, {0xE0, 3}, {0xC0, 2}, {0x80, 0}}};
    for (const auto& [from, length] : lowest) {
        if (byte >= from) {
            return length;
        }
    }
    return 1;
}

/// Without the letter at the end that is only there in part.
std::string_view withoutCutLetter(std::string_view head) {
    constexpr std::size_t longest = 4;
    for (std::size_t seen = 1; seen < longest && seen <= head.size(); ++seen) {
        const std::size_t length = lengthOfLetter(head[head.size() - seen]);
        if (length > 0) {
            return length > seen ? head.substr(0, head.size() - seen) : head;
        }
    }
    return head;
}

} // namespace

Content contentOf(std::string_view head) {
    if (head.empty()) {
        return Content::none;
    }
    if (head.starts_with("PK\x03\x04")) {
        return Content::zip;
    }
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return Content::binary;
    }
    std::string_view text = withoutMark(head);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] == '<') {
        return Content::markup;
    }
    const bool isText = std::all_of(text.begin(), text.end(), [](char c) {
        constexpr char space = ' ';
        return static_cast<unsigned char>(c) >= static_cast<unsigned char>(space) || c == '\t' || c == '\r' ||
               c == '\n';
    });
    return isText ? Content::text : Content::other;
}

bool isHtml(std::string_view head) {
    const std::string text = lower(head);
    return text.find("<html") != std::string::npos || text.find("<table") != std::string::npos ||
           text.find("<!doctype html") != std::string::npos;
}

bool isUtf8(std::string_view head) {
    const std::string_view whole = withoutCutLetter(head);
    return text::toUtf8(text::toUtf16(whole)) == whole; // what is no UTF-8 comes back as something else
}

} // namespace jixiao::rollup
