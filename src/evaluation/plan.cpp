// SPDX-License-Identifier: MPL-2.0
#include "evaluation/plan.hpp"

#include "language/language.hpp"

namespace jixiao::evaluation {

std::u16string RowFormula::inRow(std::int32_t row) const {
    const std::u16string number = language::number(std::int64_t{row} + 1);
    std::u16string result;
    result.reserve(pattern_.size() + 8);
    for (const char16_t c : pattern_) {
        if (c == rowMark) {
            result += number;
        } else {
            result += c;
        }
    }
    return result;
}

std::u16string ownedName(std::int32_t table, std::u16string_view column, std::int32_t panel) {
    std::u16string name{ownedPrefix};
    name += language::number(std::int64_t{table} + 1);
    if (panel > 0) {
        name += u'p' + language::number(std::int64_t{panel} + 1);
    }
    return name + u'_' + std::u16string{column};
}

} // namespace jixiao::evaluation
