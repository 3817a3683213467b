// SPDX-License-Identifier: MPL-2.0
#include "sheet/draft_styles.hpp"

#include "forms/appearance.hpp"
#include "forms/look_sizes.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XHeaderFooterContent.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/util/CellProtection.hpp>

#include <string>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_table = com::sun::star::table;
using css_table::CellHoriJustify_CENTER;
using css_table::CellHoriJustify_LEFT;
using forms::Appearance;
using forms::Look;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;
using Styles = uno::Reference<com::sun::star::container::XNameContainer>;

namespace {

rtl::OUString nameOf(const Appearance& appearance) {
    return officeString(appearance.name);
}

void set(const Properties& on, const char* name, const uno::Any& value) {
    on->setPropertyValue(rtl::OUString::createFromAscii(name), value);
}

void setLetters(const Properties& style, const Appearance& appearance) {
    const rtl::OUString family = officeString(forms::fontOf(appearance));
    const auto size = static_cast<float>(forms::letterSize(appearance.look));
    constexpr float bold = 150;
    for (const char* script : {"", "Asian"}) {
        const std::string suffix{script};
        set(style, ("CharFontName" + suffix).c_str(), uno::Any{family});
        set(style, ("CharHeight" + suffix).c_str(), uno::Any{size});
        if (appearance.bold) {
            set(style, ("CharWeight" + suffix).c_str(), uno::Any{bold});
        }
    }
}

void apply(const Appearance& appearance, const Properties& style) {
    setLetters(style, appearance);
    set(style, "HoriJustify", uno::Any{appearance.centred ? CellHoriJustify_CENTER : CellHoriJustify_LEFT});
    set(style, "VertJustify", uno::Any{css_table::CellVertJustify2::CENTER});
    set(style, "IsTextWrapped", uno::Any{true});
    for (const char* side : {"ParaTopMargin", "ParaBottomMargin", "ParaLeftMargin", "ParaRightMargin"}) {
        set(style, side, uno::Any{forms::padding});
    }
    css_table::BorderLine2 line;
    constexpr sal_Int16 thin = 18; // half a point
    line.OuterLineWidth = appearance.border ? thin : sal_Int16{0};
    line.LineWidth = static_cast<sal_uInt32>(line.OuterLineWidth);
    for (const char* side : {"TopBorder", "BottomBorder", "LeftBorder", "RightBorder"}) {
        set(style, side, uno::Any{line});
    }
    com::sun::star::util::CellProtection protection;
    protection.IsLocked = !appearance.open;
    set(style, "CellProtection", uno::Any{protection});
}

Styles stylesOf(const DocumentRef& document, const char* family) {
    const uno::Reference<com::sun::star::style::XStyleFamiliesSupplier> supplier{document,
                                                                                 uno::UNO_QUERY_THROW};
    return {supplier->getStyleFamilies()->getByName(rtl::OUString::createFromAscii(family)),
            uno::UNO_QUERY_THROW};
}

/// A new style in the family.
Properties addStyle(const DocumentRef& document, const Styles& styles, const char* service,
                    const rtl::OUString& name) {
    const uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory{document, uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::style::XStyle> style{
        factory->createInstance(rtl::OUString::createFromAscii(service)), uno::UNO_QUERY_THROW};
    styles->insertByName(name, uno::Any{style});
    return {style, uno::UNO_QUERY_THROW};
}

/// 第 1 页 共 2 页 at the foot of every page.
void setFooter(const DocumentRef& document, const Properties& page) {
    const uno::Reference<com::sun::star::sheet::XHeaderFooterContent> content{
        page->getPropertyValue("RightPageFooterContent"), uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory{document, uno::UNO_QUERY_THROW};
    const auto text = content->getCenterText();
    text->setString({});
    const auto words = [&](std::u16string_view said) {
        text->insertString(text->getEnd(), officeString(said), false);
    };
    const auto field = [&](const char* service) {
        text->insertTextContent(
            text->getEnd(),
            {factory->createInstance(rtl::OUString::createFromAscii(service)), uno::UNO_QUERY_THROW}, false);
    };
    words(u"第 ");
    field("com.sun.star.text.TextField.PageNumber");
    words(u" 页  共 ");
    field("com.sun.star.text.TextField.PageCount");
    words(u" 页");
    content->getLeftText()->setString({});
    content->getRightText()->setString({});
    page->setPropertyValue("RightPageFooterContent", uno::Any{content});
}

void applyPage(const DocumentRef& document, const Properties& page, bool landscape) {
    using forms::longSide, forms::shortSide;
    set(page, "IsLandscape", uno::Any{landscape});
    set(page, "Width", uno::Any{landscape ? longSide : shortSide});
    set(page, "Height", uno::Any{landscape ? shortSide : longSide});
    for (const char* side : {"TopMargin", "BottomMargin", "LeftMargin", "RightMargin"}) {
        set(page, side, uno::Any{forms::pageMargin});
    }
    set(page, "CenterHorizontally", uno::Any{true});
    set(page, "ScaleToPagesX", uno::Any{sal_Int16{1}});
    set(page, "ScaleToPagesY", uno::Any{sal_Int16{0}});
    set(page, "HeaderIsOn", uno::Any{false});
    set(page, "FooterIsOn", uno::Any{true});
    set(page, "FooterIsShared", uno::Any{true});
    setFooter(document, page);
}

} // namespace

rtl::OUString styleName(Look look) {
    return nameOf(forms::appearanceOf(look));
}

void ensureDraftStyles(const DocumentRef& document) {
    const Styles styles = stylesOf(document, "CellStyles");
    for (const Appearance& each : forms::appearances) {
        if (!styles->hasByName(nameOf(each))) {
            apply(each, addStyle(document, styles, "com.sun.star.style.CellStyle", nameOf(each)));
        }
    }
}

rtl::OUString ensurePageStyle(const DocumentRef& document, bool landscape) {
    const Styles styles = stylesOf(document, "PageStyles");
    const rtl::OUString name = officeString(forms::pageName(landscape));
    if (!styles->hasByName(name)) {
        applyPage(document, addStyle(document, styles, "com.sun.star.style.PageStyle", name), landscape);
    }
    return name;
}

} // namespace jixiao::addin
