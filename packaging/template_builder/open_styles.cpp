// SPDX-License-Identifier: MPL-2.0
#include "open_styles.hpp"

#include "evaluation/part_look.hpp"
#include "forms/appearance.hpp"
#include "forms/form_builder.hpp"
#include "forms/look_sizes.hpp"
#include "package/xml.hpp"
#include "text/utf.hpp"

#include <array>
#include <stdexcept>
#include <utility>

namespace jixiao::templates {

namespace {

using package::xmlText;

std::string points(double size) {
    std::string text = std::to_string(size);
    text.erase(text.find_last_not_of('0') + 1);
    return (text.ends_with('.') ? text.substr(0, text.size() - 1) : text) + "pt";
}

std::string color(std::int32_t rgb) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4) {
        text += digits[static_cast<std::size_t>(rgb >> shift & 0xF)];
    }
    return text;
}

std::string letters(std::u16string_view font, double size, bool bold) {
    std::string text = "<style:text-properties";
    for (const char* script : {"", "-asian"}) {
        const std::string suffix{script};
        if (!font.empty()) {
            text += " style:font-name" + suffix + "=\"" + xmlText(font) + "\"";
            text +=
                (script[0] == '\0' ? " fo:font-size=\"" : " style:font-size-asian=\"") + points(size) + "\"";
        }
        if (bold) {
            text += script[0] == '\0' ? " fo:font-weight=\"bold\"" : " style:font-weight-asian=\"bold\"";
        }
    }
    return text + "/>";
}

std::string openStyle(std::u16string_view name, const std::string& more) {
    return "<style:style style:name=\"" + styleName(name) + "\" style:display-name=\"" + xmlText(name) +
           R"(" style:family="table-cell" style:parent-style-name="Default")" + more + ">";
}

std::string protection(bool open) {
    return std::string{" style:cell-protect=\""} + (open ? "none" : "protected") + "\"";
}

std::string alignment(bool centred) {
    return std::string{"<style:paragraph-properties fo:text-align=\""} + (centred ? "center" : "start") +
           "\"/>";
}

std::string styleOf(const forms::Appearance& each) {
    return openStyle(each.name, "") + "<style:table-cell-properties style:vertical-align=\"middle\"" +
           R"( style:text-align-source="fix" fo:wrap-option="wrap" fo:padding=")" + length(forms::padding) +
           "\" fo:border=\"" + (each.border ? "0.51pt solid #000000" : "none") + "\"" +
           protection(each.open) + "/>" + alignment(each.centred) +
           letters(forms::fontOf(each), forms::letterSize(each.look), each.bold) + "</style:style>\n";
}

std::string styleOf(const evaluation::PartLook& each) {
    const std::string format = formatName(each.format);
    std::string text =
        openStyle(each.name, format.empty() ? "" : " style:data-style-name=\"" + format + "\"") +
        R"(<style:table-cell-properties style:vertical-align="middle" style:text-align-source="fix")" +
        " fo:border=\"0.51pt solid " + color(evaluation::partLineColor) + "\"" + protection(each.entry);
    if (each.background >= 0) {
        text += " fo:background-color=\"" + color(each.background) + "\"";
    }
    return text + "/>" + alignment(true) + letters({}, 0, each.bold) + "</style:style>\n";
}

constexpr std::u16string_view verdicts = u"[=1]\"达标\";[=0]\"未达标\";General;@";

std::string verdictStyle() {
    const std::string name = formatName(verdicts);
    const auto words = [&](const char* part, std::u16string_view text) {
        return "<number:number-style style:name=\"" + name + part +
               R"(" style:volatile="true"><number:text>)" + xmlText(text) +
               "</number:text></number:number-style>\n";
    };
    const auto map = [&](const char* condition, const char* part) {
        return std::string{"<style:map style:condition=\"value()"} + condition +
               "\" style:apply-style-name=\"" + name + part + "\"/>";
    };
    return words("P0", u"达标") + words("P1", u"未达标") + "<number:number-style style:name=\"" + name +
           "P2\" style:volatile=\"true\"><number:number "
           "number:min-integer-digits=\"1\"/></number:number-style>\n" +
           "<number:text-style style:name=\"" + name + "\"><number:text-content/>" + map("=1", "P0") +
           map("=0", "P1") + map("!=0", "P2") + "</number:text-style>\n";
}

std::string pointsStyle() {
    const std::string name = formatName(forms::pointsFormat);
    const std::string number = R"(<number:number number:min-integer-digits="1"/>)";
    return "<number:number-style style:name=\"" + name + R"(P0" style:volatile="true">)" + number +
           "</number:number-style>\n<number:number-style style:name=\"" + name +
           "\"><number:text>-</number:text>" + number +
           R"(<style:map style:condition="value()&gt;=0" style:apply-style-name=")" + name +
           "P0\"/></number:number-style>\n";
}

/// The fixed codes: each with the element it is and what stands in it.
struct Fixed {
    std::u16string_view code;
    std::string_view element;
    std::string_view content;
};
constexpr auto fixedCodes = std::to_array<Fixed>({
    {u"0.00", "number-style",
     R"(<number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/>)"},
    {u"0.00%", "percentage-style",
     R"(<number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1"/><number:text>%</number:text>)"},
    {u"YYYY-MM-DD", "date-style",
     R"(<number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>)"},
});

std::string formatStyle(std::u16string_view code) {
    const std::string name = " style:name=\"" + formatName(code) + "\">";
    if (code == verdicts) {
        return verdictStyle();
    }
    if (code == forms::pointsFormat) {
        return pointsStyle();
    }
    for (const Fixed& each : fixedCodes) {
        if (each.code == code) {
            std::string style = "<number:";
            style += each.element;
            style += name;
            style += each.content;
            style += "</number:";
            style += each.element;
            return style + ">\n";
        }
    }
    constexpr std::u16string_view general = u"General\"";
    if (code.starts_with(general) && code.ends_with(u'"')) {
        const std::u16string_view unit = code.substr(general.size(), code.size() - general.size() - 1);
        return "<number:number-style" + name +
               "<number:number number:min-integer-digits=\"1\"/><number:text>" + xmlText(unit) +
               "</number:text></number:number-style>\n";
    }
    throw std::runtime_error("no data style for the format " + text::toUtf8(code));
}

std::string pageStyles(bool landscape) {
    const std::string name = styleName(forms::pageName(landscape));
    const std::string margin = length(forms::pageMargin);
    return "<office:automatic-styles><style:page-layout style:name=\"page\"><style:page-layout-properties"
           " fo:page-width=\"" +
           length(landscape ? forms::longSide : forms::shortSide) + "\" fo:page-height=\"" +
           length(landscape ? forms::shortSide : forms::longSide) + "\" style:print-orientation=\"" +
           (landscape ? "landscape" : "portrait") + "\" fo:margin-top=\"" + margin +
           "\" fo:margin-bottom=\"" + margin + "\" fo:margin-left=\"" + margin + "\" fo:margin-right=\"" +
           margin +
           "\" style:table-centering=\"horizontal\" style:scale-to-X=\"1\" style:scale-to-Y=\"0\"/>"
           "<style:footer-style><style:header-footer-properties fo:min-height=\"7.5mm\" "
           "fo:margin-top=\"2.5mm\"/>"
           "</style:footer-style></style:page-layout></office:automatic-styles>\n"
           "<office:master-styles><style:master-page style:name=\"" +
           name + "\" style:display-name=\"" + xmlText(forms::pageName(landscape)) +
           "\" style:page-layout-name=\"page\"><style:header style:display=\"false\"/><style:footer>"
           "<text:p>第 <text:page-number>1</text:page-number> 页<text:s text:c=\"2\"/>共 "
           "<text:page-count>1</text:page-count> 页</text:p></style:footer>"
           "</style:master-page></office:master-styles>\n";
}

} // namespace

std::string length(std::int32_t hundredths) {
    std::string text = std::to_string(hundredths / 100);
    if (const std::int32_t rest = hundredths % 100; rest != 0) {
        text += (rest < 10 ? ".0" : ".") + std::to_string(rest);
    }
    return text + "mm";
}

std::string styleName(std::u16string_view shown) {
    std::u16string name;
    for (const char16_t c : shown) {
        name += c == u' ' ? std::u16string{u"_20_"} : std::u16string{c};
    }
    return xmlText(name);
}

std::string formatName(std::u16string_view code) {
    if (code.empty()) {
        return {};
    }
    // A name made of the code's letters, so that it does not depend on what else is in the file.
    std::string name = "format";
    for (const char16_t c : code) {
        name += '-' + std::to_string(static_cast<unsigned>(c));
    }
    return name;
}

std::string formatStyles(const std::set<std::u16string>& codes) {
    std::string text;
    for (const std::u16string& code : codes) {
        text += code.empty() ? "" : formatStyle(code);
    }
    return text;
}

std::string fontFaces() {
    std::string text = "<office:font-face-decls>";
    for (const auto& [font, kind] : {std::pair{u"宋体", "roman"}, std::pair{u"黑体", "swiss"}}) {
        text += "<style:font-face style:name=\"" + xmlText(font) + "\" svg:font-family=\"" + xmlText(font) +
                "\" style:font-family-generic=\"" + kind + "\"/>";
    }
    return text + "</office:font-face-decls>\n";
}

std::string stylesFile(bool landscape) {
    std::set<std::u16string> formats;
    std::string styles;
    for (const forms::Appearance& each : forms::appearances) {
        styles += styleOf(each);
    }
    for (const evaluation::PartLook& each : evaluation::partLooks) {
        styles += styleOf(each);
        formats.emplace(each.format);
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles" + std::string{namespaces} +
           ">\n" + fontFaces() + "<office:styles>\n" + formatStyles(formats) +
           "<style:default-style style:family=\"table-cell\"><style:text-properties style:font-name=\"宋体\""
           " style:font-name-asian=\"宋体\" fo:font-size=\"10pt\" style:font-size-asian=\"10pt\" "
           "fo:language=\"zh\""
           " fo:country=\"CN\" style:language-asian=\"zh\" "
           "style:country-asian=\"CN\"/></style:default-style>\n"
           "<style:style style:name=\"Default\" style:family=\"table-cell\"/>\n" +
           styles + "</office:styles>\n" + pageStyles(landscape) + "</office:document-styles>\n";
}

} // namespace jixiao::templates
