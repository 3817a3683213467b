// SPDX-License-Identifier: MPL-2.0
#include "sheet/chart.hpp"

#include "office/text.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart/ChartDataCaption.hpp>
#include <com/sun/star/chart/ChartLegendPosition.hpp>
#include <com/sun/star/chart/X3DDisplay.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/table/XTableChart.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <rtl/uuid.h>

#include <array>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_chart = com::sun::star::chart;
namespace css_table = com::sun::star::table;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;

namespace {

com::sun::star::awt::Point placeOf(const SheetRef& sheet, table::CellAddress at) {
    com::sun::star::awt::Point place;
    Properties {
        sheet->getCellByPosition(at.column, at.row), uno::UNO_QUERY_THROW
        } -> getPropertyValue("Position") >>= place;
    return place;
}

/// A name that no chart of the document ever had. LibreOffice 7.4 goes on listening under the name of a chart
/// whose sheet was removed, and crashes when a new one takes that name.
rtl::OUString freshName() {
    constexpr std::size_t length = 16;
    std::array<sal_uInt8, length> bytes{};
    rtl_createUuid(bytes.data(), nullptr, false);
    constexpr sal_Int16 hexadecimal = 16;
    rtl::OUString name{"Jixiao"};
    for (const sal_uInt8 each : bytes) {
        name += rtl::OUString::number(each, hexadecimal);
    }
    return name;
}

/// What screen readers say and the Navigator lists.
void nameShape(const DocumentRef& document, const SheetRef& sheet, const rtl::OUString& title) {
    const uno::Reference<com::sun::star::drawing::XDrawPagesSupplier> supplier{document,
                                                                               uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::container::XIndexAccess> page{
        supplier->getDrawPages()->getByIndex(indexOf(sheet)), uno::UNO_QUERY_THROW};
    const Properties shape{page->getByIndex(page->getCount() - 1), uno::UNO_QUERY_THROW};
    shape->setPropertyValue("Name", uno::Any{title});
    shape->setPropertyValue("Title", uno::Any{title});
}

void dress(const uno::Reference<css_chart::XChartDocument>& chart, const rtl::OUString& title) {
    const Properties look{chart, uno::UNO_QUERY_THROW};
    look->setPropertyValue("HasMainTitle", uno::Any{true});
    const Properties heading{chart->getTitle(), uno::UNO_QUERY_THROW};
    heading->setPropertyValue("String", uno::Any{title});
    look->setPropertyValue("HasLegend", uno::Any{true});
    const Properties legend{chart->getLegend(), uno::UNO_QUERY_THROW};
    legend->setPropertyValue("Alignment", uno::Any{css_chart::ChartLegendPosition_BOTTOM});
    legend->setPropertyValue("FillStyle", uno::Any{com::sun::star::drawing::FillStyle_NONE});
    legend->setPropertyValue("LineStyle", uno::Any{com::sun::star::drawing::LineStyle_NONE});
    const uno::Reference<css_chart::XDiagram> diagram = chart->getDiagram();
    const uno::Reference<css_chart::X3DDisplay> walls{diagram, uno::UNO_QUERY_THROW};
    const Properties wall = walls->getWall();
    wall->setPropertyValue("FillStyle", uno::Any{com::sun::star::drawing::FillStyle_NONE});
    // Told apart by light and dark as well as by colour, on paper without colour too.
    constexpr std::array<sal_Int32, 2> fills{0xB4C7DC, 0x2A6099};
    for (std::size_t i = 0; i < fills.size(); ++i) {
        const Properties bars = diagram->getDataRowProperties(static_cast<sal_Int32>(i));
        bars->setPropertyValue("FillColor", uno::Any{fills.at(i)});
        bars->setPropertyValue("DataCaption", uno::Any{css_chart::ChartDataCaption::VALUE});
    }
}

} // namespace

void addChart(const DocumentRef& document, const SheetRef& sheet, const paper::Chart& chart) {
    constexpr sal_Int32 width = 19000; // 1/100 mm
    constexpr sal_Int32 height = 8000;
    const com::sun::star::awt::Point place = placeOf(sheet, chart.at);
    const com::sun::star::awt::Rectangle box{place.X, place.Y, width, height};
    const auto data = addressOf(chart.data, indexOf(sheet));
    const rtl::OUString title = officeString(chart.title);
    const rtl::OUString name = freshName();
    const uno::Reference<css_table::XTableChartsSupplier> supplier{sheet, uno::UNO_QUERY_THROW};
    const auto charts = supplier->getCharts();
    charts->addNewByName(name, box, {&data, 1}, true, true);
    const uno::Reference<com::sun::star::container::XNameAccess> names{charts, uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::document::XEmbeddedObjectSupplier> holder{names->getByName(name),
                                                                                   uno::UNO_QUERY_THROW};
    dress({holder->getEmbeddedObject(), uno::UNO_QUERY_THROW}, title);
    nameShape(document, sheet, title);
}

} // namespace jixiao::addin
