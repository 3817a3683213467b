// SPDX-License-Identifier: MPL-2.0
#include "commands/command.hpp"

#include "commands/answer.hpp"
#include "commands/distribute_weights.hpp"
#include "commands/evaluate.hpp"
#include "commands/freeze_values.hpp"
#include "commands/insert_columns.hpp"
#include "commands/recognize.hpp"
#include "commands/remove_evaluation.hpp"

#include <algorithm>
#include <array>

namespace jixiao::addin {

namespace {

constexpr auto commands = std::to_array<Command>({
    {u"Recognize", recognize::isEnabled, recognize::run},
    {u"Evaluate", evaluate::isEnabled, evaluate::run},
    {u"DistributeWeights", distribute_weights::isEnabled, distribute_weights::run},
    {u"RemoveEvaluation", remove_evaluation::isEnabled, remove_evaluation::run},
    {u"FreezeValues", freeze_values::isEnabled, freeze_values::run},
    {u"InsertColumns", insert_columns::isEnabled, insert_columns::run},
    {u"MoreIsBetter", answer::isEnabled, answer::moreIsBetter},
    {u"LessIsBetter", answer::isEnabled, answer::lessIsBetter},
    {u"MustBeEqual", answer::isEnabled, answer::mustBeEqual},
    {u"PercentPoints", answer::isEnabled, answer::percentPoints},
    {u"PercentFractions", answer::isEnabled, answer::percentFractions},
});

} // namespace

CommandTarget commandTarget(const ContextRef& context,
                            const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame) {
    namespace uno = com::sun::star::uno;
    CommandTarget target;
    target.context = context;
    target.frame = frame;
    target.language = uiLanguage(context);
    if (frame.is() && frame->getController().is()) {
        target.model = frame->getController()->getModel();
        target.document = DocumentRef{target.model, uno::UNO_QUERY};
        target.sheet = activeSheet(target.model);
    }
    return target;
}

std::span<const Command> commandTable() {
    return commands;
}

const Command* findCommand(std::u16string_view name) {
    const auto* const found = std::find_if(commands.begin(), commands.end(),
                                           [name](const Command& command) { return command.name == name; });
    return found == commands.end() ? nullptr : found;
}

} // namespace jixiao::addin
