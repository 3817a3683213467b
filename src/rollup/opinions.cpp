// SPDX-License-Identifier: MPL-2.0
#include "rollup/opinions.hpp"

#include <algorithm>
#include <vector>

namespace jixiao::rollup {

namespace {

using language::fill;
using language::Language;
using language::Text;

constexpr Text empty{u"The file is empty (0 bytes). Please send it again.",
                     u"文件为空（0 字节），请重新报送。", u"檔案為空（0 位元組），請重新報送。"};
constexpr Text password{u"The file asks for a password. Please send it without one.",
                        u"文件设有打开密码，请取消密码后重新报送。",
                        u"檔案設有開啟密碼，請取消密碼後重新報送。"};
constexpr Text notWorkbook{u"This is no workbook, whatever its name says. Please send the workbook.",
                           u"文件内容不是电子表格（与扩展名不符），请报送电子表格原件。",
                           u"檔案內容不是試算表（與副檔名不符），請報送試算表原件。"};
constexpr Text damaged{u"The file is damaged or incomplete. Please send it again.",
                       u"文件损坏或不完整，无法打开，请重新报送。",
                       u"檔案損毀或不完整，無法開啟，請重新報送。"};
constexpr Text noTable{u"No table of indicators was found. Please use the form as issued.",
                       u"未找到绩效指标表，请使用下发的表样填报。",
                       u"未找到績效指標表，請使用下發的表樣填報。"};
constexpr Text stopped{
    u"The office ended or did not answer while reading it. Please open it and save it anew.",
    u"读取时办公软件意外退出或没有响应，请打开该文件另存一份后再汇总。",
    u"讀取時辦公軟體意外結束或沒有回應，請開啟該檔案另存一份後再彙總。"};
constexpr Text line{u"%1. %2: %3", u"%1. %2：%3", u"%1. %2：%3"};
constexpr Text wholeTable{u"%1. %3", u"%1. %3", u"%1. %3"};

} // namespace

std::u16string why(Outcome outcome, Language language) {
    const auto in = [language](const Text& text) { return std::u16string{text.in(language)}; };
    switch (outcome) {
    case Outcome::read:
        break;
    case Outcome::noTable:
        return in(noTable);
    case Outcome::empty:
        return in(empty);
    case Outcome::password:
        return in(password);
    case Outcome::notWorkbook:
        return in(notWorkbook);
    case Outcome::damaged:
        return in(damaged);
    case Outcome::stopped:
        return in(stopped);
    }
    return {};
}

std::u16string opinions(const TableRecord& table, Language language) {
    std::vector<const Opinion*> chosen;
    for (const std::u16string_view severity : {u"error", u"warning"}) {
        for (const Opinion& each : table.opinions) {
            if (each.severity == severity) {
                chosen.push_back(&each);
            }
        }
    }
    std::u16string text;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const Text& pattern = chosen[i]->cell.empty() ? wholeTable : line;
        text += (text.empty() ? u"" : u"\n") +
                fill(pattern.in(language),
                     {language::number(static_cast<long long>(i) + 1), chosen[i]->cell, chosen[i]->message});
    }
    return text;
}

} // namespace jixiao::rollup
