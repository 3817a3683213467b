// SPDX-License-Identifier: MPL-2.0
/// What a person prefers of the things that Calculate Scores writes, kept in the office's configuration.
#pragma once

#include "evaluation/table_planner.hpp"
#include "office/document.hpp"

#include <string>

namespace jixiao::addin {

struct Options {
    std::u16string profile; // "": the default
    int decimals = 2;       // of a completion in percent
    evaluation::Wishes wishes{};
};

inline constexpr int mostDecimals = 4;

/// The defaults where the configuration cannot be read.
Options readOptions(const ContextRef& context);
void storeOptions(const ContextRef& context, const Options& options);

} // namespace jixiao::addin
