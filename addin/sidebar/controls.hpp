// SPDX-License-Identifier: MPL-2.0
/// The office's own controls in a panel's window. Sizes and places are pixels of the screen, taken from what
/// the controls prefer, so that they follow font, scale and theme.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jixiao::addin::sidebar {

/// Known by their names; reached by Tab in the order they are added in. A label added right before a control
/// names it.
class Controls {
public:
    using Properties = com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet>;

    /// An empty container that fills `parent`.
    Controls(const ContextRef& context,
             const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& parent);
    ~Controls();
    Controls(const Controls&) = delete;
    Controls& operator=(const Controls&) = delete;

    /// `type`: "FixedText", "Button" …, or the whole name of a model's service. `first`: set before there is
    /// a control, which listens to what it finds then.
    Properties add(const char* name, const char* type,
                   const std::vector<com::sun::star::beans::PropertyValue>& first = {});
    void addLabel(const char* name, std::u16string_view text);
    /// A name for the control added next that nobody sees, but screen readers say.
    void addName(const char* name, std::u16string_view text);
    /// A text of as many lines as it needs at a width.
    void addText(const char* name);
    void addHeading(const char* name);
    void addButton(const char* name, std::u16string_view text);
    void addList(const char* name);
    void addEdit(const char* name);
    /// A longer text to read, which scrolls and can be copied.
    void addReading(const char* name);
    /// A rectangle of one colour.
    void addRectangle(const char* name);
    /// Makes the peers; call once, after all was added.
    void show();

    [[nodiscard]] Properties model(const char* name) const;
    [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::awt::XControl>
    control(const char* name) const;
    [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::awt::XWindow> window() const;
    /// Of every control.
    [[nodiscard]] std::vector<com::sun::star::uno::Reference<com::sun::star::awt::XWindow>> windows() const;

    void setText(const char* name, std::u16string_view text);
    /// A longer text in the reading `name`. Screen readers find nothing inside such a control, so its name,
    /// which is the label `label`, says it all.
    void setReading(const char* name, const char* label, std::u16string_view title, std::u16string_view text);
    /// A label whose ~ is a mark for a mnemonic.
    void setLabel(const char* name, std::u16string_view text);
    void setHelp(const char* name, std::u16string_view text);
    void setEnabled(const char* name, bool enabled);
    void setVisible(const char* name, bool visible);
    void setEntries(const char* name, const std::vector<std::u16string>& entries);
    void select(const char* name, std::size_t entry);
    [[nodiscard]] std::size_t selected(const char* name) const;
    [[nodiscard]] std::u16string text(const char* name) const;
    /// Whether a label or text says nothing.
    [[nodiscard]] bool isBlank(const char* name) const;
    void setColor(const char* name, const char* property, sal_Int32 color);

    void place(const char* name, sal_Int32 x, sal_Int32 y, sal_Int32 width, sal_Int32 height);
    void resize(sal_Int32 width, sal_Int32 height);
    [[nodiscard]] com::sun::star::awt::Size preferred(const char* name) const;
    /// The height a text needs at a width.
    [[nodiscard]] sal_Int32 heightAt(const char* name, sal_Int32 width) const;
    /// The height of a line of text, the unit of all spaces.
    [[nodiscard]] sal_Int32 line() const { return line_; }
    /// The least width of a panel: what is laid out for 200 pixels at the usual size of the font.
    [[nodiscard]] sal_Int32 leastWidth() const { return line_ * 13; }
    /// The space between controls.
    [[nodiscard]] sal_Int32 gap() const { return line_ / 4; }

private:
    [[nodiscard]] sal_Int32 textWidth(const char* button) const;

    ContextRef context_;
    com::sun::star::uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory_;
    com::sun::star::uno::Reference<com::sun::star::container::XNameContainer> models_;
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> container_;
    /// Between the office's window and our page of controls: a page wants to be as large as its controls
    /// stand in it, so that a deck that was wide once would never become narrow again.
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> between_;
    com::sun::star::uno::Reference<com::sun::star::awt::XWindow> parent_;
    std::vector<const char*> names_; // that nobody sees
    sal_Int32 line_ = 16;
    sal_Int16 count_ = 0;
};

} // namespace jixiao::addin::sidebar
