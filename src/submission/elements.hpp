// SPDX-License-Identifier: MPL-2.0
/// Elements taken out of a document.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace jixiao::submission {

/// XML (UTF-8) without the elements of these names and all that is in them. None of them may hold another one
/// of its name. Texts stay: markup in them is escaped, so that nothing of theirs is taken for an element.
std::string withoutElements(std::string_view xml, std::span<const std::string_view> names);

} // namespace jixiao::submission
