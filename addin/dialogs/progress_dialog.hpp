// SPDX-License-Identifier: MPL-2.0
/// Work that takes minutes: a dialog shows how far it is, and can stop it between two pieces.
#pragma once

#include "language/language.hpp"
#include "office/document.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace jixiao::addin {

struct WorkDone {
    std::u16string text;
    double share = 0; // 0 to 1
    bool isDone = false;
};

/// Calls `step` on the main thread again and again, a short piece of work each time, until it says that it is
/// done or a person stops it. The windows behind cannot be used meanwhile. What `step` throws goes on to the
/// caller.
void runWithProgress(const ContextRef& context,
                     const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                     language::Language language, std::u16string_view title,
                     const std::function<WorkDone()>& step);

} // namespace jixiao::addin
