// SPDX-License-Identifier: MPL-2.0
#include "commands/export_for_submission.hpp"

#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "dialogs/dialog.hpp"
#include "dialogs/submission_dialog.hpp"
#include "export/outcome.hpp"
#include "office/headless.hpp"
#include "profiles/profiles.hpp"

namespace jixiao::addin::export_for_submission {

Hindrance whyNot(const CommandTarget& target) {
    return noSheet(target);
}

void run(const CommandTarget& target) {
    // Without windows there is the service.
    if (!target.frame.is() || isHeadless()) {
        return;
    }
    const ProfileSet profiles = readProfiles(target.context);
    const scoring::Profile* profile = profiles.find(u"");
    if (profile == nullptr) {
        showMessage(target, MessageKind::error, words::failed.in(target.language), u"");
        return;
    }
    const auto request = askForSubmission(target.context, target.frame, target.document, target.language);
    if (!request) {
        return;
    }
    const Submission done =
        submit(target.context, target.document, {*profile, u"", profiles.usable()}, *request);
    showMessage(target, done.refusal == Refusal::none ? MessageKind::success : MessageKind::warning,
                describe(done, *request, target.language), u"");
}

} // namespace jixiao::addin::export_for_submission
