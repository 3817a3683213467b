// SPDX-License-Identifier: MPL-2.0
#include "layout_cases.hpp"

#include "golden.hpp"
#include "support/data.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace jixiao::layouts {

namespace {

using Text = std::u16string;

Text withBreaks(Text text) {
    for (std::size_t at = 0; (at = text.find(u"\\n", at)) != Text::npos;) {
        text.replace(at, 2, u"\n");
    }
    return text;
}

std::vector<Text> cellsIn(std::u16string_view line) {
    std::vector<Text> cells;
    while (true) {
        const std::size_t bar = line.find(u'|');
        std::u16string_view cell = line.substr(0, bar);
        cell.remove_prefix(std::min(cell.find_first_not_of(u' '), cell.size()));
        cell = cell.substr(0, cell.find_last_not_of(u' ') + 1);
        cells.push_back(withBreaks(Text(cell)));
        if (bar == std::u16string_view::npos) {
            return cells;
        }
        line.remove_prefix(bar + 1);
    }
}

bool isCovered(const Text& cell) {
    return cell == u"<" || cell == u"^";
}

/// The area of the cell at row and column: all that is covered by it.
table::Area areaOf(const Case& one, std::size_t row, std::size_t column) {
    const auto& cells = one.cells;
    std::size_t right = column, bottom = row;
    while (right + 1 < cells[row].size() && cells[row][right + 1] == u"<") {
        ++right;
    }
    while (bottom + 1 < cells.size() && column < cells[bottom + 1].size() &&
           cells[bottom + 1][column] == u"^") {
        ++bottom;
    }
    return {static_cast<std::int32_t>(row), static_cast<std::int32_t>(column),
            static_cast<std::int32_t>(bottom), static_cast<std::int32_t>(right)};
}

void readFile(const std::string& file, std::vector<Case>& cases) {
    std::string* reading = nullptr;
    for (const Text& line : support::lines(support::readText("layouts/" + file))) {
        if (line.starts_with(u"#")) {
            continue;
        }
        if (line.starts_with(u"==== ")) {
            cases.push_back({file + ": " + text::toUtf8(std::u16string_view(line).substr(5)), {}, {}});
            reading = nullptr;
        } else if (line.starts_with(u"----")) {
            const std::size_t word = line.find(u' ');
            reading = &cases.back().readings[word == Text::npos ? "" : text::toUtf8(line.substr(word + 1))];
        } else if (reading != nullptr) {
            *reading += text::toUtf8(line) + "\n";
        } else {
            cases.back().cells.push_back(cellsIn(line));
        }
    }
}

std::string shown(const Text& text) {
    return text.empty() ? "–" : text::toUtf8(text);
}

} // namespace

std::string name(Arrangement arrangement) {
    switch (arrangement) {
    case Arrangement::merged:
        return "merged";
    case Arrangement::straight:
        return "straight";
    case Arrangement::spanned:
        return "spanned";
    case Arrangement::pasted:
        return "pasted";
    }
    return {};
}

std::vector<Case> all() {
    std::vector<std::string> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(JIXIAO_TEST_DATA) / "layouts")) {
        files.push_back(entry.path().filename().string());
    }
    std::sort(files.begin(), files.end());
    std::vector<Case> cases;
    for (const std::string& file : files) {
        readFile(file, cases);
    }
    return cases;
}

table::GridBuilder arranged(const Case& one, Arrangement arrangement) {
    table::GridBuilder builder;
    for (std::size_t row = 0; row < one.cells.size(); ++row) {
        builder.beginRow();
        std::int32_t column = 0;
        for (std::size_t at = 0; at < one.cells[row].size(); ++at) {
            const Text& cell = one.cells[row][at];
            const bool isGone = isCovered(cell) && (arrangement == Arrangement::pasted ||
                                                    (arrangement == Arrangement::spanned && cell == u"^"));
            if (isGone) {
                continue;
            }
            if (!cell.empty() && !isCovered(cell)) {
                builder.addText(column, builder.keep(cell));
                const table::Area area = areaOf(one, row, at);
                const bool isMerged = area.lastRow > area.firstRow || area.lastColumn > area.firstColumn;
                if (arrangement == Arrangement::merged && isMerged) {
                    builder.addMerge(area);
                }
            }
            ++column;
        }
    }
    return builder;
}

std::string reading(const std::vector<table::IndicatorTable>& tables) {
    std::string text;
    for (const table::IndicatorTable& table : tables) {
        text += shown(table.title) + " | " + shown(Text(table::name(table.stage))) + " | " +
                shown(table.department) + " | " + shown(table.project) + " | " + std::to_string(table.year) +
                " | " + std::to_string(table.headerRow + 1) + "\n";
        for (const table::BudgetRow& row : table.budget) {
            text += "$ " + std::to_string(row.row + 1) + " " + shown(row.label);
            for (const Text* amount :
                 {&row.initial, &row.revised, &row.executed, &row.weight, &row.rate, &row.score}) {
                text += " | " + shown(*amount);
            }
            text += "\n";
        }
        for (const table::Indicator& one : table.indicators) {
            text += golden::line(one) + (one.reasonText.empty() ? "" : " ; " + text::toUtf8(one.reasonText)) +
                    "\n";
        }
        if (table.total.row >= 0) {
            text += "= " + std::to_string(table.total.row + 1) + " " + shown(table.total.weightText) + " | " +
                    shown(table.total.scoreText) + "\n";
        }
    }
    return text;
}

} // namespace jixiao::layouts
