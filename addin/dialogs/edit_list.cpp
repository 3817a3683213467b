// SPDX-License-Identifier: MPL-2.0
#include "dialogs/edit_list.hpp"

#include "text/wide.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::addin {

namespace {

constexpr sal_Int32 lineHeight = 12;
constexpr sal_Int32 barWidth = 10;
constexpr sal_Int32 gap = 4;
constexpr sal_Int32 indent = 8; // of changes below what they are about

std::string numbered(const char* name, std::size_t line) {
    return name + std::to_string(line);
}

/// How many characters from `begin` on fit into `width` dialog units.
std::size_t fitting(std::u16string_view text, std::size_t begin, sal_Int32 width) {
    constexpr sal_Int32 wide = 8; // a Chinese character
    constexpr sal_Int32 narrow = 5;
    sal_Int32 used = 0;
    std::size_t count = 0;
    while (begin + count < text.size()) {
        used += text::isWide(text[begin + count]) ? wide : narrow;
        if (used > width) {
            break;
        }
        ++count;
    }
    return std::max<std::size_t>(count, 1);
}

} // namespace

sal_Int32 EditList::heightOf(std::size_t lines) {
    return lineHeight * static_cast<sal_Int32>(std::min(lines, most));
}

std::vector<std::u16string> EditList::wrapped(std::u16string_view text, sal_Int32 width) {
    std::vector<std::u16string> lines;
    const sal_Int32 room = width - barWidth - gap;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t count = fitting(text, begin, room);
        // Between Latin words a line breaks at a blank.
        if (begin + count < text.size() && text[begin + count] < 0x80) {
            const std::size_t blank = text.substr(begin, count + 1).rfind(u' ');
            if (blank != std::u16string_view::npos && blank > count / 2) {
                count = blank + 1;
            }
        }
        lines.emplace_back(text.substr(begin, count));
        begin += count;
    }
    return lines;
}

std::u16string EditList::clipped(std::u16string_view text, sal_Int32 width) {
    const sal_Int32 room = width - barWidth - gap - indent - 2 * lineHeight; // the box and the …
    const std::size_t count = text.empty() ? 0 : fitting(text, 0, room);
    return std::u16string(text.substr(0, count)) + (count < text.size() ? u"…" : u"");
}

EditList::EditList(Dialog& dialog, sal_Int32 x, sal_Int32 y, sal_Int32 width, std::vector<Line> lines)
    : dialog_{dialog}, lines_{std::move(lines)}, visible_{std::min(lines_.size(), most)} {
    const sal_Int32 textWidth = width - barWidth - gap;
    for (std::size_t i = 0; i < visible_; ++i) {
        const sal_Int32 top = y + lineHeight * static_cast<sal_Int32>(i);
        dialog.addText(numbered("line", i).c_str(), u"", {x, top + 1, textWidth, 10});
        dialog.addCheck(numbered("change", i).c_str(), {x + indent, top, textWidth - indent, 10});
    }
    const bool scrolls = lines_.size() > visible_;
    dialog.addScrollBar("scroll",
                        {x + width - barWidth, y, barWidth, lineHeight * static_cast<sal_Int32>(visible_)});
    dialog.setScroll("scroll", static_cast<sal_Int32>(lines_.size()), static_cast<sal_Int32>(visible_));
    dialog.setVisible("scroll", scrolls);
    draw();
}

bool EditList::changed(std::string_view control) {
    if (control == "scroll") {
        const auto last = lines_.size() - visible_;
        first_ = std::min(static_cast<std::size_t>(std::max(dialog_.scrolled("scroll"), sal_Int32{0})), last);
        draw();
        return true;
    }
    for (std::size_t i = 0; i < visible_; ++i) {
        if (control == numbered("change", i)) {
            lines_[first_ + i].ticked = dialog_.isChecked(numbered("change", i).c_str());
            return true;
        }
    }
    return false;
}

void EditList::draw() {
    for (std::size_t i = 0; i < visible_; ++i) {
        const Line& line = lines_[first_ + i];
        const std::string text = numbered("line", i), check = numbered("change", i);
        dialog_.setVisible(text.c_str(), !line.isChange);
        dialog_.setVisible(check.c_str(), line.isChange);
        const std::string& shown = line.isChange ? check : text;
        dialog_.setText(shown.c_str(), line.text);
        dialog_.setHelp(shown.c_str(), line.help);
        if (line.isChange) {
            dialog_.setChecked(check.c_str(), line.ticked);
        }
    }
}

} // namespace jixiao::addin
