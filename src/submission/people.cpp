// SPDX-License-Identifier: MPL-2.0
#include "submission/people.hpp"

#include <algorithm>
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

/// The element's name behind a '<', "" where another begins there.
std::string_view elementAt(std::string_view xml, std::size_t open) {
    const std::string_view rest = xml.substr(open + 1);
    const auto* const found = std::find_if(elements.begin(), elements.end(), [&](std::string_view name) {
        if (!rest.starts_with(name) || rest.size() == name.size()) {
            return false;
        }
        const char next = rest[name.size()];
        return next == '>' || next == '/' || next == ' ' || next == '\n' || next == '\t' || next == '\r';
    });
    return found == elements.end() ? std::string_view{} : *found;
}

/// Behind the end of the element that begins at `open`; `npos` where the file is cut off. None of them holds
/// another one of its name.
std::size_t endOf(std::string_view xml, std::size_t open, std::string_view name) {
    const std::size_t close = xml.find('>', open);
    if (close == std::string_view::npos || xml[close - 1] == '/') {
        return close == std::string_view::npos ? close : close + 1;
    }
    const std::string last = "</" + std::string{name} + ">";
    const std::size_t end = xml.find(last, close);
    return end == std::string_view::npos ? end : end + last.size();
}

} // namespace

std::string withoutPeople(std::string_view xml) {
    std::string result;
    result.reserve(xml.size());
    std::size_t kept = 0;
    for (std::size_t open = xml.find('<'); open != std::string_view::npos; open = xml.find('<', open + 1)) {
        const std::string_view name = elementAt(xml, open);
        if (name.empty()) {
            continue;
        }
        const std::size_t end = endOf(xml, open, name);
        if (end == std::string_view::npos) {
            break;
        }
        result += xml.substr(kept, open - kept);
        kept = end;
        open = end - 1;
    }
    result += xml.substr(kept);
    return result;
}

} // namespace jixiao::submission
