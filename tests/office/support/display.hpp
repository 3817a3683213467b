// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/process.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace jixiao::test {

/// A virtual screen with a window manager, and a keyboard for it.
class Display {
public:
    /// Throws std::runtime_error where Xvfb, openbox or xdotool are missing or do not start.
    Display();
    [[nodiscard]] const std::string& name() const { return display; }

    /// Key strokes into the window that has the focus. Keys as X names them: "Return", "ctrl+z".
    void type(const std::string& text) const;
    void press(const std::string& key) const;
    /// The left button of the mouse, there.
    void click(int x, int y) const;
    /// How many colours a part of the screen shows: 1 where it is blank.
    [[nodiscard]] std::size_t colors(int x, int y, int width, int height) const;

private:
    void xdotool(const std::vector<std::string>& arguments) const;

    std::filesystem::path screen; // as X keeps windows dumped (xwd)
    std::string display;
    std::unique_ptr<office::Process> server;
    std::unique_ptr<office::Process> manager;
};

} // namespace jixiao::test
