// SPDX-License-Identifier: MPL-2.0
#include "office/text.hpp"
#include "sheet/lent_looks.hpp"
#include "sheet/number_formats.hpp"
#include "sheet/ownership.hpp"
#include "sheet/print_area.hpp"
#include "sheet/ranges.hpp"
#include "sheet/writer.hpp"
#include "sheet/written_weights.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;

namespace {

/// The points as the cell shows them: in a cell formatted as percent 20 is 0.2.
double valueFor(const Properties& cell, const number::Decimal& points, NumberFormats& formats) {
    sal_Int32 key = 0;
    cell->getPropertyValue("NumberFormat") >>= key;
    const bool percent = formats.kindOf(key) == table::NumberFormat::percent;
    return (percent ? points.shifted(-2) : points).toDouble();
}

} // namespace

void SheetWriter::writeWeights(const evaluation::WeightEdit& edit) const {
    for (const table::CellAddress& cell : edit.stale) {
        const RangeRef range = rangeOf(sheet_, {cell.row, cell.column, cell.row, cell.column});
        uno::Reference<css_sheet::XSheetOperation> {
            range, uno::UNO_QUERY_THROW
            } -> clearContents(css_sheet::CellFlags::VALUE);
    }
    NumberFormats formats{sheet_.document()};
    for (const evaluation::TextCell& heading : edit.headings) {
        writeText(heading, formats);
    }
    // From below: each cell then goes in front of those that are there, which is quicker.
    for (auto number = edit.numbers.rbegin(); number != edit.numbers.rend(); ++number) {
        const auto cell = sheet_->getCellByPosition(number->cell.column, number->cell.row);
        cell->setValue(valueFor({cell, uno::UNO_QUERY_THROW}, number->points, formats));
    }
    // After the numbers: 7.4 does not undo a style on a column that was never used.
    for (const table::Area& run : edit.styled) {
        dress(sheet_, run, evaluation::Part::weight, formats);
    }
    if (edit.printArea) {
        printOnly(sheet_, *edit.printArea);
    }
    setOwnedAreas(sheet_, edit.owned);
    setWrittenWeights(sheet_, edit.written);
}

} // namespace jixiao::addin
