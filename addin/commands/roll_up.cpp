// SPDX-License-Identifier: MPL-2.0
#include "commands/roll_up.hpp"

#include "commands/arguments.hpp"
#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "dialogs/dialog.hpp"
#include "dialogs/folder_dialog.hpp"
#include "dialogs/progress_dialog.hpp"
#include "folder/roll_up.hpp"
#include "folder/roll_up_outcome.hpp"
#include "folder/roll_up_words.hpp"
#include "office/headless.hpp"
#include "office/text.hpp"
#include "profiles/profiles.hpp"

#include <com/sun/star/frame/Desktop.hpp>

namespace jixiao::addin::roll_up {

namespace {

/// The folder that came with the command, else one that a person chooses; "" for none.
rtl::OUString folderFor(const CommandTarget& target, std::u16string_view title) {
    if (const auto named = textArgument(target, u"Folder")) {
        return officeString(*named);
    }
    const rtl::OUString first = target.document.is() ? folderOf(target.document) : rtl::OUString{};
    return askForFolder(target.context, first, title);
}

WorkDone progressOf(const RollUpWork& work, bool isDone, language::Language language) {
    const double share =
        work.all() == 0 ? 1 : static_cast<double>(work.done()) / static_cast<double>(work.all());
    return {describeProgress(work.done(), work.all(), work.left(), language), share, isDone};
}

/// Shows the summary in a window of its own.
void open(const CommandTarget& target, const rtl::OUString& url) {
    com::sun::star::frame::Desktop::create(target.context)->loadComponentFromURL(url, "_blank", 0, {});
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noSheet(target);
}

void run(const CommandTarget& target) {
    // Without windows there is the service.
    if (!target.frame.is() || isHeadless()) {
        return;
    }
    const auto title = roll_up_words::title.in(target.language);
    const ProfileSet profiles = readProfiles(target.context);
    const scoring::Profile* profile = profiles.find(u"");
    const rtl::OUString folder = folderFor(target, title);
    if (folder.isEmpty() || profile == nullptr) {
        return;
    }
    const RollUpRequest request = usualRequest(target.context, folder);
    RollUpWork work{target.context, request, {*profile, u"", profiles.usable()}, target.language};
    runWithProgress(target.context, target.frame, target.language, title,
                    [&] { return progressOf(work, !work.step(), target.language); });
    const RollUpOutcome outcome = work.outcome();
    const bool isDone = outcome.problem == RollUpProblem::none && !outcome.stopped;
    showMessage(target, isDone ? MessageKind::success : MessageKind::warning,
                describe(outcome, request.summary, target.language), u"");
    if (isDone) {
        open(target, request.summary);
    }
}

} // namespace jixiao::addin::roll_up
