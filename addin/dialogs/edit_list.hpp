// SPDX-License-Identifier: MPL-2.0
/// A list in a dialog: lines to read, and below them changes to tick. It scrolls where it is long.
#pragma once

#include "dialogs/dialog.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jixiao::addin {

class EditList {
public:
    struct Line {
        std::u16string text; // fits the width: see wrapped
        std::u16string help; // the whole of it
        bool isChange = false;
        bool ticked = false;
    };

    static constexpr std::size_t most = 14; // lines seen at once

    /// Height of a list of so many lines.
    static sal_Int32 heightOf(std::size_t lines);

    EditList(Dialog& dialog, sal_Int32 x, sal_Int32 y, sal_Int32 width, std::vector<Line> lines);

    /// A control was changed; true if it was one of the list's.
    bool changed(std::string_view control);

    [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }

    /// A text in lines that fit a list so wide.
    static std::vector<std::u16string> wrapped(std::u16string_view text, sal_Int32 width);

    /// The first line that fits, with … where it is not the whole.
    static std::u16string clipped(std::u16string_view text, sal_Int32 width);

private:
    void draw();

    Dialog& dialog_;
    std::vector<Line> lines_;
    std::size_t visible_;
    std::size_t first_ = 0;
};

} // namespace jixiao::addin
