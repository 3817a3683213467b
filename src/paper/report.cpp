// SPDX-License-Identifier: MPL-2.0
#include "paper/report.hpp"

#include "number/ratio.hpp"
#include "paper/totals.hpp"
#include "table/amount.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace jixiao::paper {

namespace {

using evaluation::RowAssessment;
using language::fill;
using language::Language;
using language::Text;
using scoring::State;
using table::Indicator;

constexpr Text overallHeading{u"1. Completion of the targets", u"一、绩效目标完成情况",
                              u"一、績效目標完成情況"};
// %1 who, %2 indicators, %3 met, %4 unmet
constexpr Text counts{u"%1%2 indicators were set; %3 were met and %4 were not.",
                      u"%1共设置绩效指标%2项，其中达标%3项、未达标%4项",
                      u"%1共設置績效指標%2項，其中達標%3項、未達標%4項"};
// Rows by hand, to fill, to check, not applicable.
constexpr Text manual{u" %1 are scored by hand.", u"，人工评分%1项", u"，人工評分%1項"};
constexpr Text pending{u" %1 are still to be filled in.", u"，待填报%1项", u"，待填報%1項"};
constexpr Text undecidable{u" %1 are still to be checked.", u"，待核实%1项", u"，待核實%1項"};
constexpr Text notApplicable{u" %1 do not apply.", u"，不适用%1项", u"，不適用%1項"};
constexpr Text stop{u"", u"。", u"。"};
// %1 budget, %2 executed, %3 rate
constexpr Text budget{u" The budget was %1, of which %2 was spent: an execution rate of %3.",
                      u"预算数%1，执行数%2，预算执行率%3。", u"預算數%1，執行數%2，預算執行率%3。"};
// %1 points, %2 of
constexpr Text score{u" The score is %1 of %2.", u"自评得分%1分（满分%2分）。",
                     u"自評得分%1分（滿分%2分）。"};
constexpr Text graded{u" The grade is %1.", u"评价等级为“%1”。", u"評價等級為「%1」。"};
constexpr Text soFar{u" The score so far is %1 of %2; some rows are open.",
                     u"目前暂计得分%1分（满分%2分），尚有指标未定。",
                     u"目前暫計得分%1分（滿分%2分），尚有指標未定。"};
constexpr Text level{u"%1: %2 of %3 met; %4 of %5 points.", u"%1：%3项指标达标%2项，得分%4分（分值%5分）。",
                     u"%1：%3項指標達標%2項，得分%4分（分值%5分）。"};
constexpr Text unmetHeading{u"2. Targets that were not met, and why", u"二、未完成的绩效目标及原因",
                            u"二、未完成的績效目標及原因"};
constexpr Text noneUnmet{u"No target that could be decided was missed.", u"已判定的指标均已达标。",
                         u"已判定的指標均已達標。"};
// %1 number, %2 name, %3 target, %4 actual
constexpr Text missed{u"(%1) %2: target %3, achieved %4", u"（%1）%2：指标值%3，实际完成%4",
                      u"（%1）%2：指標值%3，實際完成%4"};
constexpr Text lost{u", %1 of %2 points", u"，得%1分（分值%2分）", u"，得%1分（分值%2分）"};
constexpr Text reason{u". Reason: %1", u"。原因：%1", u"。原因：%1"};
constexpr Text noReason{u". Reason: [to be added]", u"。原因：〔请补充〕", u"。原因：〔請補充〕"};
constexpr Text remedyHeading{u"3. What is done about it", u"三、改进措施", u"三、改進措施"};
// %1 the first of them, %2 how many
constexpr Text remedies{
    u"For these targets (%2), the measures written beside them are carried out: %1. [Who, and until when?]",
    u"针对%1等%2项未完成指标，按上述原因逐项整改。〔请补充责任人和完成时限〕",
    u"針對%1等%2項未完成指標，按上述原因逐項整改。〔請補充責任人和完成時限〕"};
constexpr Text noRemedies{u"No measures are called for by the table.", u"无须采取改进措施。",
                          u"無須採取改進措施。"};
constexpr Text between{u", ", u"、", u"、"};

std::u16string count(long long value) {
    return language::number(value);
}

std::u16string points(const std::optional<number::Decimal>& value) {
    return value ? table::amountText(*value) : u"—";
}

bool isMissed(const RowAssessment& row) {
    return row.state == State::unmet;
}

class Report {
public:
    Report(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
           Language language)
        : table_{table}, assessment_{assessment}, language_{language} {}

    std::u16string write() {
        overall();
        levels();
        unmet();
        remedy();
        return std::move(text_);
    }

private:
    [[nodiscard]] std::u16string in(const Text& text,
                                    std::initializer_list<std::u16string_view> values = {}) const {
        return fill(text.in(language_), values);
    }
    void paragraph(const std::u16string& text) { text_ += (text_.empty() ? u"" : u"\n") + text; }

    void overall() {
        paragraph(in(overallHeading));
        const std::u16string& who = table_.project.empty() ? table_.department : table_.project;
        const std::u16string subject = who.empty() ? u"" : language_ == Language::enUS ? who + u": " : who;
        std::u16string text = in(counts, {subject, count(static_cast<long long>(table_.indicators.size())),
                                          count(assessment_.met), count(assessment_.unmet)});
        for (const auto& [words, rows] :
             {std::pair{&manual, assessment_.manual}, std::pair{&pending, assessment_.pending},
              std::pair{&undecidable, assessment_.undecidable},
              std::pair{&notApplicable, assessment_.notApplicable}}) {
            if (rows > 0) {
                text += in(*words, {count(rows)});
            }
        }
        text += in(stop) + funds() + total();
        paragraph(text);
    }

    [[nodiscard]] std::u16string funds() const {
        if (!assessment_.budget || !assessment_.budget->rate) {
            return {};
        }
        const table::BudgetRow& row = table_.budget[assessment_.budget->index];
        constexpr int percent = 2;
        const std::u16string rate = assessment_.budget->rate->shifted(percent)
                                        .round(percent, number::Rounding::halfUp)
                                        .shortest()
                                        .text() +
                                    u'%';
        return in(budget, {row.revised.empty() ? row.initial : row.revised, row.executed, rate});
    }

    [[nodiscard]] std::u16string total() const {
        if (assessment_.weight.isZero()) {
            return {};
        }
        std::u16string text =
            in(assessment_.isFinal ? score : soFar,
               {table::amountText(assessment_.score), table::amountText(assessment_.weight)});
        if (!assessment_.grade.empty()) {
            text += in(graded, {assessment_.grade});
        }
        return text;
    }

    void levels() {
        for (const Share& each : byLevel(table_, assessment_)) {
            if (!each.weight.isZero()) {
                paragraph(in(level, {each.label, count(each.met), count(each.indicators),
                                     table::amountText(each.points), table::amountText(each.weight)}));
            }
        }
    }

    void unmet() {
        paragraph(in(unmetHeading));
        for (std::size_t i = 0; i < table_.indicators.size(); ++i) {
            const RowAssessment& row = assessment_.rows[i];
            if (!isMissed(row)) {
                continue;
            }
            const Indicator& indicator = table_.indicators[i];
            missed_.push_back(&indicator);
            std::u16string text = in(missed, {count(static_cast<long long>(missed_.size())), indicator.name,
                                              indicator.targetText, indicator.actualText});
            if (row.weight) {
                text += in(lost, {points(row.points), points(row.weight)});
            }
            text += indicator.reasonText.empty() ? in(noReason) : in(reason, {indicator.reasonText});
            const bool ends = !text.empty() && (text.back() == u'。' || text.back() == u'.');
            paragraph(ends ? text : text + (language_ == Language::enUS ? u"." : u"。"));
        }
        if (missed_.empty()) {
            paragraph(in(noneUnmet));
        }
    }

    void remedy() {
        paragraph(in(remedyHeading));
        std::u16string names;
        constexpr std::size_t most = 3;
        for (std::size_t i = 0; i < missed_.size() && i < most; ++i) {
            names += (names.empty() ? u"" : in(between)) + missed_[i]->name;
        }
        paragraph(missed_.empty() ? in(noRemedies)
                                  : in(remedies, {names, count(static_cast<long long>(missed_.size()))}));
    }

    const table::IndicatorTable& table_;
    const evaluation::TableAssessment& assessment_;
    Language language_;
    std::u16string text_;
    std::vector<const Indicator*> missed_;
};

} // namespace

std::u16string report(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
                      Language language) {
    return Report{table, assessment, language}.write();
}

} // namespace jixiao::paper
