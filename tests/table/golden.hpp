// SPDX-License-Identifier: MPL-2.0
/// Tables as golden text: one line for each indicator, in the words of the form.
#pragma once

#include "table/indicator_table.hpp"
#include "text/utf.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jixiao::golden {

/// "4 产出指标 | 数量指标 | 招聘会 | ≥2次 | 3次 | 10 | 10"; an inferred level ends in ?, an empty field is –,
/// a panel or place after the first stands behind the row: 4.1. Trailing empty fields are left out.
inline std::string line(const table::Indicator& one) {
    std::string text = std::to_string(one.target.row + 1);
    if (one.panel > 0) {
        text += "." + std::to_string(one.panel);
    }
    const std::u16string fields[] = {one.level1 + (one.level1Inferred ? u"?" : u""),
                                     one.level2 + (one.level2Inferred ? u"?" : u""),
                                     one.name,
                                     one.targetText,
                                     one.actualText,
                                     one.weightText,
                                     one.scoreText};
    std::size_t last = 0;
    for (std::size_t i = 0; i < std::size(fields); ++i) {
        last = fields[i].empty() ? last : i;
    }
    for (std::size_t i = 0; i <= last; ++i) {
        text += (i == 0 ? " " : " | ") + (fields[i].empty() ? std::string("–") : text::toUtf8(fields[i]));
    }
    return text;
}

inline std::string lines(const std::vector<table::IndicatorTable>& tables) {
    std::string text;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        text += i > 0 ? "--\n" : "";
        for (const auto& one : tables[i].indicators) {
            text += line(one) + "\n";
        }
    }
    return text;
}

} // namespace jixiao::golden
