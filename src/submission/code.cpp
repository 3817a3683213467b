// SPDX-License-Identifier: MPL-2.0
#include "submission/code.hpp"

#include "submission/elements.hpp"

#include <array>

namespace jixiao::submission {

std::string withoutCode(std::string_view xml) {
    // The first holds the document's own event listeners besides its macros.
    static constexpr auto elements =
        std::to_array<std::string_view>({"office:scripts", "office:event-listeners"});
    return withoutElements(xml, elements);
}

} // namespace jixiao::submission
