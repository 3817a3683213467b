// SPDX-License-Identifier: MPL-2.0
/// The profiles that ship, read from the very files that ship.
#pragma once

#include "scoring/profile.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::test {

/// Every profile node of a configuration data file (.xcu), in the form in which it reaches the engine. Types
/// come from the schema (.xcs) beside it. Throws where the file is not what the office would accept.
std::map<std::u16string, scoring::ProfileData, std::less<>> readConfiguration(const std::string& schema,
                                                                              const std::string& data);

/// The data of a shipped profile, for tests that damage it.
const scoring::ProfileData& shippedData(std::u16string_view id);

/// A shipped profile. Throws where the engine refuses it.
const scoring::Profile& shipped(std::u16string_view id);

/// The ids of all shipped profiles.
std::vector<std::u16string> shippedIds();

} // namespace jixiao::test
