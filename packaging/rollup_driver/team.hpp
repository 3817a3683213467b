// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "arguments.hpp"
#include "line_file.hpp"

namespace jixiao::rollup_driver {

/// Reads the files with as many offices side by side as are asked for, and writes a line for each. An office
/// that ends or does not answer is replaced, and the file it was reading is recorded as such.
void read_files(const Arguments& arguments, const std::vector<rollup::Source>& files, LineFile& lines);

} // namespace jixiao::rollup_driver
