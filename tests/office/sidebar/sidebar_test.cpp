// SPDX-License-Identifier: MPL-2.0
// The deck in a real Calc window: with gen by mouse and keyboard, with gtk3 through its accessible side, what
// there is to read in both as a screen reader has it. Nothing may be written to the office's outputs.
#include "office/office.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "sidebar/deck.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

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
using jixiao::test::eventually;
namespace role = css::accessibility::AccessibleRole;
namespace state = css::accessibility::AccessibleStateType;

namespace {

/// An office with a window of this backend on a screen of its own.
class Window {
public:
    explicit Window(const std::string& backend) : profile_{test::scratch(), "侧边栏 " + backend, "zh-CN"} {
        office::install(profile_, test::package_file());
        office_.emplace(profile_, office::Office::Start{.window = true,
                                                        .display = display.name(),
                                                        .environment = {"SAL_USE_VCLPLUGIN=" + backend}});
    }

    [[nodiscard]] const office::Office& office() const { return *office_; }
    /// What the office wrote to its outputs, but for what it always does.
    [[nodiscard]] std::string complaints() const {
        std::ifstream file(office_->log());
        std::string all;
        for (std::string line; std::getline(file, line);) {
            const bool isUsual = line.empty() || line.find("javaldx") != std::string::npos ||
                                 line.find("dconf") != std::string::npos ||
                                 line.find("at-spi") != std::string::npos ||
                                 line.find("dbus") != std::string::npos;
            all += isUsual ? "" : line + '\n';
        }
        return all;
    }

    const test::Display display;

private:
    office::Profile profile_;
    std::optional<office::Office> office_;
};

std::filesystem::path self_evaluation() {
    return test::data() / "sheets" / "自评表.tsv";
}

/// Presses a button: with the mouse, or as assistive technology does.
void press(const Deck& deck, const std::string& backend, const test::Accessible& button) {
    if (backend == "gen") {
        deck.click(button);
    } else {
        button.press();
    }
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

/// What both backends have to do alike.
void work(const std::string& backend) {
    const Window window(backend);
    auto document = std::make_unique<Document>(window.office(), test::example());
    Deck deck(window.display, *document);

    // Opened, it says what it recognised.
    deck.open();
    CHECK(deck.shows("2024年部门整体支出绩效目标批复表"));
    CHECK(deck.shows("青禾县退役军人事务局"));
    CHECK(deck.shows("待填 80"));
    needs_controls(deck);
    REQUIRE(eventually([&] { return deck.filters().size() == 5; }));
    CHECK(deck.filters()[2] == "待填（80）");

    // Every control that takes the keyboard has a name.
    for (const char* const panel : {"Summary", "Indicators", "Findings"}) {
        CAPTURE(deck.says(panel));
        const bool is_summary = panel == std::string("Summary");
        CHECK((is_summary ? deck.control(panel, role::PUSH_BUTTON, "") : deck.reading(panel)).name().size() >
              3);
    }

    // Evaluated by its button; a cell that is selected is told about; what is typed is followed.
    press(deck, backend, deck.control("Summary", role::PUSH_BUTTON, "计算得分"));
    REQUIRE(eventually([&] { return document->count("达标情况") == 1; }));
    const std::string row = document->row_of("全县退役军人数量");
    const std::string actual = document->column_of("实际完成值") + row;
    deck.select(actual);
    CHECK(eventually([&] {
        return deck.detail("Indicators").find("全县退役军人数量\n指标值：≥2600人") != std::string::npos;
    }));
    document->set_text(actual, "2500人");
    CHECK(deck.shows("未达标 1"));
    CHECK(
        eventually([&] { return deck.detail("Indicators").find("距达标还差 100人") != std::string::npos; }));

    // Filtered, and from the list to the cell.
    deck.filter(1);
    if (backend == "gen") {
        deck.select("A1");
        REQUIRE(eventually([&] { return deck.selected() == "A1"; }));
        // Its group, level 1 and level 2 stand above it in the list, which Tab reaches from the search.
        deck.click(deck.control("Indicators", role::TEXT, "查找"));
        window.display.press("Tab");
        CHECK(eventually([&] {
            window.display.press("Down");
            return deck.selected() == document->column_of("指标值") + row || deck.selected() == actual;
        }));
    }
    deck.filter(0);

    // Undone, until nothing is left of it.
    while (!document->undo_titles().empty()) {
        document->undo();
    }
    CHECK(document->count("达标情况") == 0);
    CHECK(deck.shows("待填 80"));

    // Another sheet has no table and offers the example; deleted, the table is there again.
    insert_sheet(*document, "空", true);
    document->dispatch(".uno:JumpToNextTable");
    CHECK(deck.shows("本工作表中没有绩效指标表"));
    CHECK(deck.control("Summary", role::PUSH_BUTTON, "打开示例").has(state::SHOWING));
    insert_sheet(*document, "空", false);
    CHECK(deck.shows("2024年部门整体支出绩效目标批复表"));

    // Hidden, what happens does not reach it; shown again it has caught up.
    deck.hide();
    document->set_text("A1", "2031年部门整体支出绩效目标批复表");
    deck.open();
    CHECK(deck.shows("2031年部门整体支出绩效目标批复表"));

    // A second document has a deck of its own; closed while its deck is hidden, and the first after it.
    {
        const Document other(window.office(), self_evaluation());
        Deck second(window.display, other);
        second.open();
        CHECK(second.shows("项目支出绩效自评表"));
        press(second, backend, second.control("Summary", role::PUSH_BUTTON, "这张表按哪条规则评分"));
        CHECK(second.shows("无从判断"));
        CHECK(deck.shows("2031年部门整体支出绩效目标批复表"));
        second.hide();
    }
    CHECK(deck.shows("2031年部门整体支出绩效目标批复表"));
    document.reset();
    CHECK(window.office().running());
    CHECK(window.complaints().empty());
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
        document->dispatch("org.jixiao.calc:ShowSidebar");
        constexpr std::chrono::seconds a_while{1};
        return eventually([&] { return deck.is_open(); }) &&
               !eventually([&] { return !deck.is_open(); }, a_while);
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

    // The document is closed before the sidebar is there.
    deck.hide();
    document->dispatch("org.jixiao.calc:ShowSidebar");
    document.reset();
    const Document other(window.office(), test::example());
    CHECK(window.office().running());
    CHECK(window.complaints().empty());
}

// The list was hidden when its accessible side, which somebody had read, went before it.
TEST_CASE("a document is closed beside a deck that was read and has no list to show any more",
          "[sidebar][hidden]") {
    const Window window("gen");
    constexpr int often = 6;
    for (int time = 0; time < often; ++time) {
        const Document document(window.office(), test::example());
        const Deck deck(window.display, document);
        deck.open();
        REQUIRE(deck.shows("待填 80"));
        needs_controls(deck);
        REQUIRE_FALSE(deck.detail("Indicators").empty());
        REQUIRE_FALSE(deck.detail("Findings").empty());
        insert_sheet(document, "空", true);
        document.dispatch(".uno:JumpToNextTable");
        REQUIRE(deck.shows("本工作表中没有绩效指标表"));
    }
    CHECK(window.office().running());
    CHECK(window.complaints().empty());
}

TEST_CASE("the deck says what is missing beside formulas of ours", "[sidebar][missing]") {
    const Window window("gen");
    const Document document(window.office(), test::example());
    const Deck deck(window.display, document);
    document.dispatch("org.jixiao.calc:Evaluate");
    deck.open();
    CHECK(deck.shows("待填 80"));

    // A rule that is not installed here.
    const std::string cell = document.column_of("达标情况") + document.row_of("县级烈士纪念馆管理数量");
    const std::string formula = document.formula(cell);
    const auto end = formula.find("PERF.MET(");
    REQUIRE(end != std::string::npos);
    const auto close = formula.find(')', end);
    document.set_formula(cell, formula.substr(0, close) + ";;\"moon-2030\"" + formula.substr(close));
    CHECK(deck.shows("评分规则“moon-2030”"));
    document.undo();
    CHECK(eventually([&] { return deck.says("Summary").find("moon-2030") == std::string::npos; }));

    // Columns that were deleted.
    deck.select(document.column_of("达标情况") + "1");
    document.dispatch(".uno:DeleteColumns");
    REQUIRE(document.count("达标情况") == 0);
    CHECK(deck.shows("部分辅助列已被删除"));
    document.undo();
    CHECK(eventually([&] { return deck.says("Summary").find("部分辅助列已被删除") == std::string::npos; }));
    CHECK(window.complaints().empty());
}
