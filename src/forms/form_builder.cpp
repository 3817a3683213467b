// SPDX-License-Identifier: MPL-2.0
#include "forms/form_builder.hpp"

#include "language/language.hpp"
#include "number/decimal.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::forms {

using table::Indicator;

Content asNumber(std::u16string_view text) {
    const auto number = number::Decimal::read(text);
    if (number && number->text() == text) {
        return number->toDouble();
    }
    return text.empty() ? Content{} : Content{std::u16string{text}};
}

std::vector<table::BudgetRow> fundsOf(const Source& source) {
    if (!source.table->budget.empty()) {
        return source.table->budget;
    }
    const auto row = [](std::u16string_view label) {
        table::BudgetRow funds;
        funds.label = label;
        return funds;
    };
    if (source.isDepartmentWide()) {
        return {row(u"年度资金总额"), row(u"其中:基本支出"), row(u"项目支出")};
    }
    return {row(u"年度资金总额"), row(u"其中:当年财政拨款"), row(u"上年结转资金"), row(u"其他资金")};
}

void FormBuilder::add(std::int32_t first, std::int32_t last, Content content, Look look,
                      std::u16string_view format) {
    put(draft_, table::Area{row_, first, row_, last}, std::move(content), look, format);
}

void FormBuilder::addTitle(std::u16string_view title) {
    constexpr std::int32_t high = 1300;
    draft_.rowHeights.push_back({row_, high});
    add(0, last_, std::u16string{title}, Look::title);
    nextRow();
    const std::int32_t year = source_.table->year;
    add(0, last_, u'(' + (year > 0 ? language::number(year) : std::u16string(4, u' ')) + u"年度)",
        Look::subtitle);
    nextRow();
}

void FormBuilder::addParties() {
    const table::IndicatorTable& table = *source_.table;
    const Heading& heading = source_.heading;
    const auto field = [](const std::u16string& text) { return text.empty() ? Content{} : Content{text}; };
    const auto look = [](const std::u16string& text) { return text.empty() ? Look::entryText : Look::text; };
    const auto addField = [&](std::u16string_view label, const std::u16string& text) {
        add(blockColumn, blockColumn, std::u16string{label}, Look::label);
        add(level1Column, last_, field(text), look(text));
        nextRow();
    };
    if (source_.isDepartmentWide()) {
        addField(u"部门(单位)名称", table.department);
        if (!heading.duties.empty()) {
            addField(u"部门职能概述", heading.duties);
        }
        return;
    }
    addField(u"项目名称", table.project);
    const std::u16string& supervisor = heading.supervisor.empty() ? table.department : heading.supervisor;
    add(blockColumn, blockColumn, std::u16string{u"主管部门"}, Look::label);
    add(level1Column, nameColumn, field(supervisor), look(supervisor));
    add(targetColumn, targetColumn, std::u16string{u"实施单位"}, Look::label);
    add(targetColumn + 1, last_, field(heading.unit), look(heading.unit));
    nextRow();
}

void FormBuilder::addFundsLabel(std::int32_t rows) {
    std::u16string label = source_.isDepartmentWide() ? u"部门资金" : u"项目资金";
    // Amounts that are carried over keep their unit; where nothing says which it is, none is claimed.
    if (!source_.heading.fundsUnit.empty()) {
        label += u'(' + source_.heading.fundsUnit + u')';
    } else if (source_.table->budget.empty()) {
        label += u"(万元)";
    }
    put(draft_, table::Area{row_, blockColumn, row_ + rows, blockColumn}, std::move(label), Look::label);
}

void FormBuilder::addHeader() {
    headerRow_ = row_;
    if (source_.hasFunctions()) {
        add(blockColumn, blockColumn, std::u16string{u"核心职能"}, Look::label);
    } else {
        const auto rows = static_cast<std::int32_t>(source_.indicators.size());
        put(draft_, table::Area{row_, blockColumn, row_ + rows, blockColumn}, std::u16string{u"绩效指标"},
            Look::label);
    }
    add(level1Column, level1Column, std::u16string{u"一级指标"}, Look::label);
    add(level2Column, level2Column, std::u16string{u"二级指标"}, Look::label);
    add(nameColumn, nameColumn, std::u16string{u"三级指标"}, Look::label);
    add(targetColumn, targetColumn, std::u16string{u"年度指标值"}, Look::label);
}

/// One cell over each run of rows that belong together.
template <typename Together, typename Text>
void FormBuilder::addMerged(std::int32_t column, Look look, const Together& together, const Text& text) {
    const auto& indicators = source_.indicators;
    for (std::size_t begin = 0; begin < indicators.size();) {
        std::size_t end = begin + 1;
        while (end < indicators.size() && together(*indicators[begin], *indicators[end])) {
            ++end;
        }
        put(draft_, table::Area{rowOf(begin), column, rowOf(end - 1), column}, text(begin), look);
        begin = end;
    }
}

std::u16string FormBuilder::labelOf(std::size_t indicator, bool isLevel1) const {
    const Indicator& one = *source_.indicators[indicator];
    const std::size_t index = source_.positions[indicator];
    for (const table::LevelWeight& each : source_.table->levelWeights) {
        if (each.isLevel1 == isLevel1 && each.begin <= index && index < each.end) {
            return each.label; // with the points that are printed in it
        }
    }
    return isLevel1 ? one.level1 : one.level2;
}

void FormBuilder::addIndicators() {
    firstIndicatorRow_ = row_;
    const auto sameFunction = [](const Indicator& a, const Indicator& b) {
        return a.functionIndex == b.functionIndex && a.group == b.group;
    };
    const auto sameLevel1 = [&](const Indicator& a, const Indicator& b) {
        return sameFunction(a, b) && a.level1 == b.level1;
    };
    const auto sameLevel2 = [&](const Indicator& a, const Indicator& b) {
        return sameLevel1(a, b) && a.level2 == b.level2;
    };
    const auto& indicators = source_.indicators;
    if (source_.hasFunctions()) {
        addMerged(blockColumn, Look::text, sameFunction, [&](std::size_t i) -> Content {
            return std::u16string{table::functionOf(*source_.table, *indicators[i])};
        });
    }
    addMerged(level1Column, Look::label, sameLevel1,
              [&](std::size_t i) -> Content { return labelOf(i, true); });
    addMerged(level2Column, Look::label, sameLevel2,
              [&](std::size_t i) -> Content { return labelOf(i, false); });
    for (const Indicator* each : indicators) {
        add(nameColumn, nameColumn, each->name, Look::text);
        add(targetColumn, targetColumn, each->targetText, Look::value);
        nextRow();
    }
}

SheetDraft FormBuilder::finish() && {
    draft_.printed = {0, 0, row_ - 1, last_};
    draft_.repeated = SheetDraft::Rows{headerRow_, headerRow_};
    settleHeights(draft_);
    return std::move(draft_);
}

} // namespace jixiao::forms
