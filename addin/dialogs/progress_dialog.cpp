// SPDX-License-Identifier: MPL-2.0
#include "dialogs/progress_dialog.hpp"

#include "dialogs/dialog.hpp"
#include "office/later.hpp"

#include <chrono>
#include <exception>
#include <memory>
#include <mutex>

namespace jixiao::addin {

namespace {

/// Time for the windows to draw and to take keys: the office does the work it is given before that.
constexpr std::chrono::milliseconds breath{1};

constexpr language::Text stop{u"~Stop", u"停止(~S)", u"停止(~S)"};

} // namespace

void runWithProgress(const ContextRef& context,
                     const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                     language::Language language, std::u16string_view title,
                     const std::function<WorkDone()>& step) {
    constexpr sal_Int32 width = 240, height = 78, margin = 8, inner = width - 2 * margin, whole = 1000;
    constexpr Box textBox{margin, 8, inner, 26}, barBox{margin, 38, inner, 10};
    constexpr sal_Int32 buttonAt = 56;
    Dialog dialog{context, title, width, height};
    dialog.addText("text", u"", textBox);
    dialog.addProgressBar("bar", whole, barBox);
    dialog.addCancel(stop.in(language), buttonAt);
    // A macro of another process waits for the dialog on a thread of its own, while the work goes on on the
    // main thread: whoever comes first, the dialog is there as long as the other needs it.
    struct Shared {
        std::mutex working;
        bool isOver = false;
        std::exception_ptr failure;
    };
    const auto shared = std::make_shared<Shared>();
    Later* again = nullptr;
    const auto work = [&dialog, &step, &again, shared] {
        const std::lock_guard lock{shared->working};
        if (shared->isOver) {
            return;
        }
        try {
            const WorkDone now = step();
            dialog.setText("text", now.text);
            dialog.setProgress("bar", static_cast<sal_Int32>(now.share * whole));
            if (now.isDone) {
                dialog.end();
            } else {
                again->in(breath);
            }
        } catch (...) {
            shared->failure = std::current_exception();
            dialog.end();
        }
    };
    Later later{context, work};
    again = &later;
    dialog.run(frame, {}, [&] { later.in(breath); });
    const std::lock_guard lock{shared->working};
    shared->isOver = true;
    if (shared->failure) {
        std::rethrow_exception(shared->failure);
    }
}

} // namespace jixiao::addin
