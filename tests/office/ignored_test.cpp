// SPDX-License-Identifier: MPL-2.0
// Findings that are ignored with a reason: kept in the file, moved with the cells, undone, taken back.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>
#include <org/jixiao/calc/XFindings.hpp>

#include <algorithm>

using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;
namespace calc = org::jixiao::calc;

namespace {

constexpr const char* reason = "与财政局核实：“原文如此”, 不改 \"ok\"";

Reference<calc::XFindings> service() {
    return {calc::IndicatorTables::create(test::shared_office().context()), UNO_QUERY_THROW};
}

/// The first finding about a cell.
calc::Finding first(const Document& document) {
    for (const calc::Finding& each : service()->findings(document.sheet())) {
        if (each.Row >= 0) {
            return each;
        }
    }
    throw std::runtime_error("nothing was found");
}

sal_Int32 ignore(const Document& document, const calc::Finding& finding, const char* because = reason) {
    return service()->ignoreFinding(document.model(), document.sheet(), finding.Code, finding.Row,
                                    finding.Column, office::ustring(because));
}

std::size_t open(const Document& document) {
    return static_cast<std::size_t>(service()->findings(document.sheet()).getLength());
}

} // namespace

TEST_CASE("an ignored finding is no longer told, and its reason stays with the file", "[ignored]") {
    const Document document(test::example());
    const calc::Finding finding = first(document);
    const std::size_t before = open(document);
    REQUIRE(ignore(document, finding) == 1);
    CHECK(open(document) == before - 1);

    const std::string suffix = GENERATE(".ods", ".xlsx", ".xls");
    CAPTURE(suffix);
    const Document back(document.saved_as("忽略" + suffix));
    const auto ignored = service()->ignoredFindings(back.sheet());
    REQUIRE(ignored.getLength() == 1);
    CHECK(ignored[0].Finding.Code == finding.Code);
    CHECK(ignored[0].Finding.Row == finding.Row);
    CHECK(office::utf8(ignored[0].Reason) == reason);
    CHECK(open(back) == before - 1);

    REQUIRE(service()->restoreFinding(back.model(), back.sheet(), finding.Code, finding.Row,
                                      finding.Column) == 1);
    CHECK(open(back) == before);
    CHECK(service()->ignoredFindings(back.sheet()).getLength() == 0);
}

TEST_CASE("it moves with its cell, also through evaluating and removing", "[ignored]") {
    const Document document(test::example());
    const calc::Finding finding = first(document);
    REQUIRE(ignore(document, finding) == 1);
    Reference<css::table::XColumnRowRange>(document.sheet(), UNO_QUERY_THROW)->getRows()->insertByIndex(0, 3);
    document.dispatch("org.jixiao.calc:Evaluate");
    document.dispatch("org.jixiao.calc:RemoveEvaluation");
    const auto ignored = service()->ignoredFindings(document.sheet());
    REQUIRE(ignored.getLength() == 1);
    CHECK(ignored[0].Finding.Row == finding.Row + 3);
}

TEST_CASE("ignoring is one undo step", "[ignored]") {
    const Document document(test::example());
    const std::size_t before = open(document);
    REQUIRE(ignore(document, first(document)) == 1);
    CHECK(document.undo_titles() == std::vector<std::string>{"忽略问题"});
    document.undo();
    CHECK(open(document) == before);
}

TEST_CASE("without a reason, on a protected sheet, or for no such finding nothing is ignored", "[ignored]") {
    const Document document(test::example());
    const calc::Finding finding = first(document);
    CHECK(ignore(document, finding, " ") == 0);
    calc::Finding other = finding;
    other.Row += 1000;
    CHECK(ignore(document, other) == 0);
    const Document elsewhere;
    CHECK(service()->ignoreFinding(elsewhere.model(), document.sheet(), finding.Code, finding.Row,
                                   finding.Column, office::ustring(reason)) == 0);
    CHECK(document.undo_titles().empty());
    Reference<css::util::XProtectable>(document.sheet(), UNO_QUERY_THROW)->protect({});
    CHECK(ignore(document, finding) == 0);
}
