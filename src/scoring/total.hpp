// SPDX-License-Identifier: MPL-2.0
/// The total of a table: the shown points, added.
#pragma once

#include "number/ratio.hpp"
#include "scoring/profile.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace jixiao::scoring {

/// One row of a total: its weight, and its points or why it has none.
struct Row {
    enum class State : std::uint8_t { scored, open, notApplicable };
    State state = State::open;
    number::Decimal points;
    number::Decimal weight;
};

struct Total {
    number::Decimal points; // as shown: rows added, then what the profile does about rows that do not apply
    number::Decimal plain;  // rows added and nothing else
    number::Decimal scoredWeight; // weight of the rows that are decided
    number::Decimal weight;       // weight of all rows
    std::size_t scored = 0;
    std::size_t open = 0;
    std::size_t notApplicable = 0;
    bool capped = false;    // held down by low budget execution
    bool forbidden = false; // a row does not apply and the profile allows none
    [[nodiscard]] bool isFinal() const { return open == 0 && !forbidden; }
};

/// `executionRate`, where known, applies the profile's caps of the total.
Total total(std::span<const Row> rows, const Profile& profile,
            const std::optional<number::Ratio>& executionRate = std::nullopt);

} // namespace jixiao::scoring
