// SPDX-License-Identifier: MPL-2.0
#include "evaluation/row_findings.hpp"

#include "table/amount.hpp"

#include <algorithm>
#include <string_view>

namespace jixiao::evaluation {

namespace {

using finding::Finding;
using finding::Severity;
using scoring::Reason;
using scoring::State;
using table::CellAddress;
using table::Indicator;

/// The finding for a row that is 需核实, or that no rule gives points; "" where the recogniser has one.
std::u16string_view codeOf(Reason reason) {
    switch (reason) {
    case Reason::noDirection:
        return u"direction-unknown";
    case Reason::approximate:
        return u"target-approximate";
    case Reason::severalConditions:
        return u"target-several-conditions";
    case Reason::unitMissing:
        return u"actual-unit-missing";
    case Reason::percentAmbiguous:
        return u"percent-ambiguous";
    case Reason::actualDash:
        return u"actual-is-dash";
    case Reason::actualOpposite:
        return u"actual-opposite";
    case Reason::dateUnclear:
        return u"date-unclear";
    case Reason::dateLate:
    case Reason::negativeTarget:
    case Reason::zeroTarget:
        return u"no-rule-for-points";
    case Reason::unitsDiffer:
        return u"actual-unit-differs";
    case Reason::actualUnreadable:
        return u"actual-unreadable";
    case Reason::actualWords:
        return u"actual-is-words";
    case Reason::targetDoubtful:
        return u"target-doubtful";
    case Reason::noTarget:
        return u"target-missing";
    default:
        return u"";
    }
}

class RowFindings {
public:
    RowFindings(const table::IndicatorTable& table, std::int32_t index) : table_{table}, index_{index} {}

    void about(const Indicator& indicator, const RowAssessment& row) {
        if (row.shared) {
            add(u"row-shared", Severity::warning, indicator.target, {indicator.name});
            return;
        }
        if (row.joint && row.weight && !row.typed) {
            add(u"points-shared", Severity::warning,
                indicator.score.exists() ? indicator.score : indicator.weight, {indicator.name});
        }
        const bool open =
            row.state == State::undecidable || (row.state == State::unmet && row.weight && !row.points);
        if (open && !indicator.actualText.empty()) {
            const std::u16string_view code = codeOf(row.reason);
            const CellAddress cell = indicator.actual.exists() ? indicator.actual : indicator.target;
            if (!code.empty() && !isSaid(code, indicator)) {
                add(code, Severity::warning, cell,
                    {indicator.actualText, indicator.targetText, indicator.name});
            }
        }
        aboutReason(indicator, row);
    }

    std::vector<Finding> take() { return std::move(findings_); }

private:
    void aboutReason(const Indicator& indicator, const RowAssessment& row) {
        if (!indicator.reason.exists() || !indicator.reasonText.empty()) {
            return;
        }
        if (row.state == State::notApplicable) {
            add(u"reason-missing-not-applicable", Severity::warning, indicator.reason, {indicator.name});
            return;
        }
        if (row.points && row.weight && *row.points < *row.weight && !row.typed) {
            add(u"reason-missing", Severity::warning, indicator.reason,
                {indicator.name, table::amountText(*row.weight - *row.points)});
        } else if (row.reasonRequired && row.state != State::pending) {
            add(u"reason-missing-over-target", Severity::warning, indicator.reason,
                {indicator.name, indicator.actualText, indicator.targetText});
        }
    }

    /// Whether the recogniser has the finding, or one that says why this row cannot be read.
    [[nodiscard]] bool isSaid(std::u16string_view code, const Indicator& indicator) const {
        return std::any_of(table_.findings.begin(), table_.findings.end(), [&](const Finding& each) {
            const bool here = each.cell == indicator.target || each.cell == indicator.actual;
            return here && (each.code == code || each.code.starts_with(u"actual-"));
        });
    }

    void add(std::u16string_view code, Severity severity, CellAddress cell,
             std::vector<std::u16string> arguments) {
        findings_.push_back({code, severity, index_, cell, std::move(arguments)});
    }

    const table::IndicatorTable& table_;
    std::int32_t index_;
    std::vector<Finding> findings_;
};

} // namespace

std::vector<Finding> rowFindings(const table::IndicatorTable& table, const TableAssessment& assessment,
                                 std::int32_t index) {
    RowFindings findings{table, index};
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        findings.about(table.indicators[i], assessment.rows[i]);
    }
    return findings.take();
}

} // namespace jixiao::evaluation
