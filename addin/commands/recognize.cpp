// SPDX-License-Identifier: MPL-2.0
#include "commands/recognize.hpp"

#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "options/usual_rules.hpp"
#include "sheet/evaluator.hpp"

namespace jixiao::addin::recognize {

Hindrance whyNot(const CommandTarget& target) {
    return noSheet(target);
}

void run(const CommandTarget& target) {
    const UsualRules usual{target.context};
    const auto rules = usual.of(target.sheet);
    if (!rules) {
        showMessage(target, MessageKind::error, words::failed.in(target.language), u"");
        return;
    }
    const SheetReading reading = readTables(target.sheet, rules->profile);
    if (reading.tables.empty()) {
        const finding::Finding none{u"no-table", finding::Severity::error, -1, {}, {}};
        showFinding(target, MessageKind::info, none);
        return;
    }
    std::size_t findings = 0;
    for (const table::IndicatorTable& table : reading.tables) {
        findings += table.findings.size();
    }
    showMessage(target, MessageKind::info, foundWords(reading, findings, target.language),
                stateWords(reading, target.language));
}

} // namespace jixiao::addin::recognize
