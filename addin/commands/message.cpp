// SPDX-License-Identifier: MPL-2.0
#include "commands/message.hpp"

#include "commands/words.hpp"
#include "finding/texts.hpp"
#include "office/text.hpp"

#include <com/sun/star/frame/InfobarType.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>

#include <algorithm>
#include <set>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace frame = com::sun::star::frame;
using language::fill;
using language::Language;
using language::number;

namespace {

const rtl::OUString shareHintId{"org.jixiao.calc.share"};

sal_Int32 barType(MessageKind kind) {
    switch (kind) {
    case MessageKind::success:
        return frame::InfobarType::SUCCESS;
    case MessageKind::warning:
        return frame::InfobarType::WARNING;
    case MessageKind::error:
        return frame::InfobarType::DANGER;
    case MessageKind::info:
        break;
    }
    return frame::InfobarType::INFO;
}

/// Nothing where the office makes none: it throws in a hidden window (7.4), which has no room for one.
void append(const uno::Reference<frame::XInfobarProvider>& bars, const rtl::OUString& id,
            const rtl::OUString& primary, const rtl::OUString& secondary, sal_Int32 type,
            const uno::Sequence<com::sun::star::beans::StringPair>& actions) {
    try {
        bars->appendInfobar(id, primary, secondary, type, actions, true);
    } catch (const uno::RuntimeException&) { // NOLINT(bugprone-empty-catch): nobody could read it
    }
}

} // namespace

void showMessage(const CommandTarget& target, MessageKind kind, std::u16string_view primary,
                 std::u16string_view secondary, std::span<const Button> buttons) {
    if (!target.model.is()) {
        return;
    }
    const uno::Reference<frame::XInfobarProvider> bars{target.model->getCurrentController(), uno::UNO_QUERY};
    if (!bars.is()) {
        return;
    }
    const rtl::OUString id{"org.jixiao.calc"};
    if (bars->hasInfobar(id)) {
        bars->removeInfobar(id);
    }
    uno::Sequence<com::sun::star::beans::StringPair> actions{static_cast<sal_Int32>(buttons.size())};
    std::transform(buttons.begin(), buttons.end(), actions.getArray(), [](const Button& button) {
        return com::sun::star::beans::StringPair{officeString(button.label),
                                                 "org.jixiao.calc:" + officeString(button.command)};
    });
    append(bars, id, officeString(primary), officeString(secondary), barType(kind), actions);
}

void showFinding(const CommandTarget& target, MessageKind kind, const finding::Finding& finding,
                 std::span<const Button> buttons) {
    showMessage(target, kind, finding::message(finding, target.language),
                finding::remedy(finding, target.language), buttons);
}

void showShareHint(const uno::Reference<frame::XModel>& model, SharedFormat format, Language language) {
    const uno::Reference<frame::XInfobarProvider> bars{model->getCurrentController(), uno::UNO_QUERY};
    if (!bars.is() || bars->hasInfobar(shareHintId)) {
        return;
    }
    const words::Text& hint = format == SharedFormat::excel97 ? words::shareHintXls : words::shareHint;
    const com::sun::star::beans::StringPair freeze{officeString(words::freezeTitle.in(language)),
                                                   "org.jixiao.calc:FreezeValues"};
    append(bars, shareHintId, officeString(hint.in(language)), officeString(words::shareRemedy.in(language)),
           frame::InfobarType::INFO, {&freeze, 1});
}

void hideShareHint(const uno::Reference<frame::XModel>& model) {
    const uno::Reference<frame::XInfobarProvider> bars{model->getCurrentController(), uno::UNO_QUERY};
    if (bars.is() && bars->hasInfobar(shareHintId)) {
        bars->removeInfobar(shareHintId);
    }
}

std::u16string foundWords(const SheetReading& reading, std::size_t findings, Language language) {
    std::size_t indicators = 0;
    std::size_t functions = 0;
    for (const table::IndicatorTable& table : reading.tables) {
        indicators += table.indicators.size();
        std::set<std::int32_t> seen;
        for (const table::Indicator& indicator : table.indicators) {
            if (indicator.functionIndex > 0) {
                seen.insert(indicator.functionIndex);
            }
        }
        functions += seen.size();
    }
    const std::u16string count = number(static_cast<long long>(indicators));
    const std::u16string findingCount = number(static_cast<long long>(findings));
    if (functions == 0) {
        return fill(words::found.in(language), {count, findingCount});
    }
    return fill(words::foundWithFunctions.in(language),
                {count, number(static_cast<long long>(functions)), findingCount});
}

std::u16string stateWords(const SheetReading& reading, Language language) {
    evaluation::TableAssessment sum;
    for (const evaluation::TableAssessment& table : reading.assessments) {
        sum.met += table.met;
        sum.unmet += table.unmet;
        sum.pending += table.pending;
        sum.manual += table.manual;
        sum.notApplicable += table.notApplicable;
        sum.undecidable += table.undecidable;
    }
    std::u16string text;
    for (const auto& [words, count] : {std::pair{words::met, sum.met},
                                       {words::unmet, sum.unmet},
                                       {words::pending, sum.pending},
                                       {words::manual, sum.manual},
                                       {words::undecidable, sum.undecidable},
                                       {words::notApplicable, sum.notApplicable}}) {
        if (count == 0) {
            continue;
        }
        if (!text.empty()) {
            text += words::comma.in(language);
        }
        text += fill(words.in(language), {number(count)});
    }
    text += words::stop.in(language);
    for (const evaluation::TableAssessment& table : reading.assessments) {
        if (table.weight.isZero()) {
            continue;
        }
        if (table.isFinal) {
            text += fill(words::finalPoints.in(language),
                         {table.score.text(), table.weight.shortest().text(), table.grade});
        } else {
            text +=
                fill(words::points.in(language), {table.score.text(), table.scoredWeight.shortest().text(),
                                                  table.weight.shortest().text()});
        }
    }
    return text;
}

} // namespace jixiao::addin
