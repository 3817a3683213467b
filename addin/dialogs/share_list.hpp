// SPDX-License-Identifier: MPL-2.0
/// A list in a dialog with a number to type in each line: parts of a table and their shares. Longer lists
/// scroll.
#pragma once

#include "dialogs/dialog.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::addin {

class ShareList {
public:
    struct Line {
        std::u16string label;
        std::u16string rows;   // how many rows it has, in words
        std::u16string share;  // typed or given; "" where there is none yet
        std::u16string points; // what it comes to
    };

    /// Adds the controls for `lines` lines, headed, with the upper left corner at (x, y).
    ShareList(Dialog& dialog, sal_Int32 x, sal_Int32 y, sal_Int32 width, std::size_t lines,
              const std::array<std::u16string_view, 4>& headings);

    static constexpr std::size_t most = 8; // lines that are seen at once
    static sal_Int32 heightOf(std::size_t lines);

    /// The lines, from above. `editable`: shares can be typed.
    void show(std::vector<Line> lines, bool editable);
    /// Only what shares come to.
    void showPoints(const std::vector<std::u16string>& points);

    /// Takes in what a person did to one of its controls; false where the control is not one of them.
    bool changed(std::string_view control);
    [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }

private:
    void draw();

    Dialog& dialog_;
    std::size_t visible_;
    std::vector<Line> lines_;
    std::size_t first_ = 0; // line that is seen first
    sal_Int32 labelWidth_ = 0;
    bool editable_ = false;
};

} // namespace jixiao::addin
