// SPDX-License-Identifier: MPL-2.0
/// The language of targets by example: tests/data/readings.tsv, whose rules are in src/target/grammar.md.
#include "support/reading.hpp"
#include "support/tsv.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <chrono>

using namespace jixiao;

TEST_CASE("texts are read as the golden table says", "[target]") {
    const auto rows = test::readTsv("readings.tsv");
    CHECK(rows.size() > 250);
    for (const test::TsvRow& row : rows) {
        INFO("line " << row.line() << ": " << text::toUtf8(row["text"]));
        CHECK(test::read(row["text"]) == row["reading"]);
    }
}

TEST_CASE("texts of every shape that bureaus write are read as the golden table says", "[target]") {
    const auto rows = test::readTsv("readings_in_the_wild.tsv");
    CHECK(rows.size() > 600);
    for (const test::TsvRow& row : rows) {
        INFO("line " << row.line() << ": " << text::toUtf8(row["text"]));
        CHECK(test::read(row["text"]) == row["reading"]);
    }
}

TEST_CASE("which way a number moves is kept", "[target]") {
    CHECK(target::readTarget(u"增长5%").change == target::Change::up);
    CHECK(target::readTarget(u"较上年提高≥2个百分点").change == target::Change::up);
    CHECK(target::readTarget(u"下降5%以上").change == target::Change::down);
    CHECK(target::readTarget(u"提高到95%").change == target::Change::none); // a level
    CHECK(target::readTarget(u"≥95%").change == target::Change::none);
    CHECK(target::readTarget(u"提高效率，降低成本5%").change == target::Change::none); // both
}

TEST_CASE("what was not understood is told by its place in the text as written", "[target]") {
    const target::Target target = target::readTarget(u"　全县 培训　至少 100 人");
    CHECK(target.notUnderstood == target::Span{1, 5});
    CHECK(target.doubt == target::Doubt::strayText);
    CHECK(target::readTarget(u"≥100人").notUnderstood == target::Span{});
}

TEST_CASE("hostile texts are read in time proportional to their length", "[target]") {
    const std::array<std::u16string, 18> pieces{u"9",      u"≥",
                                                u"不",     u"一",
                                                u"百分之", u"1,",
                                                u"1/",     u"(",
                                                u"80%-",   u"2021年",
                                                u" ",      u"1 ",
                                                u"e9",     std::u16string(1, u'\0'),
                                                u"±",      u"每人",
                                                u"1(",     std::u16string(1, char16_t(0xD800))};
    for (const std::u16string& piece : pieces) {
        std::u16string text;
        while (text.size() < 300'000) {
            text += piece;
        }
        // A quadratic reader would need minutes for each of these.
        const auto begin = std::chrono::steady_clock::now();
        const target::Target target = target::readTarget(text);
        CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
        CHECK_FALSE(target.hasValue);
    }
}
