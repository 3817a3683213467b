// SPDX-License-Identifier: MPL-2.0
#include "office/progress.hpp"

#include "office/headless.hpp"
#include "office/text.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XReschedule.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/task/StatusIndicatorFactory.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <atomic>
#include <thread>
#include <vector>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;
namespace frame = com::sun::star::frame;
using Window = uno::Reference<awt::XWindow2>;

namespace {

constexpr std::chrono::milliseconds unnoticed{1000};
constexpr sal_Int32 whole = 100;

// LibreOffice 7.4 calls the toolkit's key handlers and its reschedule() deprecated and has nothing else that
// hears a key while a window takes none, or that lets events in.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
void listen(const uno::Reference<awt::XExtendedToolkit>& toolkit, awt::XKeyHandler* keys) {
    toolkit->addKeyHandler(keys);
}
void stopListening(const uno::Reference<awt::XExtendedToolkit>& toolkit, awt::XKeyHandler* keys) {
    toolkit->removeKeyHandler(keys);
}
void letEventsIn(const uno::Reference<awt::XExtendedToolkit>& toolkit) {
    const uno::Reference<awt::XReschedule> events{toolkit, uno::UNO_QUERY};
    if (events.is()) {
        events->reschedule();
    }
}
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

/// Keeps every key from the windows and remembers whether Esc was among them.
class KeyHandler final : public cppu::WeakImplHelper1<awt::XKeyHandler> {
public:
    sal_Bool SAL_CALL keyPressed(const awt::KeyEvent& event) override {
        stop_ = stop_ || event.KeyCode == awt::Key::ESCAPE;
        return true;
    }
    sal_Bool SAL_CALL keyReleased(const awt::KeyEvent& /*event*/) override { return true; }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*event*/) override {}

    [[nodiscard]] bool isStop() const { return stop_; }

private:
    std::atomic<bool> stop_ = false; // the key may come in on another thread than the work runs on
};

/// Notices what others change in the document.
class ChangeListener final : public cppu::WeakImplHelper1<com::sun::star::util::XModifyListener> {
public:
    void SAL_CALL modified(const com::sun::star::lang::EventObject& /*event*/) override {
        // In this thread all but what comes in with the events is our own work.
        changed_ = changed_ || isOpen_ || std::this_thread::get_id() != worker_;
    }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*event*/) override {}

    void setOpen(bool open) { isOpen_ = open; }
    [[nodiscard]] bool isChanged() const { return changed_; }

private:
    std::thread::id worker_ = std::this_thread::get_id();
    std::atomic<bool> isOpen_ = false;
    std::atomic<bool> changed_ = false;
};

/// The windows that show the frame's document and that are enabled now.
std::vector<Window> windowsOf(const uno::Reference<frame::XFrame>& shown) {
    std::vector<Window> windows;
    const uno::Reference<frame::XModel2> model{shown->getController()->getModel(), uno::UNO_QUERY_THROW};
    const auto controllers = model->getControllers();
    while (controllers->hasMoreElements()) {
        const uno::Reference<frame::XController> controller{controllers->nextElement(), uno::UNO_QUERY_THROW};
        const auto each = controller->getFrame();
        const Window window{each.is() ? each->getContainerWindow() : uno::Reference<awt::XWindow>{},
                            uno::UNO_QUERY};
        if (window.is() && window->isEnabled()) {
            windows.push_back(window);
        }
    }
    return windows;
}

} // namespace

/// What is set up when work turns out to be long, and taken down at its end.
class Progress::Watch {
public:
    Watch(const ContextRef& context, const uno::Reference<frame::XFrame>& shown, std::u16string_view text)
        : frame_{shown}, toolkit_{awt::Toolkit::create(context), uno::UNO_QUERY_THROW}, keys_{new KeyHandler},
          changes_{new ChangeListener}, document_{shown->getController()->getModel(), uno::UNO_QUERY_THROW},
          windows_{windowsOf(shown)} {
        // Events are let in by us alone, at moments of our choice.
        constexpr bool noReschedule = true;
        indicator_ =
            com::sun::star::task::StatusIndicatorFactory::createWithFrame(context, shown, noReschedule, false)
                ->createStatusIndicator();
        indicator_->start(officeString(text), whole);
        document_->addModifyListener(changes_.get());
        listen(toolkit_, keys_.get());
        for (const Window& window : windows_) {
            window->setEnable(false);
        }
    }
    ~Watch() {
        // The office may be going down; a destructor must not pass that on.
        try {
            letEventsIn(toolkit_); // keys of the last moments go nowhere as well
            stopListening(toolkit_, keys_.get());
            document_->removeModifyListener(changes_.get());
            for (const Window& window : windows_) {
                window->setEnable(true);
            }
            indicator_->end();
            const auto component = frame_->getComponentWindow();
            if (component.is()) {
                component->setFocus();
            }
        } catch (const uno::Exception&) {
            return;
        }
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    [[nodiscard]] bool goesOn(double share) {
        indicator_->setValue(static_cast<sal_Int32>(share * whole));
        changes_->setOpen(true);
        letEventsIn(toolkit_);
        changes_->setOpen(false);
        return !keys_->isStop();
    }
    [[nodiscard]] bool sawChange() const { return changes_->isChanged(); }

private:
    uno::Reference<frame::XFrame> frame_;
    uno::Reference<awt::XExtendedToolkit> toolkit_;
    rtl::Reference<KeyHandler> keys_;
    rtl::Reference<ChangeListener> changes_;
    uno::Reference<com::sun::star::util::XModifyBroadcaster> document_;
    std::vector<Window> windows_;
    uno::Reference<com::sun::star::task::XStatusIndicator> indicator_;
};

Progress::Progress() = default;

Progress::Progress(const ContextRef& context, const uno::Reference<frame::XFrame>& shown,
                   std::u16string_view text)
    : context_{context}, text_{text}, begin_{std::chrono::steady_clock::now()} {
    if (!isHeadless()) {
        frame_ = shown;
    }
}

Progress::~Progress() = default;

bool Progress::reached(double share) {
    if (!frame_.is()) {
        return true;
    }
    if (watch_ == nullptr) {
        if (std::chrono::steady_clock::now() - begin_ < unnoticed) {
            return true;
        }
        try {
            watch_ = std::make_unique<Watch>(context_, frame_, text_);
        } catch (const uno::Exception&) {
            frame_.clear(); // unseen then, but the work goes on
            return true;
        }
    }
    return watch_->goesOn(share);
}

bool Progress::sawChange() const {
    return watch_ != nullptr && watch_->sawChange();
}

} // namespace jixiao::addin
