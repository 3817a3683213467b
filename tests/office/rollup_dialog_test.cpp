// SPDX-License-Identifier: MPL-2.0
// The command that rolls up a folder, stopped by a key and gone on with.
#include "office/package.hpp"
#include "office/text.hpp"
#include "rollup/record.hpp"
#include "support/display.hpp"
#include "support/document.hpp"
#include "support/reported_folder.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <chrono>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;

namespace {

std::size_t recorded(const fs::path& records) {
    std::ifstream stream(records, std::ios::binary);
    const std::string lines(std::istreambuf_iterator<char>(stream), {});
    return rollup::readLines(lines).size();
}

/// Comes back when the command is done.
void roll_up(const office::Office& office, const test::Document& document, const fs::path& folder) {
    const Reference<css::frame::XModel> model(document.model(), UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                         UNO_QUERY_THROW);
    const css::beans::PropertyValue named = office::property("Folder", Any(office::file_url(folder)));
    css::frame::DispatchHelper::create(office.context())
        ->executeDispatch(frame, "org.jixiao.calc:RollUp", {}, 0, {&named, 1});
}

} // namespace

TEST_CASE("Escape stops rolling up after the file at hand, and the next time goes on from there",
          "[rollup dialog]") {
    constexpr int readable = 110;
    constexpr int broken = 10;
    const fs::path folder = test::scratch() / "各乡镇";
    test::write_reported_folder(test::shared_office(), folder, readable, broken);
    const fs::path records = test::scratch() / "各乡镇-汇总记录.jsonl";
    const fs::path summary = test::scratch() / "各乡镇-汇总表.xlsx";

    const test::Display display;
    const office::Profile profile(test::scratch(), "汇总对话框", "zh-CN");
    office::install(profile, test::package_file());
    const office::Office office(profile, {.window = true, .display = display.name(), .environment = {}});
    const test::Document document(office, test::example());

    std::thread rolling([&] { roll_up(office, document, folder); });
    constexpr std::chrono::milliseconds tick{20};
    constexpr int tries = 3000;
    constexpr std::size_t some = 15;
    for (int i = 0; i < tries && recorded(records) < some; ++i) {
        std::this_thread::sleep_for(tick);
    }
    display.press("Escape");
    rolling.join();
    const std::size_t stopped = recorded(records);
    CHECK(stopped >= some);
    CHECK(stopped < readable + broken);
    CHECK_FALSE(fs::exists(summary));

    roll_up(office, document, folder);
    CHECK(recorded(records) == readable + broken);
    CHECK(fs::exists(summary));
}
