// SPDX-License-Identifier: MPL-2.0
/// Plain targets are read without the whole grammar, and the same as by it.
#include "support/reading.hpp"
#include "support/tsv.hpp"
#include "target/plain.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace jixiao;
using target::Source;
using target::Target;

namespace {

bool isPlain(std::u16string_view text) {
    const Source source(text);
    Target target;
    return target::readPlain(source, target);
}

} // namespace

TEST_CASE("a number with its unit and one comparison is plain", "[target]") {
    for (const std::u16string_view text :
         {u"≥2600人", u"=100%", u"95%以上", u"≤475元/亩", u"不低于20户", u"8架", u"97", u"＞＝ 95 ％",
          u"≥1,681,680元", u"≤2小时", u"550万粒"}) {
        CHECK(isPlain(text));
    }
}

TEST_CASE("what may be a date, damaged or more than one thing is not", "[target]") {
    for (const std::u16string_view text :
         {u"12月", u"2021年", u"2021.12", u"20211231", u"290%", u"000亩", u"约100人", u"80%-90%", u"≥≥98%",
          u"达到95%", u"20万", u"100±5", u"2/3", u"≥95%以下", u"两次", u"效果明显", u"±5%", u"≥",
          u"5G基站20个"}) {
        CHECK_FALSE(isPlain(text));
    }
}

TEST_CASE("plain targets are read as the whole grammar reads them", "[target]") {
    // A stop says nothing, and is no part of a plain target.
    std::size_t plain = 0;
    for (const char* const file : {"targets.tsv", "readings.tsv"}) {
        const std::string column = std::string(file) == "targets.tsv" ? "target" : "text";
        for (const test::TsvRow& row : test::readTsv(file)) {
            const std::u16string& text = row[column];
            if (text.empty() || !isPlain(text)) {
                continue;
            }
            ++plain;
            INFO(text::toUtf8(text));
            REQUIRE_FALSE(isPlain(text + u"。"));
            CHECK(test::show(target::readTarget(text)) == test::show(target::readTarget(text + u"。")));
        }
    }
    CHECK(plain > 300);
}

TEST_CASE("law: every plain composition is read as the whole grammar reads it", "[target][law]") {
    constexpr std::array<std::u16string_view, 12> before{u"",  u"≥",  u"≤",      u"=",      u">",    u"<",
                                                         u"≧", u">=", u"不低于", u"不超过", u"至少", u"超"};
    constexpr std::array<std::u16string_view, 12> numbers{u"0",        u"5",     u"12",     u"95.5",
                                                          u"100",      u"1,000", u"2021",   u"20211",
                                                          u"20211231", u"31.12", u"2021.1", u"1E5"};
    constexpr std::array<std::u16string_view, 22> units{
        u"",   u"%",      u"‰",   u"人", u"万元", u"元/人·月", u"年", u"月",       u"日", u"号", u"季度",
        u"天", u"标准件", u"/株", u"t",  u"万",   u"/10万",    u"成", u"个百分点", u"级", u"倍", u"度"};
    constexpr std::array<std::u16string_view, 6> behind{u"", u"以上", u"以内", u"及以上", u"以下", u"左右"};
    for (const auto b : before) {
        for (const auto n : numbers) {
            for (const auto u : units) {
                for (const auto h : behind) {
                    const std::u16string text =
                        std::u16string(b) + std::u16string(n) + std::u16string(u) + std::u16string(h);
                    if (isPlain(text)) {
                        INFO(text::toUtf8(text));
                        REQUIRE(test::show(target::readTarget(text)) ==
                                test::show(target::readTarget(text + u"。")));
                    }
                }
            }
        }
    }
}
