// SPDX-License-Identifier: MPL-2.0
#include "commands/show_sidebar.hpp"

#include "commands/hindrances.hpp"
#include "office/barrier.hpp"

#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XRequestCallback.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

namespace jixiao::addin::show_sidebar {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;
using Frame = com::sun::star::frame::XFrame;

namespace {

uno::Reference<com::sun::star::ui::XSidebarProvider> sidebarOf(const uno::Reference<Frame>& frame) {
    const uno::Reference<com::sun::star::frame::XController2> controller{
        frame.is() ? frame->getController() : nullptr, uno::UNO_QUERY};
    return controller.is() ? controller->getSidebar() : nullptr;
}

void openDeck(const uno::Reference<com::sun::star::ui::XSidebarProvider>& sidebar) {
    const uno::Reference<com::sun::star::ui::XDecks> decks = sidebar->getDecks();
    const rtl::OUString name{"org.jixiao.calc.Deck"};
    if (!decks.is() || !decks->hasByName(name)) {
        return;
    }
    const uno::Reference<com::sun::star::ui::XDeck> deck{decks->getByName(name), uno::UNO_QUERY_THROW};
    if (!deck->isActive()) { // an open deck would be closed by it
        deck->activate(true);
    }
}

/// A sidebar that was off opens the deck it showed last, when the office gets round to it. This comes after.
class Afterwards final : public cppu::WeakImplHelper1<awt::XCallback> {
public:
    explicit Afterwards(const uno::Reference<Frame>& frame) : frame_{frame} {}

    void SAL_CALL notify(const uno::Any& /*data*/) override {
        guarded(0, [&] {
            try {
                const auto sidebar = sidebarOf(frame_);
                if (sidebar.is() && sidebar->isVisible()) {
                    openDeck(sidebar);
                }
            } catch (const uno::RuntimeException&) {
                return 0; // the document was closed meanwhile
            }
            return 0;
        });
    }

private:
    uno::WeakReference<Frame> frame_; // it may be closed before
};

} // namespace

Hindrance whyNot(const CommandTarget& target) {
    return noSheet(target);
}

void run(const CommandTarget& target) {
    const auto sidebar = sidebarOf(target.frame);
    if (!sidebar.is()) {
        return;
    }
    if (sidebar->isVisible()) {
        openDeck(sidebar);
        return;
    }
    sidebar->setVisible(true);
    const uno::Reference<awt::XRequestCallback> callbacks{
        target.context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.AsyncCallback",
                                                                       target.context),
        uno::UNO_QUERY_THROW};
    callbacks->addCallback(new Afterwards{target.frame}, {});
}

} // namespace jixiao::addin::show_sidebar
