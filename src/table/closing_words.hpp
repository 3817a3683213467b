// SPDX-License-Identifier: MPL-2.0
/// Words at the beginning of rows that are no indicators.
#pragma once

#include <cstdint>
#include <string_view>

namespace jixiao::table {

enum class RowWord : std::uint8_t {
    none,
    total,    // 合计, 总分
    subtotal, // 小计
    levelSum, // 产出指标小计
    end,      // 注:, 评价结论, 填报人: what follows a table
    nextForm, // 项目名称, 附件: another form begins
};

/// Reads the folded first cell of a row.
RowWord readRowWord(std::u16string_view folded);

/// 项目支出绩效自评表(2023年度): the title of a form, alone on its row.
bool isFormTitle(std::u16string_view folded);

/// 某县教育局文件, 某教发〔2023〕12号: the head of a document, alone on its row.
bool isLetterhead(std::u16string_view folded);

} // namespace jixiao::table
