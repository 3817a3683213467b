// SPDX-License-Identifier: MPL-2.0
// The dialog for distributing weights, worked by keys alone.
#include "office/package.hpp"
#include "office/text.hpp"
#include "support/display.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>

#include <chrono>
#include <thread>

using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;

namespace {

constexpr std::chrono::milliseconds tick{100};
constexpr int tries = 1200; // two minutes

/// How many windows of their own the office shows.
sal_Int32 windows(const office::Office& office) {
    const Reference<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(office.context()),
                                                        UNO_QUERY_THROW);
// LibreOffice 7.4 calls this deprecated and has nothing else that counts its windows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    return toolkit->getTopWindowCount();
#pragma GCC diagnostic pop
}

/// Opens the dialog, presses the keys, and comes back when it is closed.
void ask(const office::Office& office, const test::Display& display, const Document& document,
         const std::vector<std::string>& keys) {
    const sal_Int32 before = windows(office);
    std::thread asking([&] { document.dispatch("org.jixiao.calc:DistributeWeights"); });
    for (int i = 0; i < tries && windows(office) == before; ++i) {
        std::this_thread::sleep_for(tick);
    }
    std::this_thread::sleep_for(10 * tick); // until the window manager has given it the keys
    for (const std::string& key : keys) {
        display.press(key);
        std::this_thread::sleep_for(3 * tick);
    }
    asking.join();
}

} // namespace

TEST_CASE("the dialog distributes weights as chosen, and Escape leaves everything as it is",
          "[weights dialog]") {
    const test::Display display;
    const office::Profile profile(test::scratch(), "对话框", "zh-CN");
    office::install(profile, test::package_file());
    const office::Office office(profile, {.window = true, .display = display.name(), .environment = {}});
    const Document document(office, test::example());

    ask(office, display, document, {"Escape"});
    CHECK(document.count("分值") == 0);

    // Each indicator alike; too many points for so coarse a step cannot be confirmed.
    ask(office, display, document, {"alt+i", "alt+p", "ctrl+a", "7", "Return", "Escape"});
    CHECK(document.count("分值") == 0);

    ask(office, display, document, {"alt+i", "Return"});
    REQUIRE(document.count("分值") == 1);
    const std::string column = document.column_of("分值");
    CHECK(document.value(column + document.row_of("全县退役军人数量")) == 1.5);
    CHECK(document.undo_titles().front() == "分配分值");

    ask(office, display, document, {"alt+i", "alt+s", "End", "Return", "Return"});
    CHECK(document.value(column + document.row_of("全县退役军人数量")) == 1.25);
}
