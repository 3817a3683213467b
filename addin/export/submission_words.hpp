// SPDX-License-Identifier: MPL-2.0
/// What handing in says.
#pragma once

#include "language/language.hpp"

namespace jixiao::addin::submission_words {

using language::Text;

inline constexpr Text title{u"Prepare for Submission", u"生成报送件", u"產生報送件"};
inline constexpr Text introduction{
    u"Writes a copy of the forms as issued: no added columns, no colours, no review or working paper, "
    u"nobody's name. This file stays as it is.",
    u"另存一份与下发表格一致的副本：不含附加列、颜色、审核意见、计算底稿和个人信息；当前文件不变。",
    u"另存一份與下發表格一致的副本：不含附加欄、顏色、審核意見、計算底稿和個人資訊；目前檔案不變。"};
inline constexpr Text content{u"Results as", u"计算结果", u"計算結果"};
inline constexpr Text values{u"~Values", u"数值(~V)", u"數值(~V)"};
inline constexpr Text valuesHelp{u"What stands there now.", u"与当前显示一致，不再随填报变化。",
                                 u"與目前顯示一致，不再隨填報變化。"};
inline constexpr Text formulas{u"Plain ~formulas", u"普通公式(~F)", u"普通公式(~F)"};
inline constexpr Text formulasHelp{
    u"WPS and Excel go on calculating ordinary rows; other rows hold values.",
    u"在 WPS、Excel 中修改实际完成值，一般数值指标的得分自动重算；其余为数值。",
    u"在 WPS、Excel 中修改實際完成值，一般數值指標的得分自動重算；其餘為數值。"};
inline constexpr Text formats{u"Files", u"文件格式", u"檔案格式"};
inline constexpr Text xlsx{u"Workbook (.~xlsx)", u"工作簿 .xlsx(~X)", u"活頁簿 .xlsx(~X)"};
inline constexpr Text xls{u"Older workbook (.x~ls)", u"旧版工作簿 .xls(~L)", u"舊版活頁簿 .xls(~L)"};
inline constexpr Text pdf{u"To ~print (.pdf)", u"打印件 .pdf(~P)", u"列印件 .pdf(~P)"};
inline constexpr Text name{u"~Name", u"文件名(~N)", u"檔名(~N)"};
inline constexpr Text ok{u"Choose ~Folder…", u"选择文件夹…(~O)", u"選擇資料夾…(~O)"};
inline constexpr Text cancel{u"~Cancel", u"取消(~C)", u"取消(~C)"};
// %1 files, %2 their folder
inline constexpr Text written{u"%1 files were written to %2.", u"已生成 %1 个报送文件，位于 %2。",
                              u"已產生 %1 個報送檔案，位於 %2。"};
// %1 cells with formulas, %2 cells with values
inline constexpr Text counts{u"%1 results are plain formulas, %2 are values.",
                             u"其中 %1 个结果为普通公式，%2 个为数值。",
                             u"其中 %1 個結果為普通公式，%2 個為數值。"};
// %1 names of sheets
inline constexpr Text leftOut{u"Not handed in: %1.", u"未随报送件提供的内部工作表：%1。",
                              u"未隨報送件提供的內部工作表：%1。"};
inline constexpr Text readElsewhere{u"%1 went along, because formulas of other sheets read it.",
                                    u"其他工作表的公式引用了%1，故一并保留，请核实是否需要报送。",
                                    u"其他工作表的公式引用了%1，故一併保留，請核實是否需要報送。"};
inline constexpr Text betweenSentences{u" ", u"", u""};
inline constexpr Text comma{u", ", u"、", u"、"};
inline constexpr Text noFolder{u"There is no such folder; nothing was written.",
                               u"文件夹不存在，未生成文件。", u"資料夾不存在，未產生檔案。"};
inline constexpr Text copyFailed{u"The document could not be copied; nothing was written.",
                                 u"无法复制当前文件，未生成文件。", u"無法複製目前檔案，未產生檔案。"};
// %1 a file's name
inline constexpr Text notWritten{u"%1 could not be written. Is the folder read-only, or the disk full?",
                                 u"无法写入 %1，请检查文件夹权限和磁盘空间。",
                                 u"無法寫入 %1，請檢查資料夾權限和磁碟空間。"};
inline constexpr Text tooLargeForXls{u"%1 was not written: .xls holds 65,536 rows and 256 columns only.",
                                     u"未生成 %1：.xls 最多容纳 65536 行、256 列。",
                                     u"未產生 %1：.xls 最多容納 65536 列、256 欄。"};

} // namespace jixiao::addin::submission_words
