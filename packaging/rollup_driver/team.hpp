// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "arguments.hpp"
#include "line_file.hpp"

#include <memory>
#include <string>
#include <vector>

namespace jixiao::rollup_driver {

class Worker;

/// Offices side by side. One that ends or does not answer is replaced, and the file it was reading is
/// recorded as such.
class Team {
public:
    explicit Team(const Arguments& arguments);
    ~Team();
    Team(const Team&) = delete;
    Team& operator=(const Team&) = delete;

    /// Reads the files with as many offices as are asked for, and writes a line for each.
    void read(const std::vector<rollup::Source>& files, LineFile& lines);
    /// Writes the summary of everything that is recorded; what it says. In the office that read, where one
    /// did: starting another takes longer than the summary.
    std::string summarize();

private:
    const Arguments& arguments_;
    std::unique_ptr<Worker> first_;
};

} // namespace jixiao::rollup_driver
