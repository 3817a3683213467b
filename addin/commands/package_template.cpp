// SPDX-License-Identifier: MPL-2.0
#include "commands/package_template.hpp"

#include "commands/arguments.hpp"
#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "dialogs/package_dialog.hpp"
#include "export/bureau_package.hpp"
#include "export/bureau_words.hpp"
#include "office/headless.hpp"
#include "office/text.hpp"
#include "profiles/profiles.hpp"

#include <osl/file.hxx>

#include <chrono>
#include <optional>

namespace jixiao::addin::package_template {

namespace words = bureau_words;

namespace {

/// 2026.1: the first of the year.
std::u16string firstOfTheYear() {
    const std::chrono::year_month_day today{
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    return language::number(static_cast<int>(today.year())) + u".1";
}

std::optional<BureauRequest> fromArguments(const CommandTarget& target) {
    const auto name = textArgument(target, u"Name");
    if (!name) {
        return {};
    }
    BureauRequest request;
    request.name = *name;
    request.version = textArgument(target, u"Version").value_or(u"");
    request.publisher = textArgument(target, u"Publisher").value_or(u"");
    request.profile = textArgument(target, u"Profile").value_or(u"");
    request.keepsPeople = flagArgument(target, u"KeepPeople").value_or(false);
    request.folder = officeString(textArgument(target, u"Folder").value_or(u""));
    return request;
}

std::optional<BureauRequest> fromPerson(const CommandTarget& target) {
    if (!target.frame.is() || isHeadless()) {
        return {};
    }
    BureauRequest suggested;
    suggested.name = titleOf(target.document);
    suggested.version = firstOfTheYear();
    suggested.folder = officeString(textArgument(target, u"Folder").value_or(u""));
    const ProfileSet profiles = readProfiles(target.context);
    return askForPackage(target.context, target.frame, target.document, suggested, profiles.usable(),
                         target.language);
}

const language::Text& wordsFor(package::PackageProblem problem) {
    switch (problem) {
    case package::PackageProblem::noName:
        return words::badName;
    case package::PackageProblem::noPublisher:
        return words::badPublisher;
    case package::PackageProblem::badVersion:
        return words::badVersion;
    case package::PackageProblem::badProfile:
        return words::badProfile;
    case package::PackageProblem::noTemplate:
    case package::PackageProblem::none:
        break;
    }
    return words::copyFailed;
}

const language::Text& wordsFor(const BureauOutcome& outcome) {
    switch (outcome.refusal) {
    case BureauRefusal::none:
        return words::written;
    case BureauRefusal::problem:
        return wordsFor(outcome.problem);
    case BureauRefusal::noProfile:
        return words::badProfile;
    case BureauRefusal::noFolder:
        return words::noFolder;
    case BureauRefusal::isThere:
        return words::isThere;
    case BureauRefusal::notWritten:
        return words::notWritten;
    case BureauRefusal::copyFailed:
        break;
    }
    return words::copyFailed;
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noSheet(target);
}

void run(const CommandTarget& target) {
    const auto asked = fromArguments(target);
    const auto request = asked ? asked : fromPerson(target);
    if (!request) {
        return;
    }
    const BureauOutcome outcome = packageTemplate(target.context, target.document, *request);
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(outcome.file, path);
    showMessage(target, outcome.refusal == BureauRefusal::none ? MessageKind::success : MessageKind::warning,
                language::fill(wordsFor(outcome).in(target.language), {view(path)}), u"");
}

} // namespace jixiao::addin::package_template
