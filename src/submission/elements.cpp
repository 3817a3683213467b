// SPDX-License-Identifier: MPL-2.0
#include "submission/elements.hpp"

#include <algorithm>

namespace jixiao::submission {

namespace {

using Names = std::span<const std::string_view>;

/// The element's name behind a '<', "" where another begins there.
std::string_view elementAt(std::string_view xml, std::size_t open, Names names) {
    const std::string_view rest = xml.substr(open + 1);
    const auto found = std::find_if(names.begin(), names.end(), [&](std::string_view name) {
        if (!rest.starts_with(name) || rest.size() == name.size()) {
            return false;
        }
        const char next = rest[name.size()];
        return next == '>' || next == '/' || next == ' ' || next == '\n' || next == '\t' || next == '\r';
    });
    return found == names.end() ? std::string_view{} : *found;
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

std::string withoutElements(std::string_view xml, std::span<const std::string_view> names) {
    std::string result;
    result.reserve(xml.size());
    std::size_t kept = 0;
    for (std::size_t open = xml.find('<'); open != std::string_view::npos; open = xml.find('<', open + 1)) {
        const std::string_view name = elementAt(xml, open, names);
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
