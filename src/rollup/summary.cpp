// SPDX-License-Identifier: MPL-2.0
#include "rollup/summary.hpp"

#include "number/ratio.hpp"
#include "rollup/list_sheet.hpp"
#include "rollup/opinions.hpp"
#include "table/amount.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace jixiao::rollup {

namespace {

using forms::Content;
using forms::Look;
using forms::SheetDraft;
using language::fill;
using language::Language;
using language::Text;
using number::Decimal;

constexpr Text notYet{u"Not read yet: the work was stopped before it.", u"尚未读取：汇总在此之前已停止。",
                      u"尚未讀取：彙總在此之前已停止。"};

std::u16string count(std::size_t value) {
    return language::number(static_cast<long long>(value));
}

Content numberOr(const std::u16string& digits) {
    const auto value = Decimal::read(digits);
    return value ? Content{value->toDouble()} : digits.empty() ? Content{} : Content{digits};
}

Content rateOf(const TableRecord& table) {
    const auto budget = Decimal::read(table.budget);
    const auto executed = Decimal::read(table.executed);
    if (!budget || !executed || budget->isZero()) {
        return {};
    }
    return number::Ratio(*executed, *budget).toDouble();
}

Content scoreOf(const TableRecord& table) {
    const auto weight = Decimal::read(table.weight);
    if (!weight || weight->isZero()) {
        return u"未设分值";
    }
    return table.isFinal ? numberOr(table.score) : Content{u"暂计" + table.score};
}

/// A table and the file it stands in, in the order of the summary.
struct Entry {
    const FileRecord* file;
    const TableRecord* table;
};

std::vector<Entry> entriesOf(std::span<const FileRecord> records) {
    std::vector<Entry> entries;
    for (const FileRecord& file : records) {
        for (const TableRecord& table : file.tables) {
            entries.push_back({&file, &table});
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.table->unit, a.table->project, a.file->file) <
               std::tie(b.table->unit, b.table->project, b.file->file);
    });
    return entries;
}

/// Files that say the same unit, project, year and stage, by that: one of them may be an older version.
using Alike = std::map<std::tuple<std::u16string, std::u16string, std::int32_t, std::u16string>,
                       std::vector<const FileRecord*>>;

Alike alike(const std::vector<Entry>& entries) {
    Alike result;
    for (const Entry& each : entries) {
        if (each.table->unit.empty() && each.table->project.empty()) {
            continue;
        }
        auto& files = result[{each.table->unit, each.table->project, each.table->year, each.table->stage}];
        if (files.empty() || files.back() != each.file) {
            files.push_back(each.file);
        }
    }
    return result;
}

std::u16string remarkOn(const Entry& entry, const Alike& known) {
    const auto found =
        known.find({entry.table->unit, entry.table->project, entry.table->year, entry.table->stage});
    std::u16string others;
    if (found != known.end() && found->second.size() > 1) {
        for (const FileRecord* file : found->second) {
            if (file != entry.file) {
                others += (others.empty() ? u"与以下文件为同一单位、同一项目：" : u"、") + file->file;
            }
        }
    }
    return cut(std::move(others));
}

std::u16string joined(const std::vector<std::u16string>& texts) {
    std::u16string result;
    for (const std::u16string& each : texts) {
        result += (result.empty() ? u"" : u"；") + each;
    }
    return cut(std::move(result));
}

Content orNothing(std::u16string text) {
    return text.empty() ? Content{} : Content{std::move(text)};
}

SheetDraft tablesSheet(const std::vector<Entry>& entries, std::u16string note) {
    ListSheet list{u"汇总表",
                   u"绩效评价结果汇总表",
                   std::move(note),
                   {{u"序号", 1100},
                    {u"单位", 3600, Look::text},
                    {u"项目", 4200, Look::text},
                    {u"年度", 1300},
                    {u"预算数", 2000},
                    {u"执行数", 2000},
                    {u"执行率", 1600, Look::value, u"0.00%"},
                    {u"得分", 1800},
                    {u"满分", 1200},
                    {u"等级", 1100},
                    {u"指标数", 1300},
                    {u"未达标", 1300},
                    {u"待填", 1100},
                    {u"待定", 1100},
                    {u"问题数", 1300},
                    {u"未达标指标", 5200, Look::text},
                    {u"文件", 4600, Look::text},
                    {u"工作表", 2200, Look::text},
                    {u"备注", 3600, Look::text}}};
    const Alike known = alike(entries);
    for (const Entry& each : entries) {
        const TableRecord& table = *each.table;
        list.add({list.next(), orNothing(table.unit), orNothing(table.project),
                  table.year > 0 ? Content{double(table.year)} : Content{}, numberOr(table.budget),
                  numberOr(table.executed), rateOf(table), scoreOf(table), numberOr(table.weight),
                  orNothing(table.grade), double(table.indicators), double(table.unmet),
                  double(table.pending), double(table.manual + table.undecidable),
                  double(table.opinions.size()), orNothing(joined(table.unmetNames)), each.file->file,
                  orNothing(table.sheet), orNothing(remarkOn(each, known))});
    }
    return std::move(list).finish();
}

SheetDraft notReadSheet(std::span<const FileRecord> records, std::span<const Source> missing,
                        std::u16string note, Language language) {
    ListSheet list{u"未能汇总",
                   u"未能汇总的文件",
                   std::move(note),
                   {{u"序号", 1100},
                    {u"文件", 9000, Look::text},
                    {u"原因", 9500, Look::text},
                    {u"说明", 6000, Look::text}}};
    for (const FileRecord& file : records) {
        if (file.outcome != Outcome::read) {
            list.add({list.next(), file.file, why(file.outcome, language), orNothing(cut(file.detail))});
        }
    }
    for (const Source& file : missing) {
        list.add({list.next(), file.file, std::u16string{notYet.in(language)}, Content{}});
    }
    return std::move(list).finish();
}

std::u16string severityWord(const std::u16string& severity) {
    return severity == u"error" ? u"错误" : severity == u"warning" ? u"提醒" : u"提示";
}

SheetDraft findingsSheet(const std::vector<Entry>& entries) {
    ListSheet list{u"问题清单",
                   u"问题清单",
                   u"按单位、项目排列；单元格为所在文件中的位置。",
                   {{u"序号", 1100},
                    {u"单位", 3600, Look::text},
                    {u"项目", 4000, Look::text},
                    {u"级别", 1300},
                    {u"单元格", 1500},
                    {u"问题", 9000, Look::text},
                    {u"文件", 4600, Look::text},
                    {u"工作表", 2200, Look::text}}};
    for (const Entry& each : entries) {
        for (const Opinion& opinion : each.table->opinions) {
            list.add({list.next(), orNothing(each.table->unit), orNothing(each.table->project),
                      severityWord(opinion.severity), orNothing(opinion.cell), cut(opinion.message),
                      each.file->file, orNothing(each.table->sheet)});
        }
    }
    return std::move(list).finish();
}

SheetDraft opinionsSheet(const std::vector<Entry>& entries, std::span<const FileRecord> records,
                         Language language) {
    ListSheet list{u"返回意见",
                   u"返回各单位的意见",
                   u"一个单元格为一份意见，可直接复制。",
                   {{u"序号", 1100},
                    {u"单位", 3600, Look::text},
                    {u"项目", 4000, Look::text},
                    {u"意见", 13000, Look::text},
                    {u"文件", 4600, Look::text}}};
    for (const Entry& each : entries) {
        std::u16string text = opinions(*each.table, language);
        if (!text.empty()) {
            list.add({list.next(), orNothing(each.table->unit), orNothing(each.table->project),
                      cut(std::move(text)), each.file->file});
        }
    }
    for (const FileRecord& file : records) {
        if (file.outcome != Outcome::read) {
            list.add({list.next(), Content{}, Content{}, why(file.outcome, language), file.file});
        }
    }
    return std::move(list).finish();
}

} // namespace

Tally tally(std::span<const FileRecord> records, std::span<const Source> missing) {
    Tally result;
    result.files = records.size() + missing.size();
    result.missing = missing.size();
    for (const FileRecord& file : records) {
        ++(file.outcome == Outcome::read ? result.read : result.notRead);
        result.tables += file.tables.size();
        result.final += static_cast<std::size_t>(std::count_if(
            file.tables.begin(), file.tables.end(), [](const TableRecord& table) { return table.isFinal; }));
    }
    return result;
}

std::vector<SheetDraft> summarize(std::string_view folder, std::span<const FileRecord> records,
                                  std::span<const Source> missing, Language language) {
    const Tally numbers = tally(records, missing);
    const std::u16string note = fill(u"文件夹：%1　共 %2 个文件：已汇总 %3 个（%4 张表），未能汇总 %5 个",
                                     {text::toUtf16(folder), count(numbers.files), count(numbers.read),
                                      count(numbers.tables), count(numbers.notRead + numbers.missing)});
    const auto entries = entriesOf(records);
    return {tablesSheet(entries, note), notReadSheet(records, missing, note, language),
            findingsSheet(entries), opinionsSheet(entries, records, language)};
}

} // namespace jixiao::rollup
