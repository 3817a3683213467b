// SPDX-License-Identifier: MPL-2.0
/// Numbers in front of names: 指标1, 职能一.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jixiao::table {

struct Ordinal {
    std::size_t length = 0; // of the text it takes, separators included
    std::int32_t number = 0;
};

/// 指标N with any separator or none, on the text as it is.
std::optional<Ordinal> readOrdinal(std::u16string_view text);

/// 职能1：… 职能一、…
bool isFunctionHead(std::u16string_view text);

} // namespace jixiao::table
