// SPDX-License-Identifier: MPL-2.0
#include "office/document.hpp"

#include "office/text.hpp"

#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/task/ErrorCodeIOException.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <vector>

namespace jixiao::office {
namespace {

using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

const char* const text_filter = "Text - txt - csv (StarCalc)";

/// Filter options of the office's text filter: separator, quote 34, UTF-8, from line 1; `verbatim` also: no
/// special numbers, no formulas.
std::string text_options(const std::string& suffix, TextImport text) {
    const std::string plain = (suffix == ".csv" ? "44" : "9") + std::string(",34,76,1");
    return text == TextImport::plain ? plain : plain + ",,0,false,false,false,false,false,0,false";
}

Reference<css::sheet::XSpreadsheetDocument> load(const Office& office, const rtl::OUString& url,
                                                 std::vector<PropertyValue> options) {
    if (office.has_windows()) {
        // Where a person's click would open it. The menu of a new window asks what the clipboard holds, and
        // GTK waits for ever for the answer when another thread than the main one asked and was overtaken.
        options.push_back(property("OnMainThread", Any(true)));
    }
    const Reference<css::frame::XComponentLoader> loader(office.desktop(), UNO_QUERY_THROW);
    const auto component = loader->loadComponentFromURL(
        url, "_blank", 0,
        css::uno::Sequence<PropertyValue>(options.data(), static_cast<sal_Int32>(options.size())));
    return {component, css::uno::UNO_QUERY};
}

} // namespace

PropertyValue property(const std::string& name, const Any& value) {
    return {ustring(name), 0, value, css::beans::PropertyState_DIRECT_VALUE};
}

Reference<css::sheet::XSpreadsheetDocument> open(const Office& office, const std::filesystem::path& file,
                                                 const Opening& how) {
    std::vector<PropertyValue> options;
    if (how.hidden) {
        options.push_back(property("Hidden", Any(true)));
    }
    if (how.read_only) {
        options.push_back(property("ReadOnly", Any(true)));
    }
    std::string suffix = file.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    if (suffix == ".tsv" || suffix == ".csv") {
        options.push_back(property("FilterName", Any(ustring(text_filter))));
        options.push_back(property("FilterOptions", Any(ustring(text_options(suffix, how.text)))));
    } else if (suffix == ".html" || suffix == ".htm") {
        // By itself the office opens these as text documents.
        options.push_back(property("FilterName", Any(ustring("calc_HTML_WebQuery"))));
    }
    Reference<css::sheet::XSpreadsheetDocument> document;
    try {
        document = load(office, file_url(file), options);
    } catch (const css::lang::IllegalArgumentException& exception) {
        throw std::runtime_error("cannot open " + file.string() + ": " + utf8(exception.Message));
    } catch (const css::io::IOException& exception) {
        throw std::runtime_error("cannot open " + file.string() + ": " + utf8(exception.Message));
    }
    if (!document.is()) {
        throw std::runtime_error("not a spreadsheet: " + file.string());
    }
    return document;
}

Reference<css::sheet::XSpreadsheetDocument> open_new(const Office& office) {
    return load(office, "private:factory/scalc", {});
}

void store(const Reference<css::sheet::XSpreadsheetDocument>& document, const std::filesystem::path& file) {
    static const std::map<std::string, std::string> filters{
        {".ods", "calc8"},
        {".fods", "OpenDocument Spreadsheet Flat XML"},
        {".xlsx", "Calc MS Excel 2007 XML"},
        {".xls", "MS Excel 97"},
        {".html", "HTML (StarCalc)"},
        {".csv", text_filter},
        {".pdf", "calc_pdf_Export"},
    };
    const auto filter = filters.find(file.extension().string());
    if (filter == filters.end()) {
        throw std::runtime_error("no filter for " + file.string());
    }
    std::vector<PropertyValue> options{property("FilterName", Any(ustring(filter->second)))};
    if (filter->first == ".csv") {
        options.push_back(property("FilterOptions", Any(ustring(text_options(".csv", TextImport::plain)))));
    }
    const Reference<css::frame::XStorable> storable(document, UNO_QUERY_THROW);
    try {
        storable->storeToURL(file_url(file), css::uno::Sequence<PropertyValue>(
                                                 options.data(), static_cast<sal_Int32>(options.size())));
    } catch (const css::io::IOException& exception) {
        throw std::runtime_error("cannot write " + file.string() + ": " + utf8(exception.Message));
    }
}

void close(const Reference<css::sheet::XSpreadsheetDocument>& document) {
    const Reference<css::util::XCloseable> closeable(document, UNO_QUERY_THROW);
    closeable->close(true);
}

} // namespace jixiao::office
