// SPDX-License-Identifier: MPL-2.0
#include "sheet/styles.hpp"

#include "evaluation/part_look.hpp"
#include "office/text.hpp"
#include "sheet/number_formats.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/util/CellProtection.hpp>

#include <algorithm>
#include <string>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_table = com::sun::star::table;
using evaluation::PartLook;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;

namespace {

rtl::OUString nameOf(const PartLook& look) {
    return officeString(look.name);
}

uno::Reference<com::sun::star::container::XNameContainer> stylesOf(const DocumentRef& document) {
    const uno::Reference<com::sun::star::style::XStyleFamiliesSupplier> supplier{document,
                                                                                 uno::UNO_QUERY_THROW};
    return {supplier->getStyleFamilies()->getByName("CellStyles"), uno::UNO_QUERY_THROW};
}

/// "0.00%" with other decimals.
rtl::OUString percentFormat(int decimals) {
    std::u16string code = decimals > 0 ? u"0." : u"0";
    code.append(static_cast<std::size_t>(std::max(decimals, 0)), u'0');
    return officeString(code + u'%');
}

void apply(const PartLook& look, const Properties& style, int decimals, NumberFormats& formats) {
    css_table::BorderLine2 line;
    line.Color = evaluation::partLineColor;
    line.OuterLineWidth = 18;
    line.LineWidth = 18;
    for (const char* side : {"TopBorder", "BottomBorder", "LeftBorder", "RightBorder"}) {
        style->setPropertyValue(rtl::OUString::createFromAscii(side), uno::Any{line});
    }
    style->setPropertyValue("HoriJustify", uno::Any{css_table::CellHoriJustify_CENTER});
    style->setPropertyValue("VertJustify", uno::Any{css_table::CellVertJustify2::CENTER});
    if (look.background >= 0) {
        style->setPropertyValue("CellBackColor", uno::Any{look.background});
    }
    if (look.bold) {
        style->setPropertyValue("CharWeight", uno::Any{150.0F});
        style->setPropertyValue("CharWeightAsian", uno::Any{150.0F});
    }
    if (!look.format.empty()) {
        const rtl::OUString code =
            look.part == evaluation::Part::completion ? percentFormat(decimals) : officeString(look.format);
        style->setPropertyValue("NumberFormat", uno::Any{formats.keyOf(code)});
    }
    if (look.entry) {
        com::sun::star::util::CellProtection open;
        open.IsLocked = false;
        style->setPropertyValue("CellProtection", uno::Any{open});
    }
}

} // namespace

rtl::OUString styleName(evaluation::Part part) {
    return nameOf(evaluation::lookOf(part));
}

bool isPartStyle(const rtl::OUString& name) {
    return std::any_of(evaluation::partLooks.begin(), evaluation::partLooks.end(),
                       [&](const PartLook& look) { return view(name) == look.name; });
}

Properties partStyle(const DocumentRef& document, evaluation::Part part) {
    return {stylesOf(document)->getByName(styleName(part)), uno::UNO_QUERY_THROW};
}

void ensureStyles(const DocumentRef& document, int decimals) {
    const auto styles = stylesOf(document);
    const uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory{document, uno::UNO_QUERY_THROW};
    NumberFormats formats{document};
    for (const PartLook& look : evaluation::partLooks) {
        const rtl::OUString name = nameOf(look);
        if (styles->hasByName(name)) {
            continue;
        }
        const uno::Reference<com::sun::star::style::XStyle> style{
            factory->createInstance("com.sun.star.style.CellStyle"), uno::UNO_QUERY_THROW};
        styles->insertByName(name, uno::Any{style});
        style->setParentStyle("Default");
        apply(look, {style, uno::UNO_QUERY_THROW}, decimals, formats);
    }
}

void setStyle(const SheetRef& sheet, const table::Area& area, evaluation::Part part) {
    Properties {
        rangeOf(sheet, area), uno::UNO_QUERY_THROW
        } -> setPropertyValue("CellStyle", uno::Any{styleName(part)});
}

} // namespace jixiao::addin
