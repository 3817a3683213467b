// SPDX-License-Identifier: MPL-2.0
#include "functions/results.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace jixiao::addin {

double notAvailableInColumn() {
    constexpr std::uint64_t quietNaN = 0x7ff8000000000000;
    constexpr std::uint64_t calcNotAvailable = 32767;
    return std::bit_cast<double>(quietNaN | calcNotAvailable);
}

sal_Int32 answerRows(const Argument& target, std::span<const Argument* const> others) {
    if (target.unusable() || target.missing())
        return 0;
    sal_Int32 rows = target.rows();
    for (const Argument* other : others) {
        if (other->unusable() || other->missing() || other->columns() != 1)
            return 0;
        rows = std::max(rows, other->rows());
    }
    return rows;
}

} // namespace jixiao::addin
