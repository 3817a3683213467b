// SPDX-License-Identifier: MPL-2.0
/// The dialog for curing findings: what was found, and below it each change, old → new, to tick.
#pragma once

#include "dialogs/dialog.hpp"
#include "dialogs/edit_list.hpp"
#include "language/language.hpp"
#include "remedy/remedy.hpp"

#include <optional>
#include <vector>

namespace jixiao::addin {

class RemedyDialog {
public:
    /// There is at least one remedy. Where there is only one, it is ticked: somebody asked for it.
    RemedyDialog(const ContextRef& context, language::Language language,
                 std::vector<remedy::Remedy> remedies);

    /// The edits that were confirmed; none where the user cancelled.
    std::vector<remedy::CellEdit>
    ask(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

private:
    [[nodiscard]] std::vector<EditList::Line> lines(language::Language language) const;
    void allowOk();

    std::vector<remedy::Remedy> remedies_;
    Dialog dialog_;
    std::optional<EditList> list_;
};

} // namespace jixiao::addin
