// SPDX-License-Identifier: MPL-2.0
#include "table/header_above.hpp"

#include "table/header_row.hpp"
#include "table/header_words.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

/// The title that begins where the levels do; of shifted levels, the one that speaks of 指标.
std::vector<HeaderCell>::iterator titleAmong(std::vector<HeaderCell>& cells, std::int32_t left) {
    const auto find = [&](auto&& fits) {
        return std::find_if(cells.begin(), cells.end(),
                            [&](const HeaderCell& cell) { return isCommonTitle(cell) && fits(cell); });
    };
    auto title = find([left](const HeaderCell& cell) { return cell.firstColumn == left; });
    if (title == cells.begin() || title == cells.end()) {
        title = find([](const HeaderCell& cell) { return cell.text.find(u"指标") != View::npos; });
    }
    return title == cells.end() ? find([](const HeaderCell&) { return true; }) : title;
}

} // namespace

std::vector<HeaderCell> rowOf(const Header& header, std::int32_t row) {
    std::vector<HeaderCell> cells;
    std::copy_if(header.cells.begin(), header.cells.end(), std::back_inserter(cells),
                 [row](const HeaderCell& cell) { return cell.row == row; });
    return cells;
}

bool addValuesAbove(const std::vector<HeaderCell>& above, const std::vector<HeaderCell>& main,
                    Header& header) {
    const auto isValue = [](const HeaderCell& cell) {
        const auto word = readHeaderWord(cell.text);
        return word &&
               (word->role == Role::actual || word->role == Role::weight || word->role == Role::score ||
                word->role == Role::reason || word->role == Role::completion || word->role == Role::note);
    };
    const auto first = std::find_if(above.begin(), above.end(), isValue);
    const auto count = above.end() - first;
    const bool titled =
        first != above.begin() && std::all_of(above.begin(), first, [](const auto& cell) {
            return cell.text.find(u"指标") != View::npos || cell.text.find(u"目标") != View::npos;
        });
    if (count < 2 || !titled || !std::all_of(first, above.end(), isValue) ||
        std::any_of(first, above.end(), [&](const HeaderCell& cell) { return cell.lastRow > cell.row; }) ||
        std::any_of(main.begin(), main.end(), isValue)) {
        return false;
    }
    const std::int32_t right = main.back().lastColumn;
    const std::int32_t offset = std::max(right + 1 - first->firstColumn, 0); // shifted to the left edge
    for (auto cell = first; cell != above.end(); ++cell) {
        header.cells.push_back(*cell);
        header.cells.back().firstColumn += offset;
        header.cells.back().lastColumn += offset;
    }
    return true;
}

bool addLevelAbove(const std::vector<HeaderCell>& above, const std::vector<HeaderCell>& main,
                   Header& header) {
    const auto count = [&main](Role role) {
        return std::count_if(main.begin(), main.end(), [role](const HeaderCell& cell) {
            const auto word = readHeaderWord(cell.text);
            return word && word->role == role;
        });
    };
    const std::ptrdiff_t panels = count(Role::level2);
    if (panels < 2 || count(Role::level1) > 0 || count(Role::target) < panels ||
        above.size() != static_cast<std::size_t>(panels) + 1 || above.front().lastRow > above.front().row ||
        above.front().text != View(u"绩效指标")) {
        return false;
    }
    const std::int32_t offset = std::max(above.front().lastColumn + 1 - main.front().firstColumn, 0);
    for (HeaderCell& cell : header.cells) {
        cell.firstColumn += offset;
        cell.lastColumn += offset;
    }
    header.cells.push_back(above.front());
    return true;
}

bool moveBelowTitle(const std::vector<Token>& above, std::vector<HeaderCell>& cells, Header& header,
                    std::int32_t row) {
    constexpr std::size_t longest = 20;
    const std::vector<HeaderCell> main = rowOf(header, row);
    const std::int32_t left = main.front().firstColumn, right = main.back().lastColumn;
    const auto title = titleAmong(cells, left);
    const bool isRow = std::none_of(above.begin(), above.end(), isData) &&
                       std::all_of(cells.begin(), cells.end(), [](const HeaderCell& cell) {
                           return cell.text.size() <= longest && !cell.text.ends_with(u':');
                       });
    if (!isRow || title == cells.end() || title == cells.begin()) {
        return false;
    }
    const bool straight = title->firstColumn == left;
    if (!straight && left != cells.front().firstColumn) {
        return false;
    }
    const std::int32_t offset = title->firstColumn - left;
    for (HeaderCell& cell : header.cells) {
        cell.firstColumn += offset;
        cell.lastColumn += offset;
    }
    // Headings right of the title make room for what stands below it.
    const std::int32_t grown = right + offset - title->lastColumn;
    for (auto cell = title + 1; cell != cells.end() && grown > 0; ++cell) {
        if (cell->firstColumn <= right + offset) {
            cell->firstColumn += grown;
            cell->lastColumn += grown;
        }
    }
    title->lastColumn = std::max(title->lastColumn, right + offset);
    return true;
}

} // namespace jixiao::table
