// SPDX-License-Identifier: MPL-2.0
/// What the forms of the year have in common: heading, parties, goal, funds, and the indicators' labels.
///
/// The columns are those of the national form (财预〔2020〕10号, annex): the name of the block, 一级, 二级,
/// 三级指标, 年度指标值, and four more that each form has for itself. In department-wide tables the core
/// function takes the place of the block's name.
#pragma once

#include "forms/sheet_draft.hpp"
#include "forms/source.hpp"
#include "table/indicator_table.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::forms {

/// Columns of every form.
inline constexpr std::int32_t blockColumn = 0;
inline constexpr std::int32_t level1Column = 1;
inline constexpr std::int32_t level2Column = 2;
inline constexpr std::int32_t nameColumn = 3;
inline constexpr std::int32_t targetColumn = 4;

/// Of cells for points: looks as General does and is another format. What has the general one, an office that
/// opens an .ods calculates anew, and where our functions are unknown that would end in an error.
inline constexpr std::u16string_view pointsFormat = u"General;-General";

class FormBuilder {
public:
    /// `lastColumn`: of the form.
    FormBuilder(const Source& source, std::int32_t lastColumn) : source_{source}, last_{lastColumn} {}

    /// The row that is filled next.
    [[nodiscard]] std::int32_t row() const { return row_; }
    void nextRow() { ++row_; }

    /// The title, and the year below it.
    void addTitle(std::u16string_view title);

    /// Who is evaluated: 项目名称, 主管部门, 实施单位, or 部门(单位)名称 and its duties.
    void addParties();

    /// 项目资金(万元), over the rows of the funds; `rows` below the headings.
    void addFundsLabel(std::int32_t rows);

    /// A heading, label or field from one column to another in the row at hand.
    void add(std::int32_t first, std::int32_t last, Content content, Look look,
             std::u16string_view format = {});

    /// The indicators' header: the block's name, levels, name and target; the others are added by `add`.
    void addHeader();

    /// Core function, levels, name and target of every indicator, from the row at hand on; the row after them
    /// is at hand then. Labels are merged over the rows they stand for.
    void addIndicators();

    /// The row of an indicator of the source.
    [[nodiscard]] std::int32_t rowOf(std::size_t indicator) const {
        return firstIndicatorRow_ + static_cast<std::int32_t>(indicator);
    }

    SheetDraft& draft() { return draft_; }

    /// Sets what the sheet prints, and which headings on every page.
    SheetDraft finish() &&;

private:
    template <typename Together, typename Text>
    void addMerged(std::int32_t column, Look look, const Together& together, const Text& text);
    [[nodiscard]] std::u16string labelOf(std::size_t indicator, bool isLevel1) const;

    const Source& source_;
    SheetDraft draft_;
    std::int32_t last_;
    std::int32_t row_ = 0;
    std::int32_t headerRow_ = 0;
    std::int32_t firstIndicatorRow_ = 0;
};

/// A text as its cell holds it: a plain number as a number, else the text.
Content asNumber(std::u16string_view text);

/// The sources of the funds: those of the table, else those that the national form prints.
std::vector<table::BudgetRow> fundsOf(const Source& source);

} // namespace jixiao::forms
