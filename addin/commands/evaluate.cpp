// SPDX-License-Identifier: MPL-2.0
#include "commands/evaluate.hpp"

#include "commands/message.hpp"
#include "commands/words.hpp"
#include "office/text.hpp"
#include "profiles/profiles.hpp"
#include "sheet/evaluator.hpp"
#include "table/finding_texts.hpp"

namespace jixiao::addin::evaluate {

bool isEnabled(const CommandTarget& target) {
    return target.sheet.is() && !isReadOnly(target.model);
}

void run(const CommandTarget& target) {
    const ProfileSet profiles = readProfiles(target.context);
    const scoring::Profile* profile = profiles.find(u"");
    if (profile == nullptr) {
        showMessage(target, MessageKind::error, words::failed.in(target.language), u"");
        return;
    }
    const SheetEvaluation done =
        evaluateSheet(target.document, target.sheet, {*profile, u"", profiles.usable()},
                      officeString(words::evaluateTitle.in(target.language)));
    // What kept the evaluation from writing comes first.
    for (const table::Finding& finding : done.findings) {
        if (finding.severity == table::Severity::error) {
            showMessage(target, MessageKind::warning, table::message(finding, target.language),
                        table::remedy(finding, target.language));
            return;
        }
    }
    std::u16string states = stateWords(done, target.language);
    if (!done.changed) {
        states += words::upToDate.in(target.language);
    }
    showMessage(target, MessageKind::success, foundWords(done, allFindings(done).size(), target.language),
                states);
}

} // namespace jixiao::addin::evaluate
