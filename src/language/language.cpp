// SPDX-License-Identifier: MPL-2.0
#include "language/language.hpp"

#include <array>
#include <charconv>

namespace jixiao::language {

Language fromTag(std::u16string_view tag) {
    if (!tag.starts_with(u"zh")) {
        return Language::enUS;
    }
    for (const std::u16string_view traditional : {u"TW", u"HK", u"MO", u"Hant"}) {
        if (tag.find(traditional) != std::u16string_view::npos) {
            return Language::zhTW;
        }
    }
    return Language::zhCN;
}

std::u16string_view Text::in(Language language) const {
    switch (language) {
    case Language::zhCN:
        return zhCN;
    case Language::zhTW:
        return zhTW;
    case Language::enUS:
        break;
    }
    return enUS;
}

std::u16string fill(std::u16string_view pattern, std::initializer_list<std::u16string_view> values) {
    std::u16string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool placeholder =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        const std::size_t index = placeholder ? static_cast<std::size_t>(pattern[i + 1] - u'1') : 0;
        if (placeholder && index < values.size()) {
            result += *(values.begin() + index);
            ++i;
        } else {
            result += pattern[i];
        }
    }
    return result;
}

std::u16string number(long long value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return {digits.data(), end};
}

} // namespace jixiao::language
