// SPDX-License-Identifier: MPL-2.0
#include "finding/texts.hpp"
#include "text/utf.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>
#include <string_view>

using namespace jixiao;

TEST_CASE("every finding has its words in three languages, with the same arguments", "[finding]") {
    std::set<std::u16string_view> codes;
    for (const finding::Text& text : finding::texts()) {
        INFO(text::toUtf8(text.code));
        CHECK(codes.insert(text.code).second);
        CHECK_FALSE(text.message.enUS.empty());
        CHECK_FALSE(text.message.zhCN.empty());
        CHECK_FALSE(text.message.zhTW.empty());
        CHECK(text.remedy.enUS.empty() == text.remedy.zhCN.empty());
        CHECK(text.remedy.enUS.empty() == text.remedy.zhTW.empty());
        for (char16_t argument = u'1'; argument <= u'4'; ++argument) {
            const std::u16string placeholder{u'%', argument};
            const auto holds = [&](std::u16string_view one) { return one.find(placeholder) != one.npos; };
            for (const language::Text& each : {text.message, text.remedy}) {
                CHECK(holds(each.zhCN) == holds(each.zhTW));
                CHECK(holds(each.zhCN) == holds(each.enUS));
            }
        }
    }
}

TEST_CASE("a finding is found by its code, and an unknown one shows the code", "[finding]") {
    REQUIRE(finding::textOf(u"target-missing") != nullptr);
    CHECK(finding::textOf(u"target-missing")->severity == finding::Severity::warning);
    CHECK(finding::textOf(u"of-another-version") == nullptr);
    const finding::Finding unknown{u"of-another-version", finding::Severity::info, 0, {1, 2}, {u"x"}};
    CHECK(finding::message(unknown, language::Language::zhCN) == u"of-another-version");
    CHECK(finding::remedy(unknown, language::Language::zhCN).empty());
}
