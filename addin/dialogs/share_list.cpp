// SPDX-License-Identifier: MPL-2.0
#include "dialogs/share_list.hpp"

#include "text/wide.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::addin {

namespace {

constexpr sal_Int32 lineHeight = 14;
constexpr sal_Int32 headingHeight = 11;
constexpr sal_Int32 rowsWidth = 36;
constexpr sal_Int32 shareWidth = 40;
constexpr sal_Int32 pointsWidth = 40;
constexpr sal_Int32 barWidth = 10;
constexpr sal_Int32 gap = 4;

/// As much of a label as fits, and the digit that Alt reaches its line with: the number of the core function
/// where that is the line's, else in brackets behind.
std::u16string labelText(std::u16string_view label, std::size_t line, sal_Int32 width, bool editable) {
    constexpr sal_Int32 wide = 7; // a Chinese character, in dialog units
    constexpr sal_Int32 narrow = 4;
    const auto digit = static_cast<char16_t>(u'1' + line);
    const std::size_t number = label.find_first_of(u"0123456789");
    const bool isItsOwn =
        number < label.size() && label[number] == digit &&
        (number + 1 == label.size() || label[number + 1] < u'0' || label[number + 1] > u'9');
    std::u16string shown;
    sal_Int32 used = wide + (isItsOwn ? 0 : 3 * narrow); // what may be added behind
    for (const char16_t c : label) {
        used += text::isWide(c) ? wide : narrow;
        if (used > width) {
            shown += u'…';
            break;
        }
        shown += c == u'~' ? u'\uFF5E' : c;
    }
    if (!editable || label.empty()) {
        return shown;
    }
    if (isItsOwn && number < shown.size()) {
        return shown.insert(number, 1, u'~');
    }
    return shown + u"(~" + digit + u')';
}

std::string numbered(const char* name, std::size_t line) {
    return name + std::to_string(line);
}

} // namespace

sal_Int32 ShareList::heightOf(std::size_t lines) {
    return headingHeight + lineHeight * static_cast<sal_Int32>(std::min(lines, most));
}

ShareList::ShareList(Dialog& dialog, sal_Int32 x, sal_Int32 y, sal_Int32 width, std::size_t lines,
                     const std::array<std::u16string_view, 4>& headings)
    : dialog_{dialog}, visible_{std::min(lines, most)} {
    const sal_Int32 bar = x + width - barWidth;
    const sal_Int32 points = bar - gap - pointsWidth;
    const sal_Int32 share = points - gap - shareWidth;
    const sal_Int32 rows = share - gap - rowsWidth;
    const sal_Int32 label = rows - gap - x;
    labelWidth_ = label;
    using Align = Dialog::Align;
    dialog.addText("partHeading", headings[0], {x, y, label, 10});
    dialog.addText("rowsHeading", headings[1], {rows, y, rowsWidth, 10}, Align::right);
    dialog.addText("shareHeading", headings[2], {share, y, shareWidth, 10}, Align::right);
    dialog.addText("pointsHeading", headings[3], {points, y, pointsWidth, 10}, Align::right);
    for (std::size_t i = 0; i < visible_; ++i) {
        const sal_Int32 top = y + headingHeight + lineHeight * static_cast<sal_Int32>(i);
        dialog.addText(numbered("rows", i).c_str(), u"", {rows, top + 2, rowsWidth, 10}, Align::right);
        dialog.addText(numbered("points", i).c_str(), u"", {points, top + 2, pointsWidth, 10}, Align::right);
        // Last, so that it names the field behind it.
        dialog.addLabel(numbered("part", i).c_str(), u"", {x, top + 2, label, 10});
        dialog.addEdit(numbered("share", i).c_str(), u"", {share, top, shareWidth, 12});
    }
    dialog.addScrollBar("scroll",
                        {bar, y + headingHeight, barWidth, lineHeight * static_cast<sal_Int32>(visible_)});
}

void ShareList::show(std::vector<Line> lines, bool editable) {
    lines_ = std::move(lines);
    editable_ = editable;
    first_ = std::min(first_, lines_.size() - std::min(lines_.size(), visible_));
    const bool scrolls = lines_.size() > visible_;
    dialog_.setScroll("scroll", static_cast<sal_Int32>(lines_.size()), static_cast<sal_Int32>(visible_));
    dialog_.setVisible("scroll", scrolls);
    draw();
}

void ShareList::showPoints(const std::vector<std::u16string>& points) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        lines_[i].points = i < points.size() ? points[i] : std::u16string{};
    }
    draw();
}

bool ShareList::changed(std::string_view control) {
    if (control == "scroll") {
        const auto last = lines_.size() - std::min(lines_.size(), visible_);
        first_ = std::min(static_cast<std::size_t>(std::max(dialog_.scrolled("scroll"), sal_Int32{0})), last);
        draw();
        return true;
    }
    for (std::size_t i = 0; i < visible_ && first_ + i < lines_.size(); ++i) {
        if (control == numbered("share", i)) {
            lines_[first_ + i].share = dialog_.text(numbered("share", i).c_str());
            return true;
        }
    }
    return false;
}

void ShareList::draw() {
    for (std::size_t i = 0; i < visible_; ++i) {
        const bool used = first_ + i < lines_.size();
        const Line line = used ? lines_[first_ + i] : Line{};
        dialog_.setText(numbered("part", i).c_str(), labelText(line.label, i, labelWidth_, editable_));
        dialog_.setHelp(numbered("part", i).c_str(), line.label);
        dialog_.setHelp(numbered("share", i).c_str(), line.label);
        dialog_.setText(numbered("rows", i).c_str(), line.rows);
        dialog_.setText(numbered("points", i).c_str(), line.points);
        dialog_.setText(numbered("share", i).c_str(), line.share);
        dialog_.setVisible(numbered("share", i).c_str(), used && editable_);
    }
    dialog_.setVisible("shareHeading", editable_);
}

} // namespace jixiao::addin
