// SPDX-License-Identifier: MPL-2.0
// Packing a template from the command line.
#include "office/process.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

using namespace jixiao;
namespace fs = std::filesystem;

TEST_CASE("the command line makes the same package", "[bureau]") {
    const fs::path folder = fs::path(test::scratch()) / "by command";
    fs::create_directories(folder);
    const fs::path workbook_file = test::copy_of(test::source_root() / "packaging/example/批复表.fods");
    const auto run = [&](std::vector<std::string> more) {
        std::vector<std::string> command{JIXIAO_TEMPLATE_DRIVER,
                                         test::package_file().string(),
                                         workbook_file.string(),
                                         "--name",
                                         "某县模板",
                                         "--publisher",
                                         "某县财政局",
                                         "--out",
                                         folder.string()};
        command.insert(command.end(), more.begin(), more.end());
        office::Process process({command, {}, folder / "log"});
        constexpr std::chrono::minutes patience{2};
        REQUIRE(process.wait(patience));
        return process.status().value_or(-1);
    };
    const auto made = [&] {
        std::set<std::string> files;
        for (const auto& each : fs::directory_iterator(folder)) {
            if (each.path().extension() == ".oxt") {
                files.insert(each.path().filename().string());
            }
        }
        return files;
    };
    CHECK(run({}) == 2); // no version
    CHECK(run({"--version", "soon"}) == 2);
    CHECK(run({"--version", "1.0"}) == 0);
    CHECK(made().size() == 1);
    CHECK(run({"--version", "1.0"}) == 1); // it is there already
    CHECK(run({"--version", "1.1", "--profile", "county-example-2026"}) == 1);
    CHECK(run({"--version", "1.1", "--profile", "county-example-2026", "--rules", JIXIAO_COUNTY}) == 0);
    CHECK(made().size() == 2);
}
