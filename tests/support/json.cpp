// SPDX-License-Identifier: MPL-2.0
#include "support/json.hpp"

#include "support/data.hpp"

#include <boost/json/src.hpp> // header-only use: no library to link

namespace jixiao::support {

boost::json::value readJson(std::string_view file) {
    return boost::json::parse(readData(std::string(file)));
}

std::u16string textOf(const boost::json::object& object, std::string_view key) {
    const auto* value = object.if_contains(key);
    return value != nullptr && value->is_string() ? text::toUtf16(std::string_view(value->as_string()))
                                                  : std::u16string{};
}

std::int64_t numberOf(const boost::json::object& object, std::string_view key, std::int64_t otherwise) {
    const auto* value = object.if_contains(key);
    return value != nullptr && value->is_int64() ? value->as_int64() : otherwise;
}

} // namespace jixiao::support
