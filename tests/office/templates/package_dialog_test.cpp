// SPDX-License-Identifier: MPL-2.0
// The dialog that packs a template, filled in by keys.
#include "office/document.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "support/display.hpp"
#include "support/document.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;

TEST_CASE("the dialog makes a package of what is typed into it", "[bureau]") {
    const fs::path folder = fs::path(test::scratch()) / "by dialog";
    fs::create_directories(folder);
    const test::Display display;
    const office::Profile profile(test::scratch(), "dialog", "zh-CN");
    office::install(profile, test::package_file());
    const office::Office office(profile, {.window = true, .display = display.name(), .environment = {}});
    const test::Document document(office, test::source_root() / "packaging/example/批复表.fods");
    const Reference<css::frame::XModel> model(document.model(), UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                         UNO_QUERY_THROW);

    std::thread asking([&] { // comes back when the dialog is closed
        const css::beans::PropertyValue named = office::property("Folder", Any(office::file_url(folder)));
        css::frame::DispatchHelper::create(office.context())
            ->executeDispatch(frame, "org.jixiao.calc:PackageTemplate", {}, 0, {&named, 1});
    });
    constexpr std::chrono::seconds shown{5};
    std::this_thread::sleep_for(shown);
    // An empty name cannot be packed: Return does nothing.
    display.press("ctrl+a");
    display.press("BackSpace");
    display.press("Return");
    display.type("County form");
    display.press("Tab");
    display.type("County");
    display.press("Tab");
    display.press("ctrl+a");
    display.type("2027.3");
    display.press("Return");
    asking.join();
    REQUIRE(fs::directory_iterator(folder) != fs::directory_iterator());
    const std::string file = fs::directory_iterator(folder)->path().filename().string();
    CHECK(file.starts_with("County-form-"));
    CHECK(file.ends_with("-2027.3.oxt"));
}
