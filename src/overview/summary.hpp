// SPDX-License-Identifier: MPL-2.0
/// What a table is and how it stands, in a few lines and bars.
#pragma once

#include "evaluation/assess.hpp"
#include "language/language.hpp"
#include "scoring/profile.hpp"
#include "table/indicator_table.hpp"

#include <string>
#include <vector>

namespace jixiao::overview {

struct Bar {
    std::u16string label;
    std::u16string text; // "36/50 分", or how many are met where there are no weights
    int perThousand = 0; // of the bar is full
};

struct Summary {
    std::u16string title;
    std::vector<std::u16string> facts; // department, project, year and stage: a line each
    std::u16string rule;               // by its plain name and document
    std::u16string unverified;         // "" where the document was read
    std::u16string points;             // so far, or final with the grade
    std::u16string coverage;           // how many rows and how much weight they come from
    std::u16string states;             // how many rows are in each state
    std::vector<Bar> bars;             // by level 1
    bool isFinal = false;
};

/// What a table is called in a list of several: the row it begins in and its title.
std::u16string nameInList(const table::IndicatorTable& table, language::Language language);

/// The name of a profile for people, 按完成比例（财预〔2020〕10号）.
std::u16string ruleName(const scoring::Profile& profile, language::Language language);
/// The same as a line of its own: 评分规则：…
std::u16string plainName(const scoring::Profile& profile, language::Language language);

Summary summarize(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
                  const scoring::Profile& profile, language::Language language);

} // namespace jixiao::overview
