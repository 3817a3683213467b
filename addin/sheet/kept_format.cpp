// SPDX-License-Identifier: MPL-2.0
#include "sheet/kept_format.hpp"

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

KeptFormat::KeptFormat(const SheetRef& sheet, const table::Area& area) : sheet_{sheet}, area_{area} {
    const uno::Reference<beans::XPropertySet> look{rangeOf(sheet, area), uno::UNO_QUERY_THROW};
    const uno::Reference<beans::XPropertyState> states{look, uno::UNO_QUERY_THROW};
    format_ = look->getPropertyValue(numberFormat);
    isDirect_ = states->getPropertyState(numberFormat) == beans::PropertyState_DIRECT_VALUE;
}

void KeptFormat::restore() const {
    const RangeRef range = rangeOf(sheet_, area_);
    // Asking for the results calculates.
    uno::Reference<com::sun::star::sheet::XCellRangeData> {
        range, uno::UNO_QUERY_THROW
        } -> getDataArray();
    const uno::Reference<beans::XPropertySet> look{range, uno::UNO_QUERY_THROW};
    const uno::Reference<beans::XPropertyState> states{range, uno::UNO_QUERY_THROW};
    const bool isDirect = states->getPropertyState(numberFormat) != beans::PropertyState_DEFAULT_VALUE;
    if (isDirect && !isDirect_) {
        states->setPropertyToDefault(numberFormat);
    } else if (look->getPropertyValue(numberFormat) != format_) {
        look->setPropertyValue(numberFormat, format_);
    }
}

} // namespace jixiao::addin
