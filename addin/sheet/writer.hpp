// SPDX-License-Identifier: MPL-2.0
/// Plan to sheet: the one place that writes cells.
#pragma once

#include "evaluation/plan.hpp"
#include "evaluation/weight_edit.hpp"
#include "office/document.hpp"
#include "office/progress.hpp"

#include <optional>
#include <span>
#include <vector>

namespace jixiao::addin {

class NumberFormats;

class SheetWriter {
public:
    /// `owned` is what of the sheet is ours before anything is written.
    SheetWriter(const SheetRef& sheet, std::vector<evaluation::OwnedArea> owned);

    /// Everything the plan would write is there already.
    [[nodiscard]] bool isWritten(const evaluation::Plan& plan) const;

    /// A cell the plan would write that holds something which is not ours: nothing may be written then.
    [[nodiscard]] std::optional<table::CellAddress> firstConflict(const evaluation::Plan& plan) const;

    /// Writes the plan. Call inside one undo step, after firstConflict found nothing. False where it was
    /// stopped: then something is written, and the step is to be rolled back.
    [[nodiscard]] bool write(const evaluation::Plan& plan, Progress& progress) const;

    /// Writes weights. Call inside one undo step, when the cells were found empty or ours.
    void writeWeights(const evaluation::WeightEdit& edit) const;

    /// Takes away all that is ours, except what the user typed into an entry column. Call inside one undo
    /// step. True if something the user typed was left.
    [[nodiscard]] bool removeOwned() const;

    /// Turns our formulas into the values they give. Call inside one undo step.
    void freezeOwned() const;

private:
    /// Takes away the values that our formulas were turned into.
    void thaw() const;
    /// A cell of the area that holds something which is not ours.
    [[nodiscard]] std::optional<table::CellAddress> conflictIn(const table::Area& area) const;
    /// The cells that are ours, values that our formulas were turned into among them.
    [[nodiscard]] std::vector<table::Area> ownCells() const;
    /// The cells that may change when the plan is written.
    [[nodiscard]] std::vector<table::Area> changedBy(const evaluation::Plan& plan) const;
    void writeText(const evaluation::TextCell& text, NumberFormats& formats) const;
    void clearStale(const evaluation::Plan& plan) const;
    [[nodiscard]] bool clearArea(const evaluation::OwnedArea& owned) const;
    [[nodiscard]] bool isOwned(std::int32_t row, std::int32_t column) const;
    /// Where a column of ours begins.
    [[nodiscard]] bool isFirstOfColumn(table::CellAddress cell) const;
    /// Formulas of ours in added columns that the plan has no more.
    [[nodiscard]] bool hasStaleFormulas(const evaluation::Plan& plan) const;
    [[nodiscard]] bool holdsOwnFormula(std::int32_t row, std::int32_t column) const;
    /// Takes our formulas of an area away; what was typed over them stays.
    void clearFormulas(const evaluation::OwnedArea& owned) const;
    /// Only those the plan will not write again.
    void clearUnplanned(const evaluation::OwnedArea& owned, const evaluation::Plan& plan) const;
    [[nodiscard]] rtl::OUString formulaIn(std::int32_t row, std::int32_t column) const;

    SheetRef sheet_;
    std::vector<evaluation::OwnedArea> owned_;
    std::vector<table::Area> frozen_; // values that our formulas were turned into
};

} // namespace jixiao::addin
