// SPDX-License-Identifier: MPL-2.0
#include "commands/remove_evaluation.hpp"

#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "office/text.hpp"
#include "sheet/evaluator.hpp"
#include "sheet/ownership.hpp"
#include "sheet/weights.hpp"

namespace jixiao::addin::remove_evaluation {

Hindrance whyNot(const CommandTarget& target) {
    if (Hindrance hindrance = noWritableSheet(target)) {
        return hindrance;
    }
    const bool nothingThere = ownedAreas(target.sheet).empty() && !hasWrittenWeights(target.sheet);
    return nothingThere ? Hindrance{words::nothingToRemove} : Hindrance{};
}

void run(const CommandTarget& target) {
    const auto say = [&](MessageKind kind, const words::Text& text) {
        showMessage(target, kind, text.in(target.language), u"");
    };
    switch (removeEvaluation(target.document, target.sheet,
                             officeString(words::removeTitle.in(target.language)))) {
    case Removal::nothingThere:
        say(MessageKind::info, words::nothingToRemove);
        break;
    case Removal::refused:
        say(MessageKind::warning, words::refused);
        break;
    case Removal::removed:
        say(MessageKind::success, words::removed);
        break;
    case Removal::removedButTyped:
        say(MessageKind::success, words::removedButTyped);
        break;
    }
}

} // namespace jixiao::addin::remove_evaluation
