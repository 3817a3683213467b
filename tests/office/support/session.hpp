// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <filesystem>

namespace jixiao::test {

/// The office all cases of one run share, with the package installed: in zh-CN, on a profile whose path has
/// Chinese characters and a space. Started at the first call, and again when it has died since.
const office::Office& shared_office();

/// A folder for what the tests write; emptied at the end of the run.
std::filesystem::path scratch();
/// A copy of the file in a fresh folder of its own in there: who opens an original leaves a lock beside it.
std::filesystem::path copy_of(const std::filesystem::path& file);

/// The package under test, tests/data, and the project's root.
std::filesystem::path package_file();
std::filesystem::path data();
std::filesystem::path source_root();

} // namespace jixiao::test
