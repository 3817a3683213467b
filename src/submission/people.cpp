// SPDX-License-Identifier: MPL-2.0
#include "submission/people.hpp"

#include "submission/elements.hpp"

#include <array>

namespace jixiao::submission {

namespace {

/// Elements of OpenDocument 1.3 (part 3, chapter 4) and what the office adds to them.
constexpr auto elements = std::to_array<std::string_view>({
    "dc:creator",
    "dc:date",
    "meta:initial-creator",
    "meta:creation-date",
    "meta:printed-by",
    "meta:print-date",
    "meta:editing-cycles",
    "meta:editing-duration",
    "meta:template",
    "meta:auto-reload",
    "meta:user-defined",
    "meta:creator-initials",
    "meta:date-string",
    "meta:sender-initials",
    "loext:sender-initials",
    "table:tracked-changes",
});

} // namespace

std::string withoutPeople(std::string_view xml) {
    return withoutElements(xml, elements);
}

} // namespace jixiao::submission
