// SPDX-License-Identifier: MPL-2.0
#include "folder/roll_up.hpp"

#include "export/copy.hpp"
#include "folder/folder_files.hpp"
#include "office/property.hpp"
#include "office/text.hpp"
#include "sheet/new_sheet.hpp"
#include "text/utf.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <osl/file.hxx>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using com::sun::star::beans::PropertyValue;
using rollup::FileRecord;

namespace {

std::string pathOf(const rtl::OUString& url) {
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return text::toUtf8(view(path));
}

const char* filterOf(const rtl::OUString& url) {
    const rtl::OUString name = url.toAsciiLowerCase();
    return name.endsWith(".ods") ? "calc8" : name.endsWith(".xls") ? "MS Excel 97" : "Calc MS Excel 2007 XML";
}

HiddenDocument newDocument(const ContextRef& context) {
    const PropertyValue hidden = property("Hidden", uno::Any{true});
    return HiddenDocument{DocumentRef{com::sun::star::frame::Desktop::create(context)->loadComponentFromURL(
                                          "private:factory/scalc", "_blank", 0, {&hidden, 1}),
                                      uno::UNO_QUERY_THROW}};
}

bool writeSummary(const ContextRef& context, std::span<const forms::SheetDraft> drafts,
                  const rtl::OUString& url) {
    const HiddenDocument document = newDocument(context);
    const SheetRef first = sheetsOf(document.get()).front();
    const rtl::OUString firstName = nameOf(first);
    {
        const SheetStep step{document.get(), {}};
        SheetRef after = first;
        for (const forms::SheetDraft& draft : drafts) {
            after = addSheet(document.get(), after, draft);
        }
    }
    document.get()->getSheets()->removeByName(firstName);
    const PropertyValue filter =
        property("FilterName", uno::Any{rtl::OUString::createFromAscii(filterOf(url))});
    try {
        const uno::Reference<com::sun::star::frame::XStorable> storable{document.get(), uno::UNO_QUERY_THROW};
        storable->storeToURL(url, {&filter, 1});
    } catch (const com::sun::star::io::IOException&) {
        return false;
    }
    return true;
}

RollUpProblem finish(const ContextRef& context, const rtl::OUString& folder,
                     const rollup::Accounted& accounted, const rtl::OUString& summary,
                     language::Language language) {
    const auto drafts = rollup::summarize(pathOf(folder), accounted.records, accounted.missing, language);
    return writeSummary(context, drafts, summary) ? RollUpProblem::none : RollUpProblem::summaryNotWritten;
}

RollUpOutcome outcomeOf(const rollup::Accounted& accounted, RollUpProblem problem) {
    RollUpOutcome outcome;
    outcome.tally = rollup::tally(accounted.records, accounted.missing);
    outcome.problem = problem;
    return outcome;
}

} // namespace

RollUpRequest usualRequest(const ContextRef& context, const rtl::OUString& folder) {
    RollUpRequest request;
    request.folder = withoutSlash(folder);
    request.records = request.folder + inUrl(u"-汇总记录.jsonl");
    const uno::Reference<com::sun::star::ucb::XSimpleFileAccess3> files =
        com::sun::star::ucb::SimpleFileAccess::create(context);
    const rtl::OUString base = request.folder + inUrl(u"-汇总表");
    request.summary = base + ".xlsx";
    for (sal_Int32 number = 2; files->exists(request.summary); ++number) {
        request.summary = base + "%20(" + rtl::OUString::number(number) + ").xlsx";
    }
    return request;
}

RollUpWork::RollUpWork(const ContextRef& context, RollUpRequest request, EvaluationRules rules,
                       language::Language language)
    : context_{context}, request_{std::move(request)}, rules_{std::move(rules)}, language_{language} {
    auto files = workbooksIn(request_.folder);
    if (!files || files->empty()) {
        problem_ = files ? RollUpProblem::noFiles : RollUpProblem::noFolder;
        return;
    }
    files_ = *std::move(files);
    const RecordFile lines{request_.records};
    if (!request_.resume) {
        lines.clear();
    }
    records_ = lines.records();
    open_ = rollup::remaining(files_, records_);
}

bool RollUpWork::step() {
    if (problem_ != RollUpProblem::none || isWritten_) {
        return false;
    }
    if (next_ < open_.size()) {
        read(open_[next_]);
        return problem_ == RollUpProblem::none;
    }
    problem_ = finish(context_, request_.folder, account(), request_.summary, language_);
    isWritten_ = problem_ == RollUpProblem::none;
    return false;
}

void RollUpWork::read(const rollup::Source& source) {
    records_.push_back(
        readFile(context_, urlInFolder(request_.folder, source.file), source, rules_, language_));
    if (RecordFile{request_.records}.add(records_.back())) {
        ++next_;
    } else {
        problem_ = RollUpProblem::recordsNotWritten;
    }
}

rollup::Accounted RollUpWork::account() const {
    return rollup::account(files_, records_);
}

std::optional<std::chrono::seconds> RollUpWork::left() const {
    const auto since =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin_);
    return rollup::timeLeft(next_, open_.size(), since);
}

RollUpOutcome RollUpWork::outcome() const {
    RollUpOutcome outcome = outcomeOf(account(), problem_);
    outcome.stopped = problem_ == RollUpProblem::none && !isWritten_;
    return outcome;
}

RollUpOutcome summarizeRecords(const ContextRef& context, const rtl::OUString& folder,
                               std::span<const FileRecord> records, const rtl::OUString& summary,
                               language::Language language) {
    const auto files = workbooksIn(folder);
    if (!files) {
        return outcomeOf({}, RollUpProblem::noFolder);
    }
    const auto accounted = rollup::account(*files, records);
    return outcomeOf(accounted, finish(context, withoutSlash(folder), accounted, summary, language));
}

} // namespace jixiao::addin
