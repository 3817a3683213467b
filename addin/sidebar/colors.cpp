// SPDX-License-Identifier: MPL-2.0
#include "sidebar/colors.hpp"

#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>

#include <algorithm>
#include <cmath>

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

/// From 0, black, to 1, white (WCAG 2.1, relative luminance).
double luminance(sal_Int32 color) {
    const auto channel = [color](int shift) {
        constexpr sal_Int32 most = 0xFF;
        const double value = ((color >> shift) & most) / static_cast<double>(most);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

/// From 1 to 21 (WCAG 2.1, contrast ratio).
double contrast(sal_Int32 first, sal_Int32 second) {
    constexpr double glare = 0.05;
    const auto [least, most] = std::minmax({luminance(first), luminance(second)});
    return (most + glare) / (least + glare);
}

/// The colour of the theme, nearer to that of its text where it would hardly be seen.
sal_Int32 visible(sal_Int32 color, sal_Int32 text, sal_Int32 back) {
    constexpr double enough = 3; // what WCAG 2.1, 1.4.11, asks of graphics
    constexpr sal_Int32 whole = 256, step = 32;
    sal_Int32 part = whole;
    while (part > 0 && contrast(mixed(color, text, part), back) < enough) {
        part -= step;
    }
    return mixed(color, text, part);
}

} // namespace

Colors colorsOf(const Controls& controls) {
    constexpr sal_Int32 little = 48;
    const uno::Reference<awt::XStyleSettingsSupplier> supplier{controls.window(), uno::UNO_QUERY_THROW};
    const uno::Reference<awt::XStyleSettings> style = supplier->getStyleSettings();
    const sal_Int32 text = style->getDialogTextColor(), back = style->getDialogColor();
    return {visible(style->getHighlightColor(), text, back), mixed(text, back, little),
            style->getHighlightColor(), style->getHighlightTextColor()};
}

} // namespace jixiao::addin::sidebar
