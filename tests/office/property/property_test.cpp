// SPDX-License-Identifier: MPL-2.0
// Randomly built and randomly damaged sheets, each evaluated, undone, evaluated again, frozen, removed:
// whatever stands in a sheet, nothing that stood there may change, and all of it comes back.
//
// JIXIAO_SHEETS, JIXIAO_SEED and JIXIAO_FIRST choose how many sheets, which ones, and where to begin.
#include "office/text.hpp"
#include "property/agreement.hpp"
#include "property/form.hpp"
#include "property/lay_out.hpp"
#include "support/cell_name.hpp"
#include "support/document.hpp"
#include "support/session.hpp"
#include "support/snapshot.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <sstream>

using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using jixiao::test::Dice;
using jixiao::test::Difference;
using jixiao::test::Document;
using jixiao::test::Snapshot;
using jixiao::test::snapshot;
namespace calc = org::jixiao::calc;

namespace {

std::uint32_t setting(const char* name, std::uint32_t otherwise) {
    const char* const text = std::getenv(name);
    return text == nullptr ? otherwise : static_cast<std::uint32_t>(std::strtoul(text, nullptr, 10));
}

/// Where, what it was, what it is now, in columns; long texts shortened.
std::string table_of(const std::vector<Difference>& found) {
    constexpr std::size_t most = 25;
    constexpr std::size_t widest = 60;
    const auto shown = [](std::string text) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        return text.size() > widest ? text.substr(0, widest) + "…" : text;
    };
    std::ostringstream out;
    for (std::size_t index = 0; index < std::min(most, found.size()); ++index) {
        const Difference& one = found[index];
        out << "  " << one.where << "\t| " << shown(one.before) << "\t| " << shown(one.after) << '\n';
    }
    if (found.size() > most) {
        out << "  … " << found.size() - most << " more\n";
    }
    return out.str();
}

using Area = Snapshot::Area;

/// The areas of a sheet that evaluation says are its own.
struct Owned {
    std::vector<Area> added; ///< columns beside the form
    std::vector<Area> form;  ///< cells of the form that were empty
};

Owned owned_in(const Document& document) {
    Owned result;
    const Reference<css::beans::XPropertySet> sheet(document.sheet(), UNO_QUERY_THROW);
    const Reference<css::sheet::XNamedRanges> names(sheet->getPropertyValue("NamedRanges"), UNO_QUERY_THROW);
    for (const rtl::OUString& name : names->getElementNames()) {
        const Reference<css::sheet::XCellRangeReferrer> referrer(names->getByName(name), UNO_QUERY_THROW);
        const Reference<css::sheet::XCellRangeAddressable> range(referrer->getReferredCells(), UNO_QUERY);
        if (!name.startsWith("Jixiao_") || name.startsWith("Jixiao_Print") || !range.is()) {
            continue;
        }
        const auto area = range->getRangeAddress();
        (name.startsWith("Jixiao_Form") ? result.form : result.added)
            .push_back({area.StartColumn, area.StartRow, area.EndColumn, area.EndRow});
    }
    return result;
}

/// Every one of the cells lies within one of the areas; those of two tables may touch.
bool inside(const Area& cells, const std::vector<Area>& areas) {
    const auto covered = [&](int column, int row) {
        return std::any_of(areas.begin(), areas.end(), [&](const Area& area) {
            return column >= area.first_column && column <= area.last_column && row >= area.first_row &&
                   row <= area.last_row;
        });
    };
    for (int column = cells.first_column; column <= cells.last_column; ++column) {
        for (int row = cells.first_row; row <= cells.last_row; ++row) {
            if (!covered(column, row)) {
                return false;
            }
        }
    }
    return true;
}

/// A formula without its result, which may well follow what was written elsewhere.
std::string without_result(const std::string& content) {
    return content.substr(0, content.find(" ⇒ "));
}

/// What of the differences evaluation had no right to.
std::vector<Difference> trespasses(const std::vector<Difference>& found, const Owned& owned) {
    std::vector<Difference> result;
    for (const Difference& one : found) {
        bool allowed = false;
        if (one.cells.first_column < 0) {
            // A wider sheet shows more columns than were looked at before.
            const bool new_line =
                one.before.empty() && (one.where.starts_with("column ") || one.where.starts_with("row "));
            const bool is_added = one.where.starts_with("column ") &&
                                  std::any_of(owned.added.begin(), owned.added.end(), [&](const Area& area) {
                                      return one.where == "column " + std::to_string(area.first_column + 1);
                                  });
            allowed = new_line || is_added || one.where == "print areas" ||
                      one.where.starts_with("sheet's named range Jixiao_");
        } else if (one.where.find(' ') != std::string::npos) { // a format
            allowed = inside(one.cells, owned.added);
        } else if (one.before.empty()) {
            allowed = inside(one.cells, owned.added) || inside(one.cells, owned.form);
        } else {
            allowed = without_result(one.before) == without_result(one.after);
        }
        if (!allowed) {
            result.push_back(one);
        }
    }
    return result;
}

/// One sheet and what is done to it; complaints are collected, not thrown.
class Trial {
public:
    Trial(std::uint32_t seed, std::uint32_t number) : dice(seed, number), form(test::random_form(dice)) {
        if (dice.chance(60)) {
            damage(form, dice);
        }
        lay_out(form, document);
        if (dice.chance(3)) {
            Reference<css::util::XProtectable>(document.sheet(), UNO_QUERY_THROW)->protect("");
        }
        before = snapshot(document.model());
        steps_before = steps();
    }

    std::string run() {
        const calc::EvaluationResult result = evaluate();
        after = snapshot(document.model());
        changed = steps() != steps_before;
        expect(steps() <= steps_before + 1, "Evaluate takes more than one undo step");
        if (!changed) {
            same("a refused Evaluate changed something", before, after);
            return complaints.str();
        }
        complain("Evaluate changed what is not its own",
                 trespasses(compare(before, after), owned_in(document)));
        complaints << disagreements(document, result);
        const calc::EvaluationResult second = evaluate();
        if (steps() != steps_before + 1) {
            complaints << "a second Evaluate takes an undo step\n";
            for (const calc::Finding& finding : second.Findings) {
                complaints << (finding.Severity == "error" ? office::utf8(finding.Message) + '\n' : "");
            }
            same("it changes", after, snapshot(document.model()));
            return complaints.str();
        }
        switch (dice.below(4)) {
        case 0:
            undo_all("Undo after Evaluate");
            break;
        case 1:
            remove();
            break;
        case 2:
            freeze();
            break;
        default:
            type_and_evaluate();
        }
        return complaints.str();
    }

    /// Something could be evaluated.
    [[nodiscard]] bool was_evaluated() const { return changed; }

private:
    calc::EvaluationResult evaluate() const {
        return calc::IndicatorTables::create(test::shared_office().context())
            ->evaluate(document.model(), document.sheet(), "");
    }
    [[nodiscard]] std::size_t steps() const { return document.undo_titles().size(); }

    void expect(bool holds, const std::string& otherwise) {
        if (!holds) {
            complaints << otherwise << '\n';
        }
    }
    void complain(const std::string& what, const std::vector<Difference>& found) {
        if (!found.empty()) {
            complaints << what << ":\n" << table_of(found);
        }
    }
    void same(const std::string& otherwise, const Snapshot& one, const Snapshot& other) {
        complain(otherwise, compare(one, other));
    }

    void undo_all(const std::string& what) {
        while (steps() > steps_before) {
            document.undo();
        }
        same(what + " leaves something behind", before, snapshot(document.model()));
    }

    void remove() {
        document.dispatch("org.jixiao.calc:RemoveEvaluation");
        expect(steps() == steps_before + 2, "Remove is not one undo step");
        same("Remove leaves something behind", before, snapshot(document.model()));
        document.undo();
        same("undoing Remove does not bring all back", after, snapshot(document.model()));
    }

    /// Into values and back, by Undo, by Evaluate and by Remove.
    void freeze() {
        document.dispatch("org.jixiao.calc:FreezeValues");
        const auto steps_frozen = steps();
        expect(steps_frozen <= steps_before + 2, "FreezeValues takes more than one undo step");
        const Snapshot frozen = snapshot(document.model());
        std::vector<Difference> wrong;
        for (const Difference& one : compare(after, frozen)) {
            // The same number or text where there was a formula of ours, nothing where it showed nothing.
            const bool is_cell = one.cells.first_column >= 0 && one.where.find(' ') == std::string::npos;
            // A formula of the user's own follows: it gives 0 where the cell it shows is empty now.
            const bool follows =
                one.before.starts_with("=") && without_result(one.before) == without_result(one.after);
            const bool right = is_cell ? follows || is_result(one.before, one.after)
                                       : one.where.starts_with("sheet's named range Jixiao_");
            if (!right) {
                wrong.push_back(one);
            }
        }
        complain("FreezeValues changed more than formulas of ours into their values", wrong);
        if (steps_frozen == steps_before + 1) {
            return; // there was no formula
        }
        document.undo();
        same("undoing FreezeValues does not bring all back", after, snapshot(document.model()));
        document.dispatch("org.jixiao.calc:FreezeValues");
        if (dice.chance(50)) {
            evaluate();
            same("Evaluate after FreezeValues does not make all live again", after,
                 snapshot(document.model()));
        } else {
            document.dispatch("org.jixiao.calc:RemoveEvaluation");
            same("Remove after FreezeValues leaves something behind", before, snapshot(document.model()));
        }
    }

    /// `value` is what the formula `content` gave.
    static bool is_result(const std::string& content, const std::string& value) {
        const std::string arrow = " ⇒ ";
        const auto at = content.find(arrow);
        if (at == std::string::npos) {
            return false;
        }
        const std::string result = content.substr(at + arrow.size());
        // A text that reads like something else has a mark in front of it.
        const std::string text = value.substr(value.starts_with("'") ? 1 : 0);
        char* end = nullptr;
        const double number = std::strtod(result.c_str(), &end);
        constexpr double digits = 1e-14; // a cell's own notation has fifteen of them
        return text == result || (text.empty() && result == " ") ||
               (!value.starts_with("'") && *end == '\0' &&
                std::abs(number - std::strtod(text.c_str(), nullptr)) <= digits * std::abs(number));
    }

    /// Someone fills in actuals and scores, over our own results too, and evaluates again.
    void type_and_evaluate() {
        std::vector<test::Form::Place> places = form.entries;
        const Owned owned = owned_in(document);
        for (const auto* const areas : {&owned.added, &owned.form}) {
            for (const Area& area : *areas) {
                for (int row = area.first_row; row <= area.last_row; ++row) {
                    places.emplace_back(row, area.first_column);
                }
            }
        }
        const int share = dice.one_of(std::vector<int>{5, 30, 80});
        std::map<std::pair<int, int>, std::string> typed;
        for (const auto& [row, column] : places) {
            if (dice.chance(share)) {
                const std::string address = test::cell_name(column, row);
                if (dice.chance(40)) {
                    document.set_value(address, dice.below(120));
                } else if (dice.chance(20)) {
                    document.set_formula(address, "=10*0.8");
                } else {
                    document.set_text(
                        address, dice.one_of(std::vector<std::string>{"96%", "=1+1", "未开展", "5人", "/"}));
                }
                typed[{column, row}];
            }
        }
        const Snapshot filled = snapshot(document.model());
        for (auto& [cell, content] : typed) {
            content = filled.contents.at(cell);
        }
        // By their titles: the office keeps a hundred steps, and drops the oldest for a new one.
        const auto steps_filled = document.undo_titles();
        const calc::EvaluationResult result = evaluate();
        const auto steps_now = document.undo_titles();
        const bool wrote = steps_now != steps_filled;
        if (wrote) {
            complaints << disagreements(document, result);
        }
        const Snapshot again = snapshot(document.model());
        keeps("Evaluate", typed, again);
        expect(!wrote || (steps_now.size() > 1 && steps_now[1] == steps_filled.front()),
               "Evaluate after typing takes more than one undo step");
        if (wrote) {
            document.undo();
        }
        same("undoing Evaluate after typing does not bring all back", filled, snapshot(document.model()));
        document.dispatch("org.jixiao.calc:RemoveEvaluation");
        keeps("Remove", typed, snapshot(document.model()));
    }

    void keeps(const std::string& who, const std::map<std::pair<int, int>, std::string>& typed,
               const Snapshot& now) {
        std::vector<Difference> lost;
        for (const auto& [cell, content] : typed) {
            const auto found = now.contents.find(cell);
            if (found == now.contents.end() || found->second != content) {
                lost.push_back({test::cell_name(cell.first, cell.second), content,
                                found == now.contents.end() ? "" : found->second});
            }
        }
        complain(who + " lost what was typed", lost);
    }

    Dice dice;
    test::Form form;
    Document document;
    Snapshot before;
    Snapshot after;
    std::size_t steps_before = 0;
    bool changed = false;
    std::ostringstream complaints;
};

} // namespace

TEST_CASE("whatever stands in a sheet, Evaluate changes nothing of it, and Undo and Remove bring it back",
          "[property]") {
    const std::uint32_t seed = setting("JIXIAO_SEED", 20260101);
    const std::uint32_t first = setting("JIXIAO_FIRST", 0);
    const std::uint32_t count = setting("JIXIAO_SHEETS", 200);
    constexpr int enough = 5;
    int failures = 0;
    std::uint32_t evaluated = 0;
    std::uint32_t tried = 0;
    for (std::uint32_t number = first; number < first + count && failures < enough; ++number) {
        std::string complaints;
        ++tried;
        try {
            Trial trial(seed, number);
            complaints = trial.run();
            evaluated += trial.was_evaluated() ? 1 : 0;
        } catch (const css::uno::Exception& exception) {
            complaints = "the office says: " + office::utf8(exception.Message);
        }
        if (!complaints.empty()) {
            ++failures;
        }
        INFO("JIXIAO_SEED=" << seed << " JIXIAO_FIRST=" << number << " JIXIAO_SHEETS=1\n" << complaints);
        CHECK(complaints.empty());
    }
    INFO(evaluated << " of the sheets held something to evaluate");
    CHECK((tried < 20 || evaluated > tried / 2));
}
