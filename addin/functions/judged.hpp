// SPDX-License-Identifier: MPL-2.0
/// What met, score and rate share: their arguments, and a judgement for each row.
#pragma once

#include "functions/results.hpp"
#include "profiles/profiles.hpp"
#include "scoring/judgement.hpp"

#include <com/sun/star/uno/Any.hxx>

#include <optional>

namespace jixiao::addin {

/// The target of a row: a text or number of one cell, or a split target over the cells of the row.
target::Target targetInRow(const Argument& target, sal_Int32 row);

/// The arguments Target; Actual; [Unit]; [Profile], checked once for all rows.
class JudgedArguments {
public:
    using Any = com::sun::star::uno::Any;

    JudgedArguments(const Any& target, const Any& actual, const Any& unit, const Any& profile,
                    Profiles& profiles);

    /// The arguments can be used at all; if not, every answer is #N/A.
    [[nodiscard]] bool usable() const { return profile_ != nullptr && unit_.has_value(); }
    /// Rows of the answer, given further arguments that have a row each.
    [[nodiscard]] sal_Int32 rows(const Argument* further = nullptr) const;
    /// What a row says and what comes of it.
    struct Row {
        target::Target target;
        target::Actual actual;
        scoring::Judgement judgement;
        target::Part actualCell;
    };

    /// Nothing where an argument ends above this row.
    [[nodiscard]] std::optional<Row> read(sal_Int32 row) const;
    [[nodiscard]] std::optional<scoring::Judgement> judge(sal_Int32 row) const;
    /// The target of a row as its author wrote it; "" where it is a number or stands in several cells.
    [[nodiscard]] std::u16string_view targetText(sal_Int32 row) const;
    [[nodiscard]] const scoring::Profile& profile() const { return *profile_; }

private:
    Argument target_;
    Argument actual_;
    std::optional<std::u16string_view> unit_;
    const scoring::Profile* profile_ = nullptr;
    scoring::Level level_ = scoring::Level::unknown;
};

} // namespace jixiao::addin
