// SPDX-License-Identifier: MPL-2.0
/// How large the letters of each look are. The office's cell styles and the heights of rows follow from it.
#pragma once

#include "forms/sheet_draft.hpp"

#include <cstdint>

namespace jixiao::forms {

/// Between the text and the border of its cell, in 1/100 mm.
inline constexpr std::int32_t padding = 90;

/// Points. Official forms are printed in 小五 to 五号 (9 to 10.5) with a title of 小二 (18).
constexpr double letterSize(Look look) {
    switch (look) {
    case Look::title:
        return 18;
    case Look::note:
        return 9;
    case Look::subtitle:
    case Look::label:
    case Look::text:
    case Look::value:
    case Look::entry:
    case Look::entryText:
    case Look::total:
        break;
    }
    return 10;
}

} // namespace jixiao::forms
