// SPDX-License-Identifier: MPL-2.0
/// The deck in a Calc window, as a person with a screen reader, a mouse or a keyboard has it.
#pragma once

#include "support/accessible.hpp"
#include "support/display.hpp"
#include "support/document.hpp"
#include "support/eventually.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XController2.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jixiao::test {

class Deck {
public:
    Deck(const Display& display, const Document& document);

    /// Opens it by its command, and waits until it is drawn.
    void open() const;
    void hide() const;
    /// Has the sidebar show the properties of cells.
    void open_properties() const;
    [[nodiscard]] bool is_open() const;

    /// Waits until it holds. Throws std::runtime_error that names `what` and tells what the deck says
    /// instead.
    void must(const std::string& what, const std::function<bool()>& holds) const;
    void must_say(const std::string& text, const std::string& panel = "Summary") const;
    /// The same of the text below the list of a panel.
    void must_explain(const std::string& text, const std::string& panel = "Indicators") const;

    /// False where only what it says can be read (LibreOffice 26.8), and no control be found.
    [[nodiscard]] bool is_accessible() const;

    // What follows looks once, and throws what the office throws where something is just taken away.
    /// What the panel of this name (Summary, Indicators, Findings) says, line by line.
    [[nodiscard]] std::string says(const std::string& panel) const;
    /// The text below the list of a panel: what it says about the line chosen there.
    [[nodiscard]] std::string detail(const std::string& panel) const;
    [[nodiscard]] std::vector<std::string> filters() const;
    /// That of a panel.
    [[nodiscard]] std::optional<Accessible> list(const std::string& panel) const;
    /// Whether nothing is seen in the lower half of the list of indicators. Not with gtk3, where no control
    /// says truly where it stands on the screen (7.4).
    [[nodiscard]] bool is_half_blank() const;

    /// Does something with a control, by how its name begins, as soon as it is there.
    void with(const std::string& panel, sal_Int16 role, const std::string& name,
              const std::function<void(const Accessible&)>& act) const;
    void filter(sal_Int32 entry) const;
    /// A click into the middle of a control, once it stands still.
    void click(const Accessible& control) const;

    /// A1 of what is selected in the sheet.
    [[nodiscard]] std::string selected() const;
    void select(const std::string& cell) const;

private:
    [[nodiscard]] css::uno::Reference<css::awt::XWindow> window(const std::string& panel) const;
    [[nodiscard]] std::vector<Accessible> controls(const std::string& panel) const;
    [[nodiscard]] std::optional<Accessible> control(const std::string& panel, sal_Int16 role,
                                                    const std::string& name) const;
    [[nodiscard]] std::string told() const;

    const Display& display_;
    const Document& document_;
    std::shared_ptr<Declared> declared_;
};

} // namespace jixiao::test
