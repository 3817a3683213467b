// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "text/fold.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao::text;

TEST_CASE("a label folds to one writing", "[text]") {
    CHECK(fold(u"产 出\n指　标") == u"产出指标");
    CHECK(fold(u"產出指標") == u"产出指标");
    CHECK(fold(u"滿意度指標（10分）：") == u"满意度指标(10分):");
    CHECK(fold(u"服務對象滿意度指標") == u"服务对象满意度指标");
    CHECK(fold(u"社會效益指標") == u"社会效益指标");
    CHECK(fold(u"規則 細則 賦分 較差 運行監控 涵義 申請 綜合得分 最終 復核 項目決策 單項合計 組織實施") ==
          u"规则细则赋分较差运行监控涵义申请综合得分最终复核项目决策单项合计组织实施");
    CHECK(fold(u"Ａ") == u"a");
    CHECK(fold(u"") == u"");
}

TEST_CASE("folding twice changes nothing more", "[text]") {
    for (char32_t c = 1; c < 0xD800; ++c) {
        const std::u16string once = fold(std::u16string(1, static_cast<char16_t>(c)));
        CHECKED_IF(fold(once) != once) {
            FAIL(static_cast<unsigned>(c));
        }
    }
}

TEST_CASE("joinLines mends what a narrow cell broke", "[text]") {
    CHECK(joinLines(u"  退役军人\n 招聘会 ") == u"退役军人招聘会");
    CHECK(joinLines(u"IT\r\nsystem") == u"IT system");
    CHECK(joinLines(u"=2 个") == u"=2 个");
    CHECK(joinLines(u" \n ") == u"");
}

TEST_CASE("what stands in brackets is left out, however they are closed", "[text]") {
    CHECK(withoutBrackets(u"产出指标(50分)") == u"产出指标");
    CHECK(withoutBrackets(u"年初目标值(a") == u"年初目标值");
    CHECK(withoutBrackets(u"甲)乙((丙)丁)戊") == u"甲乙戊");
    CHECK(withoutBrackets(u"").empty());
}
