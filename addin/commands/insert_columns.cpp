// SPDX-License-Identifier: MPL-2.0
#include "commands/insert_columns.hpp"

#include "commands/evaluate.hpp"
#include "commands/hindrances.hpp"
#include "commands/words.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"
#include "options/usual_rules.hpp"
#include "sheet/evaluator.hpp"

namespace jixiao::addin::insert_columns {

Hindrance whyNot(const CommandTarget& target) {
    return noOpenSheet(target);
}

void run(const CommandTarget& target) {
    const UsualRules usual{target.context};
    if (const auto rules = usual.toWrite()) {
        OneStep step{target.model, officeString(words::insertTitle.in(target.language))};
        if (makeRoom(target.sheet, *rules) && !evaluate::perform(target)) {
            step.rollBack();
        }
    }
}

} // namespace jixiao::addin::insert_columns
