// SPDX-License-Identifier: MPL-2.0
// Sent on: what an office without the extension makes of the results, and the hint after saving for others.
#include "office/package.hpp"
#include "office/text.hpp"
#include "support/cell_name.hpp"
#include "support/display.hpp"
#include "support/document.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>
#include <com/sun/star/frame/XInfobarProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <map>
#include <memory>

using Catch::Matchers::IsEmpty;
using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Document;

namespace {

const char* const evaluate = "org.jixiao.calc:Evaluate";
const char* const freeze = "org.jixiao.calc:FreezeValues";
const char* const share_hint = "org.jixiao.calc.share";

/// An office that has never heard of the extension.
class PlainOffice {
public:
    PlainOffice() : profile(test::scratch(), "没有扩展", "zh-CN"), office(profile) {}
    /// Opens and saves the file as someone else would; where to.
    [[nodiscard]] std::filesystem::path saved_by_others(const std::filesystem::path& file) const {
        const auto document = office::open(office, test::copy_of(file));
        auto to = test::scratch() / ("再存 " + file.filename().string());
        office::store(document, to);
        office::close(document);
        return to;
    }
    [[nodiscard]] const office::Office& get() const { return office; }

private:
    office::Profile profile;
    office::Office office;
};

using Shown = std::map<std::pair<int, int>, std::string>;

/// What every cell of the sheet shows.
Shown shown(const Document& document) {
    Shown result;
    const auto sheet = document.sheet();
    for (const auto& [cell, content] : test::snapshot(document.model()).contents) {
        const Reference<css::text::XTextRange> text(sheet->getCellByPosition(cell.first, cell.second),
                                                    UNO_QUERY_THROW);
        // A blank is what a formula gives while there is nothing to say.
        if (const std::string words = office::utf8(text->getString()); !words.empty() && words != " ") {
            result[cell] = words;
        }
    }
    return result;
}

/// The cells that do not show the same; "" where all do.
std::string unlike(const Shown& wanted, const Shown& found) {
    std::string result;
    const auto text = [](const Shown& all, const std::pair<int, int>& cell) {
        const auto there = all.find(cell);
        return there == all.end() ? std::string("nothing") : there->second;
    };
    Shown both = wanted;
    both.insert(found.begin(), found.end());
    for (const auto& [cell, words] : both) {
        if (text(wanted, cell) != text(found, cell)) {
            result += test::cell_name(cell.first, cell.second) + ": " + text(wanted, cell) + " → " +
                      text(found, cell) + "\n";
        }
    }
    return result;
}

/// A form as a bureau fills it in: the seed with added columns, and a self-evaluation with columns of its
/// own.
std::unique_ptr<Document> filled_form(const std::string& form) {
    auto document =
        std::make_unique<Document>(form == "seed" ? test::example() : test::data() / "sheets" / "自评表.tsv");
    document->dispatch(evaluate);
    if (form == "seed") {
        const std::string actual = document->column_of("实际完成值");
        document->set_text(actual + document->row_of("全县退役军人数量"), "2650人");
        document->set_value(actual + document->row_of("专项资金使用合规率"), 0.96);
        document->set_value(actual + document->row_of("服务对象满意度"), 96);
    }
    return document;
}

bool hinted(const Document& document) {
    const Reference<css::frame::XModel> model(document.model(), UNO_QUERY_THROW);
    return Reference<css::frame::XInfobarProvider>(model->getCurrentController(), UNO_QUERY_THROW)
               ->hasInfobar(office::ustring(share_hint)) != 0;
}

/// Saves as the menu does: from then on this is the document's file.
void save_as(const Document& document, const std::string& name, const std::string& filter) {
    const css::beans::PropertyValue option =
        office::property("FilterName", css::uno::Any(office::ustring(filter)));
    Reference<css::frame::XStorable>(document.model(), UNO_QUERY_THROW)
        ->storeAsURL(office::file_url(test::scratch() / name), {&option, 1});
}

/// Does the same with each form in each format.
template <typename Law>
void in_every_format(Law law) {
    for (const char* const form : {"seed", "self-evaluation"}) {
        for (const char* const suffix : {".ods", ".xlsx", ".xls"}) {
            CAPTURE(form, suffix);
            law(*filled_form(form), std::string(form) + suffix);
        }
    }
}

} // namespace

TEST_CASE("an office without the extension shows the saved results", "[share]") {
    const PlainOffice others;
    in_every_format([&](const Document& document, const std::string& name) {
        const auto here = shown(document);
        const Document there(others.get(), document.saved_as("看 " + name));
        if (name.ends_with(".xls")) {
            // There a call of an unknown function is one of a macro or of a lost add-in, and calculated anew
            // when opened: an error that is seen, and no other number.
            for (const auto& [cell, words] : shown(there)) {
                const auto known = here.find(cell);
                INFO(test::cell_name(cell.first, cell.second) << " shows " << words);
                CHECK((words == "#MACRO?" || words == "#ADDIN?" ||
                       (known != here.end() && known->second == words)));
            }
            return;
        }
        auto others_see = shown(there);
        if (name == "self-evaluation.ods") {
            // Opening an .ods, 7.4 calculates a number anew where the cell has the general format and looks
            // like most of its column (CompileXMLHandler): again an error that is seen. The form's cells keep
            // the format they have, so this is left to "turn into values".
            std::erase_if(others_see, [](const auto& cell) { return cell.second == "#NAME?"; });
            CHECK(others_see.size() + 3 >= here.size());
            for (const auto& [cell, words] : others_see) {
                CHECK(here.at(cell) == words);
            }
            return;
        }
        CHECK_THAT(unlike(here, others_see), IsEmpty());
    });
}

TEST_CASE("saved again by an office without the extension, the scores are the same here", "[share]") {
    const PlainOffice others;
    in_every_format([&](const Document& document, const std::string& name) {
        const auto here = shown(document);
        REQUIRE(
            std::any_of(here.begin(), here.end(), [](const auto& cell) { return cell.second == "达标"; }));
        REQUIRE(
            std::any_of(here.begin(), here.end(), [](const auto& cell) { return cell.second == "未达标"; }));
        const Document back(others.saved_by_others(document.saved_as(name)));
        if (name.ends_with(".xls")) {
            // There 7.4 keeps a call of a function it does not know as one of a macro; Evaluate mends it.
            back.dispatch(evaluate);
        }
        CHECK_THAT(unlike(here, shown(back)), IsEmpty());
    });
}

TEST_CASE("turned into values, the scores are the same everywhere", "[share]") {
    const PlainOffice others;
    in_every_format([&](const Document& document, const std::string& name) {
        const auto here = shown(document);
        document.dispatch(freeze);
        CHECK_THAT(unlike(here, shown(document)), IsEmpty());
        CHECK(document.undo_titles().front() == "转为数值");
        const auto file = document.saved_as("数值 " + name);
        {
            const Document there(others.get(), file);
            CHECK_THAT(unlike(here, shown(there)), IsEmpty());
        }
        // Still known as ours after all that: live again in one step, and taken away.
        const Document back(others.saved_by_others(file));
        CHECK_THAT(unlike(here, shown(back)), IsEmpty());
        back.dispatch(evaluate);
        CHECK_THAT(unlike(here, shown(back)), IsEmpty());
        CHECK(back.undo_titles().size() == 1);
        back.dispatch("org.jixiao.calc:RemoveEvaluation");
        CHECK(back.count("达标情况") == 0);
    });
}

TEST_CASE("what was typed over a frozen result stays", "[share]") {
    const auto document = filled_form("seed");
    document->dispatch(freeze);
    const std::string cell = document->column_of("达标情况") + document->row_of("全县退役军人数量");
    document->set_text(cell, "达标（已复核）");
    const Document back(document->saved_as("复核.xlsx"));
    back.dispatch(evaluate);
    CHECK(back.text(cell) == "达标（已复核）");
    back.dispatch("org.jixiao.calc:RemoveEvaluation");
    CHECK(back.text(cell) == "达标（已复核）");
}

TEST_CASE("saving for other offices is hinted at once for a document, with values as the remedy", "[share]") {
    const test::Display display;
    const office::Profile profile(test::scratch(), "提示", "zh-CN");
    office::install(profile, test::package_file());
    const office::Office office(profile, {.window = true, .display = display.name(), .environment = {}});
    const Document document(office, test::example());
    save_as(document, "未计算.xlsx", "Calc MS Excel 2007 XML");
    CHECK_FALSE(hinted(document)); // nothing of ours in it
    document.dispatch(evaluate);
    save_as(document, "计算.ods", "calc8");
    CHECK_FALSE(hinted(document)); // our own format keeps everything
    save_as(document, "计算.xlsx", "Calc MS Excel 2007 XML");
    CHECK(hinted(document));
    document.dispatch(freeze); // what its button does
    CHECK_FALSE(hinted(document));
    document.dispatch(evaluate);
    save_as(document, "再次.xls", "MS Excel 97");
    CHECK_FALSE(hinted(document)); // said before
}

TEST_CASE("a hidden document is saved for other offices without a word", "[share]") {
    const auto hidden = office::open(test::shared_office(), test::copy_of(test::example()), {.hidden = true});
    const css::beans::PropertyValue option =
        office::property("FilterName", css::uno::Any(office::ustring("Calc MS Excel 2007 XML")));
    CHECK_NOTHROW(Reference<css::frame::XStorable>(hidden, UNO_QUERY_THROW)
                      ->storeAsURL(office::file_url(test::scratch() / "隐藏.xlsx"), {&option, 1}));
    office::close(hidden);
}
