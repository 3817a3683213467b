// SPDX-License-Identifier: MPL-2.0
/// What a number is for each of, said before it: 每公里, 每人每月, 每10万人; 人均, 亩均.
#pragma once

#include "target/source.hpp"
#include "target/unit.hpp"

#include <array>
#include <cstddef>

namespace jixiao::target {

/// Collects such words until the number comes whose unit they belong to.
class PerEach {
public:
    /// Reads one at `at`, which moves behind it; false: there is none. 每年 says nothing: targets are for a
    /// year.
    bool read(const Source& source, std::size_t& at);
    /// 10万人 of 每10万人.
    struct Piece {
        std::size_t begin = 0;
        std::size_t end = 0; // 0: there is none
    };
    /// Makes `unit` a unit for each of what was read, and forgets it. Gives what has no room in it: a unit is
    /// per two things at most.
    Piece addTo(Unit& unit, const Source& source);

private:
    bool readEach(const Source& source, std::size_t& at);

    std::array<Piece, 2> pieces_{};
    std::size_t count_ = 0;
};

} // namespace jixiao::target
