// SPDX-License-Identifier: MPL-2.0
// Long work in a window: seen in the status bar, stopped by Esc, and never half-done.
#include "office/package.hpp"
#include "office/text.hpp"
#include "support/display.hpp"
#include "support/document.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>

#include <atomic>
#include <chrono>
#include <future>
#include <thread>

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;

namespace {

const char* const evaluate = "org.jixiao.calc:Evaluate";
constexpr int rows = 100'000; // of indicators: some seconds of work

/// A form with so many rows and columns of its own for actual, weight, score and completion.
void fill(const Document& document) {
    const auto sequence = [](const std::vector<std::string>& texts) {
        Sequence<Any> cells(static_cast<sal_Int32>(texts.size()));
        for (std::size_t i = 0; i < texts.size(); ++i) {
            cells.getArray()[i] <<= office::ustring(texts[i]);
        }
        return cells;
    };
    const auto header =
        sequence({"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "完成率"});
    auto row = sequence({"", "", "培训人数", "≥100人", "", "", "", ""});
    row.getArray()[4] <<= 120.0;
    row.getArray()[5] <<= 1.0;
    Sequence<Sequence<Any>> cells(rows + 1);
    cells.getArray()[0] = header;
    for (sal_Int32 index = 1; index <= rows; ++index) {
        cells.getArray()[index] = row;
    }
    cells.getArray()[1].getArray()[0] <<= office::ustring("产出指标");
    cells.getArray()[1].getArray()[1] <<= office::ustring("数量指标");
    Reference<css::sheet::XCellRangeData>(
        document.sheet()->getCellRangeByPosition(0, 0, header.getLength() - 1, rows), UNO_QUERY_THROW)
        ->setDataArray(cells);
}

int formulas(const Document& document) {
    int count = 0;
    const Reference<css::sheet::XCellRangesQuery> query(document.sheet(), UNO_QUERY_THROW);
    for (const auto& area : query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses()) {
        count += (area.EndRow - area.StartRow + 1) * (area.EndColumn - area.StartColumn + 1);
    }
    return count;
}

struct Window {
    test::Display display;
    office::Profile profile{test::scratch(), "进度", "zh-CN"};
    std::unique_ptr<office::Office> office;
    Window() {
        office::install(profile, test::package_file());
        office = std::make_unique<office::Office>(
            profile, office::Office::Start{.window = true, .display = display.name(), .environment = {}});
    }
};

/// Evaluates as the menu does, and does something else meanwhile, again and again until it is over.
template <typename Meanwhile>
void evaluate_and(const Document& document, Meanwhile meanwhile) {
    auto running = std::async(std::launch::async, [&] { document.dispatch(evaluate); });
    constexpr std::chrono::milliseconds pause{300};
    while (running.wait_for(pause) != std::future_status::ready) {
        meanwhile();
    }
    running.get();
}

} // namespace

TEST_CASE("Esc stops a long Evaluate, and nothing is left half-done", "[progress]") {
    const Window window;
    const Document document(*window.office, test::data() / "sheets" / "空白.tsv");
    fill(document);
    const auto steps = document.undo_titles();

    evaluate_and(document, [&] { window.display.press("Escape"); });
    CHECK(formulas(document) == 0);
    CHECK(document.undo_titles() == steps);
    const Reference<css::frame::XModel> model(document.model(), UNO_QUERY_THROW);
    CHECK(Reference<css::frame::XInfobarProvider>(model->getCurrentController(), UNO_QUERY_THROW)
              ->hasInfobar("org.jixiao.calc"));

    // Not stopped it comes to its end, in one step; other keys are kept from the sheet meanwhile. (From the
    // keyboard, so that the work runs where keys are heard: a call from outside runs beside the window, and
    // what is typed in its first second, while nothing is shown yet, is typed into the sheet.)
    window.display.press("ctrl+alt+j");
    constexpr int strokes = 8; // well before it is over
    for (int stroke = 0; stroke < strokes; ++stroke) {
        std::this_thread::sleep_for(std::chrono::milliseconds{200});
        window.display.press("Delete");
    }
    constexpr int patience = 600;
    for (int waited = 0;
         waited < patience && (document.undo_titles() == steps || model->hasControllersLocked()); ++waited) {
        std::this_thread::sleep_for(std::chrono::milliseconds{200});
    }
    CHECK(formulas(document) >= 2 * rows);
    CHECK(document.undo_titles().size() == steps.size() + 1);
    CHECK(document.text("A1") == "一级指标");
}

TEST_CASE("what another program writes meanwhile is not lost", "[progress]") {
    const Window window;
    const Document document(*window.office, test::data() / "sheets" / "空白.tsv");
    fill(document);
    int last = 0;
    evaluate_and(document, [&] {
        document.set_value("G500", ++last); // a cell that Evaluate means to write
        document.set_value("Z1", last);
    });
    REQUIRE(last > 0);
    CHECK(document.text("G500") == std::to_string(last));
    CHECK(document.text("Z1") == std::to_string(last));
}
