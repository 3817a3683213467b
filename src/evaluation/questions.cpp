// SPDX-License-Identifier: MPL-2.0
#include "evaluation/questions.hpp"

namespace jixiao::evaluation {

namespace {

bool asks(Question question, const table::Indicator& indicator, const RowAssessment& row) {
    switch (question) {
    case Question::direction:
        return indicator.kind == target::Kind::number && indicator.comparison == target::Operator::none &&
               row.direction == target::Operator::none;
    case Question::percent:
        return row.state == scoring::State::undecidable && row.reason == scoring::Reason::percentAmbiguous;
    }
    return false;
}

} // namespace

std::optional<OpenQuestion> openQuestion(std::span<const table::IndicatorTable> tables,
                                         std::span<const TableAssessment> assessments) {
    for (std::size_t i = 0; i < tables.size() && i < assessments.size(); ++i) {
        if (tables[i].stage == table::Stage::monitoring) {
            continue;
        }
        for (const Question question : {Question::direction, Question::percent}) {
            OpenQuestion open{question, i, 0};
            for (std::size_t row = 0; row < tables[i].indicators.size(); ++row) {
                open.rows += asks(question, tables[i].indicators[row], assessments[i].rows[row]) ? 1 : 0;
            }
            if (open.rows > 0) {
                return open;
            }
        }
    }
    return {};
}

} // namespace jixiao::evaluation
