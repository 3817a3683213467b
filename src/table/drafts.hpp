// SPDX-License-Identifier: MPL-2.0
/// Columns while their roles are being settled.
#pragma once

#include "table/header_words.hpp"
#include "table/layout.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::table {

/// A column while its role is being settled.
struct Draft {
    Column column;
    std::uint8_t certainty = 0;
    bool adjusted = false; // 调整后指标值
    bool ofPart = false;   // 半年目标值
    std::u16string parent; // the wider heading above
    std::u16string why;
};

/// Gives a draft another role, and says why.
void take(Draft& draft, Role role, std::u16string_view why);

/// One draft for each lowest heading; headings above lend their meaning where the lowest one has none.
std::vector<Draft> draftsOf(const Header& header);

/// The first draft of a role that is at least so certain.
std::optional<std::size_t> findRole(const std::vector<Draft>& drafts, Role role, std::uint8_t certainty = 0);

std::size_t countRole(const std::vector<Draft>& drafts, Role role);

/// Whether the heading, or the wider one above it, holds a word.
bool mentions(const Draft& draft, std::u16string_view word);

} // namespace jixiao::table
