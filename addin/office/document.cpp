// SPDX-License-Identifier: MPL-2.0
#include "office/document.hpp"

#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XChild.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/form/XFormsSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace sheet = com::sun::star::sheet;

namespace {

uno::Reference<com::sun::star::drawing::XDrawPage> drawPageOf(const GivenSheet& sheet) {
    const uno::Reference<com::sun::star::drawing::XDrawPageSupplier> supplier{sheet, uno::UNO_QUERY_THROW};
// LibreOffice 7.4 calls this deprecated and has nothing else that leads from a sheet to its draw page.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
    return supplier->getDrawPage();
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
}

} // namespace

language::Language uiLanguage(const ContextRef& context) {
    namespace configuration = com::sun::star::configuration;
    const auto provider = configuration::theDefaultProvider::get(context);
    com::sun::star::beans::PropertyValue path;
    path.Name = "nodepath";
    path.Value <<= rtl::OUString("/org.openoffice.Setup/L10N");
    const uno::Any argument{path};
    const uno::Reference<com::sun::star::container::XNameAccess> node{
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                              {&argument, 1}),
        uno::UNO_QUERY_THROW};
    rtl::OUString tag;
    node->getByName("ooLocale") >>= tag;
    return language::fromTag(view(tag));
}

SheetRef sheetIn(const DocumentRef& document, const GivenSheet& sheet) {
    const uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory{document, uno::UNO_QUERY};
    if (!factory.is() || !sheet.is()) {
        return {};
    }
    // A collection of ranges takes those of its own document only. Nothing of the document changes by it.
    const uno::Reference<com::sun::star::container::XNameContainer> ranges{
        factory->createInstance("com.sun.star.sheet.SheetCellRanges"), uno::UNO_QUERY_THROW};
    try {
        ranges->insertByName({}, uno::Any{sheet});
    } catch (const com::sun::star::lang::IllegalArgumentException&) {
        return {};
    }
    return {document, uno::Any{sheet}};
}

SheetRef sheetOf(const ContextRef& context, const GivenSheet& sheet) {
    if (!sheet.is()) {
        return {};
    }
    const auto open = com::sun::star::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (open->hasMoreElements()) {
        const DocumentRef document{open->nextElement(), uno::UNO_QUERY};
        if (const SheetRef found = sheetIn(document, sheet); found.is()) {
            return found;
        }
    }
    // Of a document without a window, as one that is embedded in another: nothing else leads to it.
    const uno::Reference<com::sun::star::form::XFormsSupplier> forms{drawPageOf(sheet), uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::container::XChild> container{forms->getForms(),
                                                                      uno::UNO_QUERY_THROW};
    return {{container->getParent(), uno::UNO_QUERY_THROW}, uno::Any{sheet}};
}

std::vector<SheetRef> sheetsOf(const DocumentRef& document) {
    const uno::Reference<com::sun::star::container::XIndexAccess> sheets{document->getSheets(),
                                                                         uno::UNO_QUERY_THROW};
    std::vector<SheetRef> result;
    for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
        result.emplace_back(document, sheets->getByIndex(i));
    }
    return result;
}

sal_Int16 indexOf(const SheetRef& sheet) {
    const uno::Reference<sheet::XCellRangeAddressable> range{sheet, uno::UNO_QUERY_THROW};
    return range->getRangeAddress().Sheet;
}

com::sun::star::table::CellRangeAddress usedArea(const SheetRef& sheet) {
    const uno::Reference<sheet::XUsedAreaCursor> cursor{sheet->createCursor(), uno::UNO_QUERY_THROW};
    cursor->gotoStartOfUsedArea(false);
    cursor->gotoEndOfUsedArea(true);
    return uno::Reference<sheet::XCellRangeAddressable> {
        cursor, uno::UNO_QUERY_THROW
        } -> getRangeAddress();
}

SheetRef activeSheet(const uno::Reference<com::sun::star::frame::XModel>& model) {
    if (!model.is()) {
        return {};
    }
    const uno::Reference<sheet::XSpreadsheetView> shown{model->getCurrentController(), uno::UNO_QUERY};
    const GivenSheet active = shown.is() ? shown->getActiveSheet() : nullptr;
    return active.is() ? SheetRef{{model, uno::UNO_QUERY_THROW}, uno::Any{active}} : SheetRef{};
}

bool isReadOnly(const uno::Reference<com::sun::star::frame::XModel>& model) {
    const uno::Reference<com::sun::star::frame::XStorable> storable{model, uno::UNO_QUERY};
    return storable.is() && storable->isReadonly();
}

bool isProtected(const SheetRef& sheet) {
    const uno::Reference<com::sun::star::util::XProtectable> protectable{sheet, uno::UNO_QUERY};
    return protectable.is() && protectable->isProtected();
}

} // namespace jixiao::addin
