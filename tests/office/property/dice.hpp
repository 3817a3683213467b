// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace jixiao::test {

/// Chance that can be repeated: the same seed and case give the same throws on every machine.
class Dice {
public:
    Dice(std::uint32_t seed, std::uint32_t number) {
        std::seed_seq words{seed, number};
        engine.seed(words);
    }
    /// 0 … n - 1.
    int below(int n) {
        // The distributions of the standard library differ from one library to another.
        return static_cast<int>(engine() % static_cast<std::uint64_t>(n));
    }
    bool chance(int percent) {
        constexpr int hundred = 100;
        return below(hundred) < percent;
    }
    template <typename Item>
    const Item& one_of(const std::vector<Item>& items) {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }

private:
    std::mt19937_64 engine;
};

} // namespace jixiao::test
