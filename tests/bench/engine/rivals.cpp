// SPDX-License-Identifier: MPL-2.0
#include "bench/engine/rivals.hpp"

#include <cstdlib>
#include <memory>
#include <regex>
#include <stdexcept>
#include <string_view>

#ifdef JIXIAO_BENCH_ICU
#include <unicode/regex.h>
#include <unicode/unistr.h>
#endif

namespace jixiao::bench {

namespace {

// Operators before and behind in the spellings that tables use, digits in full and half width with
// separators, a multiplier and a unit: what a careful programmer would write for the same targets. Dates,
// ranges, Chinese numerals, words beside the number and the meaning of units would come on top.
constexpr std::wstring_view pattern =
    LR"(^\s*(≥≥|≥|≧|>=|=>|＞＝|≤|≦|<=|=<|＜＝|==|=|＝|﹦|>|＞|<|＜|不低于|不少于|不小于|不超过|不高于|不大于|大于等于|小于等于|大于|小于|至少|最多|达到|超过|超|约)?)"
    LR"(\s*([0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+|[0-9０-９]+)(?:[.．]([0-9０-９]+))?\s*([万亿]?[^0-9]*?))"
    LR"((及其以上|及以上|以上|及其以下|及以下|以下|以内|之内|左右)?\s*$)";

Rival standardRegex(const std::vector<std::u16string>& texts) {
    std::vector<std::wstring> wide;
    for (const std::u16string& text : texts) {
        wide.emplace_back(text.begin(), text.end());
    }
    return {"std::regex", [wide, expression = std::wregex(pattern.data(), std::regex::optimize)] {
                double sum = 0;
                std::wsmatch match;
                for (const std::wstring& text : wide) {
                    if (std::regex_match(text, match, expression)) {
                        sum +=
                            std::wcstod(&*match[2].first, nullptr) + static_cast<double>(match[3].length());
                    }
                }
                return sum;
            }};
}

#ifdef JIXIAO_BENCH_ICU
Rival icuRegex(const std::vector<std::u16string>& texts) {
    std::vector<icu::UnicodeString> unicode;
    for (const std::u16string& text : texts) {
        unicode.emplace_back(text.data(), static_cast<std::int32_t>(text.size()));
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::u16string narrow(pattern.begin(), pattern.end());
    const auto matcher = std::make_shared<icu::RegexMatcher>(
        icu::UnicodeString(narrow.data(), static_cast<std::int32_t>(narrow.size())), 0, status);
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error("ICU refuses the expression");
    }
    return {"ICU regex", [unicode, matcher] {
                double sum = 0;
                for (const icu::UnicodeString& text : unicode) {
                    UErrorCode error = U_ZERO_ERROR;
                    matcher->reset(text);
                    if (matcher->matches(error) != 0) {
                        double value = 0;
                        const std::int32_t begin = matcher->start(2, error), end = matcher->end(2, error);
                        for (std::int32_t i = begin; i < end; ++i) {
                            value = value * 10 + (text[i] - u'0');
                        }
                        sum += value + matcher->end(4, error) - matcher->start(4, error);
                    }
                }
                return sum;
            }};
}
#endif

Rival digitScan(const std::vector<std::u16string>& texts) {
    return {"a scan for the digits alone", [texts] {
                double sum = 0;
                for (const std::u16string& text : texts) {
                    double value = 0, scale = 0;
                    for (const char16_t c : text) {
                        if (c >= u'0' && c <= u'9') {
                            value = value * 10 + (c - u'0');
                            scale *= 10;
                        } else if (c == u'.') {
                            scale = 1;
                        }
                    }
                    sum += scale > 1 ? value / scale : value;
                }
                return sum;
            }};
}

} // namespace

std::vector<Rival> rivals(const std::vector<std::u16string>& texts) {
    std::vector<Rival> all{standardRegex(texts)};
#ifdef JIXIAO_BENCH_ICU
    all.push_back(icuRegex(texts));
#endif
    all.push_back(digitScan(texts));
    return all;
}

} // namespace jixiao::bench
