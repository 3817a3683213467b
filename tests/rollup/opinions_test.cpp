// SPDX-License-Identifier: MPL-2.0
#include "rollup/opinions.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::rollup;
using language::Language;

TEST_CASE("opinions are numbered, the serious ones first, without what is only worth knowing", "[rollup]") {
    TableRecord table;
    table.opinions = {{u"a", u"info", u"A1", u"可以不看"},
                      {u"b", u"warning", u"I9", u"应填写原因。"},
                      {u"c", u"error", u"", u"分值合计不是100。"}};
    CHECK(opinions(table, Language::zhCN) == u"1. 分值合计不是100。\n2. I9：应填写原因。");
    CHECK(opinions({}, Language::zhCN).empty());
}

TEST_CASE("every reason is given in every language, and none where the file was read", "[rollup]") {
    for (const Language language : {Language::enUS, Language::zhCN, Language::zhTW}) {
        CHECK(why(Outcome::read, language).empty());
        for (const Outcome outcome : {Outcome::noTable, Outcome::empty, Outcome::password,
                                      Outcome::notWorkbook, Outcome::damaged, Outcome::stopped}) {
            CHECK_FALSE(why(outcome, language).empty());
        }
    }
}
