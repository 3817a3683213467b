// SPDX-License-Identifier: MPL-2.0
/// The languages Jixiao speaks, and texts in them.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace jixiao::language {

enum class Language { enUS, zhCN, zhTW };

/// From a BCP 47 tag as the office gives it. Chinese in traditional script (zh-TW, zh-HK, zh-MO, zh-Hant) is
/// zh-TW, any other Chinese zh-CN, any other language en-US.
Language fromTag(std::u16string_view tag);

/// One text in every language; %1 … %9 stand for what is filled in.
struct Text {
    std::u16string_view enUS;
    std::u16string_view zhCN;
    std::u16string_view zhTW;

    [[nodiscard]] std::u16string_view in(Language language) const;
};

/// `pattern` with %1 … %9 replaced by `values`; a placeholder without a value stays as it is.
/// The values are put in as they are and not searched for placeholders again.
std::u16string fill(std::u16string_view pattern, std::initializer_list<std::u16string_view> values);

/// A whole number in digits.
std::u16string number(long long value);

} // namespace jixiao::language
