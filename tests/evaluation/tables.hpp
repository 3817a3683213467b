// SPDX-License-Identifier: MPL-2.0
/// Small tables made by hand, so that evaluation is tested without the recogniser.
#pragma once

#include "table/grid_builder.hpp"
#include "table/indicator_table.hpp"

#include <string_view>

namespace jixiao::test {

/// Columns of the tables below: name | target | actual | weight | score.
inline constexpr std::int32_t nameColumn = 0;
inline constexpr std::int32_t targetColumn = 1;
inline constexpr std::int32_t actualColumn = 2;
inline constexpr std::int32_t weightColumn = 3;
inline constexpr std::int32_t scoreColumn = 4;

/// An indicator whose target is a text in its own cell.
inline table::Indicator indicator(std::int32_t row, std::u16string_view name, std::u16string_view target) {
    table::Indicator result;
    result.target = {row, targetColumn};
    result.targetLastColumn = targetColumn;
    result.targetForm = table::TargetForm::text;
    result.name = name;
    result.level1 = u"产出指标";
    result.level2 = u"数量指标";
    result.targetText = target;
    const target::Target read = target::readTarget(target);
    result.kind = read.kind;
    result.comparison = read.comparison;
    result.value = read.hasValue ? read.value.text() : std::u16string{};
    result.unit = read.unit.written;
    return result;
}

/// A target form: header in row 0, indicators from row 1, columns name and target.
inline table::IndicatorTable targetForm(table::Indicators indicators) {
    table::IndicatorTable table;
    table.headerRow = table.firstHeaderRow = 0;
    table.range = {0, nameColumn, indicators.empty() ? 0 : indicators.back().target.row, targetColumn};
    table.columns.name = nameColumn;
    table.columns.target = targetColumn;
    table.indicators = std::move(indicators);
    return table;
}

/// The same with actual, weight and score columns: a self-evaluation form.
inline table::IndicatorTable selfEvaluation(table::Indicators indicators) {
    table::IndicatorTable table = targetForm(std::move(indicators));
    table.stage = table::Stage::selfEvaluation;
    table.range.lastColumn = scoreColumn;
    table.columns.actual = actualColumn;
    table.columns.weight = weightColumn;
    table.columns.score = scoreColumn;
    for (table::Indicator& each : table.indicators) {
        each.actual = {each.target.row, actualColumn};
        each.weight = {each.target.row, weightColumn};
        each.score = {each.target.row, scoreColumn};
    }
    return table;
}

} // namespace jixiao::test
