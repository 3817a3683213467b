// SPDX-License-Identifier: MPL-2.0
/// How much room characters take beside each other.
#pragma once

namespace jixiao::text {

/// As wide as high: Chinese characters, their punctuation and full-width signs. Others are about half as
/// wide.
constexpr bool isWide(char16_t c) {
    constexpr char16_t firstWide = 0x2E80; // CJK Radicals Supplement; nothing before it is
    return c >= firstWide;
}

} // namespace jixiao::text
