// SPDX-License-Identifier: MPL-2.0
/// Formulas of ours that were turned into values: what is kept beside the sheet so that they are still known
/// as ours, and what was typed over them since is not.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::evaluation {

/// True for a formula that evaluation wrote, false for one a person typed over it.
bool isOwnFormula(std::u16string_view formula);

/// Four characters that stand for what a cell holds; other contents share them once in sixteen million.
std::u16string fingerprint(std::u16string_view text);
std::u16string fingerprint(double value);

/// The fingerprints of a column's cells, from its first row on ("" for a cell that was not turned into a
/// value), as formulas that give a text. Each is short enough to be kept as a name in every file format.
std::vector<std::u16string> frozenRecord(std::span<const std::u16string> fingerprints);

/// The fingerprints again, "" for the cells that have none.
std::vector<std::u16string> readFrozenRecord(std::span<const std::u16string> formulas);

} // namespace jixiao::evaluation
