// SPDX-License-Identifier: MPL-2.0
/// What a person answered about a table, kept with the sheet as named texts: Jixiao_1_Direction = "≥".
#pragma once

#include "evaluation/answers.hpp"
#include "office/document.hpp"

#include <cstddef>
#include <vector>

namespace jixiao::addin {

/// One for each of `tables` tables; open where nothing was answered.
std::vector<evaluation::Answers> readAnswers(const SheetRef& sheet, std::size_t tables);

/// Keeps the answers about table `index` (from 0); an open one is taken away.
void writeAnswers(const SheetRef& sheet, std::size_t index, const evaluation::Answers& answers);

/// Takes all of them away.
void forgetAnswers(const SheetRef& sheet);

} // namespace jixiao::addin
