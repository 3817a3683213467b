// SPDX-License-Identifier: MPL-2.0
/// One file of a folder, read and closed again: never changed, no macro run, no link followed, nobody asked.
#pragma once

#include "rollup/record.hpp"
#include "rollup/worklist.hpp"
#include "sheet/evaluator.hpp"

namespace jixiao::addin {

/// `url` is the file's own. Whatever becomes of it, there is a record.
rollup::FileRecord readFile(const ContextRef& context, const rtl::OUString& url, const rollup::Source& source,
                            const EvaluationRules& rules, language::Language language);

} // namespace jixiao::addin
