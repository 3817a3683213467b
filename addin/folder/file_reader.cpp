// SPDX-License-Identifier: MPL-2.0
#include "folder/file_reader.hpp"

#include "export/copy.hpp"
#include "folder/refusing_handler.hpp"
#include "office/property.hpp"
#include "office/text.hpp"
#include "rollup/collect.hpp"
#include "rollup/content.hpp"
#include "sheet/new_sheet.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>
#include <rtl/ref.hxx>
#include <rtl/textenc.h>

#include <array>
#include <string>
#include <vector>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using com::sun::star::beans::PropertyValue;
using rollup::Content;
using rollup::FileRecord;
using rollup::Outcome;

namespace {

/// The first bytes; nothing where the file cannot be opened.
std::optional<std::string> headOf(const rtl::OUString& url) {
    constexpr std::size_t seen = 4096;
    osl::File file{url};
    if (file.open(osl_File_OpenFlag_Read) != osl::FileBase::E_None) {
        return {};
    }
    std::string head(seen, '\0');
    sal_uInt64 read = 0;
    const bool isRead = file.read(head.data(), seen, read) == osl::FileBase::E_None;
    file.close();
    head.resize(static_cast<std::size_t>(read));
    return isRead ? std::optional{std::move(head)} : std::nullopt;
}

/// Filters that the office would not choose by itself: text that is to stay text, HTML as a spreadsheet.
void addFilter(std::vector<PropertyValue>& options, const rtl::OUString& url, Content content,
               const std::string& head) {
    if (content == Content::text) {
        const bool commas = url.toAsciiLowerCase().endsWith(".csv");
        const sal_Int32 separator = commas ? u',' : u'\t';
        const sal_Int32 letters = rollup::isUtf8(head) ? RTL_TEXTENCODING_UTF8 : RTL_TEXTENCODING_GB_18030;
        options.push_back(property("FilterName", uno::Any{rtl::OUString{"Text - txt - csv (StarCalc)"}}));
        options.push_back(property("FilterOptions",
                                   uno::Any{rtl::OUString(rtl::OUString::number(separator) + ",34," +
                                                          rtl::OUString::number(letters) +
                                                          ",1,,0,false,false,false,false,false,0,false")}));
    } else if (content == Content::markup && rollup::isHtml(head)) {
        options.push_back(property("FilterName", uno::Any{rtl::OUString{"calc_HTML_WebQuery"}}));
        // Those it takes by itself; without them somebody is asked.
        options.push_back(property("FilterOptions", uno::Any{rtl::OUString{"0 false"}}));
    }
}

void close(const uno::Reference<com::sun::star::lang::XComponent>& component) {
    const uno::Reference<com::sun::star::util::XCloseable> closeable{component, uno::UNO_QUERY};
    if (closeable.is()) {
        closeable->close(true);
    } else if (component.is()) {
        component->dispose();
    }
}

void readSheets(FileRecord& record, const DocumentRef& document, const EvaluationRules& rules,
                language::Language language) {
    for (const SheetRef& sheet : sheetsOf(document)) {
        const rtl::OUString name = nameOf(sheet);
        const auto seen = inspect(sheet, rules);
        for (std::size_t t = 0; t < seen->tables.size(); ++t) {
            record.tables.push_back(rollup::collect(seen->tables[t], seen->assessments[t], seen->findings,
                                                    static_cast<std::int32_t>(t), view(name), language));
        }
    }
}

void load(FileRecord& record, const ContextRef& context, const rtl::OUString& url, Content content,
          const std::string& head, const EvaluationRules& rules, language::Language language) {
    const rtl::Reference<RefusingHandler> handler{new RefusingHandler};
    std::vector<PropertyValue> options;
    options.push_back(property("Hidden", uno::Any{true}));
    options.push_back(property("ReadOnly", uno::Any{true}));
    options.push_back(
        property("MacroExecutionMode", uno::Any{com::sun::star::document::MacroExecMode::NEVER_EXECUTE}));
    options.push_back(
        property("UpdateDocMode", uno::Any{com::sun::star::document::UpdateDocMode::NO_UPDATE}));
    options.push_back(
        property("InteractionHandler",
                 uno::Any{uno::Reference<com::sun::star::task::XInteractionHandler>{handler.get()}}));
    addFilter(options, url, content, head);
    uno::Reference<com::sun::star::lang::XComponent> component;
    try {
        component = com::sun::star::frame::Desktop::create(context)->loadComponentFromURL(
            url, "_blank", 0, {options.data(), static_cast<sal_Int32>(options.size())});
    } catch (const uno::Exception& failure) {
        record.detail = view(failure.Message);
    }
    if (!component.is()) {
        record.outcome = handler->askedForPassword() ? Outcome::password : Outcome::damaged;
        return;
    }
    const DocumentRef document{component, uno::UNO_QUERY};
    if (!document.is()) {
        record.outcome = Outcome::notWorkbook;
        close(component);
        return;
    }
    const HiddenDocument closed{document}; // at the end, whatever happens
    readSheets(record, document, rules, language);
    const bool isTable = !record.tables.empty();
    record.outcome = isTable                    ? Outcome::read
                     : content == Content::text ? Outcome::notWorkbook
                                                : Outcome::noTable;
}

} // namespace

FileRecord readFile(const ContextRef& context, const rtl::OUString& url, const rollup::Source& source,
                    const EvaluationRules& rules, language::Language language) {
    FileRecord record;
    record.file = source.file;
    record.size = source.size;
    record.modified = source.modified;
    const auto head = headOf(url);
    if (!head) {
        record.outcome = Outcome::damaged;
        return record;
    }
    const Content content = rollup::contentOf(*head);
    switch (content) {
    case Content::none:
        record.outcome = Outcome::empty;
        return record;
    case Content::other:
        record.outcome = Outcome::notWorkbook;
        return record;
    default:
        break;
    }
    try {
        load(record, context, url, content, *head, rules, language);
    } catch (const uno::Exception& failure) {
        record.outcome = Outcome::damaged;
        record.detail = view(failure.Message);
    }
    return record;
}

} // namespace jixiao::addin
