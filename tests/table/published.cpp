// SPDX-License-Identifier: MPL-2.0
#include "published.hpp"

#include "support/data.hpp"
#include "support/json.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <tuple>

namespace jixiao::published {

namespace {

using Text = std::u16string;

/// Without the lines about the source in front.
Text withoutNotes(std::u16string_view tsv) {
    while (tsv.starts_with(u"# source") || tsv.starts_with(u"# note")) {
        tsv.remove_prefix(std::min(tsv.find(u'\n') + 1, tsv.size()));
    }
    return Text(tsv);
}

constexpr std::string_view indicatorFields[] = {"level1", "level2", "name", "target",
                                                "actual", "weight", "score"};
constexpr std::string_view budgetFields[] = {"label",  "initial", "revised", "executed",
                                             "weight", "rate",    "score"};

Text wide(std::string_view latin) {
    return Text(latin.begin(), latin.end());
}

void readTable(const boost::json::object& from, Table& table) {
    Block& block = table.blocks.emplace_back();
    block.headerRow = static_cast<std::int32_t>(support::numberOf(from, "header_row", 0));
    for (const auto& value : from.at("indicators").as_array()) {
        const auto& one = value.as_object();
        const auto row = static_cast<std::int32_t>(support::numberOf(one, "row", 0));
        const auto panel = static_cast<std::int32_t>(support::numberOf(one, "panel", 1)) - 1;
        for (const std::string_view field : indicatorFields) {
            table.indicators.push_back({row, panel, wide(field), support::textOf(one, field)});
        }
        const auto& parse = one.at("parse").as_object();
        block.indicators.push_back(
            {row, panel, support::textOf(one, "level1"), support::textOf(one, "level2"),
             support::textOf(one, "name"), support::textOf(one, "target"), support::textOf(one, "actual"),
             support::textOf(one, "weight"), support::textOf(one, "score"), support::textOf(parse, "op"),
             support::textOf(parse, "value"), support::textOf(parse, "unit")});
        const bool inferred = !one.at("level1_explicit").as_bool();
        table.indicators.push_back({row, panel, u"level1 inferred", inferred ? u"yes" : u"no"});
    }
    std::map<std::int32_t, std::int32_t> place; // several budget rows on one row of the sheet
    for (const auto& value : from.at("budget").as_array()) {
        const auto& one = value.as_object();
        const auto row = static_cast<std::int32_t>(support::numberOf(one, "row", 0));
        const std::int32_t at = place[row]++;
        for (const std::string_view field : budgetFields) {
            table.budget.push_back({row, at, wide(field), support::textOf(one, field)});
        }
    }
    for (const auto& row : from.at("cut_rows").as_array()) {
        table.cutRows.insert(static_cast<std::int32_t>(row.as_int64()));
    }
}

} // namespace

bool Field::operator<(const Field& other) const {
    return std::tie(row, panel, name) < std::tie(other.row, other.panel, other.name);
}

std::vector<Table> all() {
    std::vector<Table> tables;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(JIXIAO_TEST_DATA) / "tables")) {
        if (entry.path().extension() != ".tsv" || !entry.path().filename().string().starts_with("0")) {
            continue;
        }
        Table table;
        table.file = entry.path().stem().string();
        table.tsv = withoutNotes(support::readText("tables/" + table.file + ".tsv"));
        const auto json = support::readJson("tables/" + table.file + ".json");
        for (const auto& one : json.as_object().at("tables").as_array()) {
            readTable(one.as_object(), table);
        }
        tables.push_back(std::move(table));
    }
    std::sort(tables.begin(), tables.end(), [](const Table& a, const Table& b) { return a.file < b.file; });
    return tables;
}

std::vector<Field> indicatorsOf(const std::vector<table::IndicatorTable>& tables) {
    std::vector<Field> fields;
    for (const auto& table : tables) {
        for (const auto& one : table.indicators) {
            const std::int32_t row = one.target.row + 1;
            const auto add = [&](std::u16string_view name, const Text& text) {
                fields.push_back({row, one.panel, Text(name), text});
            };
            add(u"level1", one.level1);
            add(u"level2", one.level2);
            add(u"name", one.name);
            add(u"target", one.targetText);
            add(u"actual", one.actualText);
            add(u"weight", one.weightText);
            add(u"score", one.scoreText);
            add(u"level1 inferred", one.level1Inferred ? u"yes" : u"no");
        }
    }
    return fields;
}

std::vector<Field> budgetOf(const std::vector<table::IndicatorTable>& tables) {
    std::vector<Field> fields;
    for (const auto& table : tables) {
        std::map<std::int32_t, std::int32_t> place;
        for (const auto& one : table.budget) {
            const std::int32_t at = place[one.row]++;
            const auto add = [&](std::u16string_view name, const Text& text) {
                fields.push_back({one.row + 1, at, Text(name), text});
            };
            add(u"label", one.label);
            add(u"initial", one.initial);
            add(u"revised", one.revised);
            add(u"executed", one.executed);
            add(u"weight", one.weight);
            add(u"rate", one.rate);
            add(u"score", one.score);
        }
    }
    return fields;
}

std::string Difference::line() const {
    const auto shown = [](const Text& text) { return text.empty() ? std::string("–") : text::toUtf8(text); };
    return file + "\t" + std::to_string(row) + (panel > 0 ? "/" + std::to_string(panel + 1) : "") + "\t" +
           text::toUtf8(field) + "\t" + shown(expected) + "\t" + shown(read);
}

std::vector<Difference> compare(const Table& table, std::vector<Field> expected, std::vector<Field> read) {
    std::sort(expected.begin(), expected.end());
    std::stable_sort(read.begin(), read.end());
    std::vector<Difference> differences;
    auto e = expected.begin();
    auto r = read.begin();
    while (e != expected.end() || r != read.end()) {
        const bool onlyExpected = r == read.end() || (e != expected.end() && *e < *r);
        const bool onlyRead = e == expected.end() || (r != read.end() && *r < *e);
        if (onlyExpected) {
            differences.push_back({table.file, e->row, e->panel, e->name, e->text, u"(row not found)"});
            ++e;
        } else if (onlyRead) {
            if (table.cutRows.count(r->row) == 0) {
                differences.push_back({table.file, r->row, r->panel, r->name, u"(no such row)", r->text});
            }
            ++r;
        } else {
            const bool cut = table.cutRows.count(r->row) > 0 && r->text.find(u"excerpt ends") != Text::npos;
            if (e->text != r->text && !cut) {
                differences.push_back({table.file, e->row, e->panel, e->name, e->text, r->text});
            }
            ++e;
            ++r;
        }
    }
    return differences;
}

} // namespace jixiao::published
