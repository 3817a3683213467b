// SPDX-License-Identifier: MPL-2.0
// The deck in a real Calc window: with gen by mouse and keyboard, with gtk3 through its accessible side, what
// there is to read in both as a screen reader has it. Nothing may be written to the office's outputs.
#include "office/office.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "sidebar/deck.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/watchdog.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>

#include <fstream>
#include <memory>
#include <optional>

using namespace jixiao;
using jixiao::test::Deck;
using jixiao::test::Document;
namespace role = css::accessibility::AccessibleRole;
namespace state = css::accessibility::AccessibleStateType;

namespace {

/// An office with a window of this backend on a screen of its own, which comes from step to step or is ended.
class Window {
public:
    explicit Window(const std::string& backend) : profile_{test::scratch(), "侧边栏 " + backend, "zh-CN"} {
        office::install(profile_, test::package_file());
        // What is read is read over the bridge: neither the desktop's bus for screen readers nor its settings
        // are asked for, which are there on one machine and not on the next.
        office_.emplace(profile_,
                        office::Office::Start{.window = true,
                                              .display = display.name(),
                                              .environment = {"SAL_USE_VCLPLUGIN=" + backend,
                                                              "NO_AT_BRIDGE=1", "GSETTINGS_BACKEND=memory"}});
        watchdog_.emplace(*office_);
    }
    ~Window() {
        watchdog_->now("ending the office");
        try {
            office_->terminate();
        } catch (...) { // NOLINT(bugprone-empty-catch): it ends with its object
        }
        watchdog_.reset();
    }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// The next step of a test, in words.
    void now(const std::string& step) const { watchdog_->now(step); }
    [[nodiscard]] const office::Office& office() const { return *office_; }
    /// What the office wrote to its outputs, but for what it always does.
    [[nodiscard]] std::string complaints() const {
        std::ifstream file(office_->log());
        std::string all;
        for (std::string line; std::getline(file, line);) {
            const bool isUsual =
                line.empty() || line.find("javaldx") != std::string::npos ||
                line.find("dconf") != std::string::npos || line.find("at-spi") != std::string::npos ||
                // of any grid whose rows change, once its accessible side is in GTK's hands (7.4)
                line.find("OOoAtkObjComp") != std::string::npos || line.find("dbus") != std::string::npos;
            all += isUsual ? "" : line + '\n';
        }
        return all;
    }

    const test::Display display;

private:
    office::Profile profile_;
    std::optional<office::Office> office_;
    mutable std::optional<test::Watchdog> watchdog_;
};

std::filesystem::path self_evaluation() {
    return test::data() / "sheets" / "自评表.tsv";
}

/// Presses a button: with the mouse, or as assistive technology does.
void press(const Deck& deck, const std::string& backend, const std::string& name) {
    deck.with("Summary", role::PUSH_BUTTON, name, [&](const test::Accessible& button) {
        if (backend == "gen") {
            deck.click(button);
        } else {
            button.press();
        }
    });
}

void insert_sheet(const Document& document, const char* name, bool insert) {
    const auto sheets = document.model()->getSheets();
    if (insert) {
        sheets->insertNewByName(office::ustring(name), 1);
    } else {
        sheets->removeByName(office::ustring(name));
    }
}

/// What follows looks for controls, or reads them as a screen reader does.
void needs_controls(const Deck& deck) {
    if (!deck.is_accessible()) {
        SKIP("LibreOffice 26.8: no control of a window can be found by another program");
    }
}

void needs_names(const Deck& deck) {
    const auto names = [&](const char* panel, sal_Int16 role) {
        deck.with(panel, role, "", [&](const test::Accessible& control) {
            CAPTURE(deck.says(panel));
            CHECK(control.name().size() > 3);
        });
    };
    names("Summary", role::PUSH_BUTTON);
    CHECK_FALSE(deck.detail("Indicators").empty());
    CHECK_FALSE(deck.detail("Findings").empty());
}

/// In a list that is empty, and below the last line of one, where no cell is current.
void work_where_nothing_stands(const Window& window, const Deck& deck) {
    const auto click_list = [&](const std::string& panel) {
        deck.must("have a list in " + panel, [&] { return deck.list(panel).has_value(); });
        deck.click(*deck.list(panel));
    };
    const auto click_search = [&] {
        deck.with("Indicators", role::TEXT, "查找",
                  [&](const test::Accessible& search) { deck.click(search); });
    };
    click_list("Findings");
    click_list("Indicators");
    window.display.press("Down");
    click_search();
    window.display.type("zzz");
    deck.must("find nothing", [&] { return !deck.list("Indicators")->has(state::ENABLED); });
    click_list("Indicators");
    for (const char* const key : {"Down", "Left", "Return", "Home"}) {
        window.display.press(key);
    }
    click_search();
    window.display.press("ctrl+a");
    window.display.press("BackSpace");
    deck.must("find all again", [&] { return deck.list("Indicators")->has(state::ENABLED); });
}

/// What both backends have to do alike.
void work(const std::string& backend) {
    const Window window(backend);
    window.now("opening the example");
    auto document = std::make_unique<Document>(window.office(), test::example());
    const Deck deck(window.display, *document);

    window.now("opening the deck, which says what it recognised");
    deck.open();
    deck.must_say("2024年部门整体支出绩效目标批复表");
    deck.must_say("青禾县退役军人事务局");
    deck.must_say("待填 80");
    needs_controls(deck);
    deck.must("offer its filters", [&] { return deck.filters().size() == 5; });
    CHECK(deck.filters()[2] == "待填（80）");
    needs_names(deck);

    window.now("evaluating by the button");
    press(deck, backend, "计算得分");
    deck.must("have the table evaluated", [&] { return document->count("达标情况") == 1; });
    window.now("selecting a cell and typing into it, which the deck follows");
    const std::string row = document->row_of("全县退役军人数量");
    const std::string actual = document->column_of("实际完成值") + row;
    deck.select(actual);
    deck.must_explain("全县退役军人数量\n指标值：≥2600人");
    document->set_text(actual, "2500人");
    deck.must_say("未达标 1");
    deck.must_explain("距达标还差 100人");

    window.now("coming to a list that has no line chosen");
    deck.must("have a list of findings", [&] { return deck.list("Findings").has_value(); });
    deck.list("Findings")->grab_focus();
    deck.must_say("未达标 1");

    window.now("filtering, and going from the list to the cell");
    deck.filter(1);
    if (backend == "gen") {
        // The one that is not met, below its core function, level 1 and level 2.
        deck.must("show what is not met and nothing else", [&] { return deck.is_half_blank(); });
        work_where_nothing_stands(window, deck);
        deck.select("A1");
        deck.must("have A1 selected", [&] { return deck.selected() == "A1"; });
        // Its group, level 1 and level 2 stand above it in the list, which Tab reaches from the search.
        deck.with("Indicators", role::TEXT, "查找",
                  [&](const test::Accessible& search) { deck.click(search); });
        window.display.press("Tab");
        deck.must("go to the cell of a line", [&] {
            window.display.press("Down");
            return deck.selected() == document->column_of("指标值") + row || deck.selected() == actual;
        });
    }
    deck.filter(0);
    if (backend == "gen") {
        deck.must("show all again", [&] { return !deck.is_half_blank(); });
    }

    window.now("undoing until nothing is left of it");
    while (!document->undo_titles().empty()) {
        document->undo();
    }
    CHECK(document->count("达标情况") == 0);
    deck.must_say("待填 80");

    window.now("going to a sheet without a table, where the example is offered, and deleting it");
    insert_sheet(*document, "空", true);
    document->dispatch(".uno:JumpToNextTable");
    deck.must_say("本工作表中没有绩效指标表");
    deck.with("Summary", role::PUSH_BUTTON, "打开示例",
              [](const test::Accessible& button) { CHECK(button.has(state::SHOWING)); });
    insert_sheet(*document, "空", false);
    deck.must_say("2024年部门整体支出绩效目标批复表");

    // Hidden, what happens does not reach it; shown again it has caught up.
    window.now("hiding the deck and showing it again");
    deck.hide();
    document->set_text("A1", "2031年部门整体支出绩效目标批复表");
    deck.open();
    deck.must_say("2031年部门整体支出绩效目标批复表");

    // A second document has a deck of its own; closed while its deck is hidden, and the first after it.
    window.now("opening a second document");
    {
        const Document other(window.office(), self_evaluation());
        const Deck second(window.display, other);
        second.open();
        second.must_say("项目支出绩效自评表");
        press(second, backend, "这张表按哪条规则评分");
        second.must_say("无从判断");
        deck.must_say("2031年部门整体支出绩效目标批复表");
        second.hide();
        window.now("closing the second document");
    }
    deck.must_say("2031年部门整体支出绩效目标批复表");
    window.now("closing the first document");
    document.reset();
    CHECK(window.office().running());
    CHECK(window.complaints() == "");
}

} // namespace

TEST_CASE("the deck follows its sheet and is worked by mouse and keyboard", "[sidebar][gen]") {
    work("gen");
}

TEST_CASE("the deck follows its sheet and is worked by assistive technology", "[sidebar][gtk3]") {
    if (!std::filesystem::exists(office::office_program() / "libvclplug_gtk3lo.so")) {
        SKIP("this office has no windows of gtk3 (Debian: libreoffice-gtk3)");
    }
    work("gtk3");
}

TEST_CASE("the command opens the deck, whatever the sidebar showed before", "[sidebar][shown]") {
    const Window window("gen");
    auto document = std::make_unique<Document>(window.office(), test::example());
    const Deck deck(window.display, *document);
    const auto stays_open = [&] {
        window.now("opening the deck by its command");
        document->dispatch("org.jixiao.calc:ShowSidebar");
        constexpr std::chrono::seconds a_while{1};
        return test::eventually(window.office(), [&] { return deck.is_open(); }) &&
               !test::eventually(
                   window.office(), [&] { return !deck.is_open(); }, a_while);
    };

    deck.open_properties();
    CHECK(stays_open());
    CHECK(stays_open()); // once more: it is there already

    // Off, when it last showed this deck or another one.
    deck.hide();
    CHECK(stays_open());
    deck.open_properties();
    deck.hide();
    CHECK(stays_open());

    window.now("closing the document before the sidebar is there");
    deck.hide();
    document->dispatch("org.jixiao.calc:ShowSidebar");
    document.reset();
    const Document other(window.office(), test::example());
    CHECK(window.office().running());
    CHECK(window.complaints() == "");
}

// The list was hidden when its accessible side, which somebody had read, went before it.
TEST_CASE("a document is closed beside a deck that was read and has no list to show any more",
          "[sidebar][hidden]") {
    const Window window("gen");
    constexpr int often = 6;
    for (int time = 0; time < often; ++time) {
        window.now("opening, reading and closing document " + std::to_string(time + 1));
        const Document document(window.office(), test::example());
        const Deck deck(window.display, document);
        deck.open();
        deck.must_say("待填 80");
        needs_controls(deck);
        deck.must("be read",
                  [&] { return !deck.detail("Indicators").empty() && !deck.detail("Findings").empty(); });
        insert_sheet(document, "空", true);
        document.dispatch(".uno:JumpToNextTable");
        deck.must_say("本工作表中没有绩效指标表");
    }
    CHECK(window.office().running());
    CHECK(window.complaints() == "");
}

TEST_CASE("the deck says what is missing beside formulas of ours", "[sidebar][missing]") {
    const Window window("gen");
    const Document document(window.office(), test::example());
    const Deck deck(window.display, document);
    document.dispatch("org.jixiao.calc:Evaluate");
    deck.open();
    deck.must_say("待填 80");

    window.now("naming a rule that is not installed here");
    const std::string cell = document.column_of("达标情况") + document.row_of("县级烈士纪念馆管理数量");
    const std::string formula = document.formula(cell);
    const auto end = formula.find("PERF.MET(");
    REQUIRE(end != std::string::npos);
    const auto close = formula.find(')', end);
    document.set_formula(cell, formula.substr(0, close) + ";;\"moon-2030\"" + formula.substr(close));
    deck.must_say("评分规则“moon-2030”");
    document.undo();
    deck.must("say no more moon-2030",
              [&] { return deck.says("Summary").find("moon-2030") == std::string::npos; });

    window.now("deleting columns");
    deck.select(document.column_of("达标情况") + "1");
    document.dispatch(".uno:DeleteColumns");
    REQUIRE(document.count("达标情况") == 0);
    deck.must_say("部分辅助列已被删除");
    document.undo();
    deck.must("say no more 部分辅助列已被删除",
              [&] { return deck.says("Summary").find("部分辅助列已被删除") == std::string::npos; });
    CHECK(window.complaints() == "");
}
