// SPDX-License-Identifier: MPL-2.0
#include "sheet/print_area.hpp"

#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/util/URL.hpp>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace frame = com::sun::star::frame;
using PrintAreas = uno::Reference<com::sun::star::sheet::XPrintAreas>;

namespace {

/// LibreOffice 7.4 to 26.8: an empty list of print areas means that nothing of the sheet is printed. The
/// state "entire sheet" can be reached by this command only, which works on the sheet that is shown. It
/// leaves repeated rows and columns as they are.
bool dispatchEntireSheet(const SheetRef& sheet) {
    const uno::Reference<frame::XModel> model{sheet.document(), uno::UNO_QUERY_THROW};
    const SheetRef shown = activeSheet(model);
    if (!shown.is() || indexOf(shown) != indexOf(sheet)) {
        return false;
    }
    const uno::Reference<frame::XDispatchProvider> provider{model->getCurrentController()->getFrame(),
                                                            uno::UNO_QUERY_THROW};
    com::sun::star::util::URL url;
    url.Complete = url.Main = ".uno:DeletePrintArea";
    url.Protocol = ".uno:";
    url.Path = "DeletePrintArea";
    const auto dispatch = provider->queryDispatch(url, {}, 0);
    if (!dispatch.is()) {
        return false;
    }
    dispatch->dispatch(url, {});
    return true;
}

/// The .xlsx filter reads a print area twice: as what it is, and as a name. Left behind, the name would
/// become a print area again with the next saving.
void forgetImportedName(const SheetRef& sheet) {
    const uno::Reference<com::sun::star::beans::XPropertySet> properties{sheet, uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::sheet::XNamedRanges> names{
        properties->getPropertyValue("NamedRanges"), uno::UNO_QUERY_THROW};
    const rtl::OUString imported{"_xlnm.Print_Area"};
    if (names->hasByName(imported)) {
        names->removeByName(imported);
    }
}

} // namespace

std::vector<table::Area> printAreas(const SheetRef& sheet) {
    std::vector<table::Area> areas;
    for (const auto& address : PrintAreas { sheet, uno::UNO_QUERY_THROW } -> getPrintAreas()) {
        areas.push_back(areaOf(address));
    }
    return areas;
}

void printOnly(const SheetRef& sheet, const table::Area& area) {
    if (printAreas(sheet) == std::vector{area}) {
        return;
    }
    const auto address = addressOf(area, indexOf(sheet));
    PrintAreas {
        sheet, uno::UNO_QUERY_THROW
        } -> setPrintAreas({&address, 1});
}

void printEverything(const SheetRef& sheet, const table::Area& area) {
    if (printAreas(sheet) != std::vector{area}) {
        return;
    }
    // All cells as one area: printed, that is everything the sheet holds as well.
    if (!dispatchEntireSheet(sheet)) {
        printOnly(sheet, extentOf(sheet));
    }
    forgetImportedName(sheet);
}

} // namespace jixiao::addin
