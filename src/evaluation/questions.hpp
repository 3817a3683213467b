// SPDX-License-Identifier: MPL-2.0
/// What a table leaves open that one answer settles for all its rows.
#pragma once

#include "evaluation/assess.hpp"
#include "table/indicator_table.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace jixiao::evaluation {

enum class Question : std::uint8_t {
    direction, // targets without an operator: is more better, or less?
    percent,   // plain numbers beside percent targets: percent points or fractions?
};

struct OpenQuestion {
    Question question = Question::direction;
    std::size_t table = 0;
    std::size_t rows = 0; // that wait for the answer
};

/// The first question of the first table that has one.
std::optional<OpenQuestion> openQuestion(std::span<const table::IndicatorTable> tables,
                                         std::span<const TableAssessment> assessments);

} // namespace jixiao::evaluation
