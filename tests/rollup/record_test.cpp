// SPDX-License-Identifier: MPL-2.0
#include "rollup/record.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::rollup;

namespace {

FileRecord record() {
    TableRecord table;
    table.sheet = u"Sheet1";
    table.unit = u"县退役军人事务局";
    table.project = u"培训\"补助\"\n项目";
    table.year = 2024;
    table.stage = u"selfevaluation";
    table.budget = u"120.5";
    table.score = u"96.13";
    table.isFinal = true;
    table.indicators = 8;
    table.unmetNames = {u"培训人数", u"合格率"};
    table.opinions = {{u"reason-missing", u"warning", u"I9", u"得分低于分值，应填写原因。"}};
    FileRecord file;
    file.file = u"甲/自评表.xlsx";
    file.size = 4096;
    file.modified = 1700000000;
    file.outcome = Outcome::read;
    file.tables = {table};
    return file;
}

} // namespace

TEST_CASE("a record is one line, and comes back as it was", "[rollup]") {
    const std::string line = toLine(record());
    CHECK(line.find('\n') == std::string::npos);
    CHECK(line.starts_with(R"({"file":"甲/自评表.xlsx","size":4096,"modified":1700000000,"outcome":"read")"));
    const auto back = fromLine(line);
    REQUIRE(back);
    CHECK(*back == record());
}

TEST_CASE("every outcome has a word of its own", "[rollup]") {
    for (const Outcome outcome : {Outcome::read, Outcome::noTable, Outcome::empty, Outcome::password,
                                  Outcome::notWorkbook, Outcome::damaged, Outcome::stopped}) {
        FileRecord file;
        file.file = u"a.xls";
        file.outcome = outcome;
        CHECK(fromLine(toLine(file))->outcome == outcome);
    }
}

TEST_CASE("a line that was cut off is no record, and spoils no other", "[rollup]") {
    const std::string line = toLine(record());
    CHECK_FALSE(fromLine(line.substr(0, line.size() / 2)));
    CHECK_FALSE(fromLine(""));
    CHECK_FALSE(fromLine("[1]"));
    CHECK_FALSE(fromLine(R"({"size":1})"));
    FileRecord other = record();
    other.file = u"乙.xls";
    const auto read = readLines(line + "\n" + line.substr(0, 40) + "\n" + toLine(other) + "\n");
    REQUIRE(read.size() == 2);
    CHECK(read[1].file == u"乙.xls");
}

TEST_CASE("of several records of a file the last counts", "[rollup]") {
    FileRecord later = record();
    later.size = 5000;
    const auto read = readLines(toLine(record()) + "\n" + toLine(later));
    REQUIRE(read.size() == 1);
    CHECK(read[0].size == 5000);
}

TEST_CASE("members of another type are passed over", "[rollup]") {
    const auto read =
        fromLine(R"({"file":"a.xls","size":"big","outcome":7,"tables":[1,{"year":2024,"opinions":{}}]})");
    REQUIRE(read);
    CHECK(read->size == 0);
    CHECK(read->outcome == Outcome::damaged);
    REQUIRE(read->tables.size() == 1);
    CHECK(read->tables[0].year == 2024);
}
