// SPDX-License-Identifier: MPL-2.0
/// What a template's source says.
#pragma once

#include "forms/source.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::templates {

enum class Kind : std::uint8_t { targets, selfEvaluation, monitoring };

/// What is filled in, from the left, behind what the form carries over.
using Filled = std::vector<std::u16string>;

struct TemplateSource {
    Kind kind = Kind::targets;
    std::u16string title;
    std::u16string description;
    table::IndicatorTable table; // in the order of the source; without name and target: a row to fill
    forms::Heading heading;
    std::u16string done;   // 实际完成情况
    std::u16string nature; // 项目属性
    std::u16string period; // 项目期
    std::int32_t months = 12;
    std::vector<Filled> funds;      // of each row of table.budget
    std::vector<Filled> indicators; // of each of table.indicators
    std::vector<std::u16string> notes;
};

/// Reads a source (UTF-8). Its lines are `name: value` above, then [funds] and [indicators] with fields
/// parted by |; a line `= text` begins a core function; # begins a remark. Throws std::runtime_error with the
/// line's number.
TemplateSource readSource(std::string_view utf8);

} // namespace jixiao::templates
