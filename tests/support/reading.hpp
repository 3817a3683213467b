// SPDX-License-Identifier: MPL-2.0
/// Readings as one line of text, for golden tests.
#pragma once

#include "support/show.hpp"
#include "target/actual.hpp"
#include "target/target.hpp"

#include <string>
#include <string_view>

namespace jixiao::test {

/// "number ≥ 2600 人"; a range is "range ≥ 80 ≤ 90 %", a date "date 2021-12-31", with what is doubted in
/// brackets.
std::u16string show(const target::Target& target);

/// show(readTarget(text)), and behind it in braces what was not understood.
std::u16string read(std::u16string_view text);

} // namespace jixiao::test
