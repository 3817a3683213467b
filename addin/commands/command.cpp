// SPDX-License-Identifier: MPL-2.0
#include "commands/command.hpp"

#include "commands/answer.hpp"
#include "commands/apply_remedy.hpp"
#include "commands/compare_approved.hpp"
#include "commands/distribute_weights.hpp"
#include "commands/evaluate.hpp"
#include "commands/export_for_submission.hpp"
#include "commands/freeze_values.hpp"
#include "commands/ignore_finding.hpp"
#include "commands/insert_columns.hpp"
#include "commands/make_forms.hpp"
#include "commands/package_template.hpp"
#include "commands/recognize.hpp"
#include "commands/remove_evaluation.hpp"
#include "commands/review_targets.hpp"
#include "commands/roll_up.hpp"
#include "commands/show_help.hpp"
#include "commands/show_sidebar.hpp"
#include "commands/working_paper.hpp"

#include <algorithm>
#include <array>

namespace jixiao::addin {

namespace {

constexpr auto commands = std::to_array<Command>({
    {u"Recognize", recognize::whyNot, recognize::run},
    {u"Evaluate", evaluate::whyNot, evaluate::run},
    {u"DistributeWeights", distribute_weights::whyNot, distribute_weights::run},
    {u"RemoveEvaluation", remove_evaluation::whyNot, remove_evaluation::run},
    {u"FreezeValues", freeze_values::whyNot, freeze_values::run},
    {u"MakeSelfEvaluation", make_forms::whyNot, make_forms::selfEvaluation},
    {u"MakeMonitoring", make_forms::whyNot, make_forms::monitoring},
    {u"CompareApproved", compare_approved::whyNot, compare_approved::run},
    {u"Review", review_targets::whyNot, review_targets::run},
    {u"CopyReview", review_targets::whyNot, review_targets::copy},
    {u"IgnoreFinding", ignore_finding::whyNot, ignore_finding::run},
    {u"RestoreFinding", ignore_finding::whyNot, ignore_finding::restore},
    {u"ShowSidebar", show_sidebar::whyNot, show_sidebar::run},
    {u"Help", show_help::whyNot, show_help::run},
    {u"WorkingPaper", working_paper::whyNot, working_paper::run},
    {u"CopyReport", working_paper::whyNoReport, working_paper::copyReport},
    {u"ExportForSubmission", export_for_submission::whyNot, export_for_submission::run},
    {u"ApplyRemedy", apply_remedy::whyNot, apply_remedy::run},
    {u"PackageTemplate", package_template::whyNot, package_template::run},
    {u"RollUp", roll_up::whyNot, roll_up::run},
    {u"InsertColumns", insert_columns::whyNot, insert_columns::run},
    {u"MoreIsBetter", answer::whyNot, answer::moreIsBetter},
    {u"LessIsBetter", answer::whyNot, answer::lessIsBetter},
    {u"MustBeEqual", answer::whyNot, answer::mustBeEqual},
    {u"PercentPoints", answer::whyNot, answer::percentPoints},
    {u"PercentFractions", answer::whyNot, answer::percentFractions},
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
