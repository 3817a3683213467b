// SPDX-License-Identifier: MPL-2.0
#include "sidebar/colors.hpp"

#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;

namespace {

/// `part` of 256 of the first colour, the rest of the second.
sal_Int32 mixed(sal_Int32 first, sal_Int32 second, sal_Int32 part) {
    constexpr sal_Int32 whole = 256, channel = 0xFF;
    sal_Int32 color = 0;
    for (const int shift : {16, 8, 0}) {
        const sal_Int32 a = (first >> shift) & channel, b = (second >> shift) & channel;
        color |= ((a * part + b * (whole - part)) / whole) << shift;
    }
    return color;
}

} // namespace

Colors colorsOf(const Controls& controls) {
    constexpr sal_Int32 quarter = 48;
    const uno::Reference<awt::XStyleSettingsSupplier> supplier{controls.window(), uno::UNO_QUERY_THROW};
    const uno::Reference<awt::XStyleSettings> style = supplier->getStyleSettings();
    const sal_Int32 text = style->getDialogTextColor(), back = style->getDialogColor();
    return {style->getHighlightColor(), mixed(text, back, quarter)};
}

} // namespace jixiao::addin::sidebar
