// SPDX-License-Identifier: MPL-2.0
#include "commands/show_help.hpp"

#include "commands/arguments.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "office/help.hpp"

namespace jixiao::addin::show_help {

Hindrance whyNot(const CommandTarget& /*target*/) {
    return {};
}

void run(const CommandTarget& target) {
    if (!openHelp(target.context, textArgument(target, u"Page").value_or(std::u16string{}))) {
        showMessage(target, MessageKind::warning, words::noHelp.in(target.language), u"");
    }
}

} // namespace jixiao::addin::show_help
