// SPDX-License-Identifier: MPL-2.0
#include "comparison/comparison_sheet.hpp"

#include "evaluation/formulas.hpp"
#include "language/language.hpp"

#include <array>
#include <string>

namespace jixiao::comparison {

namespace {

using forms::Content;
using forms::Look;
using forms::SheetDraft;
using language::number;

struct Column {
    std::u16string_view heading;
    std::int32_t width; // 1/100 mm
};
constexpr std::array<Column, 8> columns{{{u"序号", 1200},
                                         {u"变动", 2600},
                                         {u"所属", 5200},
                                         {u"三级指标", 5200},
                                         {u"批复", 4600},
                                         {u"现报", 4600},
                                         {u"批复位置", 1650},
                                         {u"现报位置", 1650}}};
constexpr auto lastColumn = static_cast<std::int32_t>(columns.size()) - 1;

std::u16string_view wordsOf(Kind kind) {
    switch (kind) {
    case Kind::removed:
        return u"删除";
    case Kind::added:
        return u"新增";
    case Kind::moved:
        return u"位置变动";
    case Kind::name:
        return u"名称变动";
    case Kind::target:
        return u"指标值变动";
    case Kind::spelling:
        return u"写法不同，含义相同";
    case Kind::weight:
        return u"分值变动";
    case Kind::function:
        break;
    }
    return u"职能表述变动";
}

std::u16string cellText(table::CellAddress cell) {
    return cell.exists() ? evaluation::cellName(cell) : std::u16string{u"—"};
}

/// How many changes there are of each kind, in a sentence.
std::u16string summary(const Comparison& comparison, std::u16string_view approvedName,
                       std::u16string_view presentName) {
    std::u16string text = u"批复：" + std::u16string{approvedName} + u"，" +
                          number(static_cast<long long>(comparison.approved)) + u"项指标；现报：" +
                          std::u16string{presentName} + u"，" +
                          number(static_cast<long long>(comparison.present)) + u"项指标。";
    if (comparison.changes.empty()) {
        return text + u"两者一致。";
    }
    std::u16string_view before;
    for (const Kind kind : {Kind::removed, Kind::added, Kind::moved, Kind::name, Kind::target, Kind::weight,
                            Kind::function, Kind::spelling}) {
        if (const std::size_t count = comparison.count(kind); count > 0) {
            text += before;
            text += wordsOf(kind);
            text += number(static_cast<long long>(count)) + u"处";
            before = u"，";
        }
    }
    return text + u'。';
}

Content textOrDash(const std::u16string& text) {
    return text.empty() ? std::u16string{u"—"} : text;
}

} // namespace

SheetDraft comparisonSheet(const Comparison& comparison, std::u16string_view approvedName,
                           std::u16string_view presentName) {
    SheetDraft draft;
    draft.name = u"与批复核对";
    draft.kind = u"Comparison";
    draft.landscape = true;
    constexpr std::int32_t titleHeight = 1300;
    draft.rowHeights = {{0, titleHeight}};
    for (const Column& each : columns) {
        draft.columnWidths.push_back(each.width);
    }
    put(draft, table::Area{0, 0, 0, lastColumn}, std::u16string{u"与批复核对情况表"}, Look::title);
    put(draft, table::Area{1, 0, 1, lastColumn}, summary(comparison, approvedName, presentName), Look::note);
    constexpr std::int32_t headerRow = 2;
    std::int32_t column = 0;
    for (const Column& each : columns) {
        put(draft, table::CellAddress{headerRow, column++}, std::u16string{each.heading}, Look::label);
    }
    std::int32_t row = headerRow + 1;
    for (const Change& change : comparison.changes) {
        column = 0;
        const auto add = [&](Content content, Look look) {
            put(draft, table::CellAddress{row, column++}, std::move(content), look);
        };
        add(static_cast<double>(row - headerRow), Look::value);
        add(std::u16string{wordsOf(change.kind)}, Look::value);
        add(textOrDash(change.where), Look::text);
        add(textOrDash(change.kind == Kind::function ? std::u16string{} : change.indicator), Look::text);
        add(textOrDash(change.approved), Look::value);
        add(textOrDash(change.present), Look::value);
        add(cellText(change.approvedCell), Look::value);
        add(cellText(change.presentCell), Look::value);
        ++row;
    }
    draft.repeated = SheetDraft::Rows{headerRow, headerRow};
    draft.printed = {0, 0, row - 1, lastColumn};
    settleHeights(draft);
    return draft;
}

} // namespace jixiao::comparison
