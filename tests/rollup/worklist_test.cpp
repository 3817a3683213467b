// SPDX-License-Identifier: MPL-2.0
#include "rollup/worklist.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace jixiao::rollup;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

std::vector<Source> folder(int count) {
    std::vector<Source> files;
    for (int i = 0; i < count; ++i) {
        files.push_back({u"表" + std::u16string(1, static_cast<char16_t>(u'A' + i)) + u".xlsx", 100 + i, 7});
    }
    return files;
}

FileRecord done(const Source& source) {
    FileRecord record;
    record.file = source.file;
    record.size = source.size;
    record.modified = source.modified;
    return record;
}

} // namespace

TEST_CASE("workbooks are known by their names, lock files and reports are none", "[rollup]") {
    for (const std::u16string_view name :
         {u"表.xls", u"甲/表.XLSX", u"表.et", u"表.ods", u"表.csv", u"表.html"}) {
        CHECK(isWorkbookName(name));
    }
    for (const std::u16string_view name :
         {u"甲/~$表.xlsx", u".~lock.表.xlsx#", u"报告.docx", u"xls", u".xls"}) {
        CHECK_FALSE(isWorkbookName(name));
    }
}

TEST_CASE("a part is a number of a number", "[rollup]") {
    REQUIRE(readPart("2/3"));
    CHECK(readPart("2/3")->index == 2);
    CHECK(readPart("2/3")->count == 3);
    for (const std::string_view text : {"0/3", "4/3", "1", "1/", "/2", "a/b", "1/2/3", "-1/2"}) {
        CHECK_FALSE(readPart(text));
    }
}

TEST_CASE("law: the parts of a folder are all of it, each file once, and alike in size", "[rollup]") {
    const auto all = folder(11);
    for (std::size_t count = 1; count <= 12; ++count) {
        std::multiset<std::u16string> seen;
        for (std::size_t index = 1; index <= count; ++index) {
            const auto part = filesOf(all, {index, count});
            CHECK(part.size() <= all.size() / count + 1);
            for (const Source& each : part) {
                seen.insert(each.file);
            }
        }
        CHECK(seen.size() == all.size());
        CHECK(std::set<std::u16string>(seen.begin(), seen.end()).size() == all.size());
    }
}

TEST_CASE("what is recorded is not read again, unless the file has changed", "[rollup]") {
    const auto all = folder(3);
    std::vector<FileRecord> records{done(all[0]), done(all[1])};
    records[1].size = 1;
    const auto open = remaining(all, records);
    REQUIRE(open.size() == 2);
    CHECK(open[0] == all[1]);
    CHECK(open[1] == all[2]);
    const auto accounted = account(all, records);
    CHECK(accounted.records.size() == 1);
    CHECK(accounted.missing == open);
}

TEST_CASE("the time left follows from the pace", "[rollup]") {
    CHECK_FALSE(timeLeft(0, 10, milliseconds{100}));
    CHECK(timeLeft(5, 10, seconds{50}) == seconds{50});
    CHECK(timeLeft(10, 10, seconds{50}) == seconds{0});
}
