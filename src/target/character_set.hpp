// SPDX-License-Identifier: MPL-2.0
/// Sets of characters that are asked for each character of every target.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace jixiao::target {

/// Fixed at compile time. ASCII is one look into a table; of the others, most lie outside the range of a set.
class CharacterSet {
public:
    constexpr explicit CharacterSet(std::u16string_view members) : others_(members) {
        for (const char16_t c : members) {
            if (c < ascii_.size()) {
                ascii_[c] = true;
            } else {
                least_ = c < least_ ? c : least_;
                most_ = c > most_ ? c : most_;
            }
        }
    }

    [[nodiscard]] constexpr bool contains(char16_t c) const {
        if (c < ascii_.size()) {
            return ascii_[c];
        }
        return c >= least_ && c <= most_ && others_.find(c) != std::u16string_view::npos;
    }

private:
    std::array<bool, 128> ascii_{};
    char16_t least_ = 0xFFFF;
    char16_t most_ = 0;
    std::u16string_view others_;
};

} // namespace jixiao::target
