// SPDX-License-Identifier: MPL-2.0
// A folder of workbooks into one summary: every file accounted for, stopped and gone on with, from the
// command line.
#include "office/process.hpp"
#include "office/text.hpp"
#include "rollup/record.hpp"
#include "support/document.hpp"
#include "support/reported_folder.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"
#include "text/utf.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <org/jixiao/calc/RollUp.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <iterator>
#include <map>
#include <thread>

using namespace jixiao;
using css::uno::Any;
using jixiao::test::Document;
namespace calc = org::jixiao::calc;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& file, const std::string& content) {
    std::ofstream{file, std::ios::binary} << content;
}

std::string read(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

constexpr int readable = 28;
constexpr int broken = 12;

test::Outcomes& expected_outcomes() {
    static test::Outcomes outcomes;
    return outcomes;
}

/// In every format that bureaus send, and everything that makes a file unreadable.
fs::path mixed_folder() {
    static const fs::path folder = [] {
        fs::path made = test::scratch() / "各单位 报送";
        expected_outcomes() = test::write_reported_folder(test::shared_office(), made, readable, broken);
        return made;
    }();
    return folder;
}

calc::RollUpResult rolled_up(const fs::path& records, const fs::path& summary, bool resume) {
    const std::array options{css::beans::NamedValue("Records", Any(office::file_url(records))),
                             css::beans::NamedValue("Summary", Any(office::file_url(summary))),
                             css::beans::NamedValue("Resume", Any(resume))};
    return calc::RollUp::create(test::shared_office().context())
        ->rollUp(office::file_url(mixed_folder()), {options.data(), static_cast<sal_Int32>(options.size())});
}

/// What every cell of a summary holds.
std::vector<std::string> contents(const fs::path& summary) {
    const Document document(summary);
    std::vector<std::string> all;
    for (int sheet = 0; sheet < 4; ++sheet) {
        for (const auto& [cell, content] : test::snapshot(document.model(), sheet).contents) {
            all.push_back(std::to_string(sheet) + " " + std::to_string(cell.first) + " " +
                          std::to_string(cell.second) + " " + content);
        }
    }
    return all;
}

const fs::path& whole_records() {
    static const fs::path records = test::scratch() / "全部.jsonl";
    return records;
}
const fs::path& whole_summary() {
    static const fs::path summary = [] {
        fs::path file = test::scratch() / "全部.xlsx";
        rolled_up(whole_records(), file, false);
        return file;
    }();
    return summary;
}

} // namespace

TEST_CASE("every file of a folder is accounted for: with its scores, or with the reason", "[rollup]") {
    const fs::path first = mixed_folder() / "第1批" / "自评表1.xlsx";
    const auto before = read(first);
    const auto result = rolled_up(whole_records(), whole_summary(), false);
    INFO(office::utf8(result.Message));
    CHECK(result.Files == readable + broken);
    CHECK(result.Read == readable);
    CHECK(result.NotRead == broken);
    CHECK(result.Missing == 0);
    CHECK(result.Tables == readable);
    test::Outcomes outcomes;
    for (const auto& record : rollup::readLines(read(whole_records()))) {
        outcomes[text::toUtf8(record.file)] = text::toUtf8(name(record.outcome));
    }
    CHECK(outcomes == expected_outcomes());
    const Document summary(whole_summary());
    for (int i = 1; i <= readable; ++i) {
        CHECK(summary.count("第" + std::to_string(i) + "局") == 1);
    }
    CHECK(read(first) == before);
}

TEST_CASE("gone on with after a stop in the middle of a line, the summary is the same", "[rollup]") {
    const auto expected = contents(whole_summary());
    const std::string lines = read(whole_records());
    const fs::path half = test::scratch() / "一半.jsonl";
    write(half, lines.substr(0, lines.size() / 2));
    const auto known = rollup::readLines(read(half)).size();
    REQUIRE(known > 5);
    REQUIRE(known < 35);
    const auto result = rolled_up(half, test::scratch() / "续.xlsx", true);
    CHECK(result.Files == readable + broken);
    CHECK(result.Missing == 0);
    CHECK(contents(test::scratch() / "续.xlsx") == expected);
}

TEST_CASE("what cannot be rolled up at all is said", "[rollup]") {
    const auto service = calc::RollUp::create(test::shared_office().context());
    CHECK(office::utf8(service->rollUp(office::file_url(test::scratch() / "没有"), {}).Message) ==
          "无法读取该文件夹。");
    const fs::path empty = test::scratch() / "没有文件";
    fs::create_directories(empty);
    CHECK(office::utf8(service->rollUp(office::file_url(empty), {}).Message) ==
          "该文件夹中没有电子表格文件。");
}

namespace {

/// Runs the command line to its end, or until so many files are recorded and then ends it at once.
int run(const std::vector<std::string>& words, const fs::path& records = {}, std::size_t until = 0) {
    std::vector<std::string> command{JIXIAO_ROLLUP_DRIVER, test::package_file().string(),
                                     mixed_folder().string()};
    command.insert(command.end(), words.begin(), words.end());
    office::Process process({command, {}, test::scratch() / "rollup.log"});
    constexpr std::chrono::minutes patience{8};
    constexpr std::chrono::milliseconds tick{50};
    const auto end = std::chrono::steady_clock::now() + patience;
    while (process.running() && std::chrono::steady_clock::now() < end) {
        std::size_t done = 0;
        for (const char* const part : {"part-1-of-1.jsonl", "part-1-of-2.jsonl"}) {
            done += rollup::readLines(read(records / part)).size();
        }
        if (until > 0 && done >= until) {
            process.kill();
            return -1;
        }
        std::this_thread::sleep_for(tick);
    }
    return process.status().value_or(-2);
}

} // namespace

TEST_CASE("from the command line: killed and gone on with, by two offices, the summary is the same",
          "[rollup]") {
    const auto expected = contents(whole_summary());
    const fs::path records = test::scratch() / "命令行";
    const fs::path summary = test::scratch() / "命令行.xlsx";
    CHECK(run({"--records", records.string(), "--out", summary.string()}, records, 8) == -1);
    CHECK_FALSE(fs::exists(summary));
    CHECK(run({"--records", records.string(), "--out", summary.string(), "--jobs", "2", "--resume"}) == 0);
    CHECK(contents(summary) == expected);
}

TEST_CASE("from the command line: parts by themselves, merged, are the whole", "[rollup]") {
    const auto expected = contents(whole_summary());
    const fs::path records = test::scratch() / "分份";
    const fs::path summary = test::scratch() / "分份.xlsx";
    for (const char* const part : {"1/2", "2/2"}) {
        CHECK(run({"--records", records.string(), "--part", part}) == 0);
    }
    CHECK(run({"--records", records.string(), "--out", summary.string(), "--merge"}) == 0);
    CHECK(contents(summary) == expected);
}
