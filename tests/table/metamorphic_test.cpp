// SPDX-License-Identifier: MPL-2.0
/// What must not matter: where a table stands, what stands around it, in which script its labels are.
#include "golden.hpp"
#include "layout_cases.hpp"
#include "published.hpp"
#include "support/data.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"
#include "text/fold.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace jixiao;

namespace {

using Text = std::u16string;
using Sheet = std::vector<std::vector<Text>>;

Sheet sheetOf(std::u16string_view tsv) {
    Sheet sheet;
    for (const Text& line : support::lines(tsv)) {
        sheet.push_back(support::fields(line));
    }
    return sheet;
}

std::vector<table::IndicatorTable> recognize(const Sheet& sheet) {
    table::GridBuilder builder;
    for (const auto& row : sheet) {
        builder.beginRow();
        for (std::size_t c = 0; c < row.size(); ++c) {
            builder.addText(static_cast<std::int32_t>(c), builder.keep(row[c]));
        }
    }
    return table::recognize(builder.grid());
}

/// Everything that is read out of a sheet but for the rows it stands on.
std::string reading(const Sheet& sheet) {
    std::string text;
    for (const auto& table : recognize(sheet)) {
        text += text::toUtf8(table.title) + " " + std::to_string(table.year) + " " +
                text::toUtf8(table.department) + " " + text::toUtf8(table.project) + "\n";
        for (const auto& row : table.budget) {
            text += text::toUtf8(row.label + u"|" + row.initial + u"|" + row.revised + u"|" + row.executed +
                                 u"|" + row.rate + u"|" + row.weight + u"|" + row.score) +
                    "\n";
        }
        for (const auto& one : table.indicators) {
            const std::string line = golden::line(one);
            text += line.substr(line.find(' ')) + "\n";
        }
        text += text::toUtf8(table.total.weightText + u"/" + table.total.scoreText) + "\n";
    }
    return text;
}

Sheet moved(const Sheet& sheet, std::size_t rows, std::size_t columns) {
    Sheet result(rows);
    for (auto row : sheet) {
        row.insert(row.begin(), columns, Text{});
        result.push_back(std::move(row));
    }
    return result;
}

/// A straight table: permutations and blank columns need cells that stand below their headings.
const Sheet& straight() {
    static const Sheet sheet =
        sheetOf(u"项目支出绩效自评表\n(2023年度)\n"
                u"一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析\n"
                u"产出指标\t数量指标\t培训期数\t≥4期\t5期\t20\t20\n"
                u"\t\t培训人数\t≥200人\t150人\t20\t15\t场地不足\n"
                u"\t质量指标\t考试合格率\t≥95%\t96%\t20\t20\n"
                u"\t时效指标\t完成时间\t12月底前\t12月\t10\t10\n"
                u"效益指标\t社会效益指标\t业务能力\t有所提升\t有所提升\t20\t18\n"
                u"满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t93%\t10\t10\n"
                u"总分\t\t\t\t\t100\t93\n");
    return sheet;
}

/// The forms of many bureaus, without their merges.
const std::vector<Sheet>& forms() {
    static const std::vector<Sheet> sheets = [] {
        std::vector<Sheet> all;
        for (const layouts::Case& one : layouts::all()) {
            Sheet& sheet = all.emplace_back(one.cells);
            for (auto& row : sheet) {
                std::replace_if(
                    row.begin(), row.end(), [](const Text& cell) { return cell == u"<" || cell == u"^"; },
                    Text{});
            }
        }
        return all;
    }();
    return sheets;
}

/// Indicators alone, wherever they stand: what must not depend on the neighbours of a form.
std::string indicators(const std::vector<table::IndicatorTable>& tables) {
    std::string text;
    for (const auto& table : tables) {
        for (const auto& one : table.indicators) {
            const std::string line = golden::line(one);
            text += line.substr(line.find(' ')) + "\n";
        }
    }
    return text;
}

/// In traditional characters, as far as they are folded.
Text traditional(Text text) {
    static const std::vector<char16_t> table = [] {
        std::vector<char16_t> of(0x10000);
        for (char16_t c = 0x4E00; c < 0x9FFF; ++c) {
            const char16_t simplified = text::foldCharacter(c);
            of[simplified] = simplified != c ? c : of[simplified];
        }
        return of;
    }();
    for (char16_t& c : text) {
        c = table[c] != 0 ? table[c] : c;
    }
    return text;
}

std::vector<Sheet> everySheet() {
    std::vector<Sheet> sheets{sheetOf(support::readText("seed/seed.tsv")), straight()};
    for (const published::Table& one : published::all()) {
        sheets.push_back(sheetOf(one.tsv));
    }
    sheets.insert(sheets.end(), forms().begin(), forms().end());
    return sheets;
}

} // namespace

TEST_CASE("a table reads the same anywhere on the sheet", "[table][metamorphic]") {
    for (const Sheet& sheet : everySheet()) {
        const std::string wanted = reading(sheet);
        for (const auto& [rows, columns] :
             {std::pair{0, 1}, std::pair{3, 0}, std::pair{40, 7}, std::pair{900, 60}}) {
            REQUIRE(reading(moved(sheet, static_cast<std::size_t>(rows),
                                  static_cast<std::size_t>(columns))) == wanted);
        }
    }
}

TEST_CASE("blank rows between the rows of a table do not matter", "[table][metamorphic]") {
    for (const Sheet& sheet : everySheet()) {
        Sheet spaced;
        for (const auto& row : sheet) {
            spaced.push_back(row);
            spaced.emplace_back();
        }
        REQUIRE(reading(spaced) == reading(sheet));
    }
}

TEST_CASE("a blank column in a straight table does not matter", "[table][metamorphic]") {
    for (std::size_t at = 0; at <= straight()[2].size(); ++at) {
        Sheet sheet = straight();
        for (auto& row : sheet) {
            if (row.size() > at && row.size() > 1) {
                row.insert(row.begin() + static_cast<std::ptrdiff_t>(at), Text{});
            }
        }
        INFO("before column " << at);
        CHECK(reading(sheet) == reading(straight()));
    }
}

TEST_CASE("two tables under each other are two tables", "[table][metamorphic]") {
    const Sheet seed = sheetOf(support::readText("seed/seed.tsv"));
    for (const std::size_t gap : {0U, 1U, 5U}) {
        Sheet both = seed;
        both.resize(both.size() + gap);
        both.insert(both.end(), straight().begin(), straight().end());
        CHECK(reading(both) == reading(seed) + reading(straight()));
    }
}

TEST_CASE("two tables beside each other are two tables", "[table][metamorphic]") {
    for (const std::size_t gap : {0U, 1U, 3U}) {
        for (const std::size_t lower : {0U, 2U, 5U}) {
            Sheet both = straight();
            const std::size_t width = both[2].size() + gap;
            Sheet other = straight();
            for (auto& row : other) {
                if (row.size() > 2 && !row[2].empty() && row[2] != u"三级指标") {
                    row[2] += u"二";
                }
            }
            both.resize(std::max(both.size(), other.size() + lower));
            for (std::size_t r = 0; r < other.size(); ++r) {
                both[r + lower].resize(width);
                both[r + lower].insert(both[r + lower].end(), other[r].begin(), other[r].end());
            }
            const auto tables = recognize(both);
            INFO("gap " << gap << " lower " << lower << "\n" << golden::lines(tables));
            REQUIRE(tables.size() == 2);
            std::vector<table::IndicatorTable> sorted = tables;
            CHECK(tables[0].indicators.size() == 6);
            CHECK(tables[1].indicators.size() == 6);
            for (std::size_t i = 0; i < std::min(tables[0].indicators.size(), tables[1].indicators.size());
                 ++i) {
                CHECK(tables[0].indicators[i].name + u"二" == tables[1].indicators[i].name);
                CHECK(tables[0].indicators[i].level2 == tables[1].indicators[i].level2);
                CHECK(tables[0].indicators[i].targetText == tables[1].indicators[i].targetText);
                CHECK(tables[0].indicators[i].scoreText == tables[1].indicators[i].scoreText);
            }
        }
    }
}

TEST_CASE("the order of the columns behind the name does not matter", "[table][metamorphic]") {
    std::vector<std::size_t> order{3, 4, 5, 6, 7};
    do {
        Sheet sheet = straight();
        for (auto& row : sheet) {
            if (row.size() < 5) {
                continue;
            }
            row.resize(8);
            const auto before = row;
            for (std::size_t i = 0; i < order.size(); ++i) {
                row[3 + i] = before[order[i]];
            }
        }
        REQUIRE(reading(sheet) == reading(straight()));
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("traditional and simplified labels read the same", "[table][metamorphic]") {
    const std::vector<std::pair<char16_t, char16_t>> pairs{
        {u'级', u'級'}, {u'标', u'標'}, {u'产', u'產'}, {u'数', u'數'}, {u'质', u'質'},
        {u'时', u'時'}, {u'济', u'濟'}, {u'经', u'經'}, {u'会', u'會'}, {u'态', u'態'},
        {u'续', u'續'}, {u'响', u'響'}, {u'满', u'滿'}, {u'务', u'務'}, {u'对', u'對'},
        {u'实', u'實'}, {u'际', u'際'}, {u'值', u'值'}, {u'总', u'總'}, {u'绩', u'績'}};
    Sheet sheet = straight();
    for (auto& row : sheet) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            // Names and values are the form's own words; labels, headings and closing words are translated.
            const bool isLabel = c < 2 || &row == &sheet[2];
            for (char16_t& character : row[c]) {
                for (const auto& [simplified, traditional] : pairs) {
                    character = isLabel && character == simplified ? traditional : character;
                }
            }
        }
    }
    const std::string read = reading(sheet), wanted = reading(straight());
    CHECK(read.substr(read.find('\n')) == wanted.substr(wanted.find('\n'))); // the title stays as it stands
}

TEST_CASE("every form reads the same in traditional characters", "[table][metamorphic]") {
    for (const Sheet& form : forms()) {
        Sheet other = form;
        for (auto& row : other) {
            std::transform(row.begin(), row.end(), row.begin(), traditional);
        }
        const auto all = [](const Sheet& sheet) {
            return text::toUtf8(traditional(text::toUtf16(reading(sheet))));
        };
        CHECK(all(other) == all(form));
    }
}

TEST_CASE("forms of different bureaus under each other", "[table][metamorphic]") {
    for (std::size_t i = 0; i + 1 < forms().size(); ++i) {
        for (const std::size_t gap : {1U, 4U}) {
            Sheet both = forms()[i];
            both.resize(both.size() + gap);
            both.insert(both.end(), forms()[i + 1].begin(), forms()[i + 1].end());
            INFO(i << ", gap " << gap);
            CHECK(indicators(recognize(both)) ==
                  indicators(recognize(forms()[i])) + indicators(recognize(forms()[i + 1])));
        }
    }
}

TEST_CASE("columns nobody asks for do not matter", "[table][metamorphic]") {
    for (const char16_t* heading :
         {u"责任科室", u"数据来源", u"完成时限", u"佐证材料", u"指标解释", u"备注"}) {
        for (std::size_t at = 3; at <= 8; ++at) {
            Sheet sheet = straight();
            for (std::size_t r = 2; r + 1 < sheet.size(); ++r) {
                sheet[r].resize(8);
                sheet[r].insert(sheet[r].begin() + static_cast<std::ptrdiff_t>(at),
                                r == 2 ? heading : u"综合科");
            }
            sheet.back().insert(
                sheet.back().begin() + std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(at), 7), Text{});
            INFO(text::toUtf8(heading) << " at " << at);
            CHECK(reading(sheet) == reading(straight()));
        }
    }
}

TEST_CASE("notes and stamps around a table do not matter", "[table][metamorphic]") {
    Sheet sheet = straight();
    const std::string wanted = reading(sheet);
    sheet.insert(sheet.begin(), {{u"内部资料"}, {u"打印日期:2024-01-15", u"", u"第1页"}});
    sheet.push_back({u"注:1.得分一档最高不能超过该指标分值上限。"});
    sheet.push_back({u"填报人:张三", u"", u"联系电话:0350-1234567"});
    sheet.push_back({u"某某局(盖章)"});
    CHECK(reading(sheet) == wanted);
}
