// SPDX-License-Identifier: MPL-2.0
#include "sheet/entry_cells.hpp"

#include "evaluation/formulas.hpp"
#include "office/text.hpp"
#include "sheet/ranges.hpp"
#include "sheet/styles.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;

namespace {

/// Offers texts in a list; anything else may be typed as well.
void offer(const Properties& range, const std::vector<std::u16string>& choices) {
    const Properties validation{range->getPropertyValue("Validation"), uno::UNO_QUERY_THROW};
    std::u16string list;
    for (const std::u16string& choice : choices) {
        list += (list.empty() ? u"" : u";") + evaluation::textLiteral(choice);
    }
    validation->setPropertyValue("Type", uno::Any{css_sheet::ValidationType_LIST});
    validation->setPropertyValue("IgnoreBlankCells", uno::Any{true});
    validation->setPropertyValue("ShowErrorMessage", uno::Any{false});
    uno::Reference<css_sheet::XSheetCondition> {
        validation, uno::UNO_QUERY_THROW
        } -> setFormula1(officeString(list));
    range->setPropertyValue("Validation", uno::Any{validation});
}

} // namespace

void prepareEntries(const SheetRef& sheet, const evaluation::EntryRun& run, NumberFormats& formats) {
    const table::Area area{run.firstRow, run.column, run.lastRow, run.column};
    const Properties look{rangeOf(sheet, area), uno::UNO_QUERY_THROW};
    rtl::OUString style;
    look->getPropertyValue("CellStyle") >>= style;
    if (style == styleName(run.part)) {
        return;
    }
    setStyle(sheet, area, run.part);
    if (!run.format.empty()) {
        look->setPropertyValue("NumberFormat", uno::Any{formats.keyOf(officeString(run.format))});
    }
    if (!run.choices.empty()) {
        offer(look, run.choices);
    }
}

} // namespace jixiao::addin
