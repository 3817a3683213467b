// SPDX-License-Identifier: MPL-2.0
#include "dialogs/approved_dialog.hpp"

#include "commands/form_words.hpp"
#include "dialogs/dialog.hpp"
#include "office/text.hpp"
#include "sheet/new_sheet.hpp"

#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/XFilePicker3.hpp>

#include <string>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace dialogs = com::sun::star::ui::dialogs;

namespace {

/// The URL of a workbook; "" where none was chosen.
rtl::OUString askForFile(const CommandTarget& target) {
    const uno::Reference<dialogs::XFilePicker3> picker{
        target.context->getServiceManager()->createInstanceWithContext("com.sun.star.ui.dialogs.FilePicker",
                                                                       target.context),
        uno::UNO_QUERY_THROW};
    picker->setTitle(officeString(words::comparisonTitle.in(target.language)));
    picker->appendFilter(officeString(words::workbooks.in(target.language)), "*.ods;*.xlsx;*.xls;*.et");
    if (picker->execute() != dialogs::ExecutableDialogResults::OK) {
        return {};
    }
    const auto files = picker->getSelectedFiles();
    return files.hasElements() ? files[0] : rtl::OUString{};
}

std::optional<ApprovedAnswer> fileAnswer(const CommandTarget& target) {
    const rtl::OUString file = askForFile(target);
    return file.isEmpty() ? std::nullopt : std::optional{ApprovedAnswer{{}, file}};
}

} // namespace

std::optional<ApprovedAnswer> askForApproved(const CommandTarget& target,
                                             const std::vector<SheetRef>& candidates) {
    if (candidates.empty()) {
        return fileAnswer(target);
    }
    const auto in = [&](const language::Text& text) { return text.in(target.language); };
    constexpr sal_Int32 width = 200, height = 62, margin = 8, line = 12;
    Dialog dialog{target.context, in(words::comparisonTitle), width, height};
    dialog.addLabel("label", in(words::whichApproved), {margin, margin, width - 2 * margin, line});
    dialog.addList("approved", {margin, margin + line, width - 2 * margin, line});
    std::vector<std::u16string> entries;
    for (const SheetRef& sheet : candidates) {
        const rtl::OUString name = nameOf(sheet);
        entries.emplace_back(view(name));
    }
    entries.emplace_back(in(words::fromFile));
    dialog.setEntries("approved", entries);
    dialog.select("approved", 0);
    dialog.addOkAndCancel(in(words::compareButton), in(words::cancelButton), height - margin - line - 2);
    if (!dialog.run(target.frame, [](std::string_view) {})) {
        return {};
    }
    const std::size_t chosen = dialog.selected("approved");
    return chosen < candidates.size() ? std::optional{ApprovedAnswer{candidates[chosen], {}}}
                                      : fileAnswer(target);
}

} // namespace jixiao::addin
