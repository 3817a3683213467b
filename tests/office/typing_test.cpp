// SPDX-License-Identifier: MPL-2.0
// Actuals typed with real key strokes into a Calc window.
#include "office/package.hpp"
#include "office/text.hpp"
#include "support/display.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <chrono>
#include <thread>

using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;

namespace {

class Typist {
public:
    Typist(const test::Display& on, const Document& into) : display(on), document(into) {}

    /// Goes to the cell, types, presses Enter; the verdict beside it once it has changed from `before`.
    void enter(const std::string& cell, const std::string& text) const {
        const Reference<css::frame::XModel> model(document.model(), UNO_QUERY_THROW);
        const Reference<css::view::XSelectionSupplier> view(model->getCurrentController(), UNO_QUERY_THROW);
        view->select(css::uno::Any(document.sheet()->getCellRangeByName(office::ustring(cell))));
        display.type(text);
        display.press("Return");
    }

private:
    const test::Display& display;
    const Document& document;
};

/// Waits until the cell shows the text, which a key stroke's way through the windows delays; what it shows in
/// the end.
std::string shown(const Document& document, const std::string& cell, const std::string& text) {
    constexpr int tries = 2400; // two minutes
    for (int index = 0; index < tries && document.text(cell) != text; ++index) {
        constexpr std::chrono::milliseconds tick{50};
        std::this_thread::sleep_for(tick);
    }
    return document.text(cell);
}

struct Stroke {
    std::string indicator;
    std::string typed;
    std::string verdict;
};

} // namespace

TEST_CASE("actuals typed into the added column give the right verdicts", "[typing]") {
    const test::Display display;
    const office::Profile profile(test::scratch(), "打字", "zh-CN");
    office::install(profile, test::package_file());
    const office::Office office(profile, {.window = true, .display = display.name(), .environment = {}});
    const Document document(office, test::example());
    document.dispatch("org.jixiao.calc:Evaluate");
    const std::string actual = document.column_of("实际完成值");
    const std::string verdict = document.column_of("达标情况");
    REQUIRE_FALSE(actual.empty());
    REQUIRE_FALSE(verdict.empty());

    const Typist typist(display, document);
    const std::vector<Stroke> strokes{
        {"服务对象满意度", "96", "达标"},           // ≥95%
        {"服务对象满意度", "94", "未达标"},         //
        {"服务对象满意度", "96%", "达标"},          //
        {"服务对象满意度", "94%", "未达标"},        //
        {"专项资金使用合规率", "100", "达标"},      // =100%
        {"专项资金使用合规率", "96", "未达标"},     //
        {"专项资金使用合规率", "100%", "达标"},     //
        {"专项资金使用合规率", "96%", "未达标"},    //
        {"全县退役军人数量", "2650", "达标"},       // ≥2600人
        {"全县退役军人数量", "2599", "未达标"},     //
        {"全县退役军人数量", "2650人", "达标"},     //
        {"全县退役军人数量", "2599人", "未达标"},   //
        {"全县自主择业军转干部人数", "0", "未达标"} // ≥34人: nothing done is not nothing typed
    };
    for (const Stroke& stroke : strokes) {
        const std::string row = document.row_of(stroke.indicator);
        CAPTURE(stroke.indicator, stroke.typed);
        typist.enter(actual + row, stroke.typed);
        CHECK(shown(document, verdict + row, stroke.verdict) == stroke.verdict);
    }

    // Emptied again it is to be filled, not zero.
    const std::string row = document.row_of("全县自主择业军转干部人数");
    typist.enter(actual + row, "");
    const Reference<css::frame::XModel> model(document.model(), UNO_QUERY_THROW);
    const Reference<css::view::XSelectionSupplier> view(model->getCurrentController(), UNO_QUERY_THROW);
    view->select(css::uno::Any(document.sheet()->getCellRangeByName(office::ustring(actual + row))));
    display.press("Delete");
    CHECK(shown(document, verdict + row, " ") == " ");
}
