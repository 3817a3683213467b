// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/uno/XInterface.hpp>

#include <string>
#include <vector>

namespace jixiao::test {

/// A control as a screen reader has it: what it is, what it is called, what it says, what can be done with
/// it.
class Accessible {
public:
    /// Throws std::runtime_error where a window has no such side.
    static Accessible of(const css::uno::Reference<css::uno::XInterface>& window);

    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string description() const;
    /// One of css.accessibility.AccessibleRole.
    [[nodiscard]] sal_Int16 role() const;
    /// What stands in a text, or what is chosen in a list.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool has(sal_Int16 state) const; // of css.accessibility.AccessibleStateType
    [[nodiscard]] css::awt::Rectangle on_screen() const;
    [[nodiscard]] std::vector<Accessible> children() const;

    /// Its first action: a button is pressed.
    void press() const;
    void choose(sal_Int32 child) const;
    void set_text(const std::string& text) const;
    void grab_focus() const;

private:
    explicit Accessible(css::uno::Reference<css::accessibility::XAccessibleContext> context)
        : context_{std::move(context)} {}

    css::uno::Reference<css::accessibility::XAccessibleContext> context_;
};

} // namespace jixiao::test
