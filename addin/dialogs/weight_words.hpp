// SPDX-License-Identifier: MPL-2.0
/// What the dialog for distributing weights says, in three languages. ~ stands before the letter that Alt
/// reaches the control with.
#pragma once

#include "language/language.hpp"

namespace jixiao::addin::weight_words {

using language::Text;

inline constexpr Text title{u"Distribute Weights", u"分配分值", u"分配分值"};
// %1 indicators, %2 core functions
inline constexpr Text introduction{u"%1 indicators in %2 core functions", u"共 %1 项指标，%2 个职能",
                                   u"共 %1 項指標，%2 個職能"};
inline constexpr Text introductionPlain{u"%1 indicators", u"共 %1 项指标", u"共 %1 項指標"};
inline constexpr Text tableLabel{u"~Table:", u"表格(~T)：", u"表格(~T)："};
// %1 row it begins in
inline constexpr Text tableAt{u"Table in row %1", u"第 %1 行起的表格", u"第 %1 列起的表格"};
inline constexpr Text points{u"~Points to give:", u"分配总分(~P)：", u"分配總分(~P)："};
inline constexpr Text step{u"~Step:", u"步长(~S)：", u"步長(~S)："};
inline constexpr Text ways{u"Divide the points", u"分配方式", u"分配方式"};
inline constexpr Text byFunctions{u"Core ~functions first", u"先按职能(~F)", u"先按職能(~F)"};
inline constexpr Text byLevels{u"~Levels first", u"先按一级指标(~L)", u"先按一級指標(~L)"};
inline constexpr Text alike{u"Each ~indicator alike", u"各项指标相同(~I)", u"各項指標相同(~I)"};
inline constexpr Text shares{u"S~hares:", u"比重(~H)：", u"比重(~H)："};
inline constexpr Text equal{u"Equal", u"各职能相同", u"各職能相同"};
inline constexpr Text budget{u"By budget (type the amounts)", u"按预算金额（请填写金额）",
                             u"按預算金額（請填寫金額）"};
inline constexpr Text typed{u"As typed", u"自行填写", u"自行填寫"};
inline constexpr Text form{u"As printed in the form", u"按表中标明的分值", u"按表中標明的分值"};
// %1 document
inline constexpr Text document{u"By the document: %1", u"按文件规定：%1", u"按文件規定：%1"};
inline constexpr Text functionHeading{u"Core function", u"职能", u"職能"};
inline constexpr Text levelHeading{u"Level-1 indicator", u"一级指标", u"一級指標"};
inline constexpr Text wholeTable{u"Whole table", u"全表", u"全表"};
inline constexpr Text rowsHeading{u"Rows", u"指标数", u"指標數"};
inline constexpr Text shareHeading{u"Share", u"比重", u"比重"};
inline constexpr Text pointsHeading{u"Points", u"分值", u"分值"};
inline constexpr Text preview{u"Preview", u"预览", u"預覽"};
// %1 smallest, %2 largest, %3 total
inline constexpr Text range{u"Smallest %1, largest %2, total %3", u"最小 %1　最大 %2　合计 %3",
                            u"最小 %1　最大 %2　合計 %3"};
// %1 rows filled, %2 typed weights kept
inline constexpr Text counts{u"%1 rows to fill, %2 typed weights kept", u"填写 %1 项，保留已填的 %2 项",
                             u"填寫 %1 項，保留已填的 %2 項"};
inline constexpr Text notYet{u"Nothing can be given yet", u"暂不能分配", u"暫不能分配"};
inline constexpr Text numberWrong{u"“%1” is not a number.", u"“%1”不是数字。", u"「%1」不是數字。"};
inline constexpr Text error{u"Error: %1", u"错误：%1", u"錯誤：%1"};
inline constexpr Text warning{u"Warning: %1", u"提醒：%1", u"提醒：%1"};
inline constexpr Text ok{u"~OK", u"确定(~O)", u"確定(~O)"};
inline constexpr Text cancel{u"~Cancel", u"取消(~C)", u"取消(~C)"};

} // namespace jixiao::addin::weight_words
