// SPDX-License-Identifier: MPL-2.0
/// The words in the heads of columns.
#pragma once

#include "table/role.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jixiao::table {

/// What a heading says taken alone. Neighbours may overrule it (`roles`).
struct HeaderWord {
    Role role = Role::other;
    /// 3: can mean nothing else (三级指标); 2: usual; 1: only in the company of others (类别, 单位).
    std::uint8_t certainty = 0;
    bool adjusted = false;   // 调整后指标值: counts before 年初指标值
    bool ofPart = false;     // 半年目标值: of a part of the year
    std::u16string_view why; // the word it was known by
};

/// Reads a folded heading; nothing where the lexicon does not have it.
std::optional<HeaderWord> readHeaderWord(std::u16string_view folded);

} // namespace jixiao::table
