// SPDX-License-Identifier: MPL-2.0
#include "sidebar/deck.hpp"

#include "office/text.hpp"
#include "support/cell_name.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/awt/XVclContainer.hpp>
#include <com/sun/star/awt/XVclWindowPeer.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>
#include <stdexcept>
#include <thread>
#include <utility>

namespace jixiao::test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;
namespace state = css::accessibility::AccessibleStateType;

Reference<css::frame::XController2> controller(const Document& document) {
    return {Reference<css::frame::XModel>(document.model(), UNO_QUERY_THROW)->getCurrentController(),
            UNO_QUERY_THROW};
}

Reference<css::ui::XDeck> deck(const Document& document, const char* name = "org.jixiao.calc.Deck") {
    return {controller(document)
                ->getSidebar()
                ->getDecks()
                ->getByName(rtl::OUString::createFromAscii(name))
                .get<Reference<css::ui::XDeck>>(),
            UNO_QUERY_THROW};
}

/// What stands on the controls in a window, where nothing tells more of them. (Both methods are deprecated
/// with nothing in their place.)
std::string labels(Declared& declared, const Reference<css::awt::XWindow>& window) {
    css::uno::Sequence<Reference<css::awt::XWindow>> inside;
    if (const Reference<css::awt::XVclContainer> container(window, css::uno::UNO_QUERY); container.is()) {
        declared.call(css::uno::Any(container), "awt.XVclContainer", "getWindows") >>= inside;
    }
    std::string all;
    for (const auto& each : inside) {
        if (!Reference<css::awt::XWindow2>(each, UNO_QUERY_THROW)->isVisible()) {
            continue;
        }
        const css::uno::Any name(rtl::OUString("Label"));
        rtl::OUString text;
        declared.call(css::uno::Any(Reference<css::awt::XVclWindowPeer>(each, UNO_QUERY_THROW)),
                      "awt.XVclWindowPeer", "getProperty", {&name, 1}) >>= text;
        all += (text.isEmpty() ? std::string() : office::utf8(text) + '\n') + labels(declared, each);
    }
    return all;
}

} // namespace

Deck::Deck(const Display& display, const Document& document)
    : display_{display}, document_{document}, declared_{std::make_shared<Declared>(document.opened_in())} {}

void Deck::open() const {
    document_.dispatch("org.jixiao.calc:ShowSidebar");
    must("be open and say something", [&] { return is_open() && !says("Summary").empty(); });
}

void Deck::hide() const {
    controller(document_)->getSidebar()->setVisible(false);
}

void Deck::open_properties() const {
    controller(document_)->getSidebar()->setVisible(true);
    const auto properties = deck(document_, "PropertyDeck");
    if (!properties->isActive()) { // a deck that is opened once more closes
        properties->activate(true);
    }
    must("give way to the properties", [&] { return properties->isActive(); });
}

bool Deck::is_open() const {
    return controller(document_)->getSidebar()->isVisible() && deck(document_)->isActive();
}

void Deck::must(const std::string& what, const std::function<bool()>& holds) const {
    if (!eventually(document_.opened_in(), holds)) {
        throw std::runtime_error("the deck did not " + what + told());
    }
}

void Deck::must_say(const std::string& text, const std::string& panel) const {
    must("say " + text, [&] { return says(panel).find(text) != std::string::npos; });
}

void Deck::must_explain(const std::string& text, const std::string& panel) const {
    must("explain " + text, [&] { return detail(panel).find(text) != std::string::npos; });
}

std::string Deck::told() const {
    std::string all;
    for (const char* const panel : {"Summary", "Indicators", "Findings"}) {
        all += std::string("\n-- ") + panel + ":\n";
        try {
            all += says(panel);
        } catch (const css::uno::Exception& error) {
            all += office::utf8(error.Message);
        } catch (const std::exception& error) {
            all += error.what();
        }
    }
    return all + "-- open: " + (is_open() ? "yes" : "no") + ", selected: " + selected();
}

Reference<css::awt::XWindow> Deck::window(const std::string& panel) const {
    Reference<css::ui::XPanel> found;
    try {
        deck(document_)->getPanels()->getByName(office::ustring("org.jixiao.calc." + panel)) >>= found;
    } catch (const css::container::NoSuchElementException&) {
        return {}; // a deck has its panels once it was opened; until then it says that it has them
    }
    return found->getDialog();
}

bool Deck::is_accessible() const {
    return Accessible::of(declared_, window("Summary")).has_value();
}

std::vector<Accessible> Deck::controls(const std::string& panel) const {
    const auto whole = Accessible::of(declared_, window(panel));
    return whole ? whole->children().at(0).children() : std::vector<Accessible>{};
}

std::string Deck::says(const std::string& panel) const {
    const auto whole = window(panel);
    if (whole.is() && !is_accessible()) {
        return labels(*declared_, whole);
    }
    std::string text;
    for (const Accessible& each : controls(panel)) {
        if (each.has(state::SHOWING)) {
            text += each.name() + '\n';
        }
    }
    return text;
}

std::optional<Accessible> Deck::control(const std::string& panel, sal_Int16 role,
                                        const std::string& name) const {
    for (const Accessible& each : controls(panel)) {
        if (each.role() == role && each.name().starts_with(name)) {
            return each;
        }
    }
    return {};
}

void Deck::with(const std::string& panel, sal_Int16 role, const std::string& name,
                const std::function<void(const Accessible&)>& act) const {
    must("let itself be worked at " + name, [&] {
        const auto found = control(panel, role, name);
        if (found) {
            act(*found);
        }
        return found.has_value();
    });
}

std::string Deck::detail(const std::string& panel) const {
    const std::string name = panel == "Findings" ? "问题说明" : "指标说明";
    // A text of several lines that is only read is the former in 7.4, the latter in 25.2.
    auto found = control(panel, role::SCROLL_PANE, name);
    if (!found) {
        found = control(panel, role::STATIC, name);
    }
    return found ? found->name() : std::string();
}

std::vector<std::string> Deck::filters() const {
    std::vector<std::string> entries;
    if (const auto list = control("Indicators", role::COMBO_BOX, "显示")) {
        for (const Accessible& each : list->children().at(1).children()) {
            entries.push_back(each.name());
        }
    }
    return entries;
}

std::optional<Accessible> Deck::list(const std::string& panel) const {
    for (const Accessible& each : controls(panel)) {
        for (const Accessible& part : each.children()) {
            if (part.role() == role::TABLE) {
                return each;
            }
        }
    }
    return {};
}

bool Deck::is_half_blank() const {
    const auto found = list("Indicators");
    if (!found) {
        return false;
    }
    const auto area = found->on_screen();
    constexpr int frame = 2, scroll_bar = 26;
    return display_.colors(area.X + frame, area.Y + area.Height / 2, area.Width - scroll_bar,
                           area.Height / 2 - frame) == 1;
}

void Deck::filter(sal_Int32 entry) const {
    with("Indicators", role::COMBO_BOX, "显示",
         [&](const Accessible& list) { list.children().at(1).choose(entry); });
}

void Deck::click(const Accessible& control) const {
    auto at = control.on_screen();
    const auto stands = [&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{200});
        const auto before = std::exchange(at, control.on_screen());
        return before == at;
    };
    must("stand still at " + control.name(), stands);
    display_.click(at.X + at.Width / 2, at.Y + at.Height / 2);
}

std::string Deck::selected() const {
    const Reference<css::frame::XModel> model(document_.model(), UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeAddressable> range(model->getCurrentSelection(),
                                                             css::uno::UNO_QUERY);
    if (!range.is()) {
        return {};
    }
    const auto area = range->getRangeAddress();
    return cell_name(area.StartColumn, area.StartRow);
}

void Deck::select(const std::string& cell) const {
    const Reference<css::view::XSelectionSupplier> view(controller(document_), UNO_QUERY_THROW);
    view->select(css::uno::Any(document_.sheet()->getCellRangeByName(office::ustring(cell))));
}

} // namespace jixiao::test
