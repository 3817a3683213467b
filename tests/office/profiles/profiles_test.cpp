// SPDX-License-Identifier: MPL-2.0
// Scoring profiles of other extensions: a bureau publishes its rules as configuration, with no code. What is
// broken is refused by name and reason, and everything else works.
#include "office/office.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/sheet/XFunctionAccess.hpp>

#include <vector>

using namespace jixiao;
using css::uno::Any;

namespace {

/// An office of its own with the package and, installed after it, the county's extension.
const office::Office& office_of_the_county() {
    static const office::Profile profile{test::scratch(), "县 county", "zh-CN"};
    static const office::Office office = [] {
        office::install(profile, test::package_file());
        office::install(profile, JIXIAO_COUNTY);
        return office::Office(profile);
    }();
    return office;
}

Any call(const std::string& function, const std::vector<Any>& arguments) {
    const css::uno::Reference<css::sheet::XFunctionAccess> access(
        office_of_the_county().create("com.sun.star.sheet.FunctionAccess"), css::uno::UNO_QUERY_THROW);
    return access->callFunction(office::ustring(function),
                                {arguments.data(), static_cast<sal_Int32>(arguments.size())});
}

Any text(const std::string& words) {
    return Any(office::ustring(words));
}

/// The points of ten; -1 where there is no answer.
double score(const std::string& target, double actual, const std::string& profile) {
    double points = -1;
    call("PERF_SCORE", {text(target), Any(actual), Any(10.0), text(""), text(profile)}) >>= points;
    return points;
}

std::string explanation(const std::string& profile, const std::string& language) {
    rtl::OUString sentence;
    call("PERF_EXPLAIN", {text("≥100人"), Any(40.0), Any(10.0), text(""), text(profile), text(language)}) >>=
        sentence;
    return office::utf8(sentence);
}

} // namespace

TEST_CASE("a profile of another extension scores", "[profiles]") {
    CHECK(score("≥100人", 40, "mof-2020") == 4);
    CHECK(score("≥100人", 40, "county-example-2026") == 0);
    CHECK(score("≥100人", 60, "county-example-2026") == 6);
    CHECK(explanation("county-example-2026", "zh-CN") ==
          "指标值≥100人，实际完成值40人，未达标，完成率40%；按完成比例计分，完成率50%及以下不得分，得0分"
          "（文件规定：示例县财绩〔2026〕1号 第三条）。");
}

TEST_CASE("a broken profile is refused with node and reason while the others work", "[profiles]") {
    CHECK(score("≥100人", 40, "county-broken-2026") == -1);
    CHECK(explanation("county-broken-2026", "zh-CN") ==
          "评分规则“county-broken-2026”未被采用：配置项 Positive/Method 有误（is none of linear gate steps "
          "direct）。");
    CHECK(explanation("county-broken-2026", "en-US") ==
          "The scoring profile “county-broken-2026” was refused: its property Positive/Method is none of "
          "linear gate "
          "steps direct.");
    CHECK(score("≥100人", 40, "excess") == 4);
    CHECK(explanation("nobody-knows", "zh-CN").empty());
}

TEST_CASE("the functions are one object, however often they are asked for", "[profiles]") {
    const auto& office = office_of_the_county();
    CHECK(office.create("org.jixiao.calc.Perf") == office.create("org.jixiao.calc.Perf"));
}
