// SPDX-License-Identifier: MPL-2.0
#include "commands/answer.hpp"

#include "commands/evaluate.hpp"
#include "commands/hindrances.hpp"
#include "commands/words.hpp"
#include "evaluation/questions.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"
#include "profiles/profiles.hpp"
#include "sheet/answers.hpp"
#include "sheet/evaluator.hpp"

namespace jixiao::addin::answer {

using evaluation::Answers;
using evaluation::PercentReading;
using evaluation::Question;
using target::Operator;

namespace {

template <typename Change>
void settle(const CommandTarget& target, Question question, Change change) {
    const ProfileSet profiles = readProfiles(target.context);
    const scoring::Profile* profile = profiles.find(u"");
    if (profile == nullptr) {
        return;
    }
    const SheetReading reading = readTables(target.sheet, *profile);
    const auto open = evaluation::openQuestion(reading.tables, reading.assessments);
    if (!open || open->question != question) {
        return;
    }
    Answers answers = readAnswers(target.sheet, reading.tables.size())[open->table];
    change(answers);
    OneStep step{target.model, officeString(words::evaluateTitle.in(target.language))};
    writeAnswers(target.sheet, open->table, answers);
    if (!evaluate::perform(target)) {
        step.rollBack();
    }
}

void settleDirection(const CommandTarget& target, Operator direction) {
    settle(target, Question::direction, [=](Answers& answers) { answers.direction = direction; });
}

void settlePercent(const CommandTarget& target, PercentReading reading) {
    settle(target, Question::percent, [=](Answers& answers) { answers.percent = reading; });
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noOpenSheet(target);
}

void moreIsBetter(const CommandTarget& target) {
    settleDirection(target, Operator::atLeast);
}
void lessIsBetter(const CommandTarget& target) {
    settleDirection(target, Operator::atMost);
}
void mustBeEqual(const CommandTarget& target) {
    settleDirection(target, Operator::equal);
}
void percentPoints(const CommandTarget& target) {
    settlePercent(target, PercentReading::points);
}
void percentFractions(const CommandTarget& target) {
    settlePercent(target, PercentReading::fractions);
}

} // namespace jixiao::addin::answer
