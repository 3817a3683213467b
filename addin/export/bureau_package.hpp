// SPDX-License-Identifier: MPL-2.0
/// A document as a bureau's own extension: its template and, if wanted, a scoring profile.
#pragma once

#include "office/document.hpp"
#include "package/bureau.hpp"

#include <cstdint>
#include <string>

namespace jixiao::addin {

struct BureauRequest {
    std::u16string name;
    std::u16string version;
    std::u16string publisher;
    std::u16string profile;   // id, "": none goes along
    bool keepsPeople = false; // their names in properties and comments
    rtl::OUString folder;     // URL
};

enum class BureauRefusal : std::uint8_t {
    none,
    problem,
    noProfile,
    noFolder,
    copyFailed,
    isThere,
    notWritten
};

struct BureauOutcome {
    BureauRefusal refusal = BureauRefusal::none;
    package::PackageProblem problem = package::PackageProblem::none;
    rtl::OUString file; // URL of what was written, or would have been
};

/// Writes the one file. The document is not touched; a file that is there already stays.
BureauOutcome packageTemplate(const ContextRef& context, const DocumentRef& document,
                              const BureauRequest& request);

/// What the document is called: by its title, else by its file; "" for one that has neither.
std::u16string titleOf(const DocumentRef& document);

} // namespace jixiao::addin
