// SPDX-License-Identifier: MPL-2.0
#include "evaluation/target_argument.hpp"
#include "support/show.hpp"
#include "tables.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using namespace jixiao::test;
using evaluation::TargetArgument;
using evaluation::Unsaid;

namespace {

/// The argument for a target in the cell B2.
TargetArgument argument(std::u16string_view target, const Unsaid& unsaid,
                        table::TargetForm form = table::TargetForm::text) {
    table::GridBuilder cells;
    cells.beginRow();
    cells.beginRow();
    cells.addText(targetColumn, target);
    auto row = indicator(1, u"完成时限", target);
    row.targetForm = form;
    return evaluation::targetArgument(row, unsaid, cells.grid());
}

std::u16string expression(std::u16string_view target, std::int32_t year,
                          table::TargetForm form = table::TargetForm::text) {
    const auto text = argument(target, {target::Operator::none, year}, form).expression;
    return evaluation::RowFormula{text}.inRow(1);
}

} // namespace

TEST_CASE("a date without a year takes the table's, where everyone can see it", "[evaluation]") {
    CHECK(expression(u"12月底前", 2023) == u"\"2023年\"&B2");
    CHECK(expression(u"1-12月", 2023) == u"\"2023年\"&B2");
    CHECK(expression(u"3月15日-4月10日", 2023) == u"\"2023年\"&B2");
    // The year has to stand where it reads as a part of the date.
    CHECK(expression(u"≤12月31日", 2023) == u"\"≤2023年12月31日\"");
    CHECK(expression(u"于12月底前完成", 2023) == u"\"于2023年12月底前完成\"");
    // A target that no cell holds as its author wrote it is quoted in any case.
    CHECK(expression(u"12月底前", 2023, table::TargetForm::inName) == u"\"2023年12月底前\"");
}

TEST_CASE("nothing is said twice, and no year is invented", "[evaluation]") {
    CHECK(expression(u"2022年12月底前", 2023) == u"B2");
    CHECK(expression(u"12月底前", 0) == u"B2");
    CHECK(expression(u"≥12个月", 2023) == u"B2");
    CHECK(expression(u"≥2600人", 2023) == u"B2");
    CHECK(expression(u"及时完成", 2023) == u"B2");
}

TEST_CASE("the argument reads as the date in that year", "[evaluation]") {
    const auto read = argument(u"2月底前", {target::Operator::none, 2024}).read();
    CHECK(read.kind == target::Kind::date);
    CHECK(read.date.last == target::makeDate(2024, 2, 29));
    const auto period = argument(u"1-12月", {target::Operator::none, 2024}).read();
    CHECK(period.date.first == target::makeDate(2024, 1, 0));
    CHECK(period.date.last == target::makeDate(2024, 12, 0));
}
