// SPDX-License-Identifier: MPL-2.0
// A form against the approved table: exactly what changed, and nothing that only looks otherwise.
#include "../forms/made_forms.hpp"
#include "../table/published.hpp"
#include "comparison/compare.hpp"
#include "comparison/comparison_sheet.hpp"
#include "forms/self_evaluation.hpp"
#include "support/data.hpp"
#include "support/profiles.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using test::Sources;

namespace {

/// "target 培训人数 ≥80人 B3 → ≥60人 C4", a line for each change.
std::string changes(const Sources& approved, const Sources& present) {
    std::string text;
    const auto cell = [](table::CellAddress at) {
        return at.exists() ? text::toUtf8(evaluation::cellName(at)) : "–";
    };
    const auto shown = [](const std::u16string& words) { return words.empty() ? "–" : text::toUtf8(words); };
    for (const auto& each : comparison::compare(approved.sources, present.sources).changes) {
        text += text::toUtf8(name(each.kind)) + " " + text::toUtf8(each.indicator) + " | " +
                shown(each.approved) + " " + cell(each.approvedCell) + " → " + shown(each.present) + " " +
                cell(each.presentCell) + "\n";
    }
    return text;
}

const std::u16string header = u"一级指标\t二级指标\t三级指标\t指标值\t分值\n";
const std::u16string approved = header + u"产出指标\t数量指标\t培训人数\t≥80人\t20\n"
                                         u"\t\t培训场次\t≥4场\t20\n"
                                         u"\t质量指标\t考核合格率\t≥95%\t20\n"
                                         u"效益指标\t社会效益指标\t持证上岗率\t≥60%\t20\n"
                                         u"满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t10\n";

std::string changed(std::u16string_view what, std::u16string_view into) {
    std::u16string present = approved;
    present.replace(present.find(what), what.size(), into);
    return changes(Sources{approved}, Sources{present});
}

/// The same table in another order of its columns: as a self-evaluation form.
forms::SheetDraft formOf(const Sources& of, std::size_t source = 0) {
    return forms::selfEvaluation(of.sources.at(source), test::shipped(u"mof-2020"));
}

} // namespace

TEST_CASE("each kind of change is told as what it is", "[comparison]") {
    CHECK(changed(u"≥80人", u"≥60人") == "target 培训人数 | ≥80人 D2 → ≥60人 D2\n");
    CHECK(changed(u"≥95%", u">=95％") == "spelling 考核合格率 | ≥95% D4 → >=95％ D4\n");
    CHECK(changed(u"≥95%", u"95%") == "target 考核合格率 | ≥95% D4 → 95% D4\n");
    CHECK(changed(u"≥95%\t20", u"≥95%\t15") == "weight 考核合格率 | 20 E4 → 15 E4\n");
    CHECK(changed(u"≥95%\t20", u"≥95%\t20分").empty());
    CHECK(changed(u"培训场次", u"培训班场次") == "name 培训场次 | 培训场次 C3 → 培训班场次 C3\n");
    CHECK(changed(u"\t\t培训场次\t≥4场\t20\n", u"") == "removed 培训场次 | ≥4场 C3 → – –\n");
    CHECK(changed(u"效益指标\t", u"\t时效指标\t按期结业率\t≥90%\t5\n效益指标\t") ==
          "added 按期结业率 | – – → ≥90% C5\n");
}

TEST_CASE("an indicator under another level was moved, not removed and added", "[comparison]") {
    CHECK(changed(u"\t质量指标\t考核合格率", u"\t时效指标\t考核合格率") ==
          "moved 考核合格率 | 产出指标 / 质量指标 C4 → 产出指标 / 时效指标 C4\n");
}

TEST_CASE("a removed and an added indicator are not taken for one that was reworded", "[comparison]") {
    CHECK(changed(u"培训场次\t≥4场", u"发放教材册数\t≥300册") ==
          "removed 培训场次 | ≥4场 C3 → – –\nadded 发放教材册数 | – – → ≥300册 C3\n");
}

TEST_CASE("weights that the bureau gave where the approval gave none are no change", "[comparison]") {
    const std::u16string without =
        u"一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训人数\t≥80人\n";
    const std::u16string with = header + u"产出指标\t数量指标\t培训人数\t≥80人\t100\n";
    CHECK(changes(Sources{without}, Sources{with}).empty());
}

TEST_CASE("a table agrees with itself, and with the form that was made of it", "[comparison]") {
    for (const published::Table& table : published::all()) {
        CAPTURE(table.file);
        const Sources one{table.tsv};
        CHECK(changes(one, one).empty());
        for (std::size_t i = 0; i < one.sources.size(); ++i) {
            if (one.tables.size() == 1) { // each of several places has a form of its own
                table::GridBuilder builder = test::gridOf(formOf(one, i));
                CHECK(changes(one, Sources{builder.grid()}) == "");
            }
        }
    }
}

TEST_CASE("three planted changes in the seed are found, and nothing else", "[comparison]") {
    const Sources seed{support::readText("seed/seed.tsv")};
    forms::SheetDraft form = formOf(seed);
    std::size_t planted = 0;
    std::erase_if(form.cells, [&](const forms::DraftCell& cell) {
        // The row of one indicator is emptied.
        static std::int32_t row = -1;
        const auto* text = std::get_if<std::u16string>(&cell.content);
        if (text != nullptr && *text == u"就业创业政策宣传") {
            row = cell.area.firstRow;
            ++planted;
        }
        return cell.area.firstRow == row && cell.area.lastRow == row;
    });
    for (forms::DraftCell& cell : form.cells) {
        auto* text = std::get_if<std::u16string>(&cell.content);
        if (text != nullptr && *text == u"≥2600人") {
            *text = u"≥2500人";
            ++planted;
        } else if (text != nullptr && *text == u"退役军人招聘会") {
            *text = u"退役军人专场招聘会";
            ++planted;
        }
    }
    REQUIRE(planted == 3);
    table::GridBuilder builder = test::gridOf(form);
    const auto found = comparison::compare(seed.sources, Sources{builder.grid()}.sources);
    REQUIRE(found.changes.size() == 3);
    CHECK(found.count(comparison::Kind::target) == 1);
    CHECK(found.count(comparison::Kind::name) == 1);
    CHECK(found.count(comparison::Kind::removed) == 1);
}

TEST_CASE("the sheet of a comparison says what was compared, and is no table of indicators itself",
          "[comparison]") {
    const Sources before{approved};
    std::u16string text = approved;
    text.replace(text.find(u"≥80人"), 4, u"≥60人");
    const Sources now{text};
    const forms::SheetDraft draft =
        comparison::comparisonSheet(comparison::compare(before.sources, now.sources), u"批复表", u"自评表");
    CHECK(test::draftText(draft) ==
          "A1:H1 title “与批复核对情况表”\n"
          "A2:H2 note “批复：批复表，5项指标；现报：自评表，5项指标。指标值变动1处。”\n"
          "A3 label “序号”\nB3 label “变动”\nC3 label “所属”\nD3 label “三级指标”\n"
          "E3 label “批复”\nF3 label “现报”\nG3 label “批复位置”\nH3 label “现报位置”\n"
          "A4 value 1\nB4 value “指标值变动”\nC4 text “产出指标 / 数量指标”\nD4 text “培训人数”\n"
          "E4 value “≥80人”\nF4 value “≥60人”\nG4 value “D2”\nH4 value “D2”\n"
          "prints A1:H4 landscape\n");
    table::GridBuilder builder = test::gridOf(draft);
    CHECK(table::recognize(builder.grid()).empty());
}
