// SPDX-License-Identifier: MPL-2.0
#include "review/review.hpp"

#include "evaluation/formulas.hpp"
#include "finding/texts.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jixiao::review {

namespace {

using language::Language;
using language::Text;

constexpr std::array<std::u16string_view, sideCount> names{u"完整性", u"相关性", u"适当性", u"可行性"};
constexpr std::array<std::u16string_view, sideCount> codes{u"completeness", u"relevance", u"suitability",
                                                           u"feasibility"};
constexpr Text unverified{u"%1 (text not checked)", u"%1（未核对原文）", u"%1（未核對原文）"};
constexpr Text convention{u"Our convention", u"本软件的约定", u"本軟體的約定"};
constexpr Text heading{u"Review of: %1", u"《%1》审核意见", u"《%1》審核意見"};
constexpr Text untitled{u"Table of targets", u"绩效目标表", u"績效目標表"};
constexpr Text nothing{u"No problem was found.", u"未发现问题。", u"未發現問題。"};
constexpr Text item{u"%1. %2 (%3)", u"%1.%2（%3）", u"%1.%2（%3）"};
constexpr Text itemOfTable{u"%1. %2", u"%1.%2", u"%1.%2"};
constexpr Text basis{u" Basis: %1.", u"依据：%1。", u"依據：%1。"};
constexpr std::array<std::u16string_view, sideCount> numerals{u"一、", u"二、", u"三、", u"四、"};

} // namespace

std::u16string_view name(Side side) {
    return names[static_cast<std::size_t>(side)];
}

std::u16string_view code(Side side) {
    return codes[static_cast<std::size_t>(side)];
}

std::u16string basisText(const Basis& from, Language language) {
    if (from.document.empty()) {
        return std::u16string{convention.in(language)};
    }
    return from.verified ? std::u16string{from.document}
                         : language::fill(unverified.in(language), {from.document});
}

std::vector<Opinion> review(const forms::Source& source, std::int32_t index) {
    std::vector<Opinion> opinions;
    for (const Rule& rule : rules()) {
        std::vector<finding::Finding> found;
        rule.find(source, Sink{found, index});
        for (finding::Finding& each : found) {
            opinions.push_back({std::move(each), rule.side, rule.basis});
        }
    }
    return opinions;
}

std::u16string reviewText(std::span<const Opinion> opinions, std::u16string_view title, Language language) {
    std::u16string text =
        language::fill(heading.in(language), {title.empty() ? untitled.in(language) : title}) + u'\n';
    for (std::size_t side = 0; side < sideCount; ++side) {
        text += numerals[side];
        text += names[side];
        text += u'\n';
        long long number = 0;
        for (const Opinion& each : opinions) {
            if (each.side != static_cast<Side>(side)) {
                continue;
            }
            const std::u16string count = language::number(++number);
            const std::u16string said = finding::message(each.finding, language);
            const bool hasCell = each.finding.cell.exists();
            text += hasCell ? language::fill(item.in(language),
                                             {count, said, evaluation::cellName(each.finding.cell)})
                            : language::fill(itemOfTable.in(language), {count, said});
            text += finding::remedy(each.finding, language);
            text += language::fill(basis.in(language), {basisText(each.basis, language)});
            text += u'\n';
        }
        if (number == 0) {
            text += nothing.in(language);
            text += u'\n';
        }
    }
    return text;
}

forms::SheetDraft reviewSheet(std::span<const Opinion> opinions, std::u16string_view title,
                              Language language) {
    using forms::Look;
    struct Column {
        Text heading;
        std::int32_t width = 0;
    };
    constexpr std::array<Column, 6> columns{{{{u"No.", u"序号", u"序號"}, 1300},
                                             {{u"Side", u"方面", u"方面"}, 2000},
                                             {{u"Cell", u"位置", u"位置"}, 1600},
                                             {{u"Problem", u"问题", u"問題"}, 10600},
                                             {{u"Suggestion", u"建议", u"建議"}, 7000},
                                             {{u"Basis", u"依据", u"依據"}, 4200}}};
    constexpr auto lastColumn = static_cast<std::int32_t>(columns.size()) - 1;
    forms::SheetDraft draft;
    draft.name = Text{u"Review", u"审核意见", u"審核意見"}.in(language);
    draft.kind = u"Review";
    draft.landscape = true;
    constexpr std::int32_t titleHeight = 1300;
    draft.rowHeights = {{0, titleHeight}};
    put(draft, table::Area{0, 0, 0, lastColumn},
        language::fill(heading.in(language), {title.empty() ? untitled.in(language) : title}), Look::title);
    std::int32_t column = 0;
    for (const Column& each : columns) {
        draft.columnWidths.push_back(each.width);
        put(draft, table::CellAddress{1, column++}, std::u16string{each.heading.in(language)}, Look::label);
    }
    std::int32_t row = 2;
    for (const Opinion& each : opinions) {
        const table::CellAddress cell = each.finding.cell;
        column = 0;
        const auto add = [&](forms::Content content, Look look) {
            put(draft, table::CellAddress{row, column++}, std::move(content), look);
        };
        add(static_cast<double>(row - 1), Look::value);
        add(std::u16string{name(each.side)}, Look::value);
        add(cell.exists() ? evaluation::cellName(cell) : std::u16string{u"—"}, Look::value);
        add(finding::message(each.finding, language), Look::text);
        add(finding::remedy(each.finding, language), Look::text);
        add(basisText(each.basis, language), Look::text);
        ++row;
    }
    if (opinions.empty()) {
        put(draft, table::Area{row, 0, row, lastColumn}, std::u16string{nothing.in(language)}, Look::text);
        ++row;
    }
    draft.repeated = forms::SheetDraft::Rows{1, 1};
    draft.printed = {0, 0, row - 1, lastColumn};
    settleHeights(draft);
    return draft;
}

} // namespace jixiao::review
