// SPDX-License-Identifier: MPL-2.0
#include "output.hpp"

#include "office/document.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

#include <stdexcept>

namespace jixiao::demo {
namespace {

using css::beans::XPropertySet;
using css::table::CellRangeAddress;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

CellRangeAddress used_area(const Reference<css::sheet::XSpreadsheet>& sheet) {
    const auto cursor = sheet->createCursor();
    const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    return Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
}

void print_all_cells(const Reference<css::sheet::XSpreadsheetDocument>& document) {
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    const auto families =
        Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)->getStyleFamilies();
    const Reference<css::container::XNameAccess> page_styles(families->getByName("PageStyles"),
                                                             UNO_QUERY_THROW);
    for (sal_Int32 index = 0; index < sheets->getCount(); ++index) {
        const Reference<css::sheet::XPrintAreas> areas(sheets->getByIndex(index), UNO_QUERY_THROW);
        const CellRangeAddress used = used_area({areas, UNO_QUERY_THROW});
        areas->setPrintAreas({&used, 1});
        rtl::OUString name;
        Reference<XPropertySet>(areas, UNO_QUERY_THROW)->getPropertyValue("PageStyle") >>= name;
        const Reference<XPropertySet> style(page_styles->getByName(name), UNO_QUERY_THROW);
        style->setPropertyValue("ScaleToPagesX", Any(sal_Int16(1)));
        style->setPropertyValue("ScaleToPagesY", Any(sal_Int16(0)));
    }
}

} // namespace

void save_as(const Reference<css::sheet::XSpreadsheetDocument>& document, const std::filesystem::path& ods) {
    const css::beans::PropertyValue filter = office::property("FilterName", Any(rtl::OUString("calc8")));
    try {
        Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
            ->storeAsURL(office::file_url(ods), {&filter, 1});
    } catch (const css::io::IOException& exception) {
        throw std::runtime_error("cannot write " + ods.string() + ": " + office::utf8(exception.Message));
    }
}

void print(const office::Office& office, const std::filesystem::path& ods, const std::filesystem::path& pdf) {
    const auto copy = office::open(office, ods, {.hidden = true});
    print_all_cells(copy);
    office::store(copy, pdf);
    office::close(copy);
}

} // namespace jixiao::demo
