// SPDX-License-Identifier: MPL-2.0
#include "sheet/styles.hpp"

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
#include <array>
#include <string>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_table = com::sun::star::table;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;

namespace {

struct Look {
    evaluation::Part part;
    const char16_t* name;
    const char* format;   // English number format code, "" for General
    sal_Int32 background; // -1: none
    bool bold;
    bool entry; // for a person to fill: not protected
};

// Pale grounds that stay legible in print and with every colour vision; the words carry the meaning.
constexpr std::array<Look, 11> looks{{
    {evaluation::Part::header, u"绩效 表头", "", 0xDCE6F1, true, false},
    {evaluation::Part::actual, u"绩效 实际完成值", "", 0xFFF9E3, false, true},
    {evaluation::Part::weight, u"绩效 分值", "", 0xFFF9E3, false, true},
    {evaluation::Part::state, u"绩效 达标情况", "[=1]\"达标\";[=0]\"未达标\";General;@", -1, false, false},
    {evaluation::Part::completion, u"绩效 完成率", "0.00%", -1, false, false},
    {evaluation::Part::score, u"绩效 得分", "0.00", -1, false, false},
    {evaluation::Part::choice, u"绩效 评定档次", "", 0xFFF9E3, false, true},
    {evaluation::Part::band, u"绩效 可评分值", "", -1, false, false},
    {evaluation::Part::subtotal, u"绩效 小计", "0.00", -1, true, false},
    {evaluation::Part::total, u"绩效 合计", "0.00", 0xDCE6F1, true, false},
    {evaluation::Part::grade, u"绩效 等级", "", 0xDCE6F1, true, false},
}};

rtl::OUString nameOf(const Look& look) {
    return {reinterpret_cast<const sal_Unicode*>(look.name)};
}

/// "0.00%" with other decimals.
rtl::OUString percentFormat(int decimals) {
    std::u16string code = decimals > 0 ? u"0." : u"0";
    code.append(static_cast<std::size_t>(std::max(decimals, 0)), u'0');
    return officeString(code + u'%');
}

void apply(const Look& look, const Properties& style, int decimals, NumberFormats& formats) {
    css_table::BorderLine2 line;
    line.Color = 0x8EA9C8;
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
    if (*look.format != '\0') {
        const rtl::OUString code = look.part == evaluation::Part::completion
                                       ? percentFormat(decimals)
                                       : rtl::OStringToOUString(look.format, RTL_TEXTENCODING_UTF8);
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
    for (const Look& look : looks) {
        if (look.part == part) {
            return nameOf(look);
        }
    }
    return "Default";
}

void ensureStyles(const DocumentRef& document, int decimals) {
    const uno::Reference<com::sun::star::style::XStyleFamiliesSupplier> supplier{document,
                                                                                 uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::container::XNameContainer> styles{
        supplier->getStyleFamilies()->getByName("CellStyles"), uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory{document, uno::UNO_QUERY_THROW};
    NumberFormats formats{document};
    for (const Look& look : looks) {
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
