// SPDX-License-Identifier: MPL-2.0
// What is handed in: the form as issued, in an office that has never heard of the extension.
#include "office/text.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>
#include <org/jixiao/calc/Review.hpp>
#include <org/jixiao/calc/Submission.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <random>

using Catch::Matchers::IsEmpty;
using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;
namespace calc = org::jixiao::calc;
namespace fs = std::filesystem;

namespace {

const char* const evaluate = "org.jixiao.calc:Evaluate";
const char* const form =
    "项目支出绩效自评表\n"
    "项目资金(万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
    "年度资金总额\t\t120\t100\t96.5\t10\t\t\n"
    "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t完成率\t偏差原因\n"
    "产出指标\t数量指标\t培训人数\t≥2600人\t2450\t15\n"
    "\t质量指标\t合格率\t≥95%\t0.9\t15\n"
    "\t时效指标\t完成时限\t12月底前\t11月20日\t10\n"
    "\t成本指标\t培训成本\t≤30万元\t33\t10\n"
    "效益指标\t社会效益指标\t就业水平\t逐步提升\t达成年度指标\t30\n"
    "满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t88%\t10\n"
    "合计\t\t\t\t\t100\n";

/// A file of the test's own folder.
fs::path written(const std::string& name, const std::string& content) {
    const fs::path file = test::scratch() / name;
    std::ofstream{file, std::ios::binary} << content;
    return file;
}

fs::path folder_for(const std::string& name) {
    fs::path folder = test::scratch() / ("报送 " + name);
    fs::create_directories(folder);
    return folder;
}

calc::ExportResult handed_in(const Document& document, const fs::path& folder, const char* content,
                             const std::vector<std::string>& formats = {"xlsx", "xls", "pdf"}) {
    css::uno::Sequence<rtl::OUString> names(static_cast<sal_Int32>(formats.size()));
    std::transform(formats.begin(), formats.end(), names.getArray(), office::ustring);
    const std::array options{css::beans::NamedValue("Content", Any(office::ustring(content))),
                             css::beans::NamedValue("Formats", Any(names)),
                             css::beans::NamedValue("Name", Any(office::ustring("自评表")))};
    return calc::Submission::create(test::shared_office().context())
        ->exportForSubmission(document.model(), office::file_url(folder),
                              {options.data(), static_cast<sal_Int32>(options.size())});
}

/// An office that has never heard of the extension.
const office::Office& plain_office() {
    struct Plain {
        office::Profile profile{test::scratch(), "没有扩展", "zh-CN"};
        office::Office office{profile};
    };
    static const auto only = std::make_unique<Plain>();
    return only->office;
}

/// What the cells of some columns show, from a row on.
std::vector<std::string> shown(const Document& document, const std::string& columns, int first, int last) {
    std::vector<std::string> result;
    for (int row = first; row <= last; ++row) {
        for (const char column : columns) {
            result.push_back(std::string(1, column) + std::to_string(row) + " " +
                             document.text(column + std::to_string(row)));
        }
    }
    return result;
}

std::unique_ptr<Document> filled() {
    auto document = std::make_unique<Document>(written("自评 表.tsv", form));
    document->dispatch(evaluate);
    return document;
}

} // namespace

TEST_CASE(
    "handed in with formulas, the form computes in an office without the extension, and follows a changed "
    "actual",
    "[submission]") {
    const auto document = filled();
    const fs::path folder = folder_for("公式");
    const auto result = handed_in(*document, folder, "formulas");
    INFO(office::utf8(result.Message));
    REQUIRE(result.Files.getLength() == 3);
    CHECK(result.Formulas >= 8);
    for (const char* const suffix : {".xlsx", ".xls"}) {
        CAPTURE(suffix);
        const Document there(plain_office(), folder / (std::string("自评表") + suffix));
        there.recalculate();
        CHECK(shown(there, "ABCDEFGHI", 1, 11) == shown(*document, "ABCDEFGHI", 1, 11));
        CHECK(there.text("G5") == "14.13");
        CHECK(there.formula("G5").find("JIXIAO") == std::string::npos);
        for (const auto& [cell, value] :
             std::map<std::string, double>{{"E5", 1300}, {"E6", 0.76}, {"E8", 45}, {"E3", 50}}) {
            there.set_value(cell, value);
            document->set_value(cell, value);
        }
        CHECK(shown(there, "FGH", 3, 11) == shown(*document, "FGH", 3, 11));
        CHECK(there.text("G5") == "7.5");
        for (const auto& [cell, value] :
             std::map<std::string, double>{{"E5", 2450}, {"E6", 0.9}, {"E8", 33}, {"E3", 96.5}}) {
            document->set_value(cell, value);
        }
    }
}

TEST_CASE("handed in with values, the form shows the same and computes nothing", "[submission]") {
    const auto document = filled();
    const fs::path folder = folder_for("数值");
    const auto result = handed_in(*document, folder, "values", {"xls", "xlsx"});
    REQUIRE(result.Files.getLength() == 2);
    CHECK(result.Formulas == 0);
    for (const char* const suffix : {".xlsx", ".xls"}) {
        const Document there(plain_office(), folder / (std::string("自评表") + suffix));
        there.recalculate();
        CHECK(shown(there, "ABCDEFGHI", 1, 11) == shown(*document, "ABCDEFGHI", 1, 11));
        CHECK(there.formula("G5") == "14.13");
    }
}

TEST_CASE("nothing of ours is handed in: no columns, names or styles", "[submission]") {
    const Document document(test::example());
    document.dispatch(evaluate);
    document.set_text(document.column_of("实际完成值") + document.row_of("全县退役军人数量"), "2650人");
    const fs::path folder = folder_for("批复表");
    REQUIRE(handed_in(document, folder, "formulas").Files.getLength() == 3);
    for (const char* const suffix : {".xlsx", ".xls"}) {
        CAPTURE(suffix);
        const Document there(plain_office(), folder / (std::string("自评表") + suffix));
        const Document issued(test::example());
        CHECK(there.count("实际完成值") == 0);
        CHECK(there.count("达标情况") == 0);
        CHECK(there.find("2650人").empty());
        CHECK(there.count("三级指标") == issued.count("三级指标"));
        const auto styles =
            Reference<css::style::XStyleFamiliesSupplier>(there.model(), UNO_QUERY_THROW)->getStyleFamilies();
        const Reference<css::container::XNameAccess> cells(styles->getByName("CellStyles"), UNO_QUERY_THROW);
        for (const auto& name : cells->getElementNames()) {
            CHECK_FALSE(office::utf8(name).starts_with("绩效 "));
        }
        for (const auto& [fact, value] : test::snapshot(there.model()).facts) {
            CHECK(fact.find("Jixiao") == std::string::npos);
            CHECK(value.find("Jixiao") == std::string::npos);
        }
    }
}

namespace {

void add_review(const Document& document) {
    static_cast<void>(calc::Review::create(test::shared_office().context())
                          ->writeReview(document.model(), document.sheet()));
    REQUIRE(document.model()->getSheets()->getElementNames().getLength() == 2);
}

/// The names of the sheets of a file, in an office that has never heard of the extension.
std::vector<std::string> sheet_names(const fs::path& file) {
    const Document there(plain_office(), file);
    std::vector<std::string> names;
    for (const auto& name : there.model()->getSheets()->getElementNames()) {
        names.push_back(office::utf8(name));
    }
    return names;
}

} // namespace

TEST_CASE("forms are handed in, but no sheet an accountant only works with", "[submission]") {
    const auto document = filled();
    add_review(*document);
    const auto sheets = document->model()->getSheets();
    const std::string form_sheet = office::utf8(sheets->getElementNames()[0]);
    const std::string review = office::utf8(sheets->getElementNames()[1]);

    SECTION("they are left out, and that is said") {
        const fs::path folder = folder_for("内部表");
        const auto result = handed_in(*document, folder, "values", {"xlsx", "xls"});
        REQUIRE(result.Files.getLength() == 2);
        CHECK(sheet_names(folder / "自评表.xlsx") == std::vector{form_sheet});
        CHECK(sheet_names(folder / "自评表.xls") == std::vector{form_sheet});
        CHECK(office::utf8(result.Message).find(review) != std::string::npos);
        CHECK(sheets->getElementNames().getLength() == 2);
    }
    SECTION("one that a formula of the form reads goes along, and that is said") {
        const rtl::OUString formula = office::ustring("=$'" + review + "'.A1");
        const Reference<css::sheet::XArrayFormulaRange> cell(document->sheet()->getCellRangeByName("L3"),
                                                             UNO_QUERY_THROW);
        if (GENERATE(true, false)) {
            cell->setArrayFormula(formula);
        } else {
            document->cell("L3")->setFormula(formula);
        }
        const std::string shows = document->text("L3");
        const fs::path folder = folder_for("被引用的内部表");
        const auto result = handed_in(*document, folder, "values", {"xlsx"});
        CHECK(sheet_names(folder / "自评表.xlsx") == std::vector{form_sheet, review});
        CHECK(Document(plain_office(), folder / "自评表.xlsx").text("L3") == shows);
        CHECK(office::utf8(result.Message).find(review) != std::string::npos);
    }
    SECTION("where there is nothing else they are handed in") {
        sheets->removeByName(office::ustring(form_sheet));
        const fs::path folder = folder_for("仅内部表");
        REQUIRE(handed_in(*document, folder, "values", {"xlsx"}).Files.getLength() == 1);
        CHECK(sheet_names(folder / "自评表.xlsx") == std::vector{review});
    }
}

TEST_CASE("the working file stays as it is: live, unmodified, with its undo steps", "[submission]") {
    const auto document = filled();
    const Reference<css::util::XModifiable> state(document->model(), UNO_QUERY_THROW);
    const bool modified = GENERATE(true, false);
    state->setModified(modified);
    const auto before = test::snapshot(document->model());
    const auto steps = document->undo_titles();
    handed_in(*document, folder_for("不变"), "formulas");
    CHECK_THAT(test::differences(before, test::snapshot(document->model())), IsEmpty());
    CHECK(document->undo_titles() == steps);
    CHECK(static_cast<bool>(state->isModified()) == modified);
}

TEST_CASE("nobody's name is handed in", "[submission]") {
    const Document document(test::example());
    const auto properties = [](const Document& each) {
        return Reference<css::document::XDocumentPropertiesSupplier>(each.model(), UNO_QUERY_THROW)
            ->getDocumentProperties();
    };
    properties(document)->setAuthor("zhangsan");
    properties(document)->setModifiedBy("lisi");
    // A comment by a person: its author is written into the file, since the API lets nobody say who it is.
    const auto notes = [](const Document& each) {
        return Reference<css::sheet::XSheetAnnotationsSupplier>(each.sheet(), UNO_QUERY_THROW)
            ->getAnnotations();
    };
    notes(document)->insertNew({0, 0, 0}, office::ustring("见发票"));
    const fs::path flat = document.saved_as("有批注.fods");
    std::ifstream stream(flat, std::ios::binary);
    std::string xml{std::istreambuf_iterator<char>(stream), {}};
    const std::size_t tag = xml.find('>', xml.find("<office:annotation"));
    REQUIRE(tag != std::string::npos);
    xml.insert(tag + 1, "<dc:creator>wangwu</dc:creator>");
    const Document noted(written("有批注 2.fods", xml));
    const auto authors = [&](const Document& each) {
        std::string all;
        const Reference<css::container::XIndexAccess> list(notes(each), UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < list->getCount(); ++i) {
            const Reference<css::sheet::XSheetAnnotation> note(list->getByIndex(i), UNO_QUERY_THROW);
            all += "[" + office::utf8(note->getAuthor()) + "]";
        }
        return all;
    };
    REQUIRE(authors(noted).find("wangwu") != std::string::npos);
    const fs::path folder = folder_for("匿名");
    REQUIRE(handed_in(noted, folder, "values").Files.getLength() == 3);
    for (const char* const suffix : {".xlsx", ".xls"}) {
        CAPTURE(suffix);
        const Document there(plain_office(), folder / (std::string("自评表") + suffix));
        CHECK(authors(there).find("wangwu") == std::string::npos);
        CHECK(authors(there).find('[') != std::string::npos); // its words are there
        CHECK(office::utf8(properties(there)->getAuthor()).empty());
        CHECK(office::utf8(properties(there)->getModifiedBy()).empty());
    }
}

TEST_CASE("a file that is there already is not written over", "[submission]") {
    const auto document = filled();
    const fs::path folder = folder_for("两次");
    REQUIRE(handed_in(*document, folder, "values", {"xlsx"}).Files.getLength() == 1);
    const auto size = fs::file_size(folder / "自评表.xlsx");
    const auto again = handed_in(*document, folder, "formulas", {"xlsx"});
    REQUIRE(again.Files.getLength() == 1);
    CHECK(fs::exists(folder / "自评表 (2).xlsx"));
    CHECK(fs::file_size(folder / "自评表.xlsx") == size);
}

TEST_CASE("what cannot be written is said", "[submission]") {
    const auto document = filled();
    const auto nowhere = handed_in(*document, test::scratch() / "没有", "values");
    CHECK(nowhere.Files.getLength() == 0);
    CHECK(office::utf8(nowhere.Message) == "文件夹不存在，未生成文件。");
}

namespace {

/// Rows as bureaus write them, at random, and actuals for them.
class Rows {
public:
    explicit Rows(unsigned seed) : random_{seed} {}

    std::string table(int count) {
        std::string text = "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t完成率\n";
        for (int i = 0; i < count; ++i) {
            const std::string unit = one_of({"人", "%", "%", "万元", "次", "公里", ""});
            const std::string sign = one_of({"≥", "≥", "≤", "=", ">", "<"});
            limits_.push_back(unit == "%" ? one_of({"100", "95", "90", "85.5", "60", "30", "5", "0", "0.5"})
                                          : one_of({"1", "2", "3", "7", "12", "100", "2600", "28.40", "0",
                                                    "0.75", "123456.78"}));
            percent_.push_back(unit == "%");
            text += (i == 0 ? "产出指标\t数量指标" : "\t") + std::string("\t第") + std::to_string(i + 1) +
                    "项工作完成情况\t" + sign + limits_.back() + unit + "\t\t" +
                    one_of({"10", "5", "2.5", "0.5", "7", "20"}) + "\n";
        }
        return text;
    }

    /// An actual for row `i`: about the target, equal to it, or none.
    double actual(std::size_t i) {
        const double limit = std::stod(limits_[i]);
        const double scale = percent_[i] ? one_of_number({1, 0.01, 0.01}) : 1;
        switch (std::uniform_int_distribution<int>(0, 5)(random_)) {
        case 0:
            return limit * scale;
        case 1:
            return std::uniform_int_distribution<int>(0, 25)(random_);
        case 2:
            return std::uniform_int_distribution<int>(0, 150)(random_) / 100.0;
        default:
            break;
        }
        const double factor = std::uniform_int_distribution<int>(0, 220)(random_) / 100.0;
        return std::round(limit * factor * scale * 10000) / 10000;
    }

private:
    std::string one_of(std::initializer_list<const char*> items) {
        return items.begin()[std::uniform_int_distribution<std::size_t>(0, items.size() - 1)(random_)];
    }
    double one_of_number(std::initializer_list<double> items) {
        return items.begin()[std::uniform_int_distribution<std::size_t>(0, items.size() - 1)(random_)];
    }

    std::mt19937 random_;
    std::vector<std::string> limits_;
    std::vector<bool> percent_;
};

} // namespace

TEST_CASE("law: plain formulas give the points of the rules, to the cent, whatever the actual",
          "[submission]") {
    const char* const profile =
        GENERATE("", "table-note-50", "excess", "guangxi", "central-2021", "platform-2022");
    CAPTURE(profile);
    constexpr int count = 60;
    Rows rows(20260101);
    const Document document(written("随机.tsv", rows.table(count)));
    calc::IndicatorTables::create(test::shared_office().context())
        ->evaluate(document.model(), document.sheet(), office::ustring(profile));
    const fs::path folder = folder_for(std::string("随机 ") + profile);
    const auto result = handed_in(document, folder, "formulas", {"xls"});
    REQUIRE(result.Files.getLength() == 1);
    CHECK(result.Formulas > count);
    const Document there(plain_office(), folder / "自评表.xls");
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < count; ++i) {
            const double actual = rows.actual(static_cast<std::size_t>(i));
            const std::string cell = "E" + std::to_string(i + 2);
            there.set_value(cell, actual);
            document.set_value(cell, actual);
        }
        for (int i = 0; i < count; ++i) {
            const std::string row = std::to_string(i + 2);
            INFO("target " << document.text("D" + row) << " actual " << document.value("E" + row)
                           << " weight " << document.text("F" + row) << "\n"
                           << there.formula("G" + row));
            // Rows that hold a value do not follow; the others do.
            if (there.formula("G" + row).starts_with("=")) {
                CHECK(there.text("G" + row) == document.text("G" + row));
            }
            INFO(there.formula("H" + row));
            if (there.formula("H" + row).starts_with("=")) {
                const std::string here = document.text("H" + row);
                CHECK(there.text("H" + row) == (here == " " ? "" : here)); // a blank of ours is nothing
            }
        }
    }
}
