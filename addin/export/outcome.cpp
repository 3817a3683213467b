// SPDX-License-Identifier: MPL-2.0
#include "export/outcome.hpp"

#include "export/submission_words.hpp"
#include "office/text.hpp"

#include <osl/file.hxx>

namespace jixiao::addin {

namespace words = submission_words;
using language::fill;
using language::number;

std::u16string describe(const Submission& done, const SubmissionRequest& request,
                        language::Language language) {
    std::u16string text;
    if (!done.files.empty()) {
        rtl::OUString folder;
        osl::FileBase::getSystemPathFromFileURL(request.folder, folder);
        text = fill(words::written.in(language),
                    {number(static_cast<long long>(done.files.size())), view(folder)});
        if (done.issued.formulas > 0) {
            text +=
                fill(words::counts.in(language), {number(done.issued.formulas), number(done.issued.values)});
        }
    }
    const std::u16string_view failed = view(done.failed);
    switch (done.refusal) {
    case Refusal::none:
        break;
    case Refusal::noFolder:
        text += words::noFolder.in(language);
        break;
    case Refusal::copyFailed:
        text += words::copyFailed.in(language);
        break;
    case Refusal::notWritten:
        text += fill(words::notWritten.in(language), {failed});
        break;
    case Refusal::tooLargeForXls:
        text += fill(words::tooLargeForXls.in(language), {failed});
        break;
    }
    return text;
}

} // namespace jixiao::addin
