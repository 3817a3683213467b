// SPDX-License-Identifier: MPL-2.0
/// What is handed in: a copy of a document in the formats that others read.
#pragma once

#include "export/working_sheets.hpp"
#include "sheet/issued.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace jixiao::addin {

enum class Format : std::uint8_t { xlsx, xls, pdf };

struct SubmissionRequest {
    HandedIn what = HandedIn::values;
    std::vector<Format> formats{Format::xlsx, Format::xls, Format::pdf};
    rtl::OUString folder; // URL
    rtl::OUString name;   // of the files, without suffix
};

enum class Refusal : std::uint8_t { none, noFolder, copyFailed, notWritten, tooLargeForXls };

struct Submission {
    std::vector<rtl::OUString> files; // URLs
    Issued issued;
    WorkingSheets workingSheets;
    Refusal refusal = Refusal::none; // what kept one from being written; others may have been
    rtl::OUString failed;            // its name
};

/// "自评表-报送", by the document's own name.
rtl::OUString submissionName(const DocumentRef& document);

/// The document is not touched. Files that are there already are not written over.
Submission submit(const ContextRef& context, const DocumentRef& document, const EvaluationRules& rules,
                  const SubmissionRequest& request);

} // namespace jixiao::addin
