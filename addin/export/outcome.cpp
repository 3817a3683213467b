// SPDX-License-Identifier: MPL-2.0
#include "export/outcome.hpp"

#include "export/submission_words.hpp"
#include "office/text.hpp"

#include <boost/algorithm/string/join.hpp>
#include <osl/file.hxx>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace jixiao::addin {

namespace words = submission_words;
using language::fill;
using language::number;

namespace {

std::u16string listed(const std::vector<rtl::OUString>& names, language::Language language) {
    std::vector<std::u16string> texts;
    std::transform(names.begin(), names.end(), std::back_inserter(texts),
                   [](const rtl::OUString& name) { return std::u16string{view(name)}; });
    return boost::algorithm::join(texts, words::comma.in(language));
}

std::u16string reasonOf(const Submission& done, language::Language language) {
    const std::u16string_view failed = view(done.failed);
    switch (done.refusal) {
    case Refusal::none:
        break;
    case Refusal::noFolder:
        return std::u16string{words::noFolder.in(language)};
    case Refusal::copyFailed:
        return std::u16string{words::copyFailed.in(language)};
    case Refusal::notWritten:
        return fill(words::notWritten.in(language), {failed});
    case Refusal::tooLargeForXls:
        return fill(words::tooLargeForXls.in(language), {failed});
    }
    return {};
}

} // namespace

std::u16string describe(const Submission& done, const SubmissionRequest& request,
                        language::Language language) {
    std::vector<std::u16string> sentences;
    if (!done.files.empty()) {
        rtl::OUString folder;
        osl::FileBase::getSystemPathFromFileURL(request.folder, folder);
        sentences.push_back(fill(words::written.in(language),
                                 {number(static_cast<long long>(done.files.size())), view(folder)}));
        if (done.issued.formulas > 0) {
            sentences.push_back(
                fill(words::counts.in(language), {number(done.issued.formulas), number(done.issued.values)}));
        }
        if (!done.workingSheets.removed.empty()) {
            sentences.push_back(
                fill(words::leftOut.in(language), {listed(done.workingSheets.removed, language)}));
        }
        if (!done.workingSheets.kept.empty()) {
            sentences.push_back(
                fill(words::readElsewhere.in(language), {listed(done.workingSheets.kept, language)}));
        }
    }
    if (done.refusal != Refusal::none) {
        sentences.push_back(reasonOf(done, language));
    }
    return boost::algorithm::join(sentences, words::betweenSentences.in(language));
}

} // namespace jixiao::addin
