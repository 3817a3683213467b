// SPDX-License-Identifier: MPL-2.0
#include "sidebar/panel.hpp"

#include "office/barrier.hpp"
#include "office/property.hpp"
#include "office/text.hpp"
#include "sidebar/findings_part.hpp"
#include "sidebar/indicators_part.hpp"
#include "sidebar/summary_part.hpp"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/ui/UIElementType.hpp>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;
namespace ui = com::sun::star::ui;

namespace {

std::unique_ptr<Part> makePart(std::u16string_view url, Controls& controls, Desk& desk) {
    if (url.ends_with(u"/Summary")) {
        return std::make_unique<SummaryPart>(controls, desk);
    }
    if (url.ends_with(u"/Indicators")) {
        return std::make_unique<IndicatorsPart>(controls, desk);
    }
    if (url.ends_with(u"/Findings")) {
        return std::make_unique<FindingsPart>(controls, desk);
    }
    return {};
}

/// What a person does may meet a document that is just being closed.
template <typename Do>
void lively(Do&& what) {
    guarded(0, [&] {
        try {
            what();
        } catch (const com::sun::star::lang::DisposedException&) {
            return 0;
        }
        return 0;
    });
}

} // namespace

Panel::Panel(std::shared_ptr<Desk> desk, Place place)
    : PanelBase{m_aMutex}, desk_{std::move(desk)}, place_{std::move(place)} {}

bool Panel::begin() {
    controls_ = std::make_unique<Controls>(desk_->context(), place_.parent);
    part_ = makePart(view(place_.url), *controls_, *desk_);
    if (!part_) {
        return false;
    }
    helpKey_.set(new HelpKey{desk_->context(), [this](std::string_view control) {
                                 const auto page =
                                     property("Page", uno::Any{officeString(part_->helpPage(control))});
                                 desk_->dispatch(u"Help", {&page, 1});
                             }});
    for (const auto& window : controls_->windows()) {
        helpKey_->listenTo(window);
    }
    place_.parent->addWindowListener(this);
    desk_->enter(*this);
    desk_->seen(*this);
    return true;
}

uno::Reference<uno::XInterface> Panel::getRealInterface() {
    return static_cast<cppu::OWeakObject*>(this);
}

uno::Reference<com::sun::star::frame::XFrame> Panel::getFrame() {
    return place_.frame;
}

rtl::OUString Panel::getResourceURL() {
    return place_.url;
}

sal_Int16 Panel::getType() {
    return ui::UIElementType::TOOLPANEL;
}

uno::Reference<awt::XWindow> Panel::getWindow() {
    return controls_ ? controls_->window() : nullptr;
}

uno::Reference<com::sun::star::accessibility::XAccessible>
Panel::createAccessible(const Ref<com::sun::star::accessibility::XAccessible>& /*parent*/) {
    return {getWindow(), uno::UNO_QUERY};
}

ui::LayoutSize Panel::getHeightForWidth(sal_Int32 width) {
    return guarded(ui::LayoutSize{0, -1, 0}, [&] {
        if (!part_) {
            return ui::LayoutSize{0, -1, 0};
        }
        return part_->heights(width);
    });
}

sal_Int32 Panel::getMinimalWidth() {
    return guarded(sal_Int32{0}, [&] { return part_ ? part_->leastWidth() : 0; });
}

bool Panel::isSeen() const {
    const uno::Reference<awt::XWindow2> window{place_.parent, uno::UNO_QUERY};
    return window.is() && window->isVisible();
}

void Panel::show(const Overview& overview) {
    if (!part_ || !isSeen()) {
        return;
    }
    part_->show(overview);
    if (place_.sidebar.is()) {
        place_.sidebar->requestLayout();
    }
    layOut();
}

void Panel::follow(const Overview& overview) {
    if (part_ && isSeen()) {
        part_->follow(overview);
    }
}

void Panel::layOut() {
    if (!part_) {
        return;
    }
    const awt::Rectangle size = place_.parent->getPosSize();
    if (size.Width > 0 && size.Height > 0) {
        controls_->resize(size.Width, size.Height);
        part_->place(size.Width, size.Height);
    }
}

void Panel::windowResized(const awt::WindowEvent& /*event*/) {
    lively([&] { layOut(); });
}

void Panel::windowMoved(const awt::WindowEvent& /*event*/) {}

void Panel::windowShown(const com::sun::star::lang::EventObject& /*event*/) {
    lively([&] {
        if (desk_ && isSeen()) {
            desk_->seen(*this);
        }
    });
}

void Panel::windowHidden(const com::sun::star::lang::EventObject& /*event*/) {}

void Panel::disposing(const com::sun::star::lang::EventObject& event) {
    if (event.Source == place_.parent) {
        place_.parent.clear();
    }
}

void Panel::disposing() {
    lively([&] {
        if (desk_) {
            desk_->leave(*this);
        }
        if (place_.parent.is()) {
            place_.parent->removeWindowListener(this);
            place_.parent.clear();
        }
        if (helpKey_.is()) {
            helpKey_->end();
            helpKey_.clear();
        }
        part_.reset();
        controls_.reset();
        desk_.reset();
        place_.sidebar.clear();
        place_.frame.clear();
    });
}

} // namespace jixiao::addin::sidebar
