// SPDX-License-Identifier: MPL-2.0
/// The styles of a template: those the office side would make, under the same names.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace jixiao::templates {

/// What every file of a template declares in its root element.
inline constexpr std::string_view namespaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
    R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
    R"( xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0")"
    R"( xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2")"
    R"( xmlns:dc="http://purl.org/dc/elements/1.1/")"
    R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
    R"( office:version="1.3")";

/// 21000 → "210mm".
std::string length(std::int32_t hundredths);

/// The name of a style as a file has it: 绩效表 标题 → 绩效表_20_标题.
std::string styleName(std::u16string_view shown);

/// The name of the data style of a number format code, "" for General.
std::string formatName(std::u16string_view code);

/// Data styles of the codes that forms and evaluation use. Throws std::runtime_error at any other.
std::string formatStyles(const std::set<std::u16string>& codes);

/// The fonts that the styles name.
std::string fontFaces();

/// styles.xml: cell styles and the page style.
std::string stylesFile(bool landscape);

} // namespace jixiao::templates
