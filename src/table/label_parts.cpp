// SPDX-License-Identifier: MPL-2.0
/// What stands around a label.
#include "table/taxonomy.hpp"
#include "text/fold.hpp"

namespace jixiao::table {

namespace {

using View = std::u16string_view;

constexpr View digits = u"0123456789";
constexpr View numerals = u"0123456789一二三四五六七八九十";
constexpr View closing = u":,;.、，：；。";

bool isIn(View set, char16_t c) {
    return set.find(c) != View::npos;
}

/// 一、 (1) 1. 2) ① 设1条 in front.
View withoutNumbering(View text) {
    constexpr View given = u"设";
    if (text.starts_with(given)) { // 设1条数量指标
        const std::size_t end = text.find(u'条');
        if (end != View::npos && end <= 4) {
            return text.substr(end + 1);
        }
    }
    if (!text.empty() && text.front() >= u'①' && text.front() <= u'⑳') {
        return text.substr(1);
    }
    std::size_t at = 0;
    const bool opened = !text.empty() && isIn(u"(（", text.front());
    if (opened) {
        ++at;
    }
    const std::size_t number = at;
    while (at < text.size() && at < number + 3 && isIn(numerals, text[at])) {
        ++at;
    }
    if (at == number || at >= text.size()) {
        return text;
    }
    const bool separated = opened ? isIn(u")）", text[at]) : isIn(u"、.．)）,，", text[at]);
    return separated ? text.substr(at + 1) : text;
}

/// (50分) (分) （10%） behind.
View withoutPoints(View text) {
    if (text.empty() || !isIn(u")）]】", text.back())) {
        return text;
    }
    const std::size_t open = text.find_last_of(u"(（[【");
    if (open == View::npos || open == 0) {
        return text;
    }
    View inside = text.substr(open + 1, text.size() - open - 2);
    while (!inside.empty() && (isIn(digits, inside.front()) || inside.front() == u'.' ||
                               (inside.front() >= u'０' && inside.front() <= u'９'))) {
        inside.remove_prefix(1);
    }
    const bool points = inside.empty() || inside == u"分" || inside == u"%" || inside == u"％";
    return points ? text.substr(0, open) : text;
}

/// 产出指标50分: points behind 指标 without brackets.
View withoutBarePoints(View text) {
    if (text.empty() || text.back() != u'分') {
        return text;
    }
    View bare = text.substr(0, text.size() - 1);
    while (!bare.empty() && (isIn(digits, bare.back()) || bare.back() == u'.')) {
        bare.remove_suffix(1);
    }
    return bare.size() + 1 < text.size() && bare.ends_with(u'标') ? bare : text;
}

} // namespace

std::u16string_view stripLabel(std::u16string_view text) {
    text = text::trim(text);
    text = withoutNumbering(text);
    while (!text.empty() && isIn(u"【[", text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isIn(closing, text.back())) {
        text.remove_suffix(1);
    }
    text = text::trim(withoutPoints(withoutBarePoints(text)));
    while (!text.empty() && isIn(u"】]:：", text.back())) {
        text.remove_suffix(1);
    }
    return text::trim(text);
}

std::u16string_view withoutLatin(std::u16string_view text) {
    const auto isLatin = [](char16_t c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || isIn(u"()&/-,' ", c);
    };
    View bare = text;
    while (!bare.empty() && isLatin(bare.back())) {
        bare.remove_suffix(1);
    }
    while (!bare.empty() && isLatin(bare.front())) {
        bare.remove_prefix(1);
    }
    return bare;
}

std::optional<std::pair<std::u16string_view, std::u16string_view>> bothLabels(std::u16string_view text) {
    constexpr View separators = u"-—–－/>→、·";
    const std::size_t at = text.find_first_of(separators);
    if (at == View::npos || at < 3) {
        return std::nullopt;
    }
    const std::size_t next = text.find_first_not_of(separators, at);
    return next == View::npos ? std::nullopt
                              : std::optional(std::pair(text::trim(text.substr(0, at)), text.substr(next)));
}

} // namespace jixiao::table
