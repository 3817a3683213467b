// SPDX-License-Identifier: MPL-2.0
// A folder of workbooks into one summary: every file accounted for, stopped and gone on with, from the
// command line.
#include "office/process.hpp"
#include "office/text.hpp"
#include "rollup/record.hpp"
#include "support/document.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"
#include "text/utf.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
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
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
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

std::string form(int number) {
    return "项目支出绩效自评表\n单位名称\t第" + std::to_string(number) +
           "局\n项目名称\t培训项目\n"
           "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因\n"
           "产出指标\t数量指标\t培训人数\t≥200人\t" +
           std::to_string(150 + number) +
           "人\t40\t\t\n"
           "\t质量指标\t合格率\t≥95%\t96%\t30\t\t\n"
           "满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t92%\t30\t\t\n"
           "合计\t\t\t\t\t100\t\t\n";
}

/// Twenty that can be read, in every format that bureaus send, and eleven that cannot.
fs::path mixed_folder() {
    static const fs::path folder = [] {
        fs::path made = test::scratch() / "各单位 报送";
        fs::create_directories(made / "下属单位");
        const std::array<const char*, 5> suffixes{".xlsx", ".xls", ".ods", ".csv", ".html"};
        const fs::path text = test::scratch() / "form.tsv";
        for (int i = 0; i < 20; ++i) {
            write(text, form(i + 1));
            const Document document(text);
            const std::string name =
                "表" + std::to_string(i + 1) + suffixes.at(static_cast<std::size_t>(i) % 5);
            fs::copy_file(document.saved_as(name), made / (i < 15 ? "" : "下属单位") / name);
        }
        const std::string whole = read(made / "表1.xlsx");
        write(made / "截断.xlsx", whole.substr(0, whole.size() / 2));
        const std::string older = read(made / "表2.xls");
        write(made / "截断.xls", older.substr(0, 700));
        write(made / "空.xlsx", "");
        write(made / "文字.xlsx", "这不是电子表格。");
        write(made / "图片.xls", "\x89PNG\r\n\x1A\n" + std::string(200, '\0'));
        write(made / "错扩展名.xlsx", older); // the office reads it all the same
        write(made / "错扩展名.xls", read(made / "表3.ods"));
        write(text, "姓名\t工资\n张三\t100\n");
        const Document other(text);
        fs::copy_file(other.saved_as("无表.xlsx"), made / "无表.xlsx");
        const auto encrypted = [&](const char* name, const char* filter, const char* key, const Any& secret) {
            const std::array options{office::property("FilterName", Any(office::ustring(filter))),
                                     office::property(key, secret)};
            Reference<css::frame::XStorable>(other.model(), UNO_QUERY_THROW)
                ->storeToURL(office::file_url(made / name),
                             {options.data(), static_cast<sal_Int32>(options.size())});
        };
        const Any secret(office::ustring("secret"));
        encrypted("加密.ods", "calc8", "Password", secret);
        encrypted("加密.xls", "MS Excel 97", "Password", secret);
        const std::array ooxml{css::beans::NamedValue("OOXPassword", secret),
                               css::beans::NamedValue("CryptoType", Any(office::ustring("Standard")))};
        encrypted("加密.xlsx", "Calc MS Excel 2007 XML", "EncryptionData",
                  Any(css::uno::Sequence<css::beans::NamedValue>(ooxml.data(), 2)));
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
    const auto before = read(mixed_folder() / "表1.xlsx");
    const auto result = rolled_up(whole_records(), whole_summary(), false);
    INFO(office::utf8(result.Message));
    CHECK(result.Files == 31);
    CHECK(result.Read == 22);
    CHECK(result.NotRead == 9);
    CHECK(result.Missing == 0);
    CHECK(result.Tables == 22);
    std::map<std::string, std::string> outcomes;
    for (const auto& record : rollup::readLines(read(whole_records()))) {
        outcomes[text::toUtf8(record.file)] = text::toUtf8(name(record.outcome));
    }
    CHECK(outcomes["下属单位/表20.html"] == "read");
    CHECK(outcomes["表4.csv"] == "read");
    CHECK(outcomes["错扩展名.xlsx"] == "read");
    CHECK(outcomes["错扩展名.xls"] == "read");
    CHECK(outcomes["截断.xlsx"] == "damaged");
    CHECK(outcomes["截断.xls"] == "damaged");
    CHECK(outcomes["空.xlsx"] == "empty");
    CHECK(outcomes["文字.xlsx"] == "not-workbook");
    CHECK(outcomes["图片.xls"] == "not-workbook");
    CHECK(outcomes["无表.xlsx"] == "no-table");
    CHECK(outcomes["加密.xlsx"] == "password");
    CHECK(outcomes["加密.xls"] == "password");
    CHECK(outcomes["加密.ods"] == "password");
    const Document summary(whole_summary());
    CHECK(summary.count("第1局") == 1);
    CHECK(summary.count("第2局") == 2); // also under another suffix
    CHECK(read(mixed_folder() / "表1.xlsx") == before);
}

TEST_CASE("gone on with after a stop in the middle of a line, the summary is the same", "[rollup]") {
    const auto expected = contents(whole_summary());
    const std::string lines = read(whole_records());
    const fs::path half = test::scratch() / "一半.jsonl";
    write(half, lines.substr(0, lines.size() / 2));
    const auto known = rollup::readLines(read(half)).size();
    REQUIRE(known > 5);
    REQUIRE(known < 25);
    const auto result = rolled_up(half, test::scratch() / "续.xlsx", true);
    CHECK(result.Files == 31);
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
