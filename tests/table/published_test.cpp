// SPDX-License-Identifier: MPL-2.0
/// Golden test over the published tables: each as pasted text.
#include "published.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"
#include "text/utf.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace jixiao;

namespace {

std::vector<published::Difference> differences(const published::Table& one) {
    table::GridBuilder builder = table::gridFromTsv(one.tsv);
    return published::compare(one, one.indicators, published::indicatorsOf(table::recognize(builder.grid())));
}

/// Where the recogniser reads otherwise than the careful person, and why.
struct Known {
    std::string_view file;
    std::int32_t firstRow, lastRow;
    std::u16string_view fields;
    std::string_view reason;
};
constexpr Known known[] = {
    {"080_qingchuan_sifa_text_2021", 1, 4, u"target actual",
     "a row's one value is read as its target; the reader knew from the page around it that it is the "
     "actual"},
};

/// "" where the difference is not known.
std::string reasonOf(const published::Difference& difference) {
    const auto* const found = std::find_if(std::begin(known), std::end(known), [&](const Known& one) {
        return difference.file == one.file && difference.row >= one.firstRow &&
               difference.row <= one.lastRow &&
               one.fields.find(difference.field) != std::u16string_view::npos;
    });
    return found == std::end(known) ? std::string{} : std::string(found->reason);
}

bool isKnown(const published::Difference& difference) {
    return !reasonOf(difference).empty();
}

} // namespace

TEST_CASE("published tables as pasted: every indicator found, none invented, every field right",
          "[table][published]") {
    std::size_t fields = 0, wrong = 0;
    std::string report;
    for (const published::Table& one : published::all()) {
        fields += one.indicators.size();
        for (const auto& difference : differences(one)) {
            ++wrong;
            if (!isKnown(difference)) {
                report += difference.line() + "\n";
            }
        }
    }
    CHECK(fields > 2500);
    const double right = 100.0 * (1.0 - static_cast<double>(wrong) / static_cast<double>(fields));
    CHECK(right >= 99.0);
    SUCCEED(fields << " fields, " << wrong << " read otherwise: " << right << " % right"); // printed with -s
    INFO("file\trow\tfield\texpected\tread\n" << report);
    CHECK(report.empty());
}

// engine_tests "[report]" prints it.
TEST_CASE("how much of the published tables is read as a careful person does", "[.][report]") {
    std::map<std::string, std::pair<std::size_t, std::size_t>> byField; // all, otherwise
    std::string rows;
    for (const published::Table& one : published::all()) {
        for (const published::Field& field : one.indicators) {
            ++byField[text::toUtf8(field.name)].first;
        }
        for (const auto& difference : differences(one)) {
            ++byField[text::toUtf8(difference.field)].second;
            rows += difference.line() + "\t" + reasonOf(difference) + "\n";
        }
    }
    std::size_t fields = 0, otherwise = 0;
    std::cout << "field\tin all\tread otherwise\tright\n";
    const auto line = [](const std::string& name, std::size_t all, std::size_t wrong) {
        const double right = 100.0 * (1.0 - static_cast<double>(wrong) / static_cast<double>(all));
        std::cout << name << "\t" << all << "\t" << wrong << "\t" << right << " %\n";
    };
    for (const auto& [name, counts] : byField) {
        line(name, counts.first, counts.second);
        fields += counts.first;
        otherwise += counts.second;
    }
    line("all", fields, otherwise);
    std::cout << "\ntable\trow\tfield\texpected\tread\treason\n" << rows;
    CHECK(fields > 0);
}

TEST_CASE("the known differences are still there", "[table][published]") {
    // Once one is gone, its line above goes too.
    std::size_t count = 0;
    for (const published::Table& one : published::all()) {
        for (const auto& difference : differences(one)) {
            count += isKnown(difference) ? 1 : 0;
        }
    }
    CHECK(count == 8);
}

TEST_CASE("published tables as workbooks with merged labels", "[table][published]") {
    std::size_t tables = 0;
    std::string report;
    for (const published::Table& one : published::all()) {
        auto builder = published::straightened(one);
        if (!builder) {
            continue;
        }
        ++tables;
        const auto read = published::indicatorsOf(table::recognize(builder->grid()));
        for (const auto& difference : published::compare(one, one.indicators, read)) {
            // Every label is there now, so none has to be inferred.
            if (difference.field != u"level1 inferred") {
                report += difference.line() + "\n";
            }
        }
    }
    CHECK(tables > 25);
    INFO("file\trow\tfield\texpected\tread\n" << report);
    CHECK(report.empty());
}

TEST_CASE("budget rows of the published tables, by source of funds", "[table][published]") {
    // The sources of these end before their indicators begin, so that there is no table to read.
    const std::set<std::string> cut{"044_xiangyin_youeryuan_2022", "073_yangquan_gonglu_2021",
                                    "074_chuzhou_sanzhiyifu_2022", "076_jinzhai_sifa_2024",
                                    "079_shangrao_sifa_2021"};
    std::string report;
    for (const published::Table& one : published::all()) {
        table::GridBuilder builder = table::gridFromTsv(one.tsv);
        const auto tables = table::recognize(builder.grid());
        if (cut.count(one.file) > 0) {
            CHECK(tables.empty());
            continue;
        }
        for (const auto& difference : published::compare(one, one.budget, published::budgetOf(tables))) {
            report += difference.line() + "\n";
        }
    }
    INFO("file\trow\tfield\texpected\tread\n" << report);
    CHECK(report.empty());
}
