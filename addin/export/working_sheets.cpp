// SPDX-License-Identifier: MPL-2.0
#include "export/working_sheets.hpp"

#include "sheet/contents.hpp"
#include "sheet/new_sheet.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;

namespace {

/// A formula of the sheet holds the name. (It may be part of a longer one; then a sheet stays that need not.)
bool reads(const SheetRef& sheet, const rtl::OUString& name) {
    const auto areas = filled(sheet, extentOf(sheet), css_sheet::CellFlags::FORMULA);
    return std::any_of(areas.begin(), areas.end(), [&](const table::Area& area) {
        const uno::Reference<css_sheet::XCellRangeFormula> range{rangeOf(sheet, area), uno::UNO_QUERY_THROW};
        const auto rows = range->getFormulaArray();
        return std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
            return std::any_of(row.begin(), row.end(),
                               [&](const rtl::OUString& formula) { return formula.indexOf(name) >= 0; });
        });
    });
}

} // namespace

WorkingSheets removeWorkingSheets(const DocumentRef& copy) {
    WorkingSheets result;
    std::vector<SheetRef> staying = sheetsOf(copy);
    const auto firstWorking = std::stable_partition(staying.begin(), staying.end(),
                                                    [](const SheetRef& sheet) { return !hasKind(sheet); });
    const std::vector<SheetRef> working{firstWorking, staying.end()};
    staying.erase(firstWorking, staying.end());
    if (staying.empty()) {
        return result;
    }
    for (const SheetRef& sheet : working) {
        const rtl::OUString name = nameOf(sheet);
        if (std::any_of(staying.begin(), staying.end(),
                        [&](const SheetRef& each) { return reads(each, name); })) {
            result.kept.push_back(name);
        } else {
            copy->getSheets()->removeByName(name);
            result.removed.push_back(name);
        }
    }
    return result;
}

} // namespace jixiao::addin
