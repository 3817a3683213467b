// SPDX-License-Identifier: MPL-2.0
#include "dialogs/submission_dialog.hpp"

#include "dialogs/dialog.hpp"
#include "dialogs/folder_dialog.hpp"
#include "export/submission_words.hpp"
#include "office/text.hpp"

#include <algorithm>

namespace jixiao::addin {

namespace words = submission_words;

namespace {

constexpr sal_Int32 width = 250;
constexpr sal_Int32 margin = 8;
constexpr sal_Int32 inner = width - 2 * margin;

void addControls(Dialog& dialog, language::Language language, std::u16string_view name) {
    const auto in = [&](const language::Text& text) { return text.in(language); };
    dialog.addText("introduction", in(words::introduction), {margin, 8, inner, 20});
    dialog.addHeading("contentHeading", in(words::content), {margin, 32, inner, 10});
    dialog.addRadio("values", in(words::values), {margin + 4, 44, inner - 4, 10}, "content");
    dialog.addText("valuesHelp", in(words::valuesHelp), {margin + 14, 55, inner - 14, 10});
    dialog.addRadio("formulas", in(words::formulas), {margin + 4, 68, inner - 4, 10}, "content");
    dialog.addText("formulasHelp", in(words::formulasHelp), {margin + 14, 79, inner - 14, 20});
    dialog.setHelp("values", in(words::valuesHelp));
    dialog.setHelp("formulas", in(words::formulasHelp));
    dialog.setChecked("values", true);
    dialog.addHeading("formatsHeading", in(words::formats), {margin, 102, inner, 10});
    dialog.addCheck("xlsx", in(words::xlsx), {margin + 4, 114, inner - 4, 10});
    dialog.addCheck("xls", in(words::xls), {margin + 4, 126, inner - 4, 10});
    dialog.addCheck("pdf", in(words::pdf), {margin + 4, 138, inner - 4, 10});
    for (const char* const each : {"xlsx", "xls", "pdf"}) {
        dialog.setChecked(each, true);
    }
    dialog.addLabel("nameLabel", in(words::name), {margin, 156, 44, 10});
    dialog.addEdit("name", name, {margin + 46, 154, inner - 46, 12}, Dialog::Align::left);
    dialog.addOkAndCancel(in(words::ok), in(words::cancel), 174);
}

std::vector<Format> chosenFormats(const Dialog& dialog) {
    std::vector<Format> formats;
    for (const auto& [name, format] :
         {std::pair{"xlsx", Format::xlsx}, std::pair{"xls", Format::xls}, std::pair{"pdf", Format::pdf}}) {
        if (dialog.isChecked(name)) {
            formats.push_back(format);
        }
    }
    return formats;
}

/// What no file's name may hold.
bool isFileName(std::u16string_view name) {
    return !name.empty() && name.find_first_of(u"/\\:*?\"<>|") == std::u16string_view::npos;
}

} // namespace

std::optional<SubmissionRequest>
askForSubmission(const ContextRef& context,
                 const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                 const DocumentRef& document, language::Language language) {
    constexpr sal_Int32 height = 194;
    Dialog dialog{context, words::title.in(language), width, height};
    addControls(dialog, language, view(submissionName(document)));
    const auto check = [&](std::string_view /*changed*/) {
        dialog.setOkEnabled(!chosenFormats(dialog).empty() && isFileName(dialog.text("name")));
    };
    if (!dialog.run(frame, check)) {
        return {};
    }
    SubmissionRequest request;
    request.what = dialog.isChecked("formulas") ? HandedIn::formulas : HandedIn::values;
    request.formats = chosenFormats(dialog);
    request.name = officeString(dialog.text("name"));
    request.folder = askForFolder(context, folderOf(document), words::title.in(language));
    if (request.folder.isEmpty()) {
        return {};
    }
    return request;
}

} // namespace jixiao::addin
