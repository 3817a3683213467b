// SPDX-License-Identifier: MPL-2.0
// Sheets that cannot be evaluated: a word that says what and where, no exception, no cell changed.
#include "office/document.hpp"
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <chrono>
#include <filesystem>

using Catch::Matchers::IsEmpty;
using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;
using jixiao::test::snapshot;
namespace calc = org::jixiao::calc;

namespace {

Reference<calc::XIndicatorTables> service() {
    return calc::IndicatorTables::create(test::shared_office().context());
}

/// The findings of severity error, each with its message.
std::vector<std::string> errors(const calc::EvaluationResult& result) {
    std::vector<std::string> messages;
    for (const calc::Finding& finding : result.Findings) {
        CHECK(finding.Message != finding.Code); // a code has its words
        if (finding.Severity == "error") {
            messages.push_back(office::utf8(finding.Message));
        }
    }
    return messages;
}

/// Evaluates by service and by command; true when there was a word and no cell changed.
void check_refused(const Document& document) {
    const auto before = snapshot(document.model());
    const auto steps = document.undo_titles();
    const auto messages = errors(service()->evaluate(document.model(), document.sheet(), ""));
    CHECK_FALSE(messages.empty());
    for (const std::string& message : messages) {
        CHECK_FALSE(message.empty());
    }
    CHECK_NOTHROW(document.dispatch("org.jixiao.calc:Evaluate"));
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
    CHECK(document.undo_titles() == steps);
}

} // namespace

TEST_CASE("an empty sheet", "[bad input]") {
    check_refused(Document());
}

TEST_CASE("a sheet of something else", "[bad input]") {
    check_refused(Document(test::data() / "foreign" / "工资表.tsv"));
}

TEST_CASE("a protected sheet", "[bad input]") {
    const Document document(test::example());
    const Reference<css::util::XProtectable> protectable(document.sheet(), UNO_QUERY_THROW);
    protectable->protect("");
    check_refused(document);
    CHECK(protectable->isProtected());
}

TEST_CASE("a read-only document", "[bad input]") {
    const auto file = Document(test::example()).saved_as("只读.ods");
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    // Root may write any file, so the office is told.
    const Document document(file, {.read_only = true});
    REQUIRE(Reference<css::frame::XStorable>(document.model(), UNO_QUERY_THROW)->isReadonly());
    check_refused(document);
}

TEST_CASE("cells right of the table that are taken", "[bad input]") {
    const Document document(test::example());
    const std::string taken = GENERATE("G7", "H8", "G40", "I87");
    CAPTURE(taken);
    document.set_text(taken, "备注");
    const auto before = snapshot(document.model());
    const auto result = service()->evaluate(document.model(), document.sheet(), "");
    const auto after = snapshot(document.model());
    CHECK(document.text(taken) == "备注");
    for (const auto& [cell, content] : before.contents) {
        CHECK(after.contents.at(cell) == content);
    }
    // Either everything was refused with a word, or the results went further right.
    if (differences(before, after).empty()) {
        CHECK_FALSE(errors(result).empty());
    }
}

TEST_CASE("a sheet of another document, and none at all", "[bad input]") {
    const Document document(test::example());
    const Document other(test::example());
    const auto before = snapshot(document.model());
    const auto before_other = snapshot(other.model());
    CHECK_FALSE(errors(service()->evaluate(document.model(), other.sheet(), "")).empty());
    CHECK_FALSE(errors(service()->evaluate(document.model(), {}, "")).empty());
    CHECK_FALSE(errors(service()->evaluate({}, document.sheet(), "")).empty());
    CHECK(service()->recognize({}).getLength() == 0);
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
    CHECK_THAT(differences(before_other, snapshot(other.model())), IsEmpty());
}

TEST_CASE("a profile nobody has", "[bad input]") {
    const Document document(test::example());
    const auto before = snapshot(document.model());
    const auto messages = errors(service()->evaluate(document.model(), document.sheet(), "no-such-profile"));
    REQUIRE(messages.size() == 1);
    CHECK(messages.front().find("no-such-profile") != std::string::npos);
    CHECK_THAT(differences(before, snapshot(document.model())), IsEmpty());
}

TEST_CASE("a huge sheet without a table", "[bad input]") {
    const Document document;
    constexpr sal_Int32 rows = 100'000;
    constexpr sal_Int32 columns = 10;
    const std::vector<css::uno::Any> cells(columns, css::uno::Any(1.5));
    const css::uno::Sequence<css::uno::Any> row(cells.data(), columns);
    const std::vector<css::uno::Sequence<css::uno::Any>> all(rows, row);
    const css::uno::Sequence<css::uno::Sequence<css::uno::Any>> values(all.data(), rows);
    Reference<css::sheet::XCellRangeData>(
        document.sheet()->getCellRangeByPosition(0, 0, columns - 1, rows - 1), UNO_QUERY_THROW)
        ->setDataArray(values);
    const auto start = std::chrono::steady_clock::now();
    CHECK_FALSE(errors(service()->evaluate(document.model(), document.sheet(), "")).empty());
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}

TEST_CASE("a hidden window, where no message can be shown, gets no exception", "[bad input]") {
    const auto& office = test::shared_office();
    const std::filesystem::path copy = test::scratch() / "hidden.fods";
    std::filesystem::copy_file(test::example(), copy, std::filesystem::copy_options::overwrite_existing);
    const auto document = office::open(office, copy, {.text = {}, .hidden = true});
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> provider(model->getCurrentController()->getFrame(),
                                                            UNO_QUERY_THROW);
    CHECK_NOTHROW(css::frame::DispatchHelper::create(office.context())
                      ->executeDispatch(provider, "org.jixiao.calc:Evaluate", "_self", 0, {}));
    CHECK(office.running());
    office::close(document);
}
