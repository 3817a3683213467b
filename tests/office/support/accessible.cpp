// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hpp"

#include "office/text.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#include <com/sun/star/accessibility/XAccessibleText.hpp>

namespace jixiao::test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace accessibility = css::accessibility;

} // namespace

std::optional<Accessible> Accessible::of(const std::shared_ptr<Declared>& declared,
                                         const Reference<css::uno::XInterface>& window) {
    const Reference<accessibility::XAccessible> accessible(window, UNO_QUERY);
    if (!accessible.is()) {
        return {};
    }
    return Accessible(declared, accessible->getAccessibleContext());
}

css::uno::Any Accessible::call(const char* interface, const char* method,
                               const css::uno::Sequence<css::uno::Any>& arguments) const {
    return declared_->call(css::uno::Any(context_), interface, method, arguments);
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
    const css::uno::Any states = call("accessibility.XAccessibleContext", "getAccessibleStateSet");
    if (sal_Int64 bits = 0; states >>= bits) {
        return (bits >> (state - 1) & 1) != 0;
    }
    return states.get<Reference<accessibility::XAccessibleStateSet>>()->contains(state);
}

css::awt::Rectangle Accessible::on_screen() const {
    const Reference<accessibility::XAccessibleComponent> component(context_, UNO_QUERY_THROW);
    const auto at = component->getLocationOnScreen();
    const auto size = component->getSize();
    return {at.X, at.Y, size.Width, size.Height};
}

std::vector<Accessible> Accessible::children() const {
    std::vector<Accessible> all;
    sal_Int64 count = 0;
    call("accessibility.XAccessibleContext", "getAccessibleChildCount") >>= count;
    for (sal_Int32 index = 0; index < count; ++index) {
        const css::uno::Any at(index);
        Reference<accessibility::XAccessible> child;
        call("accessibility.XAccessibleContext", "getAccessibleChild", {&at, 1}) >>= child;
        if (child.is() && child->getAccessibleContext().is()) {
            all.push_back(Accessible(declared_, child->getAccessibleContext()));
        }
    }
    return all;
}

void Accessible::press() const {
    const Reference<accessibility::XAccessibleAction> action(context_, UNO_QUERY_THROW);
    action->doAccessibleAction(0);
}

void Accessible::choose(sal_Int32 child) const {
    const css::uno::Any index(child);
    static_cast<void>(call("accessibility.XAccessibleSelection", "selectAccessibleChild", {&index, 1}));
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
