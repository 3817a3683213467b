// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/declared.hpp"

#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/uno/XInterface.hpp>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jixiao::test {

/// A control as a screen reader has it: what it is, what it is called, what it says, what can be done with
/// it.
class Accessible {
public:
    /// Nothing where a window has no such side for other programs, as in LibreOffice 26.8; in 25.2 it still
    /// has.
    static std::optional<Accessible> of(const std::shared_ptr<Declared>& declared,
                                        const css::uno::Reference<css::uno::XInterface>& window);

    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string description() const;
    /// One of css.accessibility.AccessibleRole.
    [[nodiscard]] sal_Int16 role() const;
    /// What stands in a text, or what is chosen in a list.
    [[nodiscard]] std::string text() const;
    /// One of css.accessibility.AccessibleStateType as 7.4 numbers them.
    [[nodiscard]] bool has(sal_Int16 state) const;
    [[nodiscard]] css::awt::Rectangle on_screen() const;
    [[nodiscard]] std::vector<Accessible> children() const;

    /// Its first action: a button is pressed.
    void press() const;
    void choose(sal_Int32 child) const;
    void set_text(const std::string& text) const;
    void grab_focus() const;

private:
    Accessible(std::shared_ptr<Declared> declared,
               css::uno::Reference<css::accessibility::XAccessibleContext> context)
        : declared_{std::move(declared)}, context_{std::move(context)} {}

    /// Of an interface of accessibility, whose numbers are `long` in 7.4 and `hyper` later.
    [[nodiscard]] css::uno::Any call(const char* interface, const char* method,
                                     const css::uno::Sequence<css::uno::Any>& arguments = {}) const;

    std::shared_ptr<Declared> declared_;
    css::uno::Reference<css::accessibility::XAccessibleContext> context_;
};

} // namespace jixiao::test
