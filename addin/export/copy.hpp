// SPDX-License-Identifier: MPL-2.0
/// A copy of a document that nobody sees and that names nobody.
#pragma once

#include "office/document.hpp"

namespace jixiao::addin {

/// A hidden spreadsheet, closed at the end.
class HiddenDocument {
public:
    explicit HiddenDocument(const DocumentRef& document) : document_{document} {}
    ~HiddenDocument();
    HiddenDocument(const HiddenDocument&) = delete;
    HiddenDocument& operator=(const HiddenDocument&) = delete;
    HiddenDocument(HiddenDocument&& other) noexcept { std::swap(document_, other.document_); }
    HiddenDocument& operator=(HiddenDocument&&) = delete;

    /// Empty where there is none.
    [[nodiscard]] const DocumentRef& get() const { return document_; }

private:
    DocumentRef document_;
};

/// What is left out of a copy.
struct LeftOutOfCopy {
    bool people = true; // their names in properties, comments and changes, and the record of changes
    bool code = false;  // macros, and events that would call any
};

/// The document as it stands but for what is left out. The document itself is not touched.
HiddenDocument hiddenCopy(const ContextRef& context, const DocumentRef& document,
                          const LeftOutOfCopy& leftOut);

/// The document as it stands, without the names of people in its properties, comments and changes, and
/// without the record of changes. The document itself is not touched: neither its state of being modified nor
/// its undo steps.
HiddenDocument namelessCopy(const ContextRef& context, const DocumentRef& document);

/// Sees to it that saving a copy puts nobody's name into it.
void staysNameless(const DocumentRef& copy);

} // namespace jixiao::addin
