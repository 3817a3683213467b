// SPDX-License-Identifier: MPL-2.0
/// Long work that is seen and can be stopped.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <chrono>
#include <memory>
#include <string>

namespace jixiao::addin {

/// Nothing is shown of work that is quickly done. From a second on the status bar shows how far it is, Esc
/// stops it, and its document's windows take no other key and no click, so that nobody changes by hand what
/// is being worked on.
class Progress {
public:
    /// For work that nobody watches: shows nothing and is never stopped.
    Progress();
    /// `text` says what is done, and that Esc stops it.
    Progress(const ContextRef& context,
             const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
             std::u16string_view text);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// So much of the whole, 0…1, is done. False once it is to be stopped.
    [[nodiscard]] bool reached(double share);

    /// Somebody else, a macro or another program, changed the document while events were let in.
    [[nodiscard]] bool sawChange() const;

private:
    class Watch;

    ContextRef context_;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame_;
    std::u16string text_;
    std::chrono::steady_clock::time_point begin_;
    std::unique_ptr<Watch> watch_; // from when it is shown
};

} // namespace jixiao::addin
