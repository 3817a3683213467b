// SPDX-License-Identifier: MPL-2.0
/// A modal dialog put together from the office's own controls (css.awt): what every dialog of ours is made
/// of.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::addin {

/// Place and size in dialog units, which follow the size of the interface's font: a quarter of a letter's
/// width, an eighth of its height.
struct Box {
    sal_Int32 x = 0;
    sal_Int32 y = 0;
    sal_Int32 width = 0;
    sal_Int32 height = 0;
};

/// Controls are known by their names. They are reached by Tab in the order they are added in; a label that is
/// added right before a control names it, for mnemonics and for screen readers.
class Dialog {
public:
    Dialog(const ContextRef& context, std::u16string_view title, sal_Int32 width, sal_Int32 height);
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    enum class Align : sal_Int16 { left = 0, center = 1, right = 2 };

    /// Names the control added next; ~ stands before the letter that Alt reaches it with.
    void addLabel(const char* name, std::u16string_view text, const Box& box);
    /// A text to read; of several lines where the box is high enough.
    void addText(const char* name, std::u16string_view text, const Box& box, Align align = Align::left);
    /// A line with a heading in it, which sets a part of the dialog apart.
    void addHeading(const char* name, std::u16string_view text, const Box& box);
    void addEdit(const char* name, std::u16string_view text, const Box& box, Align align = Align::right);
    /// Radio buttons with the same `group` exclude each other.
    void addRadio(const char* name, std::u16string_view text, const Box& box, const char* group);
    void addCheck(const char* name, std::u16string_view text, const Box& box);
    /// One whose text is set later and shows as it stands: no letter of it is a mnemonic.
    void addCheck(const char* name, const Box& box);
    void addList(const char* name, const Box& box);
    void addScrollBar(const char* name, const Box& box);
    /// A bar that fills from 0 to `whole`.
    void addProgressBar(const char* name, sal_Int32 whole, const Box& box);
    /// OK, which Enter presses, and Cancel, which Escape presses.
    void addOkAndCancel(std::u16string_view ok, std::u16string_view cancel, sal_Int32 y);
    /// Only Cancel.
    void addCancel(std::u16string_view cancel, sal_Int32 y);

    void setText(const char* name, std::u16string_view text);
    [[nodiscard]] std::u16string text(const char* name) const;
    /// What the mouse shows over a control, and screen readers say after its name.
    void setHelp(const char* name, std::u16string_view text);
    void setEntries(const char* name, const std::vector<std::u16string>& entries);
    [[nodiscard]] std::size_t selected(const char* name) const;
    void select(const char* name, std::size_t entry);
    void setChecked(const char* name, bool checked);
    [[nodiscard]] bool isChecked(const char* name) const;
    void setEnabled(const char* name, bool enabled);
    void setVisible(const char* name, bool visible);
    /// `visible` of `all` lines can be seen at once.
    void setScroll(const char* name, sal_Int32 all, sal_Int32 visible);
    [[nodiscard]] sal_Int32 scrolled(const char* name) const;
    void setProgress(const char* name, sal_Int32 value);
    void setOkEnabled(bool enabled) { setEnabled("ok", enabled); }

    /// Shows it over the frame's window until it is closed; true for OK. `changed` is called with the name of
    /// the control whenever a person changes one, `opened` once, when its window is there.
    bool run(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
             std::function<void(std::string_view)> changed, const std::function<void()>& opened = {});

    /// Closes it from inside, as if it were cancelled.
    void end();

private:
    using Properties = com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet>;
    class Listener;

    Properties add(const char* name, const char* type, const Box& box);
    Properties addButton(const char* name, std::u16string_view text, sal_Int32 x, sal_Int32 y,
                         com::sun::star::awt::PushButtonType type);
    [[nodiscard]] Properties model(const char* name) const;
    [[nodiscard]] com::sun::star::uno::Reference<com::sun::star::awt::XControl>
    control(const rtl::OUString& name) const;
    void listen(Listener& listener);
    void center(const com::sun::star::uno::Reference<com::sun::star::awt::XWindow>& parent) const;

    ContextRef context_;
    com::sun::star::uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory_;
    com::sun::star::uno::Reference<com::sun::star::container::XNameContainer> models_;
    com::sun::star::uno::Reference<com::sun::star::awt::XControl> dialog_;
    sal_Int32 width_;
    sal_Int16 count_ = 0; // of controls
    std::set<std::string, std::less<>> texts_;
};

} // namespace jixiao::addin
