// SPDX-License-Identifier: MPL-2.0
#include "sheet/kept_format.hpp"

#include "sheet/number_formats.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace beans = com::sun::star::beans;

namespace {

const rtl::OUString numberFormat{"NumberFormat"};

} // namespace

KeptFormat::KeptFormat(const SheetRef& sheet, const table::Area& area, NumberFormats& formats)
    : sheet_{sheet}, area_{area} {
    const uno::Reference<beans::XPropertySet> look{rangeOf(sheet, area), uno::UNO_QUERY_THROW};
    const uno::Reference<beans::XPropertyState> states{look, uno::UNO_QUERY_THROW};
    format_ = look->getPropertyValue(numberFormat);
    isDirect_ = states->getPropertyState(numberFormat) == beans::PropertyState_DIRECT_VALUE;
    sal_Int32 key = 0;
    isGeneral_ = (format_ >>= key) && formats.isGeneral(key);
    if (isGeneral_) {
        look->setPropertyValue(numberFormat, uno::Any{formats.keyOf("0.00")});
    }
}

void KeptFormat::restore() const {
    if (!isGeneral_) {
        return;
    }
    const RangeRef range = rangeOf(sheet_, area_);
    // Asking for the results calculates.
    uno::Reference<com::sun::star::sheet::XCellRangeData> {
        range, uno::UNO_QUERY_THROW
        } -> getDataArray();
    if (isDirect_) {
        uno::Reference<beans::XPropertySet> {
            range, uno::UNO_QUERY_THROW
            } -> setPropertyValue(numberFormat, format_);
    } else {
        uno::Reference<beans::XPropertyState> {
            range, uno::UNO_QUERY_THROW
            } -> setPropertyToDefault(numberFormat);
    }
}

} // namespace jixiao::addin
