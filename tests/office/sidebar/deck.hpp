// SPDX-License-Identifier: MPL-2.0
/// The deck in a Calc window, as a person with a screen reader, a mouse or a keyboard has it.
#pragma once

#include "support/accessible.hpp"
#include "support/display.hpp"
#include "support/document.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XController2.hpp>

#include <chrono>
#include <functional>
#include <string>

namespace jixiao::test {

/// Waits until it holds, as windows take their time; false where it never does.
bool eventually(const std::function<bool()>& holds, std::chrono::seconds patience = std::chrono::seconds{20});

class Deck {
public:
    Deck(const Display& display, const Document& document);

    /// Opens it by its command, and waits until it is drawn.
    void open() const;
    void hide() const;
    /// Has the sidebar show the properties of cells.
    void open_properties() const;
    [[nodiscard]] bool is_open() const;

    /// False where only what it says can be read (LibreOffice 26.8), and no control be found.
    [[nodiscard]] bool is_accessible() const;

    /// What the panel of this name (Summary, Indicators, Findings) says, line by line.
    [[nodiscard]] std::string says(const std::string& panel) const;
    [[nodiscard]] bool shows(const std::string& text, const std::string& panel = "Summary") const;
    /// A control by how its name begins.
    [[nodiscard]] Accessible control(const std::string& panel, sal_Int16 role, const std::string& name) const;
    /// The text below the list of a panel, and what it says about the line chosen there.
    [[nodiscard]] Accessible reading(const std::string& panel) const;
    [[nodiscard]] std::string detail(const std::string& panel) const;
    [[nodiscard]] std::vector<std::string> filters() const;
    void filter(sal_Int32 entry) const;

    /// A click into the middle of a control, once it stands still.
    void click(const Accessible& control) const;

    /// A1 of what is selected in the sheet.
    [[nodiscard]] std::string selected() const;
    void select(const std::string& cell) const;

private:
    [[nodiscard]] css::uno::Reference<css::awt::XWindow> window(const std::string& panel) const;
    [[nodiscard]] std::vector<Accessible> controls(const std::string& panel) const;

    const Display& display_;
    const Document& document_;
};

} // namespace jixiao::test
