// SPDX-License-Identifier: MPL-2.0
/// What a fuzzer demands.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace jixiao::fuzz {

/// Stops the fuzzer with a finding.
inline void demand(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

} // namespace jixiao::fuzz
