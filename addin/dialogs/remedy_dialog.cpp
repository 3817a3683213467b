// SPDX-License-Identifier: MPL-2.0
#include "dialogs/remedy_dialog.hpp"

#include "dialogs/remedy_words.hpp"
#include "evaluation/formulas.hpp"
#include "finding/texts.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::addin {

namespace words = remedy_words;

namespace {

constexpr sal_Int32 width = 320;
constexpr sal_Int32 margin = 8;
constexpr sal_Int32 listTop = 24;
constexpr sal_Int32 listWidth = width - 2 * margin;

/// Lines below each other as one, with a sign where they broke.
std::u16string oneLine(std::u16string_view text) {
    std::u16string line{text::trim(text)};
    std::replace(line.begin(), line.end(), u'\n', u' ');
    return line;
}

std::u16string shown(const remedy::CellEdit& edit, language::Language language) {
    const auto& pattern = edit.before.empty() ? words::fillIn : words::change;
    return language::fill(pattern.in(language),
                          {evaluation::cellName(edit.cell), edit.after, oneLine(edit.before)});
}

sal_Int32 heightFor(std::size_t lines) {
    constexpr sal_Int32 buttons = 35;
    return listTop + EditList::heightOf(lines) + buttons;
}

} // namespace

std::vector<EditList::Line> RemedyDialog::lines(language::Language language) const {
    std::vector<EditList::Line> lines;
    for (const remedy::Remedy& each : remedies_) {
        std::u16string message = finding::message(each.finding, language);
        if (!each.certain) {
            message = language::fill(words::guess.in(language), {message});
        }
        for (std::u16string& part : EditList::wrapped(message, listWidth)) {
            lines.push_back({std::move(part), message, false, false});
        }
        for (const remedy::CellEdit& edit : each.edits) {
            const std::u16string text = shown(edit, language);
            lines.push_back(
                {EditList::clipped(text, listWidth), text, true, each.certain || remedies_.size() == 1});
        }
    }
    return lines;
}

RemedyDialog::RemedyDialog(const ContextRef& context, language::Language language,
                           std::vector<remedy::Remedy> remedies)
    : remedies_{std::move(remedies)}, dialog_{context, words::title.in(language), width,
                                              heightFor(lines(language).size())} {
    auto all = lines(language);
    const sal_Int32 bottom = listTop + EditList::heightOf(all.size());
    dialog_.addText("introduction", words::introduction.in(language), {margin, margin, listWidth, 10});
    list_.emplace(dialog_, margin, listTop, listWidth, std::move(all));
    dialog_.addOkAndCancel(words::ok.in(language), words::cancel.in(language), bottom + margin);
    allowOk();
}

void RemedyDialog::allowOk() {
    const auto& all = list_->lines();
    dialog_.setOkEnabled(
        std::any_of(all.begin(), all.end(), [](const EditList::Line& line) { return line.ticked; }));
}

std::vector<remedy::CellEdit>
RemedyDialog::ask(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame) {
    std::vector<remedy::CellEdit> chosen;
    const bool ok = dialog_.run(frame, [this](std::string_view control) {
        if (list_->changed(control)) {
            allowOk();
        }
    });
    if (!ok) {
        return chosen;
    }
    auto line = list_->lines().begin();
    for (const remedy::Remedy& each : remedies_) {
        for (const remedy::CellEdit& edit : each.edits) {
            line = std::find_if(line, list_->lines().end(),
                                [](const EditList::Line& one) { return one.isChange; });
            if (line->ticked) {
                chosen.push_back(edit);
            }
            ++line;
        }
    }
    return chosen;
}

} // namespace jixiao::addin
