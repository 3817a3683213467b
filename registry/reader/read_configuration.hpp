// SPDX-License-Identifier: MPL-2.0
/// Configuration files as the office would merge them, for tools and tests that run without one.
#pragma once

#include "scoring/profile.hpp"

#include <functional>
#include <map>
#include <string>

namespace jixiao::registry {

/// The profiles of a configuration file (.xcu), by their ids, as its schema (.xcs) describes them.
/// Throws std::runtime_error where the file does not follow the schema.
std::map<std::u16string, scoring::ProfileData, std::less<>> readConfiguration(const std::string& schema,
                                                                              const std::string& data);

} // namespace jixiao::registry
