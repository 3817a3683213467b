// SPDX-License-Identifier: MPL-2.0
// The worksheet functions in documents that check themselves (tests/data/functions): each row has a formula,
// what is expected of it and a check, which must be TRUE after a recalculation.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <array>
#include <string_view>

using namespace jixiao;
using jixiao::test::Document;

namespace {

/// What does not hold, a line each; and at the end how many rows there were.
std::string report(const Document& document) {
    document.recalculate();
    std::string result;
    int rows = 0;
    for (int row = 2; !document.formula("D" + std::to_string(row)).empty(); ++row, ++rows) {
        const auto at = [&](const char* column) { return column + std::to_string(row); };
        if (document.value(at("D")) != 1) {
            result += at("B") + " " + document.text(at("A")) + ": " + document.formula(at("B")) + " gives " +
                      document.text(at("B")) + ", not " + document.text(at("C")) + "\n";
        }
    }
    return result + std::to_string(rows) + " rows";
}

struct Checked {
    std::string_view name;
    std::string_view report;
};

constexpr std::array<Checked, 9> documents{{{"met", "92 rows"},
                                            {"score", "32 rows"},
                                            {"rate", "9 rows"},
                                            {"parse", "24 rows"},
                                            {"grade", "12 rows"},
                                            {"total", "13 rows"},
                                            {"execution", "14 rows"},
                                            {"explain", "6 rows"},
                                            {"one_cell_range", "2 rows"}}};
// The last one is not for every format: LibreOffice 26.8 writes F9:F9 into .xlsx as F9.
constexpr std::size_t for_every_format = documents.size() - 1;

std::filesystem::path file(const Checked& checked) {
    return test::data() / "functions" / (std::string(checked.name) + ".fods");
}

} // namespace

TEST_CASE("the functions give what their documents expect", "[functions]") {
    const auto& checked = documents[GENERATE(range(std::size_t(0), documents.size()))];
    CAPTURE(checked.name);
    CHECK(report(Document(file(checked))) == checked.report);
}

TEST_CASE("the functions come back from every format", "[functions]") {
    const std::string suffix = GENERATE(".ods", ".fods", ".xlsx", ".xls");
    const auto& checked = documents[GENERATE(range(std::size_t(0), for_every_format))];
    CAPTURE(checked.name, suffix);
    const auto copy = Document(file(checked)).saved_as("函数 " + std::string(checked.name) + suffix);
    CHECK(report(Document(copy)) == checked.report);
}

TEST_CASE("a formula typed with the function's name works in every interface language", "[functions]") {
    const Document document;
    document.set_formula("A1", "=PERF_MET(\"≥2600人\";2650)");
    CHECK(document.value("A1") == 1);
    document.set_formula("A2", "=PERF_SCORE(\"≥2000人\";1000;10)");
    CHECK(document.value("A2") == 5);
}
