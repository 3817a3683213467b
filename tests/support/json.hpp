// SPDX-License-Identifier: MPL-2.0
/// JSON of tests/data, through Boost.
#pragma once

#include "text/utf.hpp"

#include <boost/json.hpp>

#include <string>
#include <string_view>

namespace jixiao::support {

/// A file of tests/data.
boost::json::value readJson(std::string_view file);

/// A text member; "" where it is missing or null.
std::u16string textOf(const boost::json::object& object, std::string_view key);

/// A whole-number member; `otherwise` where it is missing or null.
std::int64_t numberOf(const boost::json::object& object, std::string_view key, std::int64_t otherwise);

} // namespace jixiao::support
