// SPDX-License-Identifier: MPL-2.0
/// Sheet to grid: the one place that reads cells.
#pragma once

#include "office/document.hpp"
#include "table/grid_builder.hpp"

#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace jixiao::addin {

class NumberFormats;

/// Cells that are taken as empty, because what stands there is ours.
struct LeftOut {
    table::Area area;
    bool typedStays = false; // only our formulas are ours: what was typed over them is the user's
    bool hasHeader = false;  // a heading of ours in the first row is ours in any case
};

/// The cells of a sheet as the recogniser takes them. Holds what the grid points into.
/// Numbers carry no text at first; most sheets hold no table, and reading how a number is shown is slow.
class SheetReader {
public:
    SheetReader(const SheetRef& sheet, std::span<const LeftOut> leftOut);

    /// Adds how numbers are shown, formats and merged cells: what a table needs to be read rightly.
    void readDetails();

    [[nodiscard]] table::Grid grid() { return builder_.grid(); }

private:
    using Values = com::sun::star::uno::Sequence<com::sun::star::uno::Sequence<com::sun::star::uno::Any>>;

    void readFormulas();
    void build(bool details);
    void addCell(sal_Int32 row, sal_Int32 column, const com::sun::star::uno::Any& value,
                 NumberFormats* formats);
    [[nodiscard]] bool isLeftOut(sal_Int32 row, sal_Int32 column) const;
    /// Place of a cell of the used area in a vector of all its cells.
    [[nodiscard]] std::size_t indexOf(sal_Int32 row, sal_Int32 column) const;
    [[nodiscard]] const rtl::OUString* formulaAt(sal_Int32 row, sal_Int32 column) const;
    [[nodiscard]] bool holdsOwnFormula(sal_Int32 row, sal_Int32 column) const;
    [[nodiscard]] bool holdsHeading(sal_Int32 row, sal_Int32 column) const;
    [[nodiscard]] bool isEmptyAt(sal_Int32 row, sal_Int32 column) const;

    SheetRef sheet_;
    std::vector<LeftOut> leftOut_;
    com::sun::star::table::CellRangeAddress used_;
    Values values_;
    std::vector<std::uint32_t>
        formulaIndex_; // of each cell of the used area, 0: none; empty where there are none
    std::vector<rtl::OUString> formulas_; // the first is not used
    std::deque<rtl::OUString> shown_;     // how numbers and formulas are shown
    table::GridBuilder builder_;
};

} // namespace jixiao::addin
