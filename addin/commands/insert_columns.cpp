// SPDX-License-Identifier: MPL-2.0
#include "commands/insert_columns.hpp"

#include "commands/evaluate.hpp"
#include "commands/hindrances.hpp"
#include "commands/words.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"
#include "profiles/profiles.hpp"
#include "sheet/evaluator.hpp"

namespace jixiao::addin::insert_columns {

Hindrance whyNot(const CommandTarget& target) {
    return noOpenSheet(target);
}

void run(const CommandTarget& target) {
    const ProfileSet profiles = readProfiles(target.context);
    if (const scoring::Profile* profile = profiles.find(u"")) {
        OneStep step{target.model, officeString(words::insertTitle.in(target.language))};
        if (makeRoom(target.sheet, *profile) && !evaluate::perform(target)) {
            step.rollBack();
        }
    }
}

} // namespace jixiao::addin::insert_columns
