// SPDX-License-Identifier: MPL-2.0
/// Something that is done once, in a while, on the office's main thread. The SDK has no timers: a thread of
/// our own waits, and com.sun.star.awt.AsyncCallback carries the call over.
#pragma once

#include "office/document.hpp"

#include <chrono>
#include <functional>
#include <memory>

namespace jixiao::addin {

class Later {
public:
    /// `what` is called on the main thread, never after this object is gone.
    Later(const ContextRef& context, std::function<void()> what);
    ~Later();
    Later(const Later&) = delete;
    Later& operator=(const Later&) = delete;

    /// Does it after this long; asked again before that, the time begins anew. Cheap enough for every key
    /// stroke: there is a thread only while something is waited for.
    void in(std::chrono::milliseconds delay);
    void cancel();

private:
    class Wait;
    std::shared_ptr<Wait> wait_;
};

} // namespace jixiao::addin
