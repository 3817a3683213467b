// SPDX-License-Identifier: MPL-2.0
/// Forms of ours are protected without a password, so that what was approved is not typed over by mistake;
/// commands of ours work on them all the same.
#pragma once

#include "office/document.hpp"

#include <string_view>

namespace jixiao::addin {

/// The name in the sheet by which we know that we protected it.
inline constexpr std::u16string_view protectionMark = u"JixiaoSheet_Protected";

/// Protects a sheet and remembers that we did. Call inside one undo step.
void protectForm(const SheetRef& sheet);

/// Whether we protected it; a password that somebody set since is respected when it comes to writing.
bool isProtectedForm(const SheetRef& sheet);

/// Lifts our protection while this lives; nothing happens to other sheets. Inside one undo step.
class Unprotected {
public:
    explicit Unprotected(const SheetRef& sheet);
    ~Unprotected();
    Unprotected(const Unprotected&) = delete;
    Unprotected& operator=(const Unprotected&) = delete;

private:
    SheetRef sheet_; // nothing where there is nothing to protect again
};

} // namespace jixiao::addin
