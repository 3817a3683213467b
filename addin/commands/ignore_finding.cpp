// SPDX-License-Identifier: MPL-2.0
#include "commands/ignore_finding.hpp"

#include "commands/arguments.hpp"
#include "commands/hindrances.hpp"
#include "commands/words.hpp"
#include "dialogs/reason_dialog.hpp"
#include "finding/texts.hpp"
#include "office/headless.hpp"
#include "office/text.hpp"
#include "options/usual_rules.hpp"
#include "sheet/findings.hpp"
#include "sheet/ignored.hpp"

#include <algorithm>

namespace jixiao::addin::ignore_finding {

namespace {

struct Asked {
    std::u16string code;
    table::CellAddress cell;

    [[nodiscard]] FindingPlace place() const { return {code, cell}; }
};

std::optional<Asked> asked(const CommandTarget& target) {
    const auto code = textArgument(target, u"Code");
    if (!code) {
        return {};
    }
    const std::int32_t row = numberArgument(target, u"Row").value_or(-1);
    return Asked{*code, {row, numberArgument(target, u"Column").value_or(-1)}};
}

/// Asks by a dialog; nothing where there is nobody to ask, or no such finding.
std::optional<std::u16string> reasonFor(const CommandTarget& target, const EvaluationRules& rules,
                                        const FindingPlace& place) {
    if (!target.frame.is() || isHeadless()) {
        return {};
    }
    const auto inspection = inspect(target.sheet, rules);
    const auto found = std::find_if(inspection->findings.begin(), inspection->findings.end(),
                                    [&](const finding::Finding& each) { return place.names(each); });
    if (found == inspection->findings.end()) {
        return {};
    }
    return askReason(target.context, target.language, target.frame,
                     finding::message(*found, target.language));
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noOpenSheet(target);
}

void run(const CommandTarget& target) {
    const UsualRules usual{target.context};
    const auto rules = usual.of(target.sheet);
    const auto what = asked(target);
    if (!rules || !what) {
        return;
    }
    auto reason = textArgument(target, u"Reason");
    if (!reason) {
        reason = reasonFor(target, *rules, what->place());
    }
    if (reason) {
        ignoreFindings(target.document, target.sheet, *rules, what->place(), *reason,
                       officeString(words::ignoreTitle.in(target.language)));
    }
}

void restore(const CommandTarget& target) {
    const UsualRules usual{target.context};
    const auto rules = usual.of(target.sheet);
    const auto what = asked(target);
    if (rules && what) {
        restoreFindings(target.document, target.sheet, *rules, what->place(),
                        officeString(words::restoreTitle.in(target.language)));
    }
}

} // namespace jixiao::addin::ignore_finding
