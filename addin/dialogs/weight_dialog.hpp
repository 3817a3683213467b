// SPDX-License-Identifier: MPL-2.0
/// The dialog for distributing weights: what the user chooses, and at once what comes of it.
#pragma once

#include "dialogs/dialog.hpp"
#include "dialogs/share_list.hpp"
#include "evaluation/weighting.hpp"
#include "language/language.hpp"
#include "sheet/weights.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jixiao::addin {

class WeightDialog {
public:
    /// `desk` has a table that can be weighted. `row` is where the user is: its table is shown first.
    WeightDialog(const ContextRef& context, language::Language language, const SheetWeights& desk,
                 std::int32_t row);

    struct Answer {
        std::size_t table = 0; // index
        evaluation::Weighting weighting;
    };
    /// Nothing where the user cancelled.
    std::optional<Answer> ask(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

private:
    void addControls();
    void showTable();
    void showWay();
    void showShares();
    void update();
    void changed(std::string_view control);

    [[nodiscard]] const evaluation::WeightQuestion& question() const { return desk_.questions()[table_]; }
    [[nodiscard]] std::u16string words(const language::Text& text) const {
        return std::u16string{text.in(language_)};
    }
    [[nodiscard]] bool canType() const;
    /// What stands in the controls; nothing, and `wrong_` says why, where a number cannot be read.
    [[nodiscard]] std::optional<evaluation::WeightChoices> choices();

    language::Language language_;
    const SheetWeights& desk_;
    std::vector<std::size_t> tables_; // those that can be weighted
    std::size_t table_ = 0;
    std::size_t lines_ = 0; // of the list
    Dialog dialog_;
    std::optional<ShareList> list_;
    std::vector<evaluation::WeightShares> sources_; // behind the entries of the list of shares
    evaluation::WeightWay way_ = evaluation::WeightWay::indicators;
    evaluation::WeightShares source_ = evaluation::WeightShares::equal;
    std::u16string wrong_;
    evaluation::Weighting weighting_;
};

} // namespace jixiao::addin
