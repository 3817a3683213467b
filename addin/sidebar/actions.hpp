// SPDX-License-Identifier: MPL-2.0
/// The commands as buttons: the first ones side by side, all others in a menu.
#pragma once

#include "sidebar/controls.hpp"
#include "sidebar/desk.hpp"

#include <span>
#include <vector>

namespace jixiao::addin::sidebar {

struct Action {
    std::u16string_view command;
    language::Text label;
    const char* button = nullptr; // its control's name; nothing: it always stands in the menu
};

/// Every action there is, in the order they are shown in.
std::span<const Action> actionTable();

class Actions {
public:
    Actions(Controls& controls, Desk& desk);

    /// Greys what cannot be done now and says why.
    void update();
    [[nodiscard]] sal_Int32 height(sal_Int32 width) const;
    [[nodiscard]] sal_Int32 leastWidth() const;
    void place(sal_Int32 x, sal_Int32 y, sal_Int32 width);
    [[nodiscard]] const std::vector<const char*>& names() const { return names_; }
    /// The command of a button; "" where it is none of its controls.
    [[nodiscard]] static std::u16string_view commandOf(std::string_view name);
    /// Takes in what was pressed; false where it is none of its controls.
    bool pressed(std::string_view name);

private:
    void showMenu();
    /// The buttons there is room for at a width, the menu's last. Those left out stand in the menu.
    [[nodiscard]] std::vector<const char*> shownAt(sal_Int32 width) const;
    /// Places the buttons in as many rows as they need, or only tells the height.
    sal_Int32 flow(sal_Int32 x, sal_Int32 y, sal_Int32 width, bool place) const;

    Controls& controls_;
    Desk& desk_;
    std::vector<const char*> names_;
    std::vector<const char*> shown_;
};

} // namespace jixiao::addin::sidebar
