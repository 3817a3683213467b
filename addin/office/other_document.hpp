// SPDX-License-Identifier: MPL-2.0
/// Another file, opened to be read without a window, and closed again.
#pragma once

#include "office/document.hpp"

namespace jixiao::addin {

class OtherDocument {
public:
    OtherDocument() = default;
    ~OtherDocument();
    OtherDocument(const OtherDocument&) = delete;
    OtherDocument& operator=(const OtherDocument&) = delete;

    /// Read-only and without running its macros. False where it is no spreadsheet that can be read.
    bool open(const ContextRef& context, const rtl::OUString& url);

    [[nodiscard]] const DocumentRef& document() const { return document_; }

private:
    DocumentRef document_;
};

} // namespace jixiao::addin
