// SPDX-License-Identifier: MPL-2.0
#include "export/submission.hpp"

#include "export/copy.hpp"
#include "office/property.hpp"
#include "office/text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <rtl/uri.hxx>

#include <algorithm>
#include <array>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using Files = uno::Reference<com::sun::star::ucb::XSimpleFileAccess3>;

namespace {

struct FormatFacts {
    Format format;
    const char* suffix;
    const char* filter;
};
constexpr std::array<FormatFacts, 3> formatFacts{{
    {Format::xlsx, ".xlsx", "Calc MS Excel 2007 XML"},
    {Format::xls, ".xls", "MS Excel 97"},
    {Format::pdf, ".pdf", "calc_pdf_Export"},
}};

const FormatFacts& factsOf(Format format) {
    return *std::find_if(formatFacts.begin(), formatFacts.end(),
                         [format](const FormatFacts& each) { return each.format == format; });
}

bool fitsXls(const DocumentRef& copy) {
    constexpr sal_Int32 lastRow = 65535;
    constexpr sal_Int32 lastColumn = 255;
    const auto sheets = sheetsOf(copy);
    return std::all_of(sheets.begin(), sheets.end(), [](const SheetRef& sheet) {
        const auto used = usedArea(sheet);
        return used.EndRow <= lastRow && used.EndColumn <= lastColumn;
    });
}

/// A name that no file has yet: 自评表-报送.xlsx, 自评表-报送 (2).xlsx.
rtl::OUString freeUrl(const Files& files, const SubmissionRequest& request, const char* suffix) {
    const rtl::OUString folder = request.folder.endsWith("/") ? request.folder : request.folder + "/";
    const auto url = [&](sal_Int32 count) {
        const rtl::OUString name =
            count == 1 ? request.name : request.name + " (" + rtl::OUString::number(count) + ")";
        return folder + rtl::Uri::encode(name + rtl::OUString::createFromAscii(suffix), rtl_UriCharClassPchar,
                                         rtl_UriEncodeIgnoreEscapes, RTL_TEXTENCODING_UTF8);
    };
    sal_Int32 count = 1;
    while (files->exists(url(count))) {
        ++count;
    }
    return url(count);
}

Refusal store(const DocumentRef& copy, const FormatFacts& facts, const rtl::OUString& url) {
    if (facts.format == Format::xls && !fitsXls(copy)) {
        return Refusal::tooLargeForXls;
    }
    const auto filter = property("FilterName", uno::Any{rtl::OUString::createFromAscii(facts.filter)});
    try {
        uno::Reference<com::sun::star::frame::XStorable> {
            copy, uno::UNO_QUERY_THROW
            } -> storeToURL(url, {&filter, 1});
    } catch (const com::sun::star::io::IOException&) {
        return Refusal::notWritten;
    }
    return Refusal::none;
}

} // namespace

rtl::OUString submissionName(const DocumentRef& document) {
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    const rtl::OUString url = model->getURL();
    rtl::OUString name =
        rtl::Uri::decode(url.copy(url.lastIndexOf('/') + 1), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8);
    if (const sal_Int32 dot = name.lastIndexOf('.'); dot > 0) {
        name = name.copy(0, dot);
    }
    return (name.isEmpty() ? officeString(u"绩效表") : name) + officeString(u"-报送");
}

Submission submit(const ContextRef& context, const DocumentRef& document, const EvaluationRules& rules,
                  const SubmissionRequest& request) {
    Submission result;
    const Files files{com::sun::star::ucb::SimpleFileAccess::create(context), uno::UNO_QUERY_THROW};
    if (request.folder.isEmpty() || !files->isFolder(request.folder)) {
        result.refusal = Refusal::noFolder;
        return result;
    }
    const HiddenDocument copy = namelessCopy(context, document);
    if (!copy.get().is()) {
        result.refusal = Refusal::copyFailed;
        return result;
    }
    result.workingSheets = removeWorkingSheets(copy.get());
    for (const SheetRef& sheet : sheetsOf(copy.get())) {
        const Issued issued = makeIssued(copy.get(), sheet, rules, request.what);
        result.issued.formulas += issued.formulas;
        result.issued.values += issued.values;
    }
    removeStyles(copy.get());
    for (const Format format : request.formats) {
        const FormatFacts& facts = factsOf(format);
        const rtl::OUString url = freeUrl(files, request, facts.suffix);
        staysNameless(copy.get());
        const Refusal refusal = store(copy.get(), facts, url);
        if (refusal == Refusal::none) {
            result.files.push_back(url);
        } else {
            result.refusal = refusal;
            result.failed = request.name + rtl::OUString::createFromAscii(facts.suffix);
        }
    }
    return result;
}

} // namespace jixiao::addin
