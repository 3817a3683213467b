// SPDX-License-Identifier: MPL-2.0
/// What packing a template says.
#pragma once

#include "language/language.hpp"

namespace jixiao::addin::bureau_words {

using language::Text;

inline constexpr Text title{u"Package Template", u"打包模板", u"打包範本"};
inline constexpr Text introduction{u"Makes one file (.oxt) that others install by opening it: this workbook "
                                   u"then is a template under File ▸ New ▸ "
                                   u"Templates. Only texts and settings go into it, no macros.",
                                   u"生成一个安装文件（.oxt），打开即可安装；安装后，当前工作簿就是“文件 ▸ "
                                   u"新建 ▸ 模板”中的一个模板。其中只有表格和设置，不含宏。",
                                   u"產生一個安裝檔（.oxt），開啟即可安裝；安裝後，目前活頁簿就是「檔案 ▸ "
                                   u"開新檔案 ▸ 範本」中的一個範本。其中只有表格和設定，不含巨集。"};
inline constexpr Text name{u"~Name", u"名称(~N)", u"名稱(~N)"};
inline constexpr Text version{u"~Version", u"版本(~V)", u"版本(~V)"};
inline constexpr Text versionHelp{
    u"Numbers with dots, 2026.1. A higher one takes the place of the one installed.",
    u"数字加点，如 2026.1；版本号更大的会替换已安装的。",
    u"數字加點，如 2026.1；版本號更大的會取代已安裝的。"};
inline constexpr Text publisher{u"Publi~sher", u"发布单位(~P)", u"發布單位(~P)"};
inline constexpr Text profile{u"Scoring ~rules", u"评分规则(~R)", u"評分規則(~R)"};
inline constexpr Text noRules{u"None go along", u"不附带", u"不附帶"};
inline constexpr Text keepPeople{u"~Keep authors' names in the workbook", u"保留工作簿中的作者姓名(~K)",
                                 u"保留活頁簿中的作者姓名(~K)"};
inline constexpr Text ok{u"Choose ~Folder…", u"选择文件夹…(~O)", u"選擇資料夾…(~O)"};
inline constexpr Text cancel{u"~Cancel", u"取消(~C)", u"取消(~C)"};

// %1 the file
inline constexpr Text written{u"%1 is ready. Opening it installs it.", u"已生成 %1，打开即可安装。",
                              u"已產生 %1，開啟即可安裝。"};
inline constexpr Text badName{u"The name is empty or longer than 80 letters; nothing was written.",
                              u"名称为空或超过 80 个字，未生成文件。",
                              u"名稱為空或超過 80 個字，未產生檔案。"};
inline constexpr Text badPublisher{u"The publisher is empty or longer than 80 letters; nothing was written.",
                                   u"发布单位为空或超过 80 个字，未生成文件。",
                                   u"發布單位為空或超過 80 個字，未產生檔案。"};
inline constexpr Text badVersion{u"A version is numbers with dots, 2026.1; nothing was written.",
                                 u"版本应为数字加点，如 2026.1；未生成文件。",
                                 u"版本應為數字加點，如 2026.1；未產生檔案。"};
inline constexpr Text badProfile{
    u"The scoring rules are not there or not well filled in; nothing was written.",
    u"评分规则不存在或设置有误，未生成文件。", u"評分規則不存在或設定有誤，未產生檔案。"};
inline constexpr Text noFolder{u"There is no such folder; nothing was written.",
                               u"文件夹不存在，未生成文件。", u"資料夾不存在，未產生檔案。"};
inline constexpr Text copyFailed{u"The workbook could not be copied; nothing was written.",
                                 u"无法复制当前工作簿，未生成文件。", u"無法複製目前活頁簿，未產生檔案。"};
// %1 the file
inline constexpr Text isThere{u"%1 is there already and stays. Give a higher version.",
                              u"%1 已存在，未改动；请填写更大的版本号。",
                              u"%1 已存在，未變動；請填寫更大的版本號。"};
inline constexpr Text notWritten{u"%1 could not be written. Is the folder read-only, or the disk full?",
                                 u"无法写入 %1，请检查文件夹权限和磁盘空间。",
                                 u"無法寫入 %1，請檢查資料夾權限和磁碟空間。"};

} // namespace jixiao::addin::bureau_words
