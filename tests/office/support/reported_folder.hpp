// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace jixiao::test {

/// Path inside the folder → what its record must say: "read", "password" …
using Outcomes = std::map<std::string, std::string>;

/// Writes a folder as units hand it in. `readable` self-evaluations, three indicators each, go round every
/// format and some formats under the name of another; `broken` files go round everything that makes a file
/// unreadable. The unit of the first readable one is 第1局; 50 files in a folder inside. The same numbers
/// give the same folder.
Outcomes write_reported_folder(const office::Office& office, const std::filesystem::path& folder,
                               int readable, int broken);

} // namespace jixiao::test
