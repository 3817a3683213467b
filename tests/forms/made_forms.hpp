// SPDX-License-Identifier: MPL-2.0
/// Forms made from tables that stand in texts, and what is read in them again.
#pragma once

#include "draft_text.hpp"
#include "forms/heading.hpp"
#include "forms/source.hpp"
#include "table/amount.hpp"
#include "table/recognize.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jixiao::test {

/// The tables of a sheet and what forms are made from them. Sources point into the tables.
struct Sources {
    std::vector<table::IndicatorTable> tables;
    std::vector<forms::Source> sources;
    std::vector<finding::Finding> findings;

    explicit Sources(const table::Grid& grid) : tables{table::recognize(grid)} {
        const std::vector<forms::Heading> headings = forms::readHeadings(grid, tables);
        for (std::size_t i = 0; i < tables.size(); ++i) {
            for (forms::Source& each :
                 forms::sourcesOf(tables[i], headings[i], static_cast<std::int32_t>(i), findings)) {
                sources.push_back(std::move(each));
            }
        }
    }
    explicit Sources(std::u16string_view tsv) : Sources{gridOfText(tsv).grid()} {}
    Sources(const Sources&) = delete;
    Sources& operator=(const Sources&) = delete;

private:
    static table::GridBuilder gridOfText(std::u16string_view tsv) { return table::gridFromTsv(tsv); }
};

/// What a form has to carry over of an indicator, a line for each field that differs.
inline std::string differences(const forms::Source& source, const std::vector<table::IndicatorTable>& read) {
    std::string text;
    if (read.size() != 1 || read[0].indicators.size() != source.indicators.size()) {
        text = std::to_string(read.size()) + " tables, indicators " +
               std::to_string(read.empty() ? 0 : read[0].indicators.size()) + " of " +
               std::to_string(source.indicators.size()) + "\n";
        for (const table::Indicator& each :
             read.empty() ? table::Indicators{} : read[0].indicators) {
            text +=
                "  " +
                text::toUtf8(each.level1 + u'|' + each.level2 + u'|' + each.name + u'|' + each.targetText) +
                "\n";
        }
        return text;
    }
    const auto check = [&](std::size_t row, const char* field, std::u16string_view was,
                           std::u16string_view is) {
        if (was != is) {
            text += std::to_string(row + 1) + ' ' + field + " “" + text::toUtf8(was) + "” → “" +
                    text::toUtf8(is) + "”\n";
        }
    };
    for (std::size_t i = 0; i < source.indicators.size(); ++i) {
        const table::Indicator& was = *source.indicators[i];
        const table::Indicator& is = read[0].indicators[i];
        check(i, "function", functionOf(*source.table, was), functionOf(read[0], is));
        check(i, "level1", was.level1, is.level1);
        check(i, "level2", was.level2, is.level2);
        check(i, "name", was.name, is.name);
        check(i, "target", was.targetText, is.targetText);
        // The form has a number: 10.00 comes back as 10.
        const auto weight = table::readAmount(was.weightText);
        check(i, "weight",
              weight && weight == table::readAmount(is.weightText) ? is.weightText : was.weightText,
              is.weightText);
        check(i, "kind", name(was.kind), name(is.kind));
        check(i, "operator", symbol(was.comparison), symbol(is.comparison));
        check(i, "value", was.value, is.value);
        check(i, "unit", was.unit, is.unit);
    }
    return text;
}

} // namespace jixiao::test
