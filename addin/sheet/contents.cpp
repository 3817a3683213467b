// SPDX-License-Identifier: MPL-2.0
#include "sheet/contents.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using table::Area;

std::vector<Area> filled(const SheetRef& sheet, const Area& area, sal_Int32 content) {
    const uno::Reference<css_sheet::XCellRangesQuery> query{rangeOf(sheet, area), uno::UNO_QUERY_THROW};
    const auto found = query->queryContentCells(static_cast<sal_Int16>(content));
    std::vector<Area> areas;
    if (!found.is()) {
        return areas;
    }
    for (const auto& address : found->getRangeAddresses()) {
        // Asked about a never-used column, 7.4 answers with cells of the last used one.
        if (address.StartColumn >= area.firstColumn && address.EndColumn <= area.lastColumn) {
            areas.push_back(areaOf(address));
        }
    }
    return areas;
}

bool isAllVisible(const SheetRef& sheet, const Area& area) {
    const uno::Reference<css_sheet::XCellRangesQuery> query{rangeOf(sheet, area), uno::UNO_QUERY_THROW};
    const auto visible = query->queryVisibleCells();
    const auto areas = visible.is() ? visible->getRangeAddresses()
                                    : uno::Sequence<com::sun::star::table::CellRangeAddress>{};
    return areas.getLength() == 1 && areaOf(areas[0]) == area;
}

std::vector<Area> alikeRuns(const SheetRef& sheet, const Area& area) {
    const uno::Reference<css_sheet::XUniqueCellFormatRangesSupplier> supplier{rangeOf(sheet, area),
                                                                              uno::UNO_QUERY_THROW};
    const auto groups = supplier->getUniqueCellFormatRanges();
    std::vector<Area> runs;
    for (sal_Int32 index = 0; index < groups->getCount(); ++index) {
        const uno::Reference<css_sheet::XSheetCellRanges> group{groups->getByIndex(index),
                                                                uno::UNO_QUERY_THROW};
        for (const auto& address : group->getRangeAddresses()) {
            runs.push_back(areaOf(address));
        }
    }
    std::sort(runs.begin(), runs.end(), [](const Area& a, const Area& b) { return a.firstRow < b.firstRow; });
    return runs;
}

} // namespace jixiao::addin
