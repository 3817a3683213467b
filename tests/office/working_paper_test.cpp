// SPDX-License-Identifier: MPL-2.0
// How every score came about, as sheets behind the form and as text for the report.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>
#include <org/jixiao/calc/WorkingPaper.hpp>
#include <org/jixiao/calc/XFindings.hpp>

#include <fstream>

using Catch::Matchers::IsEmpty;
using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;
using jixiao::test::snapshot;
namespace calc = org::jixiao::calc;
using Sheet = Reference<css::sheet::XSpreadsheet>;

namespace {

const char* const form = "项目支出绩效自评表\n"
                         "单位名称\t青禾县职业学校\n"
                         "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因\n"
                         "产出指标\t数量指标\t培训人数\t≥40人\t36人\t50\t\t第四季度未开班\n"
                         "\t成本指标\t培训成本\t≤30万元\t33万元\t30\t\t\n"
                         "满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t92%\t20\t\t\n"
                         "合计\t\t\t\t\t100\t\t\n";

std::filesystem::path filled() {
    std::filesystem::path file = test::scratch() / "底稿.tsv";
    std::ofstream{file, std::ios::binary} << form;
    return file;
}

Reference<calc::XWorkingPaper> service() {
    return calc::WorkingPaper::create(test::shared_office().context());
}

std::string names_of(const Document& document) {
    std::string text;
    for (const rtl::OUString& name : document.model()->getSheets()->getElementNames()) {
        text += (text.empty() ? "" : " ") + office::utf8(name);
    }
    return text;
}

Sheet sheet_named(const Document& document, const std::string& name) {
    return {document.model()->getSheets()->getByName(office::ustring(name)), UNO_QUERY_THROW};
}

std::string shown(const Sheet& sheet, sal_Int32 column, sal_Int32 row) {
    return office::utf8(
        Reference<css::text::XText>(sheet->getCellByPosition(column, row), UNO_QUERY_THROW)->getString());
}

sal_Int32 charts_on(const Sheet& sheet) {
    const Reference<css::container::XIndexAccess> charts(
        Reference<css::table::XTableChartsSupplier>(sheet, UNO_QUERY_THROW)->getCharts(), UNO_QUERY_THROW);
    return charts->getCount();
}

test::Snapshot of_the_form(const Document& document) {
    auto facts = snapshot(document.model());
    facts.facts.erase("sheets");
    return facts;
}

constexpr sal_Int32 how_column = 7;
constexpr sal_Int32 score_column = 8;
constexpr sal_Int32 basis_column = 10;
constexpr sal_Int32 ignored_column = 12;
constexpr sal_Int32 first_row = 3;

} // namespace

TEST_CASE("the working paper shows every score's arithmetic beside its source; the form is not touched",
          "[working paper]") {
    const Document document(filled());
    const std::string sheets = names_of(document);
    const auto before = snapshot(document.model());
    const auto form_before = of_the_form(document);
    const auto steps = document.undo_titles().size();
    document.dispatch("org.jixiao.calc:WorkingPaper");
    REQUIRE(names_of(document) == sheets + " 得分计算底稿 得分汇总");
    CHECK_THAT(differences(form_before, of_the_form(document)), IsEmpty());

    const Sheet rows = sheet_named(document, "得分计算底稿");
    CHECK(shown(rows, how_column, first_row).find("50×36÷40") != std::string::npos);
    CHECK(shown(rows, score_column, first_row) == "45.00");
    CHECK(shown(rows, basis_column, first_row).find("财预〔2020〕10号") != std::string::npos);
    CHECK(shown(rows, score_column, first_row + 1) == "27.27");
    CHECK(shown(rows, basis_column, first_row + 1) == "文件未规定，按本软件约定");
    CHECK(shown(rows, score_column, first_row + 3) == "92.27");
    CHECK(charts_on(sheet_named(document, "得分汇总")) == 1);

    REQUIRE(document.undo_titles().size() == steps + 1);
    CHECK(document.undo_titles().front() == "得分计算底稿");
    document.undo();
    CHECK(names_of(document) == sheets);
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("made again, the working paper is replaced with its chart and follows what was typed",
          "[working paper]") {
    const Document document(filled());
    service()->writeWorkingPaper(document.model(), document.sheet(), "");
    const std::string sheets = names_of(document);
    document.set_text("E4", "40人");
    for (int i = 0; i < 3; ++i) {
        const auto result = service()->writeWorkingPaper(document.model(), document.sheet(), "");
        CHECK_FALSE(result.Findings.hasElements());
        REQUIRE(result.Sheets.getLength() == 2);
    }
    CHECK(names_of(document) == sheets);
    CHECK(shown(sheet_named(document, "得分计算底稿"), score_column, first_row) == "50.00");
    CHECK(charts_on(sheet_named(document, "得分汇总")) == 1);
}

TEST_CASE("what was ignored stands in the working paper with its reason", "[working paper]") {
    const Document document(filled());
    const Reference<calc::XFindings> findings(calc::IndicatorTables::create(test::shared_office().context()),
                                              UNO_QUERY_THROW);
    bool ignored = false;
    for (const calc::Finding& each : findings->findings(document.sheet())) {
        if (!ignored && each.Row == 4) {
            ignored = findings->ignoreFinding(document.model(), document.sheet(), each.Code, each.Row,
                                              each.Column, office::ustring("已在附件说明")) > 0;
        }
    }
    REQUIRE(ignored);
    service()->writeWorkingPaper(document.model(), document.sheet(), "");
    CHECK(shown(sheet_named(document, "得分计算底稿"), ignored_column, first_row + 1)
              .find("理由：已在附件说明") != std::string::npos);
}

TEST_CASE("the text for the report says what was missed and asks for what nobody wrote", "[working paper]") {
    const Document document(filled());
    const auto before = snapshot(document.model());
    const std::string text = office::utf8(service()->report(document.sheet(), ""));
    INFO(text);
    CHECK(text.find("青禾县职业学校共设置绩效指标3项，其中达标1项、未达标2项。") != std::string::npos);
    CHECK(text.find("得45分（分值50分）。原因：第四季度未开班。") != std::string::npos);
    CHECK(text.find("原因：〔请补充〕") != std::string::npos);
    document.dispatch("org.jixiao.calc:CopyReport"); // without a display there may be no clipboard: no crash
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("where no working paper can be written, it is said and nothing is changed", "[working paper]") {
    const Document empty;
    const auto code = [](const calc::PaperResult& result) {
        REQUIRE(result.Findings.getLength() == 1);
        CHECK_FALSE(result.Sheets.hasElements());
        return office::utf8(result.Findings[0].Code);
    };
    CHECK(code(service()->writeWorkingPaper(empty.model(), empty.sheet(), "")) == "no-table");
    CHECK(code(service()->writeWorkingPaper({}, empty.sheet(), "")) == "no-table");
    CHECK(code(service()->writeWorkingPaper(empty.model(), {}, "")) == "no-table");
    CHECK(code(service()->writeWorkingPaper(empty.model(), empty.sheet(), "nobody")) == "profile-unknown");
    CHECK(service()->report(empty.sheet(), "").isEmpty());
    CHECK(service()->report({}, "").isEmpty());
    const Document closed(filled());
    Reference<css::util::XProtectable>(closed.model(), UNO_QUERY_THROW)->protect({});
    CHECK(code(service()->writeWorkingPaper(closed.model(), closed.sheet(), "")) == "structure-protected");
}
