// SPDX-License-Identifier: MPL-2.0
#include "target_form.hpp"

#include "evaluation/formulas.hpp"
#include "forms/form_builder.hpp"

#include <string>
#include <utility>

namespace jixiao::templates {

namespace {

using namespace forms;

std::u16string text(std::u16string_view words) {
    return std::u16string{words};
}

Content filled(const std::u16string& words) {
    return words.empty() ? Content{} : Content{words};
}

void addNature(FormBuilder& form, const TemplateSource& source, std::int32_t last) {
    form.add(blockColumn, blockColumn, text(u"项目属性"), Look::label);
    form.draft().choices.push_back({{form.row(), level1Column, form.row(), level1Column},
                                    {u"新增项目", u"延续项目", u"一次性项目"},
                                    true});
    form.add(level1Column, nameColumn, filled(source.nature), Look::entry);
    form.add(targetColumn, targetColumn, text(u"项目期"), Look::label);
    form.add(targetColumn + 1, last, filled(source.period), Look::entry);
    form.nextRow();
}

void addFunds(FormBuilder& form, const Source& rows, std::int32_t last) {
    form.addFundsLabel(static_cast<std::int32_t>(rows.table->budget.size()) - 1);
    for (const table::BudgetRow& row : rows.table->budget) {
        form.add(level1Column, level2Column, row.label, Look::label);
        form.add(nameColumn, last, asNumber(row.initial), Look::entry);
        form.nextRow();
    }
}

} // namespace

SheetDraft targetForm(const TemplateSource& source, const Source& rows) {
    const bool weighted = !rows.isDepartmentWide();
    const std::int32_t weightColumn = targetColumn + 1;
    const std::int32_t noteColumn = weighted ? weightColumn + 1 : targetColumn + 1;
    FormBuilder form{rows, noteColumn};
    form.draft().name = weighted ? u"申报表" : u"批复表";
    form.draft().columnWidths = weighted ? std::vector<std::int32_t>{1700, 1700, 2400, 5500, 3000, 1200, 2500}
                                         : std::vector<std::int32_t>{3200, 1800, 2400, 5500, 3000, 2100};
    form.addTitle(source.title);
    form.addParties();
    if (weighted) {
        addNature(form, source, noteColumn);
    }
    addFunds(form, rows, noteColumn);
    form.add(blockColumn, blockColumn, text(u"年度总体目标"), Look::label);
    form.add(level1Column, noteColumn, filled(source.heading.goal), Look::entryText);
    form.nextRow();
    form.addHeader();
    if (weighted) {
        form.add(weightColumn, weightColumn, text(u"分值"), Look::label);
    }
    form.add(noteColumn, noteColumn, text(u"备注"), Look::label);
    form.nextRow();
    form.addIndicators();
    for (std::size_t i = 0; i < rows.indicators.size(); ++i) {
        const std::int32_t row = form.rowOf(i);
        if (weighted) {
            put(form.draft(), table::CellAddress{row, weightColumn}, asNumber(rows.indicators[i]->weightText),
                Look::entry);
        }
        put(form.draft(), table::CellAddress{row, noteColumn}, {}, Look::entryText);
    }
    if (weighted) {
        const std::u16string weights = evaluation::cellName({form.rowOf(0), weightColumn}) + u':' +
                                       evaluation::cellName({form.row() - 1, weightColumn});
        form.add(blockColumn, targetColumn, text(u"合计"), Look::total);
        form.add(weightColumn, weightColumn,
                 FormulaText{u"=IF(COUNT(" + weights + u")=0;\"\";SUM(" + weights + u"))"}, Look::total);
        form.add(noteColumn, noteColumn, {}, Look::entryText);
        form.nextRow();
    }
    return std::move(form).finish();
}

} // namespace jixiao::templates
