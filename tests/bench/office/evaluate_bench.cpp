// SPDX-License-Identifier: MPL-2.0
/// evaluate_bench [ROUNDS [INDICATORS]]: how long Evaluate writes 10,000 indicators (or as many as asked for)
/// and ten times as many, against filling the same cells with the same formulas by fillAuto. What is measured
/// is the whole command: reading, deciding, planning, writing. Medians and ratios are printed; the end is 1
/// where a bound is missed: helper columns at most 2 × fillAuto, the form's own columns at most 5 ×; ten
/// times the rows at most 12 × the time, for Evaluate, for undoing it and for Remove.
#include "office/document.hpp"
#include "office/office.hpp"
#include "office/package.hpp"
#include "office/text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
namespace calc = org::jixiao::calc;
using Seconds = std::chrono::duration<double>;

struct Layout {
    const char* name;
    std::vector<std::string> header;
    std::vector<std::string> row; // "" is an empty cell
    double bound;                 // × fillAuto
};

const std::vector<Layout> layouts{
    {"helper columns", {"一级指标", "二级指标", "三级指标", "指标值"}, {"", "", "培训人数", "≥100人"}, 2},
    {"the form's own columns",
     {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "完成率"},
     {"", "", "培训人数", "≥100人", "120", "1", "", ""},
     5},
};

class Sheet {
public:
    Sheet(const office::Office& office, const Layout& layout, int rows)
        : document_{office::open_new(office)} {
        const Reference<css::container::XIndexAccess> sheets{document_->getSheets(), UNO_QUERY_THROW};
        sheet_.set(sheets->getByIndex(0), UNO_QUERY_THROW);
        const auto columns = static_cast<sal_Int32>(layout.header.size());
        const auto sequence = [&](const std::vector<std::string>& texts) {
            Sequence<Any> cells{columns};
            for (sal_Int32 column = 0; column < columns; ++column) {
                const std::string& text = texts[static_cast<std::size_t>(column)];
                const bool number =
                    !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
                cells.getArray()[column] = number ? Any{std::stod(text)} : Any{office::ustring(text)};
            }
            return cells;
        };
        Sequence<Sequence<Any>> cells{rows + 1};
        cells.getArray()[0] = sequence(layout.header);
        const Sequence<Any> row = sequence(layout.row);
        for (sal_Int32 index = 1; index <= rows; ++index) {
            cells.getArray()[index] = row;
        }
        cells.getArray()[1].getArray()[0] <<= office::ustring("产出指标");
        cells.getArray()[1].getArray()[1] <<= office::ustring("数量指标");
        Reference<css::sheet::XCellRangeData> {
            sheet_->getCellRangeByPosition(0, 0, columns - 1, rows), UNO_QUERY_THROW
            } -> setDataArray(cells);
    }
    ~Sheet() { office::close(document_); }
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    [[nodiscard]] const Reference<css::sheet::XSpreadsheetDocument>& document() const { return document_; }
    [[nodiscard]] const Reference<css::sheet::XSpreadsheet>& sheet() const { return sheet_; }
    [[nodiscard]] std::string formula(sal_Int32 column, sal_Int32 row) const {
        return office::utf8(sheet_->getCellByPosition(column, row)->getFormula());
    }

private:
    Reference<css::sheet::XSpreadsheetDocument> document_;
    Reference<css::sheet::XSpreadsheet> sheet_;
};

template <typename Work>
double seconds(Work&& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Seconds{std::chrono::steady_clock::now() - begin}.count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The columns in which row 1 holds a formula.
std::vector<sal_Int32> formula_columns(const Sheet& sheet) {
    std::vector<sal_Int32> columns;
    constexpr sal_Int32 most = 20;
    for (sal_Int32 column = 0; column < most; ++column) {
        if (sheet.formula(column, 1).starts_with("=")) {
            columns.push_back(column);
        }
    }
    return columns;
}

/// What Evaluate fills, filled by fillAuto in a fresh sheet.
double fill(const office::Office& office, const Layout& layout, int rows,
            const std::vector<std::pair<sal_Int32, std::string>>& formulas) {
    const Sheet sheet{office, layout, rows};
    return seconds([&] {
        for (const auto& [column, formula] : formulas) {
            sheet.sheet()->getCellByPosition(column, 1)->setFormula(office::ustring(formula));
            Reference<css::sheet::XCellSeries> {
                sheet.sheet()->getCellRangeByPosition(column, 1, column, rows), UNO_QUERY_THROW
                } -> fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
        }
    });
}

void remove_evaluation(const office::Office& office, const Sheet& sheet) {
    const Reference<css::frame::XModel> model{sheet.document(), UNO_QUERY_THROW};
    const Reference<css::frame::XDispatchProvider> provider{model->getCurrentController()->getFrame(),
                                                            UNO_QUERY_THROW};
    css::frame::DispatchHelper::create(office.context())
        ->executeDispatch(provider, office::ustring("org.jixiao.calc:RemoveEvaluation"), "_self", 0, {});
}

struct Times {
    double evaluate = 0;
    double again = 0; // nothing to write: reading, deciding, planning, comparing, after all was calculated
    double undo = 0;
    double remove = 0;
    double fill = 0;
    [[nodiscard]] double ratio() const { return evaluate / fill; }
};

Times measure(const office::Office& office, const Layout& layout, int rows) {
    Times times;
    const auto service = calc::IndicatorTables::create(office.context());
    std::vector<std::pair<sal_Int32, std::string>> formulas;
    {
        const Sheet sheet{office, layout, rows};
        const auto run = [&] { service->evaluate(sheet.document(), sheet.sheet(), {}); };
        times.evaluate = seconds(run);
        times.again = seconds(run);
        for (const sal_Int32 column : formula_columns(sheet)) {
            formulas.emplace_back(column, sheet.formula(column, 1));
        }
        times.undo = seconds([&] {
            Reference<css::document::XUndoManagerSupplier> {
                sheet.document(), UNO_QUERY_THROW
                } -> getUndoManager()->undo();
        });
        run();
        times.remove = seconds([&] { remove_evaluation(office, sheet); });
    }
    times.fill = fill(office, layout, rows, formulas);
    return times;
}

Times medians(const std::vector<Times>& rounds) {
    Times all;
    for (double Times::*const time :
         {&Times::evaluate, &Times::again, &Times::undo, &Times::remove, &Times::fill}) {
        std::vector<double> values;
        std::transform(rounds.begin(), rounds.end(), std::back_inserter(values),
                       [&](const Times& round) { return round.*time; });
        all.*time = median(values);
    }
    return all;
}

bool bounded(bool holds) {
    std::cout << (holds ? "" : "   MISSED") << '\n';
    return holds;
}

} // namespace

int main(int count, char** arguments) {
    bool held = true;
    try {
        const int rounds = count > 1 ? std::stoi(arguments[1]) : 3;
        const int indicators = count > 2 ? std::stoi(arguments[2]) : 10'000;
        const office::Profile profile{JIXIAO_SCRATCH, "profile"};
        office::install(profile, JIXIAO_PACKAGE);
        const office::Office office{profile};
        std::cout << std::unitbuf << std::fixed << std::setprecision(2);
        for (const Layout& layout : layouts) {
            // Both sizes by turns: a machine that is slower for a while is slower for both.
            std::vector<std::vector<Times>> measured(2);
            for (int round = 0; round < rounds; ++round) {
                measured[0].push_back(measure(office, layout, indicators));
                measured[1].push_back(measure(office, layout, 10 * indicators));
            }
            const std::vector<Times> times{medians(measured[0]), medians(measured[1])};
            for (const Times& now : times) {
                std::cout << layout.name << ", " << (&now == &times[0] ? indicators : 10 * indicators)
                          << " indicators: evaluate " << now.evaluate << " s, nothing to write " << now.again
                          << " s, undo " << now.undo << " s, remove " << now.remove << " s, fillAuto "
                          << now.fill << " s; Evaluate takes " << now.ratio() << " × fillAuto (at most "
                          << layout.bound << ")";
                held = bounded(now.ratio() <= layout.bound) && held;
            }
            const auto grows = [&](const char* what, double Times::*time) {
                const double growth = times[1].*time / times[0].*time;
                std::cout << layout.name << ", " << what << ": ten times the rows take " << growth
                          << " times as long (at most 12)";
                held = bounded(growth <= 12) && held;
            };
            grows("evaluate", &Times::evaluate);
            grows("undo", &Times::undo);
            grows("remove", &Times::remove);
        }
    } catch (const std::exception& error) {
        std::cerr << "evaluate_bench: " << error.what() << '\n';
        return 1;
    } catch (const css::uno::Exception& error) {
        std::cerr << "evaluate_bench: the office says: " << office::utf8(error.Message) << '\n';
        return 1;
    }
    return held ? 0 : 1;
}
