// SPDX-License-Identifier: MPL-2.0
#include "commands/show_sidebar.hpp"

#include "commands/hindrances.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace jixiao::addin::show_sidebar {

namespace uno = com::sun::star::uno;

Hindrance whyNot(const CommandTarget& target) {
    return noSheet(target);
}

void run(const CommandTarget& target) {
    const uno::Reference<com::sun::star::frame::XController2> controller{
        target.frame.is() ? target.frame->getController() : nullptr, uno::UNO_QUERY};
    if (!controller.is()) {
        return;
    }
    const uno::Reference<com::sun::star::ui::XSidebarProvider> sidebar = controller->getSidebar();
    if (!sidebar.is()) {
        return;
    }
    sidebar->setVisible(true);
    const uno::Reference<com::sun::star::ui::XDecks> decks = sidebar->getDecks();
    const rtl::OUString name{"org.jixiao.calc.Deck"};
    if (decks.is() && decks->hasByName(name)) {
        const uno::Reference<com::sun::star::ui::XDeck> deck{decks->getByName(name), uno::UNO_QUERY_THROW};
        deck->activate(true);
    }
}

} // namespace jixiao::addin::show_sidebar
