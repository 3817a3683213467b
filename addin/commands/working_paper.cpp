// SPDX-License-Identifier: MPL-2.0
#include "commands/working_paper.hpp"

#include "commands/form_words.hpp"
#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "office/clipboard.hpp"
#include "office/text.hpp"
#include "options/usual_rules.hpp"
#include "sheet/new_sheet.hpp"
#include "sheet/working_paper.hpp"

namespace jixiao::addin::working_paper {

namespace {

/// Calls `work` with the rules that the sheet follows, or says that there are none.
template <typename Work>
void withUsualRules(const CommandTarget& target, const Work& work) {
    const UsualRules usual{target.context};
    if (const auto rules = usual.of(target.sheet)) {
        work(*rules);
    } else {
        showMessage(target, MessageKind::error, words::failed.in(target.language), u"");
    }
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noWritableSheet(target);
}

void run(const CommandTarget& target) {
    withUsualRules(target, [&](const EvaluationRules& rules) {
        const PaperWritten written =
            writeWorkingPaper(target.document, target.sheet, rules, target.language,
                              officeString(words::workingPaperTitle.in(target.language)));
        if (written.sheets.empty()) {
            showFinding(target, MessageKind::warning, written.findings.front());
            return;
        }
        showSheet(target.document, written.sheets.front());
        const rtl::OUString name = nameOf(written.sheets.front());
        showMessage(target, MessageKind::success,
                    language::fill(words::formMade.in(target.language), {view(name)}),
                    words::workingPaperNext.in(target.language));
    });
}

Hindrance whyNoReport(const CommandTarget& target) {
    return noSheet(target);
}

void copyReport(const CommandTarget& target) {
    withUsualRules(target, [&](const EvaluationRules& rules) {
        const std::u16string report = reportOf(target.sheet, rules, target.language);
        if (report.empty()) {
            showFinding(target, MessageKind::warning, {u"no-table", finding::Severity::error, -1, {}, {}});
            return;
        }
        copyText(target.context, report);
        showMessage(target, MessageKind::success, words::reportCopied.in(target.language), u"");
    });
}

} // namespace jixiao::addin::working_paper
