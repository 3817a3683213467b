// SPDX-License-Identifier: MPL-2.0
#include "commands/distribute_weights.hpp"

#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "dialogs/weight_dialog.hpp"
#include "office/headless.hpp"
#include "office/text.hpp"
#include "profiles/profiles.hpp"
#include "sheet/weights.hpp"
#include "table/amount.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

#include <algorithm>
#include <utility>

namespace jixiao::addin::distribute_weights {

namespace uno = com::sun::star::uno;

namespace {

/// The first row of what is selected, -1 where that is no range of cells.
std::int32_t selectedRow(const CommandTarget& target) {
    const uno::Reference<com::sun::star::sheet::XCellRangeAddressable> range{
        target.model->getCurrentSelection(), uno::UNO_QUERY};
    return range.is() ? range->getRangeAddress().StartRow : -1;
}

void sayDone(const CommandTarget& target, const evaluation::Weighting& weighting) {
    const auto shown = [](const number::Decimal& value) { return table::amountText(value); };
    showMessage(target, MessageKind::success,
                language::fill(words::weightsGiven.in(target.language),
                               {language::number(static_cast<long long>(weighting.filled)),
                                shown(weighting.smallest), shown(weighting.largest), shown(weighting.total)}),
                words::weightsNext.in(target.language));
}

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noWritableSheet(target);
}

void run(const CommandTarget& target) {
    if (!target.frame.is() || isHeadless()) {
        return;
    }
    const ProfileSet profiles = readProfiles(target.context);
    const scoring::Profile* profile = profiles.find(u"");
    if (profile == nullptr) {
        showMessage(target, MessageKind::error, words::failed.in(target.language), u"");
        return;
    }
    const SheetWeights desk{target.sheet, *profile};
    const auto& questions = desk.questions();
    if (questions.empty()) {
        showFinding(target, MessageKind::warning, {u"no-table", finding::Severity::error, -1, {}, {}});
        return;
    }
    if (std::all_of(questions.begin(), questions.end(),
                    [](const evaluation::WeightQuestion& each) { return each.claimants.empty(); })) {
        showFinding(target, MessageKind::warning, {u"weights-no-rows", finding::Severity::error, -1, {}, {}});
        return;
    }
    WeightDialog dialog{target.context, target.language, desk, selectedRow(target)};
    auto answer = dialog.ask(target.frame);
    if (!answer) {
        return;
    }
    const evaluation::Weighting weighting = answer->weighting;
    const auto written = desk.write(target.document, {{answer->table, std::move(answer->weighting)}},
                                    officeString(words::weightsTitle.in(target.language)));
    if (!written.findings.empty()) {
        showFinding(target, MessageKind::warning, written.findings.front());
    } else {
        sayDone(target, weighting);
    }
}

} // namespace jixiao::addin::distribute_weights
