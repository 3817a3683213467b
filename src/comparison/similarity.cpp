// SPDX-License-Identifier: MPL-2.0
#include "comparison/similarity.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace jixiao::comparison {

double similarity(std::u16string_view a, std::u16string_view b) {
    if (a.empty() && b.empty()) {
        return 1;
    }
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (const char16_t letter : a) {
        for (std::size_t j = 0; j < b.size(); ++j) {
            row[j + 1] = letter == b[j] ? above[j] + 1 : std::max(above[j + 1], row[j]);
        }
        std::swap(above, row);
    }
    return 2.0 * static_cast<double>(above.back()) / static_cast<double>(a.size() + b.size());
}

} // namespace jixiao::comparison
