// SPDX-License-Identifier: MPL-2.0
#include "commands/evaluate.hpp"

#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "evaluation/questions.hpp"
#include "office/text.hpp"
#include "options/usual_rules.hpp"
#include "sheet/evaluator.hpp"

#include <array>

namespace jixiao::addin::evaluate {

namespace {

/// One question for the whole table, with its answers as buttons.
void ask(const CommandTarget& target, const evaluation::OpenQuestion& open, std::u16string_view found) {
    const auto in = [&](const words::Text& text) { return text.in(target.language); };
    const std::u16string rows = language::number(static_cast<long long>(open.rows));
    switch (open.question) {
    case evaluation::Question::direction: {
        const std::array<Button, 3> answers{{{in(words::moreIsBetter), u"MoreIsBetter"},
                                             {in(words::lessIsBetter), u"LessIsBetter"},
                                             {in(words::mustBeEqual), u"MustBeEqual"}}};
        showMessage(target, MessageKind::info, found, language::fill(in(words::askDirection), {rows}),
                    answers);
        break;
    }
    case evaluation::Question::percent: {
        const std::array<Button, 2> answers{{{in(words::percentPoints), u"PercentPoints"},
                                             {in(words::percentFractions), u"PercentFractions"}}};
        showMessage(target, MessageKind::info, found, language::fill(in(words::askPercent), {rows}), answers);
        break;
    }
    }
}

/// Evaluates, seen in the status bar where it takes long.
SheetEvaluation evaluated(const CommandTarget& target, const EvaluationRules& rules) {
    Progress progress{target.context, target.frame, words::calculating.in(target.language)};
    return evaluateSheet(target.document, target.sheet, rules,
                         officeString(words::evaluateTitle.in(target.language)), progress);
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noWritableSheet(target);
}

bool perform(const CommandTarget& target) {
    const UsualRules usual{target.context};
    const auto rules = usual.toWrite();
    if (!rules) {
        showMessage(target, MessageKind::error, words::failed.in(target.language), u"");
        return true;
    }
    const SheetEvaluation done = evaluated(target, *rules);
    if (done.stopped) {
        showMessage(target, MessageKind::info, words::stopped.in(target.language), u"");
        return false;
    }
    const auto in = [&](const words::Text& text) { return text.in(target.language); };
    // What kept the evaluation from writing comes first, then what one answer settles.
    if (done.blocked) {
        const bool taken = done.blocked->code == u"helper-columns-taken";
        const Button insert{in(words::insertColumns), u"InsertColumns"};
        showFinding(target, MessageKind::warning, *done.blocked,
                    {&insert, taken ? std::size_t{1} : std::size_t{0}});
        return true;
    }
    const std::u16string found = foundWords(done, allFindings(done).size(), target.language);
    std::u16string states = stateWords(done, target.language);
    if (const auto open = evaluation::openQuestion(done.tables, done.assessments)) {
        ask(target, *open, found + states);
        return true;
    }
    if (!done.changed) {
        states += in(words::upToDate);
    }
    showMessage(target, MessageKind::success, found, states);
    return true;
}

void run(const CommandTarget& target) {
    static_cast<void>(perform(target));
}

} // namespace jixiao::addin::evaluate
