// SPDX-License-Identifier: MPL-2.0
#include "commands/make_forms.hpp"

#include "commands/form_words.hpp"
#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "finding/texts.hpp"
#include "office/text.hpp"
#include "options/usual_rules.hpp"
#include "sheet/make_forms.hpp"
#include "sheet/new_sheet.hpp"

#include <chrono>
#include <string>

namespace jixiao::addin::make_forms {

namespace {

void make(const CommandTarget& target, const FormRequest& request, const words::Text& title,
          const words::Text& next) {
    const auto in = [&](const words::Text& text) { return text.in(target.language); };
    const UsualRules usual{target.context};
    const auto rules = usual.toWrite();
    if (!rules) {
        showMessage(target, MessageKind::error, in(words::failed), u"");
        return;
    }
    const FormsMade made = makeForms(target.document, target.sheet, request, *rules, officeString(in(title)));
    if (made.sheets.empty()) {
        const finding::Finding why = made.findings.empty()
                                         ? finding::Finding{u"no-table", finding::Severity::error, -1, {}, {}}
                                         : made.findings.front();
        showFinding(target, MessageKind::warning, why);
        return;
    }
    showSheet(target.document, made.sheets.front());
    std::u16string after{in(next)};
    for (const finding::Finding& each : made.findings) {
        after += finding::message(each, target.language);
    }
    const rtl::OUString name = nameOf(made.sheets.front());
    showMessage(target, MessageKind::success, language::fill(in(words::formMade), {view(name)}), after);
}

/// The last month that is over; 1—7月 where a year has just begun, as central departments report.
std::int32_t lastMonth() {
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::chrono::year_month_day date{today};
    const auto month = static_cast<std::int32_t>(unsigned{date.month()});
    constexpr std::int32_t usual = 7;
    return month > 1 ? month - 1 : usual;
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noWritableSheet(target);
}

void selfEvaluation(const CommandTarget& target) {
    make(target, {FormKind::selfEvaluation}, words::selfEvaluationTitle, words::selfEvaluationNext);
}

void monitoring(const CommandTarget& target) {
    make(target, {FormKind::monitoring, lastMonth()}, words::monitoringTitle, words::monitoringNext);
}

} // namespace jixiao::addin::make_forms
