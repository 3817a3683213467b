// SPDX-License-Identifier: MPL-2.0
#include "sidebar/watch.hpp"

#include "office/barrier.hpp"

#include <com/sun/star/frame/FrameAction.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/sheet/XActivationBroadcaster.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <utility>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace frame = com::sun::star::frame;
namespace css_sheet = com::sun::star::sheet;
namespace css_util = com::sun::star::util;
namespace css_view = com::sun::star::view;

namespace {

/// What belongs to a closed document throws when it is asked to forget us; it has forgotten us.
template <typename Do>
void quietly(Do&& what) {
    try {
        what();
    } catch (const uno::Exception&) {
        return;
    }
}

} // namespace

Watch::Watch(const uno::Reference<frame::XFrame>& frame, Told told) : frame_{frame}, told_{std::move(told)} {}

void Watch::begin() {
    frame_->addFrameActionListener(this);
    attach();
}

void Watch::end() {
    told_ = {};
    detach();
    if (frame_.is()) {
        quietly([&] { frame_->removeFrameActionListener(this); });
        frame_.clear();
    }
}

void Watch::attach() {
    controller_ = frame_->getController();
    if (!controller_.is()) {
        return;
    }
    model_ = controller_->getModel();
    if (const uno::Reference<css_util::XModifyBroadcaster> model{model_, uno::UNO_QUERY}; model.is()) {
        model->addModifyListener(this);
    }
    if (const uno::Reference<css_view::XSelectionSupplier> selection{controller_, uno::UNO_QUERY};
        selection.is()) {
        selection->addSelectionChangeListener(this);
    }
    if (const uno::Reference<css_sheet::XActivationBroadcaster> sheets{controller_, uno::UNO_QUERY};
        sheets.is()) {
        sheets->addActivationEventListener(this);
    }
}

void Watch::detach() {
    const auto model = std::exchange(model_, {});
    const auto controller = std::exchange(controller_, {});
    quietly([&] {
        const uno::Reference<css_util::XModifyBroadcaster> broadcaster{model, uno::UNO_QUERY};
        if (broadcaster.is()) {
            broadcaster->removeModifyListener(this);
        }
    });
    quietly([&] {
        const uno::Reference<css_view::XSelectionSupplier> selection{controller, uno::UNO_QUERY};
        if (selection.is()) {
            selection->removeSelectionChangeListener(this);
        }
    });
    quietly([&] {
        const uno::Reference<css_sheet::XActivationBroadcaster> sheets{controller, uno::UNO_QUERY};
        if (sheets.is()) {
            sheets->removeActivationEventListener(this);
        }
    });
}

void Watch::frameAction(const frame::FrameActionEvent& event) {
    guarded(0, [&] {
        switch (event.Action) {
        case frame::FrameAction_COMPONENT_ATTACHED:
        case frame::FrameAction_COMPONENT_REATTACHED:
            detach();
            attach();
            if (told_.changed) {
                told_.changed();
            }
            break;
        case frame::FrameAction_COMPONENT_DETACHING:
            detach();
            if (told_.documentGone) {
                told_.documentGone();
            }
            break;
        default:
            break;
        }
        return 0;
    });
}

void Watch::modified(const com::sun::star::lang::EventObject& /*event*/) {
    guarded(0, [&] {
        if (told_.changed) {
            told_.changed();
        }
        return 0;
    });
}

void Watch::selectionChanged(const com::sun::star::lang::EventObject& /*event*/) {
    guarded(0, [&] {
        if (told_.selected) {
            told_.selected();
        }
        return 0;
    });
}

void Watch::activeSpreadsheetChanged(const css_sheet::ActivationEvent& /*event*/) {
    guarded(0, [&] {
        if (told_.changed) {
            told_.changed();
        }
        return 0;
    });
}

void Watch::disposing(const com::sun::star::lang::EventObject& event) {
    guarded(0, [&] {
        if (event.Source == frame_) {
            frame_.clear();
        }
        if (event.Source == model_ || event.Source == controller_ || !frame_.is()) {
            detach();
            if (told_.documentGone) {
                told_.documentGone();
            }
        }
        return 0;
    });
}

} // namespace jixiao::addin::sidebar
