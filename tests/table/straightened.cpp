// SPDX-License-Identifier: MPL-2.0
/// Published tables as the workbooks they were before somebody pasted them.
#include "published.hpp"
#include "support/data.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <map>

namespace jixiao::published {

namespace {

using Text = std::u16string;

/// Which field stands below a heading of the collection.
Text Expected::*fieldBelow(const Text& heading) {
    static const std::map<Text, Text Expected::*> fields{
        {u"一级指标", &Expected::level1},
        {u"一级目标", &Expected::level1},
        {u"项目类别", &Expected::level1},
        {u"评价指标", &Expected::level1},
        {u"二级指标", &Expected::level2},
        {u"评价内容", &Expected::level2},
        {u"三级指标", &Expected::name},
        {u"三级指标内容", &Expected::name},
        {u"指标内容", &Expected::name},
        {u"指标名称", &Expected::name},
        {u"指标值", &Expected::target},
        {u"年度指标值", &Expected::target},
        {u"年初目标值", &Expected::target},
        {u"目标值", &Expected::target},
        {u"指标目标值", &Expected::target},
        {u"年度目标指标值", &Expected::target},
        {u"指标值及单位", &Expected::target},
        {u"实际完成值", &Expected::actual},
        {u"全年实际值", &Expected::actual},
        {u"完成值", &Expected::actual},
        {u"全年实际完成值", &Expected::actual},
        {u"全年完成值", &Expected::actual},
        {u"分值", &Expected::weight},
        {u"权重", &Expected::weight},
        {u"参考分值", &Expected::weight},
        {u"得分", &Expected::score},
        {u"自评分", &Expected::score},
        {u"实际完成指标值", &Expected::actual},
        {u"50", &Expected::score}, // the nameless column of one table: its heading is a number
        {u"指标性质", &Expected::sign},
        {u"度量单位", &Expected::unit},
        {u"计量单位", &Expected::unit},
    };
    Text bare = text::fold(heading);
    bare = bare.substr(0, bare.find(u'('));
    bare.erase(std::remove(bare.begin(), bare.end(), u'*'), bare.end());
    const auto found = fields.find(bare);
    return found == fields.end() ? nullptr : found->second;
}

struct Columns {
    std::vector<Text Expected::*> fields;
    [[nodiscard]] bool has(Text Expected::*field) const {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    }
};

Columns columnsOf(const std::vector<Text>& header) {
    Columns columns;
    for (const Text& heading : header) {
        Text Expected::*field = heading.empty() ? nullptr : fieldBelow(heading);
        columns.fields.push_back(columns.has(field) ? nullptr : field);
    }
    if (columns.has(&Expected::sign)) { // a target in three cells
        std::replace(columns.fields.begin(), columns.fields.end(), &Expected::target, &Expected::value);
    } else {
        std::replace(columns.fields.begin(), columns.fields.end(), &Expected::unit,
                     static_cast<Text Expected::*>(nullptr));
    }
    return columns;
}

/// The rows of a block written out, with the areas its labels fill.
void writeBlock(const Block& block, const Columns& columns, std::map<std::int32_t, std::vector<Text>>& rows,
                std::vector<table::Area>& merges) {
    struct Open {
        Text text;
        std::int32_t row = -1;
    };
    std::map<std::size_t, Open> open;
    const auto close = [&](std::size_t column, std::int32_t lastRow) {
        const Open& one = open[column];
        const auto c = static_cast<std::int32_t>(column);
        if (one.row >= 0 && lastRow > one.row) {
            merges.push_back({one.row, c, lastRow, c});
        }
        open[column] = {};
    };
    std::int32_t last = -1;
    for (const Expected& one : block.indicators) {
        const std::int32_t row = one.row - 1;
        std::vector<Text> cells(columns.fields.size());
        bool newLevel1 = false;
        for (std::size_t c = 0; c < cells.size(); ++c) {
            Text Expected::*field = columns.fields[c];
            if (field == nullptr) {
                continue;
            }
            const bool isLevel = field == &Expected::level1 || field == &Expected::level2;
            if (!isLevel) {
                const bool words =
                    one.value.empty() && (field == &Expected::value || field == &Expected::sign);
                cells[c] = !words ? one.*field : field == &Expected::value ? one.target : Text(u"定性");
                continue;
            }
            const bool goesOn =
                open[c].row >= 0 && open[c].text == one.*field && !newLevel1 && row == last + 1;
            if (!goesOn) {
                close(c, last);
                open[c] = {one.*field, row};
                cells[c] = one.*field;
                newLevel1 = newLevel1 || field == &Expected::level1;
            }
        }
        rows[row] = std::move(cells);
        last = row;
    }
    for (std::size_t c = 0; c < columns.fields.size(); ++c) {
        close(c, last);
    }
}

} // namespace

std::optional<table::GridBuilder> straightened(const Table& table) {
    const std::vector<Text> lines = support::lines(table.tsv);
    std::map<std::int32_t, std::vector<Text>> rows;
    std::vector<table::Area> merges;
    std::int32_t kept = 0; // rows written so far
    for (const Block& block : table.blocks) {
        if (block.headerRow == 0 || block.indicators.empty()) {
            return std::nullopt;
        }
        const Columns columns =
            columnsOf(support::fields(lines[static_cast<std::size_t>(block.headerRow - 1)]));
        const bool named =
            columns.has(&Expected::name) && (columns.has(&Expected::target) || columns.has(&Expected::value));
        const bool panelled = std::any_of(block.indicators.begin(), block.indicators.end(),
                                          [](const Expected& one) { return one.panel > 0; });
        if (!named || panelled) {
            return std::nullopt;
        }
        for (; kept < block.headerRow; ++kept) {
            rows[kept] = support::fields(lines[static_cast<std::size_t>(kept)]);
        }
        writeBlock(block, columns, rows, merges);
        kept = std::max(kept, block.indicators.back().row);
    }
    table::GridBuilder builder;
    for (std::int32_t row = 0; row <= rows.rbegin()->first; ++row) {
        builder.beginRow();
        const auto cells = rows.find(row);
        for (std::size_t c = 0; cells != rows.end() && c < cells->second.size(); ++c) {
            builder.addText(static_cast<std::int32_t>(c), builder.keep(cells->second[c]));
        }
    }
    for (const table::Area& area : merges) {
        builder.addMerge(area);
    }
    return builder;
}

} // namespace jixiao::published
