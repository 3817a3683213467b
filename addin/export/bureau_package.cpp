// SPDX-License-Identifier: MPL-2.0
#include "export/bureau_package.hpp"

#include "export/copy.hpp"
#include "office/property.hpp"
#include "office/text.hpp"
#include "profiles/profiles.hpp"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/ucb/CommandAbortedException.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <rtl/uri.hxx>

#include <array>
#include <utility>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace io = com::sun::star::io;
using Files = uno::Reference<com::sun::star::ucb::XSimpleFileAccess3>;

namespace {

auto propertiesOf(const DocumentRef& document) {
    return uno::Reference<com::sun::star::document::XDocumentPropertiesSupplier> {
        document, uno::UNO_QUERY_THROW
        } -> getDocumentProperties();
}

std::string bytesOf(const uno::Reference<io::XInputStream>& input) {
    std::string bytes;
    constexpr sal_Int32 block = 1 << 20;
    uno::Sequence<sal_Int8> some;
    for (sal_Int32 read = input->readBytes(some, block); read > 0; read = input->readBytes(some, block)) {
        bytes.append(reinterpret_cast<const char*>(some.getConstArray()), static_cast<std::size_t>(read));
    }
    return bytes;
}

/// The bytes of an .ots; "" where the document could not be copied.
std::string templateOf(const ContextRef& context, const DocumentRef& document, const BureauRequest& request) {
    const HiddenDocument copy = hiddenCopy(context, document, {!request.keepsPeople, true});
    if (!copy.get().is()) {
        return {};
    }
    if (!request.keepsPeople) {
        staysNameless(copy.get());
    }
    const std::u16string title = titleOf(document);
    propertiesOf(copy.get())->setTitle(officeString(title.empty() ? request.name : title));
    const uno::Reference<io::XTempFile> file{io::TempFile::create(context)};
    const std::array options{property("FilterName", uno::Any{rtl::OUString{"calc8_template"}}),
                             property("OutputStream", uno::Any{file->getOutputStream()})};
    uno::Reference<com::sun::star::frame::XStorable> {
        copy.get(), uno::UNO_QUERY_THROW
        } -> storeToURL("private:stream", {options.data(), static_cast<sal_Int32>(options.size())});
    file->seek(0);
    return bytesOf(file->getInputStream());
}

/// As a whole or not at all.
bool write(const ContextRef& context, const Files& files, const rtl::OUString& url,
           const std::string& bytes) {
    const uno::Sequence<sal_Int8> content{reinterpret_cast<const sal_Int8*>(bytes.data()),
                                          static_cast<sal_Int32>(bytes.size())};
    try {
        files->writeFile(
            url, {io::SequenceInputStream::createStreamFromSequence(context, content), uno::UNO_QUERY_THROW});
        return true;
    } catch (const io::IOException&) {
    } catch (const com::sun::star::ucb::CommandAbortedException&) {
    }
    if (files->exists(url)) {
        files->kill(url);
    }
    return false;
}

rtl::OUString urlIn(const rtl::OUString& folder, const std::string& name) {
    return (folder.endsWith("/") ? folder : folder + "/") + rtl::OUString::createFromAscii(name.c_str());
}

} // namespace

std::u16string titleOf(const DocumentRef& document) {
    const rtl::OUString title = propertiesOf(document)->getTitle().trim();
    if (!title.isEmpty()) {
        return std::u16string{view(title)};
    }
    const rtl::OUString url = uno::Reference<com::sun::star::frame::XModel> {
        document, uno::UNO_QUERY_THROW
        } -> getURL();
    rtl::OUString name =
        rtl::Uri::decode(url.copy(url.lastIndexOf('/') + 1), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8);
    if (const sal_Int32 dot = name.lastIndexOf('.'); dot > 0) {
        name = name.copy(0, dot);
    }
    return std::u16string{view(name)};
}

BureauOutcome packageTemplate(const ContextRef& context, const DocumentRef& document,
                              const BureauRequest& request) {
    BureauOutcome outcome;
    const auto refuse = [&](BureauRefusal why) {
        outcome.refusal = why;
        return outcome;
    };
    package::BureauPackage bureau{request.name, request.version, request.publisher, "not yet", {}};
    if (!request.profile.empty()) {
        auto data = profileData(context, request.profile);
        if (!data) {
            return refuse(BureauRefusal::noProfile);
        }
        bureau.profile = {request.profile, std::move(*data)};
    }
    outcome.problem = problemOf(bureau);
    if (outcome.problem != package::PackageProblem::none) {
        return refuse(BureauRefusal::problem);
    }
    const Files files{com::sun::star::ucb::SimpleFileAccess::create(context), uno::UNO_QUERY_THROW};
    if (request.folder.isEmpty() || !files->isFolder(request.folder)) {
        return refuse(BureauRefusal::noFolder);
    }
    outcome.file = urlIn(request.folder, fileNameOf(bureau));
    if (files->exists(outcome.file)) {
        return refuse(BureauRefusal::isThere);
    }
    bureau.templateFile = templateOf(context, document, request);
    const std::vector<package::File> inside = filesOf(bureau);
    const std::string bytes = package::zip(std::span<const package::File>{inside});
    if (bureau.templateFile.empty() || bytes.empty()) {
        return refuse(BureauRefusal::copyFailed);
    }
    return refuse(write(context, files, outcome.file, bytes) ? BureauRefusal::none
                                                             : BureauRefusal::notWritten);
}

} // namespace jixiao::addin
