// SPDX-License-Identifier: MPL-2.0
#include "forms/self_evaluation.hpp"

#include "evaluation/entry_format.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/qualitative.hpp"
#include "forms/form_builder.hpp"
#include "forms/funds.hpp"

#include <algorithm>
#include <string>

namespace jixiao::forms {

namespace {

using table::Indicator;

constexpr std::int32_t actualColumn = 5;
constexpr std::int32_t weightColumn = 6;
constexpr std::int32_t scoreColumn = 7;
constexpr std::int32_t reasonColumn = 8;

std::u16string text(std::u16string_view words) {
    return std::u16string{words};
}

void addGoal(FormBuilder& form, const Source& source) {
    const std::int32_t labelRow = form.row();
    put(form.draft(), table::Area{labelRow, blockColumn, labelRow + 1, blockColumn}, text(u"年度总体目标"),
        Look::label);
    form.add(level1Column, targetColumn, text(u"预期目标"), Look::label);
    form.add(actualColumn, reasonColumn, text(u"实际完成情况"), Look::label);
    form.nextRow();
    const std::u16string& goal = source.heading.goal;
    form.add(level1Column, targetColumn, goal.empty() ? Content{} : Content{goal},
             goal.empty() ? Look::entryText : Look::text);
    form.add(actualColumn, reasonColumn, {}, Look::entryText);
    form.nextRow();
}

void addHeader(FormBuilder& form) {
    form.addHeader();
    form.add(actualColumn, actualColumn, text(u"实际完成值"), Look::label);
    form.add(weightColumn, weightColumn, text(u"分值"), Look::label);
    form.add(scoreColumn, scoreColumn, text(u"得分"), Look::label);
    form.add(reasonColumn, reasonColumn, text(u"偏差原因分析及改进措施"), Look::label);
    form.nextRow();
}

/// The cells of a row that a person fills.
void addEntries(FormBuilder& form, std::int32_t row, const Indicator& indicator,
                const scoring::Profile& profile) {
    const target::Target target = target::readTarget(indicator.targetText);
    put(form.draft(), table::CellAddress{row, actualColumn}, {}, Look::entry,
        evaluation::entryFormat(target));
    if (indicator.kind == target::Kind::qualitative) {
        form.draft().choices.push_back(
            {{row, actualColumn, row, actualColumn}, evaluation::gradeWords(profile), false});
    }
    const bool hasWeight = !indicator.weightText.empty();
    put(form.draft(), table::CellAddress{row, weightColumn}, asNumber(indicator.weightText),
        hasWeight ? Look::value : Look::entry);
    put(form.draft(), table::CellAddress{row, scoreColumn}, {}, Look::entry, pointsFormat);
    put(form.draft(), table::CellAddress{row, reasonColumn}, {}, Look::entryText);
}

/// 总分: the weights as the source has them, else added up once there are any.
void addTotal(FormBuilder& form, const Source& source, table::CellAddress fundsWeight) {
    const std::int32_t row = form.row();
    form.add(blockColumn, actualColumn, text(u"总分"), Look::total);
    Content weight = asNumber(source.table->total.weightText);
    if (std::holds_alternative<std::monostate>(weight)) {
        const std::u16string range = evaluation::cellName({form.rowOf(0), weightColumn}) + u':' +
                                     evaluation::cellName({row - 1, weightColumn});
        const std::u16string sum = u"SUM(" + evaluation::cellName(fundsWeight) + u';' + range + u')';
        weight = FormulaText{u"=IF(COUNT(" + range + u")=0;\"\";" + sum + u')'};
    }
    form.add(weightColumn, weightColumn, std::move(weight), Look::total);
    form.add(scoreColumn, scoreColumn, {}, Look::total, pointsFormat);
    form.add(reasonColumn, reasonColumn, {}, Look::entryText);
    form.nextRow();
}

} // namespace

SheetDraft selfEvaluation(const Source& source, const scoring::Profile& profile) {
    FormBuilder form{source, reasonColumn};
    SheetDraft& draft = form.draft();
    const bool wide = source.hasFunctions();
    draft.name = source.place.empty() ? u"自评表" : u"自评表 " + source.place;
    draft.landscape = wide;
    draft.columnWidths =
        wide ? std::vector<std::int32_t>{4200, 2000, 2400, 5400, 2600, 2600, 1500, 1500, 4500}
             : std::vector<std::int32_t>{1700, 1700, 2000, 3200, 2300, 2200, 1100, 1400, 2400};
    form.addTitle(source.isDepartmentWide() ? u"部门整体支出绩效自评表" : u"项目支出绩效自评表");
    form.addParties();
    const table::CellAddress fundsWeight = addFunds(form, source, profile);
    addGoal(form, source);
    addHeader(form);
    form.addIndicators();
    for (std::size_t i = 0; i < source.indicators.size(); ++i) {
        addEntries(form, form.rowOf(i), *source.indicators[i], profile);
    }
    addTotal(form, source, fundsWeight);
    return std::move(form).finish();
}

} // namespace jixiao::forms
