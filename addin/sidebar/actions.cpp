// SPDX-License-Identifier: MPL-2.0
#include "sidebar/actions.hpp"

#include "office/text.hpp"
#include "sidebar/words.hpp"

#include <com/sun/star/awt/PopupMenu.hpp>
#include <com/sun/star/awt/PopupMenuDirection.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

#include <algorithm>
#include <array>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;
namespace words = sidebar_words;

namespace {

// A further command is a line here.
constexpr auto actions = std::to_array<Action>({
    {u"Evaluate", words::evaluate, "evaluate"},
    {u"DistributeWeights", words::distribute, "distribute"},
    {u"ApplyRemedy", words::correct},
    {u"FreezeValues", words::freeze},
    {u"RemoveEvaluation", words::remove},
    {u"Review", words::review},
    {u"CopyReview", words::copyReview},
    {u"MakeMonitoring", words::monitoring},
    {u"MakeSelfEvaluation", words::selfEvaluation},
    {u"CompareApproved", words::compare},
    {u"WorkingPaper", words::workingPaper},
    {u"CopyReport", words::copyReport},
    {u"ExportForSubmission", words::submission},
    {u"RollUp", words::rollUp},
    {u"PackageTemplate", words::packageTemplate},
    {u"Help", words::help}, // F1 is not heard in windows of GTK 3, which asks the office first (7.4)
});

constexpr const char* more = "more"; // the button that opens the menu

/// Without the mark of its mnemonic.
std::u16string plain(std::u16string_view label) {
    std::u16string text{label};
    std::erase(text, u'~');
    return text;
}

} // namespace

std::span<const Action> actionTable() {
    return actions;
}

Actions::Actions(Controls& controls, Desk& desk) : controls_{controls}, desk_{desk} {
    for (const Action& action : actions) {
        if (action.button != nullptr && Desk::knows(action.command)) {
            controls_.addButton(action.button, action.label.in(desk.language()));
            names_.push_back(action.button);
        }
    }
    controls_.addButton(more, words::more.in(desk.language()));
    names_.push_back(more);
    shown_ = names_;
}

void Actions::update() {
    for (const Action& action : actions) {
        if (std::find(names_.begin(), names_.end(), action.button) == names_.end()) {
            continue;
        }
        const Hindrance hindrance = desk_.whyNot(action.command);
        controls_.setEnabled(action.button, !hindrance);
        controls_.setHelp(action.button, hindrance ? hindrance->in(desk_.language()) : std::u16string_view{});
    }
}

bool Actions::pressed(std::string_view name) {
    if (name == more) {
        showMenu();
        return true;
    }
    const std::u16string_view command = commandOf(name);
    if (!command.empty()) {
        desk_.dispatch(command);
    }
    return !command.empty();
}

std::u16string_view Actions::commandOf(std::string_view name) {
    for (const Action& action : actions) {
        if (action.button != nullptr && name == action.button) {
            return action.command;
        }
    }
    return {};
}

void Actions::showMenu() {
    const uno::Reference<awt::XPopupMenu> menu = awt::PopupMenu::create(desk_.context());
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const bool isShown = std::find(shown_.begin(), shown_.end(), actions[i].button) != shown_.end();
        if (isShown || !Desk::knows(actions[i].command)) {
            continue;
        }
        const auto id = static_cast<sal_Int16>(i + 1);
        const std::u16string label = plain(actions[i].label.in(desk_.language()));
        const Hindrance hindrance = desk_.whyNot(actions[i].command);
        const std::u16string shown = hindrance ? language::fill(words::greyed.in(desk_.language()),
                                                                {label, hindrance->in(desk_.language())})
                                               : label;
        menu->insertItem(id, officeString(shown), 0, menu->getItemCount());
        menu->enableItem(id, !hindrance);
    }
    const uno::Reference<awt::XWindow> button{controls_.control(more), uno::UNO_QUERY_THROW};
    const uno::Reference<awt::XWindowPeer> parent{controls_.control(more)->getPeer(), uno::UNO_QUERY_THROW};
    const awt::Rectangle at = button->getPosSize();
    const sal_Int16 chosen =
        menu->execute(parent, {0, 0, at.Width, at.Height}, awt::PopupMenuDirection::EXECUTE_DOWN);
    if (chosen > 0) {
        desk_.dispatch(actions[static_cast<std::size_t>(chosen) - 1].command);
    }
}

std::vector<const char*> Actions::shownAt(sal_Int32 width) const {
    sal_Int32 left = 0, rows = 1;
    for (const char* const name : names_) {
        const sal_Int32 wide = controls_.preferred(name).Width;
        if (left > 0 && left + wide > width) {
            left = 0;
            ++rows;
        }
        left += wide + controls_.gap();
    }
    constexpr sal_Int32 most = 2;
    return rows <= most ? names_ : std::vector<const char*>{names_.front(), names_.back()};
}

sal_Int32 Actions::flow(sal_Int32 x, sal_Int32 y, sal_Int32 width, bool place) const {
    sal_Int32 left = 0, top = 0, lineHeight = 0;
    for (const char* const name : shownAt(width)) {
        const awt::Size size = controls_.preferred(name);
        const sal_Int32 wide = std::min(size.Width, width);
        if (left > 0 && left + wide > width) {
            top += lineHeight + controls_.gap();
            left = lineHeight = 0;
        }
        if (place) {
            controls_.place(name, x + left, y + top, wide, size.Height);
        }
        left += wide + controls_.gap();
        lineHeight = std::max(lineHeight, size.Height);
    }
    return top + lineHeight;
}

sal_Int32 Actions::height(sal_Int32 width) const {
    return flow(0, 0, width, false);
}

sal_Int32 Actions::leastWidth() const {
    sal_Int32 width = 0;
    for (const char* const name : names_) {
        width = std::max(width, controls_.preferred(name).Width);
    }
    return width;
}

void Actions::place(sal_Int32 x, sal_Int32 y, sal_Int32 width) {
    shown_ = shownAt(width);
    for (const char* const name : names_) {
        controls_.setVisible(name, std::find(shown_.begin(), shown_.end(), name) != shown_.end());
    }
    flow(x, y, width, true);
}

} // namespace jixiao::addin::sidebar
