// SPDX-License-Identifier: MPL-2.0
#include "sheet/row_heights.hpp"

#include "sheet/ranges.hpp"

namespace jixiao::addin {

namespace uno = com::sun::star::uno;

RowHeights::RowHeights(const SheetRef& sheet, std::span<const table::Area> areas)
    : sheet_{sheet}, settings_{sheet.document(), uno::UNO_QUERY_THROW} {
    for (const table::Area& area : areas) {
        rows_ += boost::icl::discrete_interval<std::int32_t>::closed(area.firstRow, area.lastRow);
        column_ = area.firstColumn;
    }
    settings_->getPropertyValue("IsAdjustHeightEnabled") >>= wasFitting_;
    if (wasFitting_) {
        fit();
    }
    settings_->setPropertyValue("IsAdjustHeightEnabled", uno::Any{false});
}

RowHeights::~RowHeights() {
    // A document may be closed under us; a destructor must not pass that on.
    try {
        settings_->setPropertyValue("IsAdjustHeightEnabled", uno::Any{wasFitting_});
        if (wasFitting_) {
            fit();
        }
    } catch (const uno::Exception&) {
        return;
    }
}

void RowHeights::fit() const {
    for (const auto& rows : rows_) {
        // No command of the office only fits; but every clearing does, also one of nothing.
        const uno::Reference<com::sun::star::sheet::XSheetOperation> cells{
            rangeOf(sheet_, {boost::icl::first(rows), column_, boost::icl::last(rows), column_}),
            uno::UNO_QUERY_THROW};
        cells->clearContents(0);
    }
}

} // namespace jixiao::addin
