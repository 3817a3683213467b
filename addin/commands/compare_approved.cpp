// SPDX-License-Identifier: MPL-2.0
#include "commands/compare_approved.hpp"

#include "commands/form_words.hpp"
#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "dialogs/approved_dialog.hpp"
#include "dialogs/dialog.hpp"
#include "office/headless.hpp"
#include "office/other_document.hpp"
#include "office/text.hpp"
#include "profiles/profiles.hpp"
#include "sheet/compare_approved.hpp"
#include "sheet/new_sheet.hpp"

#include <string>
#include <utility>

namespace jixiao::addin::compare_approved {

namespace {

void say(const CommandTarget& target, const SheetComparison& done) {
    const auto in = [&](const words::Text& text) { return text.in(target.language); };
    if (!done.findings.empty()) {
        showFinding(target, MessageKind::warning, done.findings.front());
        return;
    }
    showSheet(target.document, done.written);
    const rtl::OUString name = nameOf(done.written);
    const auto count = language::number(static_cast<long long>(done.comparison.changes.size()));
    if (done.comparison.changes.empty()) {
        showMessage(target, MessageKind::success, in(words::agrees), u"");
    } else if (done.comparison.agrees()) {
        showMessage(target, MessageKind::success, language::fill(in(words::spellingOnly), {view(name)}), u"");
    } else {
        showMessage(target, MessageKind::warning, language::fill(in(words::differs), {count, view(name)}),
                    u"");
    }
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noWritableSheet(target);
}

void run(const CommandTarget& target) {
    const ProfileSet profiles = readProfiles(target.context);
    const scoring::Profile* profile = profiles.find(u"");
    if (profile == nullptr) {
        showMessage(target, MessageKind::error, words::failed.in(target.language), u"");
        return;
    }
    const auto candidates = approvedCandidates(target.document, target.sheet, *profile);
    OtherDocument other; // closed again when everything is read
    SheetRef approved = candidates.empty() ? SheetRef{} : candidates.front();
    if (candidates.size() != 1 && !isHeadless()) {
        const auto answer = askForApproved(target, candidates);
        if (!answer) {
            return;
        }
        approved = answer->sheet;
        if (!answer->file.isEmpty() && other.open(target.context, answer->file)) {
            approved = firstTableSheet(other.document(), *profile);
        }
    }
    SheetComparison done;
    if (approved.is()) {
        done = writeComparison(approved, target.document, target.sheet, *profile,
                               officeString(words::comparisonTitle.in(target.language)));
    } else {
        done.findings.push_back({u"comparison-no-approved", finding::Severity::error, -1, {}, {}});
    }
    say(target, done);
}

} // namespace jixiao::addin::compare_approved
