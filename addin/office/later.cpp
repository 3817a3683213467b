// SPDX-License-Identifier: MPL-2.0
#include "office/later.hpp"

#include "office/barrier.hpp"

#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;
using Clock = std::chrono::steady_clock;

/// What the waiting thread and its owner share.
class Later::Wait : public std::enable_shared_from_this<Later::Wait> {
public:
    Wait(const ContextRef& context, std::function<void()> what) : what_{std::move(what)} {
        // Made here: a thread that outlives the office must not ask it for services.
        callbacks_.set(context->getServiceManager()->createInstanceWithContext(
                           "com.sun.star.awt.AsyncCallback", context),
                       uno::UNO_QUERY_THROW);
    }

    void begin(std::chrono::milliseconds delay) {
        const std::lock_guard lock{mutex_};
        due_ = Clock::now() + delay;
        if (!waiting_) {
            waiting_ = true;
            // Detached: its owner may hold the lock that the call over to the main thread waits for.
            std::thread{[self = shared_from_this()] { self->wait(); }}.detach();
        }
    }

    void cancel() {
        const std::lock_guard lock{mutex_};
        due_.reset();
        posted_ = false;
        changed_.notify_all();
    }

    void end() {
        std::function<void()> last; // what it holds is let go outside the lock
        {
            const std::lock_guard lock{mutex_};
            last.swap(what_);
        }
        cancel();
    }

    void call() {
        std::function<void()> what; // which may end us
        {
            const std::lock_guard lock{mutex_};
            if (!posted_) {
                return; // cancelled meanwhile
            }
            posted_ = false;
            what = what_;
        }
        if (what) {
            what();
        }
    }

private:
    class Callback final : public cppu::WeakImplHelper1<awt::XCallback> {
    public:
        explicit Callback(std::shared_ptr<Wait> wait) : wait_{std::move(wait)} {}
        void SAL_CALL notify(const uno::Any& /*data*/) override {
            guarded(0, [&] {
                try {
                    wait_->call();
                } catch (const uno::RuntimeException&) {
                    // A document was closed under it: there is nothing left to do it for.
                    return 0;
                }
                return 0;
            });
        }

    private:
        std::shared_ptr<Wait> wait_;
    };

    void wait() {
        {
            std::unique_lock lock{mutex_};
            while (due_ && Clock::now() < *due_) {
                changed_.wait_until(lock, *due_);
            }
            waiting_ = false;
            posted_ = due_.has_value();
            due_.reset();
            if (!posted_) {
                return;
            }
        }
        try {
            callbacks_->addCallback(new Callback{shared_from_this()}, {});
        } catch (const uno::Exception&) {
            return; // the office is going down
        }
    }

    uno::Reference<awt::XRequestCallback> callbacks_;
    std::mutex mutex_; // of what follows
    std::function<void()> what_;
    std::condition_variable changed_;
    std::optional<Clock::time_point> due_;
    bool waiting_ = false; // there is a thread
    bool posted_ = false;  // a call is on its way
};

Later::Later(const ContextRef& context, std::function<void()> what)
    : wait_{std::make_shared<Wait>(context, std::move(what))} {}

Later::~Later() {
    wait_->end();
}

void Later::in(std::chrono::milliseconds delay) {
    wait_->begin(delay);
}

void Later::cancel() {
    wait_->cancel();
}

} // namespace jixiao::addin
