// SPDX-License-Identifier: MPL-2.0
/// calc_bench [ROUNDS]: what PERF_MET costs in Calc against a function that does nothing, the native formula
/// that does part of the work, the same function in Python, and LibreOffice's own DELTA; one cell at a time
/// and as one array. All of them in one office, in turn, round after round; printed are the medians of the
/// times and of the ratios within each round.
#include "office/document.hpp"
#include "office/office.hpp"
#include "office/package.hpp"
#include "office/text.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/FillDirection.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellSeries.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;

struct Contender {
    std::string name;
    std::string formula; // in row 1
    std::string column;  // over all rows, %N the last one
};

const std::vector<Contender> contenders{
    {"PERF_MET", "=PERF_MET(A1;B1)", "=PERF_MET(A1:A%N;B1:B%N)"},
    {"add-in that does nothing", "=BENCH_NOTHING(A1;B1)", "=BENCH_NOTHING(A1:A%N;B1:B%N)"},
    {"native nested formula",
     R"(=IF(LEFT(A1)="≥";B1>=VALUE(REGEX(A1;"[^0-9.%]";"";"g"));IF(LEFT(A1)="≤";B1<=VALUE(REGEX(A1;"[^0-9.%]";"";"g"));B1=VALUE(REGEX(A1;"[^0-9.%]";"";"g"))))",
     R"(=IF(LEFT(A1:A%N)="≥";B1:B%N>=VALUE(REGEX(A1:A%N;"[^0-9.%]";"";"g"));IF(LEFT(A1:A%N)="≤";B1:B%N<=VALUE(REGEX(A1:A%N;"[^0-9.%]";"";"g"));B1:B%N=VALUE(REGEX(A1:A%N;"[^0-9.%]";"";"g")))))"},
    {"the same in Python", "=BENCH_PYTHON(A1;B1)", "=BENCH_PYTHON_COLUMN(A1:A%N;B1:B%N)"},
    {"LibreOffice's DELTA", "=DELTA(B1;C1)", "=DELTA(B1:B%N;1)"}, // its second argument takes no column
};

/// Targets as the published tables have them, with actuals that meet them or not.
void fill(const Reference<css::sheet::XSpreadsheet>& sheet, int rows) {
    const std::array<std::pair<const char*, double>, 8> targets{{{"≥2600人", 2650},
                                                                 {"=100%", 1},
                                                                 {"≥12个月", 12},
                                                                 {"≥95%", 0.953},
                                                                 {"=2次", 2},
                                                                 {"≤475元", 480.5},
                                                                 {"≥34人", 30},
                                                                 {"≤5%", 0.04}}};
    Sequence<Sequence<Any>> cells{rows};
    for (int row = 0; row < rows; ++row) {
        const auto& [target, actual] = targets[static_cast<std::size_t>(row) % targets.size()];
        const std::array<Any, 3> values{Any{office::ustring(target)}, Any{actual}, Any{1.0}};
        cells.getArray()[row] = Sequence<Any>{values.data(), 3};
    }
    Reference<css::sheet::XCellRangeData> {
        sheet->getCellRangeByPosition(0, 0, 2, rows - 1), UNO_QUERY_THROW
        } -> setDataArray(cells);
}

/// A document with one contender's formulas.
class Subject {
public:
    Subject(const office::Office& office, const Contender& contender, int rows, bool asArray)
        : document_{office::open_new(office)} {
        const Reference<css::container::XIndexAccess> sheets{document_->getSheets(), UNO_QUERY_THROW};
        const Reference<css::sheet::XSpreadsheet> sheet{sheets->getByIndex(0), UNO_QUERY_THROW};
        fill(sheet, rows);
        const auto range = sheet->getCellRangeByPosition(3, 0, 3, rows - 1);
        if (asArray) {
            std::string formula = contender.column;
            for (auto at = formula.find("%N"); at != std::string::npos; at = formula.find("%N")) {
                formula.replace(at, 2, std::to_string(rows));
            }
            Reference<css::sheet::XArrayFormulaRange> {
                range, UNO_QUERY_THROW
                } -> setArrayFormula(office::ustring(formula));
        } else {
            sheet->getCellByPosition(3, 0)->setFormula(office::ustring(contender.formula));
            Reference<css::sheet::XCellSeries> {
                range, UNO_QUERY_THROW
                } -> fillAuto(css::sheet::FillDirection_TO_BOTTOM, 1);
        }
        if (const auto error = sheet->getCellByPosition(3, rows - 1)->getError(); error != 0) {
            std::cerr << contender.name << ": the last cell shows error " << error << '\n';
        }
    }
    ~Subject() { office::close(document_); }
    Subject(const Subject&) = delete;
    Subject& operator=(const Subject&) = delete;

    /// Seconds for one recalculation of everything.
    double time() const {
        const auto begin = std::chrono::steady_clock::now();
        Reference<css::sheet::XCalculatable> {
            document_, UNO_QUERY_THROW
            } -> calculateAll();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

private:
    Reference<css::sheet::XSpreadsheetDocument> document_;
};

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Median of the ratios within each round: what slows the machine down for a while slows both of a pair down.
double ratio(const std::vector<double>& ours, const std::vector<double>& theirs) {
    std::vector<double> ratios;
    for (std::size_t round = 0; round < ours.size(); ++round) {
        ratios.push_back(ours[round] / theirs[round]);
    }
    return median(ratios);
}

void compare(const office::Office& office, int rows, bool asArray, int rounds) {
    std::vector<std::unique_ptr<Subject>> subjects;
    std::vector<std::string> names;
    for (const Contender& contender : contenders) {
        subjects.push_back(std::make_unique<Subject>(office, contender, rows, asArray));
        names.push_back(contender.name);
    }
    std::vector<std::vector<double>> times(subjects.size());
    for (int round = -1; round < rounds; ++round) { // the first round only warms up
        for (std::size_t i = 0; i < subjects.size(); ++i) {
            if (const double seconds = subjects[i]->time(); round >= 0) {
                times[i].push_back(seconds);
            }
        }
    }
    std::cout << rows << " cells, " << (asArray ? "one array formula" : "a formula each") << '\n';
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        std::cout << "  " << std::fixed << std::setprecision(2) << std::setw(8)
                  << median(times[i]) / rows * 1e6 << " µs a cell   PERF_MET is " << std::setw(5)
                  << ratio(times[0], times[i]) << " × " << names[i] << '\n';
    }
}

} // namespace

int main(int count, char** arguments) {
    try {
        const int rounds = count > 1 ? std::atoi(arguments[1]) : 9;
        const office::Profile profile{JIXIAO_SCRATCH, "profile"};
        office::install(profile, JIXIAO_PACKAGE);
        office::install(profile, JIXIAO_RIVALS);
        const office::Office office{profile};
        for (const int rows : {10000, 100000}) {
            for (const bool asArray : {false, true}) {
                compare(office, rows, asArray, rounds);
            }
        }
    } catch (const std::exception& error) {
        std::cerr << "calc_bench: " << error.what() << '\n';
        return 1;
    } catch (const css::uno::Exception& error) {
        std::cerr << "calc_bench: the office says: " << office::utf8(error.Message) << '\n';
        return 1;
    }
    return 0;
}
