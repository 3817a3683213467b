// SPDX-License-Identifier: MPL-2.0
// The dialog that packs a template, filled in by keys.
#include "office/document.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "support/display.hpp"
#include "support/document.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds tick{200};
constexpr int tries = 300;

sal_Int32 windows(const office::Office& office) {
    const Reference<css::awt::XExtendedToolkit> toolkit(office.create("com.sun.star.awt.Toolkit"),
                                                        UNO_QUERY_THROW);
// LibreOffice 7.4 calls this deprecated and has nothing else that counts its windows.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    return toolkit->getTopWindowCount();
#pragma GCC diagnostic pop
}

/// A field reached by its letter, and what stands in it then.
void fill(const test::Display& display, const char* letter, const std::string& text) {
    for (const std::string& key :
         {std::string("alt+") + letter, std::string("ctrl+a"), std::string("BackSpace")}) {
        display.press(key);
        std::this_thread::sleep_for(tick);
    }
    display.type(text);
    std::this_thread::sleep_for(3 * tick);
}

/// What is in the folder.
std::vector<std::string> files_in(const fs::path& folder) {
    std::vector<std::string> files;
    for (const auto& each : fs::directory_iterator(folder)) {
        files.push_back(each.path().filename().string());
    }
    return files;
}

} // namespace

TEST_CASE("the dialog makes a package of what is typed into it, once it can be one", "[bureau]") {
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

    const sal_Int32 before = windows(office);
    std::atomic<bool> closed{false};
    std::thread asking([&] { // comes back when the dialog is closed
        const css::beans::PropertyValue named = office::property("Folder", Any(office::file_url(folder)));
        css::frame::DispatchHelper::create(office.context())
            ->executeDispatch(frame, "org.jixiao.calc:PackageTemplate", {}, 0, {&named, 1});
        closed = true;
    });
    for (int i = 0; i < tries && windows(office) == before; ++i) {
        std::this_thread::sleep_for(tick);
    }
    std::this_thread::sleep_for(10 * tick); // until the window manager has given it the keys
    fill(display, "n", "County form");
    fill(display, "p", "County");
    fill(display, "v", "soon");
    display.press("Return"); // that is no version: OK cannot be pressed
    std::this_thread::sleep_for(5 * tick);
    const auto at_first = files_in(folder);
    fill(display, "v", "2027.3");
    display.press("Return");
    for (int i = 0; i < tries && !closed; ++i) {
        std::this_thread::sleep_for(tick);
    }
    if (!closed) {
        display.press("Escape"); // whatever went wrong, the dialog ends
    }
    asking.join();
    CHECK(at_first.empty());
    const auto files = files_in(folder);
    REQUIRE(files.size() == 1);
    CHECK(files.front().starts_with("County-form-"));
    CHECK(files.front().ends_with("-2027.3.oxt"));
}
