// SPDX-License-Identifier: MPL-2.0
#include "commands/freeze_values.hpp"

#include "commands/hindrances.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "office/text.hpp"
#include "sheet/freeze.hpp"
#include "sheet/ownership.hpp"

namespace jixiao::addin::freeze_values {

Hindrance whyNot(const CommandTarget& target) {
    if (Hindrance hindrance = noWritableSheet(target)) {
        return hindrance;
    }
    return ownedAreas(target.sheet).empty() ? Hindrance{words::nothingToFreeze} : Hindrance{};
}

void run(const CommandTarget& target) {
    const auto say = [&](MessageKind kind, const words::Text& text) {
        showMessage(target, kind, text.in(target.language), u"");
    };
    switch (
        freezeValues(target.document, target.sheet, officeString(words::freezeTitle.in(target.language)))) {
    case Freezing::nothingThere:
        say(MessageKind::info, words::nothingToFreeze);
        break;
    case Freezing::refused:
        say(MessageKind::warning, words::refused);
        break;
    case Freezing::done:
        hideShareHint(target.model);
        say(MessageKind::success, words::frozen);
        break;
    }
}

} // namespace jixiao::addin::freeze_values
