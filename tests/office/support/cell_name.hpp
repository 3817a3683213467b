// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace jixiao::test {

/// A1 name of a cell; column and row from 0.
inline std::string cell_name(int column, int row) {
    constexpr int letters = 26;
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / letters) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
    }
    return name + std::to_string(row + 1);
}

} // namespace jixiao::test
