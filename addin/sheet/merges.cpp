// SPDX-License-Identifier: MPL-2.0
#include "sheet/merges.hpp"

#include "sheet/ranges.hpp"

#include <com/sun/star/util/XMergeable.hpp>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using table::Area;

namespace {

/// Calc says of a whole range whether merged cells begin in it, so halves without any are passed over.
class Search {
public:
    explicit Search(const SheetRef& sheet) : sheet_{sheet} {}

    void look(const Area& rows) {
        const uno::Reference<com::sun::star::util::XMergeable> range{rangeOf(sheet_, rows),
                                                                     uno::UNO_QUERY_THROW};
        if (!range->getIsMerged()) {
            return;
        }
        if (rows.firstRow == rows.lastRow) {
            found.push_back(mergedAt(rows));
            return;
        }
        const std::int32_t middle = rows.firstRow + (rows.lastRow - rows.firstRow) / 2;
        look({rows.firstRow, rows.firstColumn, middle, rows.lastColumn});
        look({middle + 1, rows.firstColumn, rows.lastRow, rows.lastColumn});
    }

    std::vector<Area> found;

private:
    [[nodiscard]] Area mergedAt(const Area& cell) const {
        const uno::Reference<css_sheet::XSheetCellRange> range{rangeOf(sheet_, cell), uno::UNO_QUERY_THROW};
        const auto cursor = sheet_->createCursorByRange(range);
        cursor->collapseToMergedArea();
        const uno::Reference<css_sheet::XCellRangeAddressable> merged{cursor, uno::UNO_QUERY_THROW};
        return areaOf(merged->getRangeAddress());
    }

    SheetRef sheet_;
};

} // namespace

std::vector<Area> mergesIn(const SheetRef& sheet, const Area& area) {
    Search search{sheet};
    for (std::int32_t column = area.firstColumn; column <= area.lastColumn; ++column) {
        search.look({area.firstRow, column, area.lastRow, column});
    }
    return std::move(search.found);
}

} // namespace jixiao::addin
