// SPDX-License-Identifier: MPL-2.0
/// Sets of characters that are asked for each character of every target.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jixiao::target {

/// Fixed at compile time. ASCII is one look into a table; of the others, most have last bits that no member
/// has.
class CharacterSet {
public:
    constexpr explicit CharacterSet(std::u16string_view members) : others_(members) {
        for (const char16_t c : members) {
            if (c < ascii_.size()) {
                ascii_[c] = true;
            } else {
                lastBits_ |= bitOf(c);
            }
        }
    }

    [[nodiscard]] constexpr bool contains(char16_t c) const {
        if (c < ascii_.size()) {
            return ascii_[c];
        }
        return (lastBits_ & bitOf(c)) != 0 && others_.find(c) != std::u16string_view::npos;
    }

private:
    static constexpr std::uint64_t bitOf(char16_t c) { return std::uint64_t{1} << (c & 63U); }

    std::array<bool, 128> ascii_{};
    std::uint64_t lastBits_ = 0; // the last six bits of each member beyond ASCII
    std::u16string_view others_;
};

} // namespace jixiao::target
