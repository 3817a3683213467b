// SPDX-License-Identifier: MPL-2.0
/// What rolling up a folder says.
#pragma once

#include "language/language.hpp"

namespace jixiao::addin::roll_up_words {

using language::Text;

inline constexpr Text title{u"Roll Up Folder", u"汇总文件夹", u"彙總資料夾"};
// %1 files done, %2 all, %3 how long it takes yet
inline constexpr Text progress{
    u"%1 of %2 files read%3. When stopped, rolling up the same folder goes on from there.",
    u"已读取 %1/%2 个文件%3。停止后再次汇总同一文件夹，将从此处继续。",
    u"已讀取 %1/%2 個檔案%3。停止後再次彙總同一資料夾，將從此處繼續。"};
// %1 minutes
inline constexpr Text minutesLeft{u", about %1 minutes left", u"，约需 %1 分钟", u"，約需 %1 分鐘"};
inline constexpr Text soon{u", less than a minute left", u"，剩余不到 1 分钟", u"，剩餘不到 1 分鐘"};
// %1 files, %2 read, %3 tables, %4 not read, %5 the summary's path
inline constexpr Text done{
    u"%1 files: %2 rolled up (%3 tables), %4 not, each with its reason. Summary: %5",
    u"共 %1 个文件：已汇总 %2 个（%3 张表），未能汇总 %4 个，均已注明原因。汇总表：%5",
    u"共 %1 個檔案：已彙總 %2 個（%3 張表），未能彙總 %4 個，均已註明原因。彙總表：%5"};
// %1 files done, %2 all
inline constexpr Text stopped{u"Stopped after %1 of %2 files. Roll up the same folder again to go on.",
                              u"已停止，完成 %1/%2 个文件；再次汇总同一文件夹即可继续。",
                              u"已停止，完成 %1/%2 個檔案；再次彙總同一資料夾即可繼續。"};
inline constexpr Text noFolder{u"The folder cannot be read.", u"无法读取该文件夹。", u"無法讀取該資料夾。"};
inline constexpr Text noFiles{u"There are no workbooks in this folder.", u"该文件夹中没有电子表格文件。",
                              u"該資料夾中沒有試算表檔案。"};
inline constexpr Text recordsNotWritten{
    u"The results could not be written beside the folder. Is the disk full, or the place read-only?",
    u"无法在文件夹旁写入汇总记录，请检查权限和磁盘空间。",
    u"無法在資料夾旁寫入彙總記錄，請檢查權限和磁碟空間。"};
// %1 the summary's path
inline constexpr Text summaryNotWritten{u"The summary could not be written: %1", u"无法写入汇总表：%1",
                                        u"無法寫入彙總表：%1"};

} // namespace jixiao::addin::roll_up_words
