// SPDX-License-Identifier: MPL-2.0
#include "sheet/issued.hpp"

#include "evaluation/formulas.hpp"
#include "evaluation/plan.hpp"
#include "office/text.hpp"
#include "sheet/column_widths.hpp"
#include "sheet/contents.hpp"
#include "sheet/lent_looks.hpp"
#include "sheet/ownership.hpp"
#include "sheet/print_area.hpp"
#include "sheet/ranges.hpp"
#include "submission/native_formulas.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::OwnedArea;
using table::Area;
using Cell = uno::Reference<com::sun::star::table::XCell>;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;

namespace {

constexpr std::u16string_view ourFunctions = u"ORG.JIXIAO.CALC.";
constexpr std::u16string_view anyOfOurs = u"Jixiao"; // every name of ours begins with it
constexpr std::u16string_view ourStyles = u"绩效 ";

/// What a cell shows, to be compared.
struct Result {
    bool isText = false;
    bool isError = false;
    double number = 0;
    rtl::OUString text;
    bool operator==(const Result&) const = default;
};

Result resultOf(const Cell& cell) {
    Result result;
    sal_Int32 kind = 0;
    Properties {
        cell, uno::UNO_QUERY_THROW
        } -> getPropertyValue("FormulaResultType2") >>= kind;
    result.isError = cell->getError() != 0;
    result.isText = kind == css_sheet::FormulaResult::STRING;
    if (result.isText) {
        result.text = uno::Reference<com::sun::star::text::XTextRange> {
            cell, uno::UNO_QUERY_THROW
            } -> getString().trim(); // a blank of ours is nothing (evaluation::nothingYet)
    } else {
        result.number = cell->getValue();
    }
    return result;
}

/// The result over the formula; the cell's format stays. (A text that reads like a number, 96.15%, would
/// bring the text format along.)
void writeResult(const Cell& cell, const Result& result) {
    if (!result.isText) {
        cell->setValue(result.number);
        return;
    }
    const Properties look{cell, uno::UNO_QUERY_THROW};
    const uno::Any format = look->getPropertyValue("NumberFormat");
    uno::Reference<com::sun::star::text::XTextRange> {
        cell, uno::UNO_QUERY_THROW
        } -> setString(result.text);
    look->setPropertyValue("NumberFormat", format);
}

std::vector<Area> formulaAreas(const RangeRef& range) {
    std::vector<Area> areas;
    const auto found = uno::Reference<css_sheet::XCellRangesQuery> {
        range, uno::UNO_QUERY_THROW
        } -> queryContentCells(css_sheet::CellFlags::FORMULA);
    for (const auto& address : found->getRangeAddresses()) {
        areas.push_back(areaOf(address));
    }
    return areas;
}

class Issue {
public:
    Issue(const DocumentRef& copy, const SheetRef& sheet, HandedIn what)
        : copy_{copy}, sheet_{sheet}, what_{what}, owned_{ownedAreas(sheet)} {}

    /// The plain formulas, before anything is taken away that they are found by.
    void findNative(const EvaluationRules& rules) {
        if (what_ == HandedIn::values) {
            return;
        }
        const scoring::Profile& profile = profileOf(rules);
        const auto seen = inspect(sheet_, {profile, rules.id, rules.all});
        const table::Grid grid = seen->grid();
        for (std::size_t i = 0; i < seen->tables.size(); ++i) {
            for (submission::NativeFormula& each : submission::nativeFormulas(
                     seen->tables[i], seen->assessments[i], grid, profile, seen->answers[i])) {
                native_.emplace(std::pair{each.cell.row, each.cell.column}, std::move(each.formula));
            }
        }
    }

    /// Results of ours in the form itself, and of our functions wherever a person put them.
    void settle() {
        std::vector<Area> ours;
        for (const OwnedArea& each : owned_) {
            if (isFormOwned(each)) {
                const auto runs = ownFormulas(sheet_, each);
                ours.insert(ours.end(), runs.begin(), runs.end());
            }
        }
        const auto isOurs = [&](std::int32_t row, std::int32_t column) {
            return std::any_of(ours.begin(), ours.end(), [&](const Area& area) {
                return column == area.firstColumn && row >= area.firstRow && row <= area.lastRow;
            });
        };
        const RangeRef whole{sheet_, uno::UNO_QUERY_THROW};
        for (const Area& area : formulaAreas(whole)) {
            for (std::int32_t row = area.firstRow; row <= area.lastRow; ++row) {
                for (std::int32_t column = area.firstColumn; column <= area.lastColumn; ++column) {
                    settleCell(row, column, isOurs(row, column));
                }
            }
        }
    }

    /// A formula that does not give what stood there, now that our columns are gone, gives way to the value.
    Issued compare() {
        for (const auto& [cell, before] : kept_) {
            if (before.isError || resultOf(cell) != before) {
                writeResult(cell, before);
                ++issued_.values;
            } else {
                ++issued_.formulas;
            }
        }
        return issued_;
    }

    void clearAdded() const {
        restoreWidths(sheet_, owned_);
        for (const OwnedArea& each : owned_) {
            if (each.name != evaluation::printAreaName && !isFormOwned(each)) {
                undress(sheet_, each.area, anyContent);
            }
        }
    }

    void printAsIssued() const {
        const auto found = std::find_if(owned_.begin(), owned_.end(), [](const OwnedArea& each) {
            return each.name == evaluation::printAreaName;
        });
        if (found == owned_.end()) {
            return;
        }
        // "Everything" is a command that works on the sheet that is shown.
        const uno::Reference<com::sun::star::frame::XModel> model{copy_, uno::UNO_QUERY_THROW};
        const uno::Reference<css_sheet::XSpreadsheetView> view{model->getCurrentController(), uno::UNO_QUERY};
        const SheetRef shown = activeSheet(model);
        if (view.is()) {
            view->setActiveSheet(sheet_);
        }
        printEverything(sheet_, found->area);
        if (view.is() && shown.is()) {
            view->setActiveSheet(shown);
        }
    }

    void forgetNames() const {
        for (const uno::Any& holder : {uno::Any{sheet_}, uno::Any{copy_}}) {
            const Properties properties{holder, uno::UNO_QUERY_THROW};
            const uno::Reference<css_sheet::XNamedRanges> names{properties->getPropertyValue("NamedRanges"),
                                                                uno::UNO_QUERY_THROW};
            for (const rtl::OUString& name : names->getElementNames()) {
                if (view(name).starts_with(anyOfOurs)) {
                    names->removeByName(name);
                }
            }
        }
    }

private:
    /// The one that the formulas of the sheet name, else the default.
    [[nodiscard]] const scoring::Profile& profileOf(const EvaluationRules& rules) const {
        for (const OwnedArea& each : owned_) {
            for (const Area& run : ownFormulas(sheet_, each)) {
                const rtl::OUString formula =
                    sheet_->getCellByPosition(run.firstColumn, run.firstRow)->getFormula();
                const auto named =
                    std::find_if(rules.all.begin(), rules.all.end(), [&](const scoring::Profile* profile) {
                        return view(formula).find(evaluation::textLiteral(profile->id)) !=
                               std::u16string_view::npos;
                    });
                if (named != rules.all.end()) {
                    return **named;
                }
            }
        }
        return rules.profile;
    }

    /// Only formulas of ours are touched. One that any office can compute stays one where `native_` has it,
    /// or where it uses no function of ours, as totals do.
    void settleCell(std::int32_t row, std::int32_t column, bool isOwn) {
        const Cell cell = sheet_->getCellByPosition(column, row);
        const rtl::OUString formula = cell->getFormula();
        const bool callsUs = view(formula).find(ourFunctions) != std::u16string_view::npos;
        if (!isOwn && !callsUs) {
            return;
        }
        const Result before = resultOf(cell);
        const auto native = isOwn ? native_.find({row, column}) : native_.end();
        if (native != native_.end()) {
            cell->setFormula(officeString(native->second));
        } else if (callsUs || what_ == HandedIn::values) {
            writeResult(cell, before);
            ++issued_.values;
            return;
        }
        kept_.emplace_back(cell, before);
    }

    DocumentRef copy_;
    SheetRef sheet_;
    HandedIn what_;
    std::vector<OwnedArea> owned_;
    std::map<std::pair<std::int32_t, std::int32_t>, std::u16string> native_;
    std::vector<std::pair<Cell, Result>> kept_; // formulas, with what stood there before
    Issued issued_;
};

} // namespace

Issued makeIssued(const DocumentRef& copy, const SheetRef& sheet, const EvaluationRules& rules,
                  HandedIn what) {
    Issue issue{copy, sheet, what};
    issue.findNative(rules);
    issue.settle();
    issue.clearAdded();
    const Issued issued = issue.compare();
    issue.printAsIssued();
    issue.forgetNames();
    return issued;
}

void removeStyles(const DocumentRef& copy) {
    const uno::Reference<com::sun::star::style::XStyleFamiliesSupplier> supplier{copy, uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::container::XNameContainer> styles{
        supplier->getStyleFamilies()->getByName("CellStyles"), uno::UNO_QUERY_THROW};
    for (const rtl::OUString& name : styles->getElementNames()) {
        if (view(name).starts_with(ourStyles)) {
            styles->removeByName(name);
        }
    }
}

} // namespace jixiao::addin
