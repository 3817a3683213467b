// SPDX-License-Identifier: MPL-2.0
// The harness itself: what the other tests lean on must be able to see a difference, and must end what it
// starts.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <chrono>
#include <csignal>
#include <fstream>
#include <future>
#include <unistd.h>

using Catch::Matchers::ContainsSubstring;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using namespace jixiao;
using jixiao::test::Document;

namespace {

Reference<css::beans::XPropertySet> properties(const Document& document, const std::string& range) {
    return {document.sheet()->getCellRangeByName(office::ustring(range)), UNO_QUERY_THROW};
}

} // namespace

TEST_CASE("a snapshot equals itself", "[harness]") {
    const Document document;
    document.set_text("B2", "指标");
    CHECK(differences(test::snapshot(document.model()), test::snapshot(document.model())).empty());
}

TEST_CASE("a snapshot sees contents, formats, merges, notes and print areas", "[harness]") {
    const Document document;
    document.set_text("A1", "=2次");
    const auto before = test::snapshot(document.model());
    const auto change_to_notice = [&] { return differences(before, test::snapshot(document.model())); };

    SECTION("a text that becomes a formula") {
        document.set_formula("A1", "=1+1");
        CHECK(change_to_notice() == "A1: '=2次 → =1+1 ⇒ 2\n(1 differences)\n");
    }
    SECTION("a colour in a never-used column") {
        properties(document, "ZZ9")->setPropertyValue("CellBackColor", css::uno::Any(sal_Int32(0xFFEEDD)));
        CHECK_THAT(change_to_notice(), ContainsSubstring("ZZ9 CellBackColor: -1 → 16772829"));
    }
    SECTION("a cell style") {
        properties(document, "A1")->setPropertyValue("CellStyle", css::uno::Any(rtl::OUString("Heading 1")));
        CHECK_THAT(change_to_notice(), ContainsSubstring("A1 CellStyle: Default → Heading 1"));
    }
    SECTION("a number format") {
        properties(document, "D4:D9")->setPropertyValue("NumberFormat", css::uno::Any(sal_Int32(2)));
        CHECK_THAT(change_to_notice(), ContainsSubstring("D4 NumberFormat: 常规 → 0.00"));
    }
    SECTION("a merge") {
        Reference<css::util::XMergeable>(properties(document, "B2:C4"), UNO_QUERY_THROW)->merge(sal_True);
        CHECK_THAT(change_to_notice(), ContainsSubstring("B2 merge: nothing → 2x3"));
    }
    SECTION("a column's width") {
        const Reference<css::table::XColumnRowRange> lines(document.sheet(), UNO_QUERY_THROW);
        const Reference<css::container::XIndexAccess> columns(lines->getColumns(), UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> column(columns->getByIndex(4), UNO_QUERY_THROW);
        column->setPropertyValue("Width", css::uno::Any(sal_Int32(5000)));
        CHECK_THAT(change_to_notice(), ContainsSubstring("→ 5001 visible true"));
    }
    SECTION("a note") {
        const Reference<css::sheet::XSheetAnnotationsSupplier> notes(document.sheet(), UNO_QUERY_THROW);
        notes->getAnnotations()->insertNew({0, 2, 3}, "see");
        CHECK_THAT(change_to_notice(), ContainsSubstring("annotation C4: nothing → see"));
    }
}

TEST_CASE("undo in a used column leaves an equal snapshot", "[harness]") {
    const Document document;
    document.set_text("A1", "x");
    const auto before = test::snapshot(document.model());
    document.set_formula("K20", "=1/3");
    REQUIRE_FALSE(differences(before, test::snapshot(document.model())).empty());
    document.undo();
    CHECK(differences(before, test::snapshot(document.model())).empty());
}

TEST_CASE("an office that died in a test is replaced for the next", "[harness]") {
    const Document lost;
    test::shared_office().kill();
    CHECK_THROWS_AS(lost.text("A1"), css::lang::DisposedException);
    const Document again;
    CHECK(again.text("A1").empty());
}

TEST_CASE("a process takes all it started with it", "[harness]") {
    const std::filesystem::path note = test::scratch() / "grandchild";
    office::Process tree(
        {{"/bin/sh", "-c", "sleep 600 & echo $! >'" + note.string() + "'; wait"}, {}, "/dev/null"});
    CHECK_FALSE(tree.wait(std::chrono::milliseconds(300)));
    std::string grandchild;
    std::ifstream(note) >> grandchild;
    const std::filesystem::path there = "/proc/" + grandchild;
    CHECK(std::filesystem::exists(there));
    tree.kill();
    CHECK_FALSE(std::filesystem::exists(there));
    CHECK(tree.status() == 128 + SIGKILL);
}

TEST_CASE("a process ends at once, though one was begun after it", "[harness]") {
    office::Process first({{"/bin/sleep", "600"}, {}, "/dev/null"});
    office::Process second({{"/bin/sleep", "600"}, {}, "/dev/null"});
    auto ending = std::async(std::launch::async, [&] { first.kill(); });
    CHECK(ending.wait_for(std::chrono::minutes(1)) == std::future_status::ready);
    CHECK(second.running());
    second.kill();
}

TEST_CASE("an office that hands over at its start to one that is gone is started once more", "[harness]") {
    // In the place of the office: a program that ends well the first time and is the office the second.
    const std::filesystem::path folder = test::scratch() / "handing over";
    std::filesystem::create_directories(folder);
    const std::filesystem::path script = folder / "soffice";
    std::ofstream(script) << "#!/bin/sh\n"
                             "[ -e \"$0.once\" ] || { : >\"$0.once\"; exit 0; }\n"
                             "exec '"
                          << (office::office_program() / "soffice").string() << "' \"$@\"\n";
    std::filesystem::permissions(script, std::filesystem::perms::owner_all);
    const std::string program = office::office_program().string();
    const office::Profile profile{test::scratch(), "once more"};
    setenv("JIXIAO_OFFICE_PROGRAM", folder.c_str(), 1);
    try {
        const office::Office office{profile};
        setenv("JIXIAO_OFFICE_PROGRAM", program.c_str(), 1);
        CHECK(office.running());
    } catch (...) {
        setenv("JIXIAO_OFFICE_PROGRAM", program.c_str(), 1);
        throw;
    }
    CHECK(std::filesystem::exists(folder / "soffice.once"));
}
