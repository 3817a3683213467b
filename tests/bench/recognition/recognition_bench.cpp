// SPDX-License-Identifier: MPL-2.0
/// recognition_bench [ROUNDS]: what recognizing costs as sheets grow. For every kind of sheet: 10,000 rows
/// and 1,000,000 rows, the best of the rounds, the ratio (bound: 1.2 × 100), and the most memory held beside
/// the grid as a multiple of the grid's own (bound: it does not grow with the sheet). Leaves with 1 where a
/// bound is missed.
#include "bench/recognition/sheets.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <limits>
#include <malloc.h>
#include <new>

namespace {

std::size_t held = 0;
std::size_t most = 0;

} // namespace

// Every allocation of this program is counted.
void* operator new(std::size_t size) {
    void* const memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    held += malloc_usable_size(memory);
    most = std::max(most, held);
    return memory;
}

void operator delete(void* memory) noexcept {
    held -= memory == nullptr ? 0 : malloc_usable_size(memory);
    std::free(memory);
}

void operator delete(void* memory, std::size_t /*size*/) noexcept {
    operator delete(memory);
}

namespace {

using namespace jixiao;

struct Measured {
    double seconds = std::numeric_limits<double>::max();
    double memory = 0; // beside the grid, as a multiple of the grid
    std::size_t indicators = 0;
};

Measured measured(bench::Kind kind, std::int32_t rows, int rounds) {
    const std::size_t before = held;
    table::GridBuilder builder;
    for (std::int32_t row = 0; row < rows; ++row) {
        builder.beginRow();
        const auto cells = bench::cellsOf(kind, row);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!cells[i].empty()) {
                builder.addText(static_cast<std::int32_t>(i), builder.keep(cells[i]));
            }
        }
    }
    const table::Grid grid = builder.grid();
    const std::size_t gridBytes = held - before;
    Measured result;
    for (int round = 0; round < rounds; ++round) {
        most = held;
        const std::size_t start = held;
        const std::clock_t begin = std::clock(); // of this program alone: others run beside it
        const auto tables = table::recognize(grid);
        result.seconds = std::min(result.seconds, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
        result.memory = static_cast<double>(most - start) / static_cast<double>(gridBytes);
        result.indicators = 0;
        for (const auto& table : tables) {
            result.indicators += table.indicators.size();
        }
    }
    return result;
}

} // namespace

int main(int count, char** arguments) {
    const int rounds = count > 1 ? std::atoi(arguments[1]) : 3;
    constexpr std::int32_t small = 10'000, large = 1'000'000;
    constexpr double bound = 1.2 * large / small;
    bool kept = true;
    std::cout << std::fixed << std::setprecision(3);
    for (const bench::Kind kind : bench::kinds) {
        const Measured few = measured(kind, small, rounds * 10), many = measured(kind, large, rounds);
        const double ratio = many.seconds / few.seconds;
        std::cout << bench::name(kind) << ": 10,000 rows " << few.seconds * 1000 << " ms (" << few.indicators
                  << " indicators, memory " << few.memory << " x grid); 1,000,000 rows "
                  << many.seconds * 1000 << " ms (" << many.indicators << " indicators, memory "
                  << many.memory << " x grid); ratio " << ratio << " (at most " << bound << ")\n";
        kept = kept && ratio <= bound && many.memory <= few.memory * 1.2 + 0.1;
    }
    std::cout << (kept ? "within the bounds\n" : "out of bounds\n");
    return kept ? 0 : 1;
}
