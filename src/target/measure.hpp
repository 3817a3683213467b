// SPDX-License-Identifier: MPL-2.0
/// A number with its multiplier and unit: 95%, 20万元, 1亿2千万, 九成五.
#pragma once

#include "target/numeral.hpp"
#include "target/quantity.hpp"
#include "target/source.hpp"

#include <cstddef>

namespace jixiao::target {

/// A number in digits, with a sign before it or not, or in Chinese numerals, which sets `spelled`. `numeral`
/// is as new; false: no number begins there.
bool scanNumber(const Source& source, std::size_t begin, Numeral& numeral, bool& spelled);

/// The multiplier and unit behind `numeral`, whose end is that of `into`; `measured` gets number and unit.
/// `compared`: a comparison stands before it. `mayBeginRange`: it is not itself the end of one. False: a
/// Chinese numeral that counts nothing.
bool scanMeasure(const Source& source, Numeral& numeral, Quantity& into, Measured& measured, bool compared,
                 bool mayBeginRange);

} // namespace jixiao::target
