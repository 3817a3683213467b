// SPDX-License-Identifier: MPL-2.0
/// The one that all parts of a deck work with: reads the sheet that is shown, a while after it changed, and
/// has every part draw what it read. While nobody sees it, it only remembers that something changed.
#pragma once

#include "commands/command.hpp"
#include "office/later.hpp"
#include "options/usual_rules.hpp"
#include "sidebar/overview.hpp"
#include "sidebar/watch.hpp"

#include <rtl/ref.hxx>

#include <chrono>
#include <set>
#include <string>
#include <vector>

namespace jixiao::addin::sidebar {

/// One who draws.
class Viewer {
public:
    virtual ~Viewer() = default;
    [[nodiscard]] virtual bool isSeen() const = 0;
    virtual void show(const Overview& overview) = 0;
    virtual void follow(const Overview& overview) = 0;
};

class Desk {
public:
    Desk(const ContextRef& context,
         const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    void enter(Viewer& viewer);
    void leave(Viewer& viewer);
    /// A viewer that was hidden is seen again.
    void seen(Viewer& viewer);

    [[nodiscard]] const ContextRef& context() const { return context_; }
    [[nodiscard]] language::Language language() const { return overview_.language; }
    [[nodiscard]] Overview& overview() { return overview_; }

    /// Which rule the scores typed into the table follow, in words.
    [[nodiscard]] std::u16string followedRules() const;
    /// Has every part draw again.
    void redraw() { showAll(); }
    /// Shows another of the sheet's tables.
    void chooseTable(std::size_t table);
    /// Selects a cell of the sheet that is shown; `focus`: the keyboard goes there too.
    void goTo(table::CellAddress cell, bool focus);

    /// Opens a copy of the example that comes with the extension.
    void openExample();

    using Arguments = com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue>;
    /// Dispatches org.jixiao.calc:`command` in the frame, as menu and keys do.
    void dispatch(std::u16string_view command, const Arguments& arguments = {});
    [[nodiscard]] static bool knows(std::u16string_view command);
    [[nodiscard]] Hindrance whyNot(std::u16string_view command) const;

private:
    void changed();
    void selected();
    void documentGone();
    void read();
    void rememberClosed();
    void arrange();
    [[nodiscard]] std::u16string whatIsMissing(const SheetRef& sheet) const;
    void follow();
    void showAll();
    [[nodiscard]] bool isSeen() const;
    [[nodiscard]] table::CellAddress selectedCell() const;

    ContextRef context_;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame_;
    UsualRules rules_;
    rtl::Reference<Watch> watch_;
    std::vector<Viewer*> viewers_;
    Overview overview_;
    std::set<std::u16string> closedGroups_;
    bool outdated_ = true;
    std::chrono::milliseconds lastReading_{0};
    Later reading_;
    Later following_;
};

} // namespace jixiao::addin::sidebar
