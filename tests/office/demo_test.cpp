// SPDX-License-Identifier: MPL-2.0
// The demo's own program, without a display.
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <fstream>
#include <sstream>

using Catch::Matchers::ContainsSubstring;
using namespace jixiao;
using jixiao::test::Document;
namespace fs = std::filesystem;

namespace {

std::string content(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

struct Run {
    int status = -1;
    std::string said;
    fs::path folder;
};

Run demo(const fs::path& file) {
    Run result;
    result.folder = test::scratch() / "演示 输出";
    fs::remove_all(result.folder);
    fs::create_directories(result.folder);
    const fs::path log = test::scratch() / "demo.log";
    fs::remove(log);
    office::Process process(
        {{JIXIAO_DEMO_DRIVER, test::package_file().string(), file.string(), result.folder.string()},
         {"DISPLAY", "WAYLAND_DISPLAY", "LC_ALL=C"},
         log});
    process.wait(std::chrono::minutes(3));
    result.status = process.status().value_or(-1);
    result.said = content(log);
    return result;
}

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("the demo evaluates a copy of any spreadsheet and leaves .ods and .pdf", "[demo]") {
    const std::string suffix = GENERATE(".fods", ".ods", ".xlsx", ".xls", ".tsv", ".csv");
    CAPTURE(suffix);
    const fs::path folder = test::scratch() / "我的 文件";
    fs::create_directories(folder);
    const fs::path file = folder / ("批复表" + suffix);
    fs::copy_file(suffix == ".tsv" || suffix == ".csv" ? test::seed_written_as("demo" + suffix)
                                                       : Document(test::example()).saved_as("demo" + suffix),
                  file, fs::copy_options::overwrite_existing);
    const std::string before = content(file);
    const std::size_t files_before = files_in(folder);

    const Run run = demo(file);
    CAPTURE(run.said);
    CHECK(run.status == 0);
    CHECK_THAT(run.said, ContainsSubstring("80 indicators in 8 core functions"));
    CHECK_THAT(run.said, ContainsSubstring("职能8：督促退役军人法规政策落地"));
    CHECK(content(file) == before);
    CHECK(files_in(folder) == files_before);

    CHECK(files_in(run.folder) == 2);
    CHECK(content(run.folder / "批复表.pdf").rfind("%PDF", 0) == 0);
    CHECK(Document(run.folder / "批复表.ods").count("达标情况") == 1);
}

TEST_CASE("the demo says what is wrong", "[demo]") {
    struct Case {
        fs::path file;
        std::string word;
    };
    const fs::path text = test::scratch() / "读我.txt";
    std::ofstream(text) << "三级指标";
    const fs::path damaged = test::scratch() / "坏的.xlsx";
    std::ofstream(damaged) << "PK and nothing else";
    const auto& [file, word] =
        GENERATE_COPY(Case{test::scratch() / "没有.ods", "no such file"}, Case{text, "读我.txt"},
                      Case{damaged, "坏的.xlsx"},
                      Case{test::data() / "foreign" / "工资表.tsv", "no indicator table found"});
    CAPTURE(file);
    const Run run = demo(file);
    CHECK(run.status == 1);
    CHECK_THAT(run.said, ContainsSubstring(word));
    CHECK(files_in(run.folder) == 0);
}
