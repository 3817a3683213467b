// SPDX-License-Identifier: MPL-2.0
/// A number with its unit and what is said about it: 95%, 20万元以内, 80%-90%, 100±5.
#pragma once

#include "target/source.hpp"
#include "target/target.hpp"
#include "target/words.hpp"

#include <cstddef>
#include <optional>

namespace jixiao::target {

/// How a number was found; the number itself is a Measured.
struct Quantity {
    std::size_t begin = 0; // of the number, in the folded text
    std::size_t numberEnd = 0;
    std::size_t end = 0; // behind the unit and the comparison
    Operator comparison = Operator::none;
    bool weak = false;         // the comparison is 达到 or 控制在
    bool contradicted = false; // ≥95%以下
    bool uneven = false;       // 超过95%以上: whether 95 % itself counts is said both ways
    bool approximate = false;
    bool leadingZeros = false;
    bool spelled = false; // in Chinese numerals
    bool range = false;   // it has an upper end
};

/// Reads a quantity; `quantity` and `measured` are as new. `before` is the comparison that stands before it,
/// if any. False: there is none, or a Chinese numeral that counts nothing and so is part of a word; both may
/// be changed.
bool scanQuantity(const Source& source, std::size_t begin, const std::optional<Comparison>& before,
                  Quantity& quantity, Measured& measured);

bool pointsUp(Operator comparison);   // ≥ or >
bool pointsDown(Operator comparison); // ≤ or <

} // namespace jixiao::target
