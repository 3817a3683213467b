// SPDX-License-Identifier: MPL-2.0
#include "commands/review_targets.hpp"

#include "commands/form_words.hpp"
#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "office/clipboard.hpp"
#include "office/text.hpp"
#include "profiles/profiles.hpp"
#include "sheet/new_sheet.hpp"
#include "sheet/review_targets.hpp"

namespace jixiao::addin::review_targets {

namespace {

/// False where nothing could be reviewed; then it has been said.
bool isReviewed(const CommandTarget& target, const SheetReview& done) {
    if (done.findings.empty()) {
        return true;
    }
    showFinding(target, MessageKind::warning, done.findings.front());
    return false;
}

const scoring::Profile* usualProfile(const CommandTarget& target, const ProfileSet& profiles) {
    const scoring::Profile* profile = profiles.find(u"");
    if (profile == nullptr) {
        showMessage(target, MessageKind::error, words::failed.in(target.language), u"");
    }
    return profile;
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noWritableSheet(target);
}

void run(const CommandTarget& target) {
    const ProfileSet profiles = readProfiles(target.context);
    const scoring::Profile* profile = usualProfile(target, profiles);
    if (profile == nullptr) {
        return;
    }
    const auto in = [&](const words::Text& text) { return text.in(target.language); };
    const SheetReview done = writeReview(target.document, target.sheet, *profile, target.language,
                                         officeString(in(words::reviewTitle)));
    if (!isReviewed(target, done)) {
        return;
    }
    const rtl::OUString name = nameOf(done.written);
    const auto count = language::number(static_cast<long long>(done.opinions.size()));
    showMessage(target, MessageKind::success, language::fill(in(words::reviewed), {count, view(name)}), u"");
}

void copy(const CommandTarget& target) {
    const ProfileSet profiles = readProfiles(target.context);
    const scoring::Profile* profile = usualProfile(target, profiles);
    if (profile == nullptr) {
        return;
    }
    const SheetReview done = reviewSheet(target.sheet, *profile, target.language);
    if (isReviewed(target, done)) {
        copyText(target.context, done.text);
        showMessage(target, MessageKind::success, words::reviewCopied.in(target.language), u"");
    }
}

} // namespace jixiao::addin::review_targets
