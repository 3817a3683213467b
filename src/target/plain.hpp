// SPDX-License-Identifier: MPL-2.0
/// The plain target: a number with its unit and one comparison, and nothing else (≥2600人, 95%以上,
/// 475元/亩). Most targets are of this form, and a sheet has them by the hundred thousand, so they do not go
/// through the whole grammar, which reads them the same.
#pragma once

#include "target/source.hpp"
#include "target/target.hpp"

namespace jixiao::target {

/// Reads a plain target into `target`, which is as new. False: the text is another, or may be
/// a date or damaged; its unit may be changed.
bool readPlain(const Source& source, Target& target);

} // namespace jixiao::target
