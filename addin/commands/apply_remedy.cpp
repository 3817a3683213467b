// SPDX-License-Identifier: MPL-2.0
#include "commands/apply_remedy.hpp"

#include "commands/arguments.hpp"
#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "dialogs/remedy_dialog.hpp"
#include "office/headless.hpp"
#include "office/text.hpp"
#include "sheet/findings.hpp"
#include "sheet/remedies.hpp"

#include <vector>

namespace jixiao::addin::apply_remedy {

namespace {

/// Whether it is the finding that is asked for; where none is, all are.
bool isMeant(const finding::Finding& finding, const CommandTarget& target) {
    const auto code = textArgument(target, u"Code");
    const table::CellAddress cell{numberArgument(target, u"Row").value_or(-1),
                                  numberArgument(target, u"Column").value_or(-1)};
    return !code || FindingPlace{*code, cell}.names(finding);
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noOpenSheet(target);
}

void run(const CommandTarget& target) {
    if (!target.frame.is() || isHeadless()) {
        return;
    }
    auto remedies = remediesOf(target.sheet);
    std::erase_if(remedies, [&](const remedy::Remedy& each) { return !isMeant(each.finding, target); });
    if (remedies.empty()) {
        showMessage(target, MessageKind::info, words::nothingToRemedy.in(target.language), u"");
        return;
    }
    RemedyDialog dialog{target.context, target.language, std::move(remedies)};
    const auto edits = dialog.ask(target.frame);
    if (edits.empty()) {
        return;
    }
    const Cured cured = applyEdits(target.document, target.sheet, edits,
                                   officeString(words::remedyTitle.in(target.language)));
    if (cured.blocked) {
        showFinding(target, MessageKind::warning, *cured.blocked);
        return;
    }
    showMessage(target, MessageKind::success,
                language::fill(words::remedied.in(target.language), {language::number(cured.changed)}), u"");
}

} // namespace jixiao::addin::apply_remedy
