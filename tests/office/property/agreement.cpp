// SPDX-License-Identifier: MPL-2.0
#include "property/agreement.hpp"

#include "office/text.hpp"
#include "support/cell_name.hpp"
#include "support/session.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <cmath>
#include <cstdlib>
#include <map>
#include <optional>
#include <sstream>
#include <vector>

namespace jixiao::test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Area = css::table::CellRangeAddress;
namespace calc = org::jixiao::calc;

Reference<css::sheet::XNamedRanges> names_in(const Document& document) {
    const Reference<css::beans::XPropertySet> sheet(document.sheet(), UNO_QUERY_THROW);
    return {sheet->getPropertyValue("NamedRanges"), UNO_QUERY_THROW};
}

/// The column that was added to a table (from 0).
std::optional<Area> column(const Document& document, sal_Int32 table, const char* suffix) {
    const auto names = names_in(document);
    const rtl::OUString name =
        "Jixiao_" + rtl::OUString::number(table + 1) + rtl::OUString::createFromAscii(suffix);
    if (!names->hasByName(name)) {
        return {};
    }
    const Reference<css::sheet::XCellRangeReferrer> referrer(names->getByName(name), UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeAddressable> range(referrer->getReferredCells(), UNO_QUERY);
    return range.is() ? std::optional(range->getRangeAddress()) : std::nullopt;
}

/// What a cell of 达标情况 shows in each state of the contract.
std::string shown(const rtl::OUString& state) {
    if (state == "met") {
        return "达标";
    }
    if (state == "unmet") {
        return "未达标";
    }
    if (state == "manual") {
        return "待人工评分";
    }
    if (state == "notapplicable") {
        return "不适用";
    }
    return state == "undecidable" ? "需核实" : " ";
}

/// Points in a cell: a number, or those so far in 暂计12.5(3/4项). Nothing where it says something else.
std::optional<double> points_in(const Document& document, const std::string& address) {
    const std::string text = document.text(address);
    const std::string so_far = "暂计";
    if (text.starts_with(so_far)) {
        return std::strtod(text.c_str() + so_far.size(), nullptr);
    }
    const auto cell = document.cell(address);
    return cell->getError() == 0 && !text.empty() && text.find("需核实") == std::string::npos
               ? std::optional(cell->getValue())
               : std::nullopt;
}

/// Every cell with a total or a sub-total.
std::vector<css::table::CellAddress> sums_in(const Document& document) {
    std::vector<css::table::CellAddress> cells;
    const Reference<css::sheet::XCellRangesQuery> query(document.sheet(), UNO_QUERY_THROW);
    const auto found = query->queryContentCells(css::sheet::CellFlags::FORMULA);
    for (const auto& area : found->getRangeAddresses()) {
        for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row) {
            for (sal_Int32 at = area.StartColumn; at <= area.EndColumn; ++at) {
                if (office::utf8(document.sheet()->getCellByPosition(at, row)->getFormula())
                        .find("\"暂计\"") != std::string::npos) {
                    cells.push_back({area.Sheet, at, row});
                }
            }
        }
    }
    return cells;
}

class Comparison {
public:
    Comparison(const Document& with, const calc::EvaluationResult& of) : document(with), result(of) {}

    std::string run() {
        const auto tables =
            calc::IndicatorTables::create(shared_office().context())->recognize(document.sheet());
        for (sal_Int32 table = 0; table < tables.getLength(); ++table) {
            states(tables[table], table);
        }
        if (tables.getLength() == 1 && result.Tables.getLength() == 1) {
            sums(tables[0], result.Tables[0]);
        }
        return complaints.str();
    }

private:
    void states(const calc::IndicatorTable& table, sal_Int32 index) {
        const auto states = column(document, index, "_State");
        if (!states) {
            return;
        }
        std::map<sal_Int32, int> rows;
        for (const calc::Indicator& each : table.Indicators) {
            rows[each.Row] += each.Panel == 0 ? 1 : 0;
        }
        for (const calc::Indicator& each : table.Indicators) {
            if (each.Panel != 0 || rows[each.Row] != 1) {
                continue; // a row of several indicators has no state of one
            }
            const std::string address = cell_name(states->StartColumn, each.Row);
            // What was typed over a verdict is the user's.
            if (document.cell(address)->getType() != css::table::CellContentType_FORMULA ||
                document.formula(address).find("不适用") == std::string::npos) {
                continue;
            }
            const std::string text = document.text(address);
            if (text != shown(each.Status)) {
                complaints << address << " shows " << text << " for " << office::utf8(each.Name) << " ("
                           << office::utf8(each.Target) << ", " << office::utf8(each.Actual) << "), which is "
                           << office::utf8(each.Status) << '\n';
            }
        }
    }

    /// Someone wrote over a sum below the heading.
    [[nodiscard]] bool typed_over(const Area& column) const {
        for (sal_Int32 row = column.StartRow + 1; row <= column.EndRow; ++row) {
            const auto type = document.sheet()->getCellByPosition(column.StartColumn, row)->getType();
            if (type == css::table::CellContentType_VALUE || type == css::table::CellContentType_TEXT) {
                return true;
            }
        }
        return false;
    }

    void sums(const calc::IndicatorTable& table, const calc::TableEvaluation& evaluation) {
        for (const calc::Indicator& each : table.Indicators) {
            if (each.Panel > 0) {
                return; // each panel has a total of its own
            }
        }
        const auto levels = column(document, 0, "_Level");
        const auto functions = column(document, 0, "_Function");
        std::optional<double> level_points;
        for (const auto& cell : sums_in(document)) {
            const std::string address = cell_name(cell.Column, cell.Row);
            const auto points = points_in(document, address);
            const bool is_level = levels && cell.Column == levels->StartColumn;
            if (is_level && points) {
                level_points = level_points.value_or(0) + *points;
            }
            if (is_level || (functions && cell.Column == functions->StartColumn)) {
                continue;
            }
            const bool decided = document.text(address).find("暂计") == std::string::npos;
            if (points && std::abs(*points - evaluation.Score) > cent) {
                complaints << "the total " << address << " shows " << document.text(address)
                           << ", the evaluation says " << evaluation.Score << '\n';
            }
            if (points && evaluation.Weight > 0 && decided != static_cast<bool>(evaluation.Final)) {
                complaints << "the total " << address << " shows " << document.text(address)
                           << ", but the evaluation is " << (evaluation.Final ? "" : "not ") << "final\n";
            }
            total_points = points;
        }
        if (table.Budget.getLength() == 0 && level_points && total_points &&
            !(levels && typed_over(*levels)) && std::abs(*level_points - *total_points) > cent) {
            complaints << "the levels add up to " << *level_points << ", the total is " << *total_points
                       << '\n';
        }
    }

    static constexpr double cent = 0.005;
    const Document& document;
    const calc::EvaluationResult& result;
    std::optional<double> total_points;
    std::ostringstream complaints;
};

} // namespace

std::string disagreements(const Document& document, const calc::EvaluationResult& result) {
    return Comparison(document, result).run();
}

} // namespace jixiao::test
