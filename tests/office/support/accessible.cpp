// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hpp"

#include "office/text.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#include <com/sun/star/accessibility/XAccessibleText.hpp>

#include <stdexcept>

namespace jixiao::test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace accessibility = css::accessibility;

} // namespace

Accessible Accessible::of(const Reference<css::uno::XInterface>& window) {
    const Reference<accessibility::XAccessible> accessible(window, UNO_QUERY);
    if (!accessible.is()) {
        throw std::runtime_error("this window cannot be reached by a screen reader");
    }
    return Accessible(accessible->getAccessibleContext());
}

std::string Accessible::name() const {
    return office::utf8(context_->getAccessibleName());
}

std::string Accessible::description() const {
    return office::utf8(context_->getAccessibleDescription());
}

sal_Int16 Accessible::role() const {
    return context_->getAccessibleRole();
}

std::string Accessible::text() const {
    const Reference<accessibility::XAccessibleText> text(context_, UNO_QUERY);
    return text.is() ? office::utf8(text->getText()) : name();
}

bool Accessible::has(sal_Int16 state) const {
    return context_->getAccessibleStateSet()->contains(state);
}

css::awt::Rectangle Accessible::on_screen() const {
    const Reference<accessibility::XAccessibleComponent> component(context_, UNO_QUERY_THROW);
    const auto at = component->getLocationOnScreen();
    const auto size = component->getSize();
    return {at.X, at.Y, size.Width, size.Height};
}

std::vector<Accessible> Accessible::children() const {
    std::vector<Accessible> all;
    const sal_Int32 count = context_->getAccessibleChildCount();
    for (sal_Int32 index = 0; index < count; ++index) {
        const auto child = context_->getAccessibleChild(index);
        if (child.is() && child->getAccessibleContext().is()) {
            all.push_back(Accessible(child->getAccessibleContext()));
        }
    }
    return all;
}

void Accessible::press() const {
    const Reference<accessibility::XAccessibleAction> action(context_, UNO_QUERY_THROW);
    action->doAccessibleAction(0);
}

void Accessible::choose(sal_Int32 child) const {
    const Reference<accessibility::XAccessibleSelection> selection(context_, UNO_QUERY_THROW);
    selection->selectAccessibleChild(child);
}

void Accessible::set_text(const std::string& text) const {
    const Reference<accessibility::XAccessibleEditableText> edit(context_, UNO_QUERY_THROW);
    edit->setText(office::ustring(text));
}

void Accessible::grab_focus() const {
    const Reference<accessibility::XAccessibleComponent> component(context_, UNO_QUERY_THROW);
    component->grabFocus();
}

} // namespace jixiao::test
