// SPDX-License-Identifier: MPL-2.0
/// Numbers, targets and dates as explanations print them.
#pragma once

#include "language/language.hpp"
#include "number/ratio.hpp"
#include "target/target.hpp"

#include <string>

namespace jixiao::scoring {

/// All digits where there are at most six places, else four of them.
std::u16string shown(const number::Ratio& value);

/// A share in percent, without the sign, at most two places: 90.91.
std::u16string shownPercent(const number::Ratio& share);

/// "≥2600人", "80%～90%", "2021年12月31日"; "" for words.
std::u16string shown(const target::Target& target, language::Language language);

std::u16string shown(const target::Date& date, language::Language language);

} // namespace jixiao::scoring
