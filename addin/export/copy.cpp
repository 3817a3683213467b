// SPDX-License-Identifier: MPL-2.0
#include "export/copy.hpp"

#include "office/property.hpp"
#include "office/text.hpp"
#include "submission/code.hpp"
#include "submission/people.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XSheetAnnotationShapeSupplier.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <array>
#include <string>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
namespace io = com::sun::star::io;

namespace {

// One file of XML: the only format in which a comment can lose its author. (The API has no such property, and
// the office's option for it is the user's own setting.)
rtl::OUString flatFilter() {
    return "OpenDocument Spreadsheet Flat XML";
}

/// The flat filter of 7.4 leaves comments out whose boxes were not made yet: they are made when first asked
/// for.
void makeCommentBoxes(const DocumentRef& document) {
    for (const SheetRef& sheet : sheetsOf(document)) {
        const uno::Reference<css_sheet::XSheetAnnotationsSupplier> supplier{sheet, uno::UNO_QUERY_THROW};
        const uno::Reference<com::sun::star::container::XIndexAccess> comments{supplier->getAnnotations(),
                                                                               uno::UNO_QUERY_THROW};
        for (sal_Int32 i = 0; i < comments->getCount(); ++i) {
            const uno::Reference<css_sheet::XSheetAnnotationShapeSupplier> comment{comments->getByIndex(i),
                                                                                   uno::UNO_QUERY_THROW};
            static_cast<void>(comment->getAnnotationShape()->getPosition());
        }
    }
}

std::string flatXml(const ContextRef& context, const DocumentRef& document) {
    makeCommentBoxes(document);
    const uno::Reference<io::XTempFile> file{io::TempFile::create(context)};
    const std::array options{property("FilterName", uno::Any{flatFilter()}),
                             property("OutputStream", uno::Any{file->getOutputStream()})};
    uno::Reference<com::sun::star::frame::XStorable> {
        document, uno::UNO_QUERY_THROW
        } -> storeToURL("private:stream", {options.data(), static_cast<sal_Int32>(options.size())});
    file->seek(0);
    std::string xml;
    constexpr sal_Int32 block = 1 << 20;
    uno::Sequence<sal_Int8> bytes;
    const auto input = file->getInputStream();
    for (sal_Int32 read = input->readBytes(bytes, block); read > 0; read = input->readBytes(bytes, block)) {
        xml.append(reinterpret_cast<const char*>(bytes.getConstArray()), static_cast<std::size_t>(read));
    }
    return xml;
}

} // namespace

HiddenDocument::~HiddenDocument() {
    try {
        const uno::Reference<com::sun::star::util::XCloseable> closeable{document_, uno::UNO_QUERY};
        if (closeable.is()) {
            closeable->close(true);
        }
    } catch (const uno::Exception&) { // NOLINT(bugprone-empty-catch): it is gone already, which was wanted
    }
}

HiddenDocument hiddenCopy(const ContextRef& context, const DocumentRef& document,
                          const LeftOutOfCopy& leftOut) {
    std::string xml = flatXml(context, document);
    if (leftOut.people) {
        xml = submission::withoutPeople(xml);
    }
    if (leftOut.code) {
        xml = submission::withoutCode(xml);
    }
    const uno::Sequence<sal_Int8> bytes{reinterpret_cast<const sal_Int8*>(xml.data()),
                                        static_cast<sal_Int32>(xml.size())};
    const uno::Reference<io::XInputStream> stream{
        io::SequenceInputStream::createStreamFromSequence(context, bytes), uno::UNO_QUERY_THROW};
    const std::array options{
        property("FilterName", uno::Any{flatFilter()}), property("InputStream", uno::Any{stream}),
        property("Hidden", uno::Any{true}),
        property("MacroExecutionMode", uno::Any{com::sun::star::document::MacroExecMode::NEVER_EXECUTE}),
        property("UpdateDocMode", uno::Any{com::sun::star::document::UpdateDocMode::NO_UPDATE})};
    const auto component = com::sun::star::frame::Desktop::create(context)->loadComponentFromURL(
        "private:stream", "_blank", 0, {options.data(), static_cast<sal_Int32>(options.size())});
    return HiddenDocument{DocumentRef{component, uno::UNO_QUERY}};
}

HiddenDocument namelessCopy(const ContextRef& context, const DocumentRef& document) {
    return hiddenCopy(context, document, {});
}

void staysNameless(const DocumentRef& copy) {
    const uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory{copy, uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::beans::XPropertySet> settings{
        factory->createInstance("com.sun.star.document.Settings"), uno::UNO_QUERY};
    // Saving puts the user's name into a document that was modified, and one that may not hold the user's
    // data loses it.
    if (settings.is()) {
        settings->setPropertyValue("ApplyUserData", uno::Any{false});
    }
    const uno::Reference<com::sun::star::document::XDocumentPropertiesSupplier> supplier{
        copy, uno::UNO_QUERY_THROW};
    const auto properties = supplier->getDocumentProperties();
    properties->setAuthor({});
    properties->setModifiedBy({});
    properties->setPrintedBy({});
    uno::Reference<com::sun::star::util::XModifiable> {
        copy, uno::UNO_QUERY_THROW
        } -> setModified(false);
}

} // namespace jixiao::addin
