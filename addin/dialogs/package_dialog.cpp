// SPDX-License-Identifier: MPL-2.0
#include "dialogs/package_dialog.hpp"

#include "dialogs/dialog.hpp"
#include "dialogs/folder_dialog.hpp"
#include "export/bureau_words.hpp"
#include "office/text.hpp"

namespace jixiao::addin {

namespace words = bureau_words;

namespace {

constexpr sal_Int32 width = 270;
constexpr sal_Int32 margin = 8;
constexpr sal_Int32 inner = width - 2 * margin;
constexpr sal_Int32 labelWidth = 60;

std::u16string_view in(const scoring::Translated& text, language::Language language) {
    switch (language) {
    case language::Language::zhCN:
        return text.zhCN;
    case language::Language::zhTW:
        return text.zhTW;
    case language::Language::enUS:
        break;
    }
    return text.enUS;
}

/// By effect and document, never by its id.
std::vector<std::u16string> namesOf(const std::vector<const scoring::Profile*>& profiles,
                                    language::Language language) {
    std::vector<std::u16string> names{std::u16string{words::noRules.in(language)}};
    for (const scoring::Profile* profile : profiles) {
        std::u16string name{in(profile->title, language)};
        if (!profile->source.document.empty()) {
            name += u'(' + profile->source.document + u')';
        }
        names.push_back(std::move(name));
    }
    return names;
}

void addField(Dialog& dialog, const char* label, const char* field, std::u16string_view name,
              std::u16string_view text, sal_Int32 y) {
    dialog.addLabel(label, name, {margin, y + 2, labelWidth, 10});
    dialog.addEdit(field, text, {margin + labelWidth, y, inner - labelWidth, 12}, Dialog::Align::left);
}

void addControls(Dialog& dialog, const BureauRequest& suggested,
                 const std::vector<const scoring::Profile*>& profiles, language::Language language) {
    dialog.addText("introduction", words::introduction.in(language), {margin, 8, inner, 30});
    addField(dialog, "nameLabel", "name", words::name.in(language), suggested.name, 44);
    addField(dialog, "publisherLabel", "publisher", words::publisher.in(language), suggested.publisher, 62);
    addField(dialog, "versionLabel", "version", words::version.in(language), suggested.version, 80);
    dialog.setHelp("version", words::versionHelp.in(language));
    dialog.addText("versionHelp", words::versionHelp.in(language),
                   {margin + labelWidth, 94, inner - labelWidth, 18});
    dialog.addLabel("profileLabel", words::profile.in(language), {margin, 116, labelWidth, 10});
    dialog.addList("profile", {margin + labelWidth, 114, inner - labelWidth, 12});
    dialog.setEntries("profile", namesOf(profiles, language));
    dialog.select("profile", 0);
    dialog.addCheck("keepPeople", words::keepPeople.in(language), {margin, 132, inner, 10});
    dialog.addOkAndCancel(words::ok.in(language), words::cancel.in(language), 150);
}

} // namespace

std::optional<BureauRequest>
askForPackage(const ContextRef& context,
              const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
              const DocumentRef& document, const BureauRequest& suggested,
              const std::vector<const scoring::Profile*>& profiles, language::Language language) {
    constexpr sal_Int32 height = 172;
    Dialog dialog{context, words::title.in(language), width, height};
    addControls(dialog, suggested, profiles, language);
    BureauRequest request = suggested;
    const auto check = [&](std::string_view /*changed*/) {
        request.name = dialog.text("name");
        request.publisher = dialog.text("publisher");
        request.version = dialog.text("version");
        const package::BureauPackage bureau{request.name, request.version, request.publisher, "later", {}};
        dialog.setOkEnabled(problemOf(bureau) == package::PackageProblem::none);
    };
    if (!dialog.run(frame, check, [&] { check(""); })) {
        return {};
    }
    check("");
    const std::size_t chosen = dialog.selected("profile");
    request.profile = chosen >= 1 && chosen <= profiles.size() ? profiles[chosen - 1]->id : std::u16string{};
    request.keepsPeople = dialog.isChecked("keepPeople");
    if (request.folder.isEmpty()) {
        request.folder = askForFolder(context, folderOf(document), words::title.in(language));
    }
    return request.folder.isEmpty() ? std::nullopt : std::optional{request};
}

} // namespace jixiao::addin
