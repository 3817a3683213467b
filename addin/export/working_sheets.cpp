// SPDX-License-Identifier: MPL-2.0
#include "export/working_sheets.hpp"

#include "sheet/new_sheet.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;

namespace {

/// A formula of the sheet holds the name. (It may be part of a longer one; then a sheet stays that need not.)
bool reads(const SheetRef& sheet, const rtl::OUString& name) {
    const uno::Reference<css_sheet::XCellRangesQuery> cells{sheet, uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::container::XIndexAccess> formulas{
        cells->queryContentCells(css_sheet::CellFlags::FORMULA), uno::UNO_QUERY_THROW};
    for (sal_Int32 i = 0; i < formulas->getCount(); ++i) {
        const uno::Reference<css_sheet::XCellRangeFormula> range{formulas->getByIndex(i),
                                                                 uno::UNO_QUERY_THROW};
        const auto rows = range->getFormulaArray();
        const bool found = std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
            return std::any_of(row.begin(), row.end(), [&](const rtl::OUString& formula) {
                return formula.startsWith("=") && formula.indexOf(name) >= 0;
            });
        });
        if (found) {
            return true;
        }
    }
    return false;
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
    const uno::Reference<com::sun::star::document::XUndoManagerSupplier> supplier{copy, uno::UNO_QUERY};
    if (supplier.is() && !supplier->getUndoManager()->isLocked()) {
        supplier->getUndoManager()->lock();
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
