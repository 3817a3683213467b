// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

namespace jixiao::test {

/// The files inside the package under test, by their path, with what they hold. Folders are left out.
const std::map<std::string, std::string>& package_contents();

struct ManifestEntry {
    std::string path;
    std::string media_type; ///< with parameters, as written
};
std::vector<ManifestEntry> manifest();

/// Contents of the files of one media type (parameters ignored), by path.
std::map<std::string, std::string> files_of_type(const std::string& media_type);

} // namespace jixiao::test
