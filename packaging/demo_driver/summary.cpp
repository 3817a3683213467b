// SPDX-License-Identifier: MPL-2.0
#include "summary.hpp"

#include "office/text.hpp"

#include <array>
#include <iomanip>
#include <map>
#include <sstream>
#include <string_view>
#include <vector>

namespace jixiao::demo {
namespace {

using office::utf8;
namespace calc = org::jixiao::calc;

struct State {
    std::string_view status; // as the contract has it
    std::string_view word;
};
constexpr std::array<State, 6> states{{{"met", "met"},
                                       {"unmet", "unmet"},
                                       {"pending", "pending"},
                                       {"manual", "by hand"},
                                       {"notapplicable", "n/a"},
                                       {"undecidable", "check"}}};
constexpr int number_width = 9;

struct Count {
    std::string function;
    std::map<std::string, int> by_status;
};

/// In the order of the table.
std::vector<Count> counts(const calc::IndicatorTable& table) {
    std::vector<Count> result;
    for (const calc::Indicator& indicator : table.Indicators) {
        const std::string function = utf8(indicator.Function);
        if (result.empty() || result.back().function != function) {
            result.push_back({function, {}});
        }
        ++result.back().by_status[utf8(indicator.Status)];
    }
    return result;
}

std::string column_name(int column) {
    constexpr int letters = 26;
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / letters) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % letters));
    }
    return name;
}

void write_counts(std::ostream& out, const std::map<std::string, int>& by_status, const std::string& label) {
    for (const State& state : states) {
        const auto found = by_status.find(std::string(state.status));
        out << std::setw(number_width) << (found == by_status.end() ? 0 : found->second);
    }
    out << "  " << label << '\n';
}

void write_indicators(std::ostream& out, const calc::IndicatorTable& table) {
    for (const State& state : states) {
        out << std::setw(number_width) << state.word;
    }
    out << "  core function\n";
    std::map<std::string, int> all;
    for (const Count& count : counts(table)) {
        write_counts(out, count.by_status, count.function.empty() ? "(none)" : count.function);
        for (const auto& [status, number] : count.by_status) {
            all[status] += number;
        }
    }
    write_counts(out, all, "all " + std::to_string(table.Indicators.getLength()) + " indicators");
}

void write_total(std::ostream& out, const calc::TableEvaluation& evaluation) {
    if (evaluation.Weight == 0) {
        out << "Total: none, the form gives no weights\n";
        return;
    }
    out << "Total: " << evaluation.Score << " of " << evaluation.ScoredWeight;
    if (evaluation.Final) {
        out << ", " << utf8(evaluation.Grade) << '\n';
    } else {
        out << " so far; the whole form has " << evaluation.Weight << '\n';
    }
}

void write_findings(std::ostream& out, const css::uno::Sequence<calc::Finding>& findings) {
    out << "Findings: " << findings.getLength() << '\n';
    for (const calc::Finding& finding : findings) {
        out << "  " << utf8(finding.Severity) << ' ';
        if (finding.Row >= 0 && finding.Column >= 0) {
            out << column_name(finding.Column) << finding.Row + 1 << ": ";
        }
        out << utf8(finding.Message) << '\n';
    }
}

} // namespace

std::string summary(const std::string& sheet, const css::uno::Sequence<calc::IndicatorTable>& tables,
                    const calc::EvaluationResult& result) {
    std::ostringstream out;
    for (sal_Int32 index = 0; index < tables.getLength(); ++index) {
        const calc::IndicatorTable& table = tables[index];
        out << "Sheet " << sheet << ", rows " << table.Range.StartRow + 1 << " to " << table.Range.EndRow + 1
            << ": " << table.Indicators.getLength() << " indicators in " << counts(table).size()
            << " core functions\n";
        write_indicators(out, table);
        if (index < result.Tables.getLength()) {
            write_total(out, result.Tables[index]);
        }
    }
    write_findings(out, result.Findings);
    return out.str();
}

} // namespace jixiao::demo
