// SPDX-License-Identifier: MPL-2.0
#include "finding/translated.hpp"

namespace jixiao::finding {

namespace {

constexpr char16_t parting = u'\u001F'; // the unit separator of ASCII: no cell holds one

} // namespace

std::u16string translated(std::u16string_view enUS, std::u16string_view zhCN, std::u16string_view zhTW) {
    std::u16string argument(enUS);
    argument += parting;
    argument += zhCN;
    argument += parting;
    argument += zhTW;
    return argument;
}

std::u16string_view argumentIn(std::u16string_view argument, language::Language language) {
    const std::size_t first = argument.find(parting);
    const std::size_t second = first == std::u16string_view::npos ? first : argument.find(parting, first + 1);
    if (second == std::u16string_view::npos) {
        return argument;
    }
    return language::Text{argument.substr(0, first), argument.substr(first + 1, second - first - 1),
                          argument.substr(second + 1)}
        .in(language);
}

} // namespace jixiao::finding
