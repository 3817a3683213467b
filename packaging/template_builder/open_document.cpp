// SPDX-License-Identifier: MPL-2.0
#include "open_document.hpp"

#include "evaluation/formulas.hpp"
#include "forms/appearance.hpp"
#include "number/decimal.hpp"
#include "open_formula.hpp"
#include "open_styles.hpp"
#include "package/xml.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <variant>

namespace jixiao::templates {

namespace {

using package::xmlText;
using table::Area;

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view mediaType = "application/vnd.oasis.opendocument.spreadsheet-template";

/// Spaces that XML would join.
std::string paragraph(std::u16string_view line) {
    std::string text;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t end = std::min(line.find_first_not_of(u' ', i), line.size());
        if (end - i > 1) {
            text += "<text:s text:c=\"" + std::to_string(end - i) + "\"/>";
        } else if (end > i) {
            text += ' ';
        }
        const std::size_t next = std::min(line.find(u' ', end), line.size());
        text += xmlText(line.substr(end, next - end));
        i = next;
    }
    return "<text:p>" + text + "</text:p>";
}

std::string paragraphs(std::u16string_view text) {
    std::string result;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(u'\n', begin);
        result += paragraph(text.substr(begin, end == std::u16string_view::npos ? end : end - begin));
        if (end == std::u16string_view::npos) {
            return result;
        }
        begin = end + 1;
    }
}

std::string attribute(std::string_view name, const std::string& escaped) {
    return " " + std::string{name} + "=\"" + escaped + "\"";
}

std::string cellText(const forms::Content& content, const std::u16string& format) {
    if (const auto* text = std::get_if<std::u16string>(&content)) {
        return attribute("office:value-type", "string") + ">" + paragraphs(*text) + "</table:table-cell>";
    }
    if (const auto* number = std::get_if<double>(&content)) {
        const auto decimal = number::Decimal::fromDouble(*number);
        const std::string type = format.ends_with(u'%') ? "percentage" : "float";
        return attribute("office:value-type", type) +
               attribute("office:value", text::toUtf8(decimal ? decimal->text() : u"0")) + "/>";
    }
    if (const auto* formula = std::get_if<forms::FormulaText>(&content)) {
        return attribute("table:formula", xmlText(text::toUtf16(openFormula(formula->text)))) + "/>";
    }
    return "/>";
}

std::string cellName(const std::string& sheet, table::CellAddress at, const char* fixed = "") {
    std::u16string name = evaluation::cellName(at);
    const std::size_t digits = name.find_first_of(u"0123456789");
    return sheet + "." + fixed + text::toUtf8(name.substr(0, digits)) + fixed +
           text::toUtf8(name.substr(digits));
}

std::string areaName(const std::string& sheet, const Area& area, const char* fixed = "") {
    return cellName(sheet, {area.firstRow, area.firstColumn}, fixed) + ":" +
           cellName(sheet, {area.lastRow, area.lastColumn}, fixed);
}

bool contains(const Area& area, std::int32_t row, std::int32_t column) {
    return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn &&
           column <= area.lastColumn;
}

/// content.xml
class Content {
public:
    explicit Content(const Sheet& sheet) : sheet_{sheet}, name_{xmlText(sheet.draft.name)} {
        for (const SheetCell& cell : sheet.cells) {

            for (std::int32_t row = cell.area.firstRow; row <= cell.area.lastRow; ++row) {
                for (std::int32_t column = cell.area.firstColumn; column <= cell.area.lastColumn; ++column) {
                    covering_[{row, column}] = &cell;
                    lastColumn_ = std::max(lastColumn_, column);
                    lastRow_ = std::max(lastRow_, row);
                }
            }
        }
    }

    std::string text() {
        const std::string body = validations() + table();
        return std::string{declaration} + "<office:document-content" + std::string{namespaces} + ">\n" +
               fontFaces() + "<office:automatic-styles>\n" + automaticStyles() +
               "</office:automatic-styles>\n" + "<office:body><office:spreadsheet>\n" + body +
               "</office:spreadsheet></office:body></office:document-content>\n";
    }

private:
    using Look = std::tuple<std::u16string, std::u16string, bool>; // style, format, open

    std::string styleOf(const SheetCell& cell) {
        const auto [at, isNew] =
            looks_.try_emplace(Look{cell.style, cell.format, cell.open}, looks_.size() + 1);
        return "cell" + std::to_string(at->second);
    }

    [[nodiscard]] std::string automaticStyles() const {
        std::set<std::u16string> formats;
        std::string text;
        for (const auto& [look, number] : looks_) {
            const auto& [style, format, open] = look;
            formats.insert(format);
            text += "<style:style style:name=\"cell" + std::to_string(number) +
                    "\" style:family=\"table-cell\" style:parent-style-name=\"" + styleName(style) + "\"";
            text += format.empty() ? "" : attribute("style:data-style-name", formatName(format));
            text += "><style:table-cell-properties style:cell-protect=\"";
            text += open ? "none" : "protected";
            text += "\"/></style:style>\n";
        }
        for (std::size_t i = 0; i < sheet_.draft.columnWidths.size(); ++i) {
            text += "<style:style style:name=\"column" + std::to_string(i + 1) +
                    "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"" +
                    length(sheet_.draft.columnWidths[i]) + "\"/></style:style>\n";
        }
        for (const auto& [row, height] : sheet_.draft.rowHeights) {
            text += "<style:style style:name=\"row" + std::to_string(row + 1) +
                    "\" style:family=\"table-row\"><style:table-row-properties style:row-height=\"" +
                    length(height) + "\" style:use-optimal-row-height=\"false\"" +
                    (sheet_.newPages.contains(row) ? " fo:break-before=\"page\"" : "") + "/></style:style>\n";
        }
        text += "<style:style style:name=\"optimal\" style:family=\"table-row\"><style:table-row-properties"
                " style:use-optimal-row-height=\"true\"/></style:style>\n";
        text += "<style:style style:name=\"sheet\" style:family=\"table\" style:master-page-name=\"" +
                styleName(forms::pageName(sheet_.draft.landscape)) +
                "\"><style:table-properties table:display=\"true\"/></style:style>\n";
        return formatStyles(formats) + text;
    }

    [[nodiscard]] std::string validations() const {
        std::string text;
        int number = 0;
        for (const forms::ChoiceList& list : sheet_.draft.choices) {
            std::u16string words;
            for (const std::u16string& choice : list.choices) {
                words += (words.empty() ? u"" : u";") + evaluation::textLiteral(choice);
            }
            text += "<table:content-validation table:name=\"list" + std::to_string(++number) + "\"" +
                    attribute("table:condition", xmlText(u"of:cell-content-is-in-list(" + words + u")")) +
                    attribute("table:allow-empty-cell", "true") +
                    attribute("table:display-list", "unsorted") +
                    attribute("table:base-cell-address",
                              cellName(name_, {list.area.firstRow, list.area.firstColumn})) +
                    "><table:error-message table:message-type=\"stop\" table:display=\"" +
                    (list.onlyThese ? "true" : "false") + "\"/></table:content-validation>\n";
        }
        return text.empty() ? text
                            : "<table:content-validations>\n" + text + "</table:content-validations>\n";
    }

    [[nodiscard]] std::string validationOf(std::int32_t row, std::int32_t column) const {
        for (std::size_t i = 0; i < sheet_.draft.choices.size(); ++i) {
            if (contains(sheet_.draft.choices[i].area, row, column)) {
                return attribute("table:content-validation-name", "list" + std::to_string(i + 1));
            }
        }
        return {};
    }

    std::string cell(std::int32_t row, std::int32_t column) {
        const auto covering = covering_.find({row, column});
        if (covering == covering_.end()) {
            return "<table:table-cell/>";
        }
        const SheetCell& cell = *covering->second;
        const std::string style = attribute("table:style-name", styleOf(cell));
        if (cell.area.firstRow != row || cell.area.firstColumn != column) {
            return "<table:covered-table-cell" + style + "/>";
        }
        std::string spans;
        if (cell.area.firstRow != cell.area.lastRow || cell.area.firstColumn != cell.area.lastColumn) {
            spans = attribute("table:number-columns-spanned",
                              std::to_string(cell.area.lastColumn - cell.area.firstColumn + 1)) +
                    attribute("table:number-rows-spanned",
                              std::to_string(cell.area.lastRow - cell.area.firstRow + 1));
        }
        return "<table:table-cell" + style + spans + validationOf(row, column) +
               cellText(cell.content, cell.format);
    }

    std::string row(std::int32_t row) {
        const auto& heights = sheet_.draft.rowHeights;
        const bool hasHeight =
            std::any_of(heights.begin(), heights.end(), [row](const auto& each) { return each.row == row; });
        std::string text = "<table:table-row table:style-name=\"" +
                           (hasHeight ? "row" + std::to_string(row + 1) : std::string{"optimal"}) + "\">";
        for (std::int32_t column = 0; column <= lastColumn_; ++column) {
            text += cell(row, column);
        }
        return text + "</table:table-row>\n";
    }

    std::string table() {
        std::string text = "<table:table table:name=\"" + name_ +
                           "\" table:style-name=\"sheet\" table:protected=\"true\" table:print-ranges=\"" +
                           areaName(name_, sheet_.draft.printed) + "\">\n";
        for (std::size_t i = 0; i < sheet_.draft.columnWidths.size(); ++i) {
            text += "<table:table-column table:style-name=\"column" + std::to_string(i + 1) + "\"/>\n";
        }
        for (std::int32_t at = 0; at <= lastRow_; ++at) {
            const auto& repeated = sheet_.draft.repeated;
            text += repeated && repeated->first == at ? "<table:table-header-rows>\n" : "";
            text += row(at);
            text += repeated && repeated->last == at ? "</table:table-header-rows>\n" : "";
        }
        text += "<table:named-expressions>\n";
        for (const evaluation::OwnedArea& each : sheet_.names) {
            text += "<table:named-range table:name=\"" + xmlText(each.name) +
                    "\" table:base-cell-address=\"$" + cellName(name_, {0, 0}, "$") +
                    "\" table:cell-range-address=\"$" + areaName(name_, each.area, "$") + "\"/>\n";
        }
        return text + "</table:named-expressions>\n</table:table>\n";
    }

    const Sheet& sheet_;
    std::string name_;

    std::map<std::pair<std::int32_t, std::int32_t>, const SheetCell*> covering_;
    std::int32_t lastRow_ = 0;
    std::int32_t lastColumn_ = 0;
    std::map<Look, std::size_t> looks_;
};

std::string metaFile(const Sheet& sheet) {
    return std::string{declaration} + "<office:document-meta" + std::string{namespaces} +
           "><office:meta><dc:title>" + xmlText(sheet.title) + "</dc:title><dc:description>" +
           xmlText(sheet.description) +
           "</dc:description><dc:language>zh-CN</dc:language></office:meta></office:document-meta>\n";
}

std::string manifestFile() {
    std::string text{declaration};
    text +=
        R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">)"
        "\n<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"";
    text += std::string{mediaType} + "\"/>\n";
    for (const char* file : {"content.xml", "meta.xml", "styles.xml"}) {
        text += "<manifest:file-entry manifest:full-path=\"" + std::string{file} +
                "\" manifest:media-type=\"text/xml\"/>\n";
    }
    return text + "</manifest:manifest>\n";
}

} // namespace

std::vector<package::File> openDocument(const Sheet& sheet) {
    // The media type comes first, so that the file is known by its first bytes.
    return {{"mimetype", std::string{mediaType}},
            {"META-INF/manifest.xml", manifestFile()},
            {"content.xml", Content{sheet}.text()},
            {"meta.xml", metaFile(sheet)},
            {"styles.xml", stylesFile(sheet.draft.landscape)}};
}

} // namespace jixiao::templates
