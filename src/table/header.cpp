// SPDX-License-Identifier: MPL-2.0
#include "table/header.hpp"

#include "table/header_row.hpp"
#include "table/header_words.hpp"
#include "table/row.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

constexpr std::int32_t anyColumn = std::numeric_limits<std::int32_t>::max();

class Finder {
public:
    Finder(const Grid& grid, const Merges& merges) : grid_(&grid), reader_(grid, merges) {}

    /// The header through this row, if there is one; tables beside each other still in one.
    std::optional<Header> at(std::int32_t row) {
        std::vector<Token> tokens = reader_.read(row, 0, anyColumn);
        Header header;
        header.firstRow = header.lastRow = row;
        crop(tokens, header);
        std::vector<HeaderCell> main = headingsOf(tokens, row);
        if (!isHeader(main) && !isAboveGrades(row, main)) {
            return std::nullopt;
        }
        addBelow(row, main, header);
        addAbove(row, header);
        std::sort(header.cells.begin(), header.cells.end(), [](const HeaderCell& a, const HeaderCell& b) {
            return a.firstColumn != b.firstColumn ? a.firstColumn < b.firstColumn : a.row < b.row;
        });
        return header;
    }

private:
    /// Leaves out what another table beside this one has on the row: labels and values head no column.
    static void crop(std::vector<Token>& tokens, Header& header) {
        const auto core = std::find_if(tokens.begin(), tokens.end(), isLevelHeading);
        if (core == tokens.end()) {
            return;
        }
        const auto end = std::find_if(core, tokens.end(), [&](const Token& token) {
            // A number right at the end stands over a nameless column.
            const bool atEnd =
                &token == &tokens.back() && &token != &*core && token.column == (&token - 1)->lastColumn + 1;
            return isData(token) && !(atEnd && token.reading.shape == Shape::number);
        });
        auto begin = std::find_if(std::make_reverse_iterator(core), tokens.rend(), isData).base();
        if (begin != tokens.begin()) {
            // Words between another table's values and the first heading belong to that table.
            begin = std::find_if(begin, core, [](const Token& token) {
                return readHeaderWord(text::fold(token.text)).has_value();
            });
        }
        if (end != tokens.end()) {
            header.lastColumn = end->column - 1;
        }
        if (begin != tokens.begin()) {
            header.firstColumn = (begin - 1)->lastColumn + 1;
        }
        tokens.erase(end, tokens.end());
        tokens.erase(tokens.begin(), begin);
    }

    /// 绩效指标 | 评价标准 above 优 | 良 | 中 | 差: no level is named, but such grades are for indicators
    /// alone.
    bool isAboveGrades(std::int32_t row, const std::vector<HeaderCell>& main) {
        const bool named = std::any_of(main.begin(), main.end(), [](const HeaderCell& cell) {
            return cell.text == View(u"绩效指标") || cell.text == View(u"指标名称");
        });
        if (!named || !speaksOf(main, Role::grade)) {
            return false;
        }
        const auto below = headingsOf(reader_.read(grid_->neighbour(row, 1), 0, anyColumn), row + 1);
        constexpr std::size_t fewest = 3;
        return below.size() >= fewest && std::all_of(below.begin(), below.end(), [](const HeaderCell& cell) {
                   const auto word = readHeaderWord(cell.text);
                   return word && word->role == Role::grade && word->certainty >= 2;
               });
    }

    static bool speaksOf(const std::vector<HeaderCell>& cells, Role role) {
        return std::any_of(cells.begin(), cells.end(), [role](const HeaderCell& cell) {
            const auto word = readHeaderWord(cell.text);
            return word && word->role == role;
        });
    }

    /// The row below the main one, where it names parts of a wide heading.
    void addBelow(std::int32_t row, std::vector<HeaderCell>& main, Header& header) {
        std::int32_t spanned = row;
        for (const HeaderCell& cell : main) {
            if (cell.lastRow > row && cell.lastRow <= row + 2) {
                spanned = std::max(spanned, cell.lastRow);
            }
        }
        const std::int32_t lower = grid_->neighbour(row, 1);
        const std::vector<Token> below = reader_.read(lower, header.firstColumn, header.lastColumn);
        bool belongs = false, shifted = false;
        if (!below.empty() && std::none_of(below.begin(), below.end(), isData)) {
            std::vector<HeaderCell> second = headingsOf(below, lower);
            belongs = spanned > row || isSecondRow(lower, main, second, shifted);
            if (belongs && !isHeader(second)) {
                if (shifted) {
                    moveBelow(second, main);
                }
                header.cells.insert(header.cells.end(), second.begin(), second.end());
                header.lastRow = std::max(spanned, lower);
            }
        } else if (spanned > row && below.empty()) {
            header.lastRow = spanned;
        }
        header.cells.insert(header.cells.end(), main.begin(), main.end());
    }

    bool isSecondRow(std::int32_t lower, const std::vector<HeaderCell>& main,
                     const std::vector<HeaderCell>& second, bool& shifted) {
        const auto known = std::count_if(second.begin(), second.end(), [](const HeaderCell& cell) {
            const auto word = readHeaderWord(cell.text);
            return word && word->certainty >= 2;
        });
        const bool short_ = std::all_of(second.begin(), second.end(),
                                        [](const HeaderCell& cell) { return cell.text.size() <= 16; });
        if (!short_) {
            return false;
        }
        const std::int32_t right = main.back().lastColumn;
        const bool underLast = second.front().firstColumn >= main.back().firstColumn;
        const bool underWide = std::all_of(second.begin(), second.end(), [&](const HeaderCell& cell) {
            const auto above = std::find_if(main.rbegin(), main.rend(), [&](const HeaderCell& head) {
                return head.firstColumn <= cell.firstColumn;
            });
            return above != main.rend() && isWide(*above) && above->firstColumn > main.front().firstColumn;
        });
        if ((underLast || underWide) &&
            (known > 0 || second.size() > 1 || second.back().firstColumn > right)) {
            return true;
        }
        // Shifted to the left edge: only with the data right below it.
        shifted =
            second.size() > 1 && (known == static_cast<std::ptrdiff_t>(second.size()) ||
                                  beginsWithLabel(reader_.read(grid_->neighbour(lower, 1), 0, anyColumn)));
        return shifted;
    }

    /// The row above, where it heads columns that the main row leaves open (核心职能) or panels (中期目标,
    /// 年度目标), or has a common title for the main row's headings (绩效指标).
    void addAbove(std::int32_t row, Header& header) {
        const std::int32_t upper = grid_->neighbour(row, -1);
        const std::vector<Token> above = reader_.read(upper, header.firstColumn, header.lastColumn);
        std::vector<HeaderCell> cells = headingsOf(above, upper);
        const std::vector<HeaderCell> main = rowOf(header, row);
        if (addValuesAbove(cells, main, header)) {
            header.firstRow = upper;
            return;
        }
        if (addLevelAbove(cells, main, header)) {
            header.firstRow = upper;
            return;
        }
        const std::int32_t left = main.front().firstColumn;
        const auto function = std::find_if(cells.begin(), cells.end(), [&](const HeaderCell& cell) {
            const auto word = readHeaderWord(cell.text);
            return word && word->role == Role::function && cell.text.size() <= 8;
        });
        const bool reachesDown = std::any_of(cells.begin(), cells.end(),
                                             [row](const HeaderCell& cell) { return cell.lastRow >= row; });
        const bool titled = !reachesDown && moveBelowTitle(above, cells, header, row);
        if (!titled && !reachesDown && (function == cells.end() || cells.size() > main.size())) {
            return;
        }
        // 核心职能 was merged over both rows, so that the main row begins below it: everything else moves
        // right.
        if (!titled && function != cells.end() && function->firstColumn == left && function->lastRow < row) {
            const std::int32_t width = function->lastColumn - function->firstColumn + 1;
            function->firstColumn -= width;
            function->lastColumn -= width;
        }
        const std::vector<HeaderCell> settled = rowOf(header, row);
        for (HeaderCell& cell : cells) {
            // What spans headings of the main row is their common title, no column of its own.
            const bool spans = std::any_of(settled.begin(), settled.end(), [&](const HeaderCell& head) {
                return head.firstColumn >= cell.firstColumn && head.firstColumn <= cell.lastColumn;
            });
            if (!spans || cell.lastRow >= row) {
                header.cells.push_back(cell);
            }
        }
        header.firstRow = upper;
    }

    /// 绩效指标 | 年度指标值 | 实际完成值 | 分值 | 得分 above 一级指标 … 指标性质 | 指标值 | 度量单位: the
    /// first of them are titles of what stands below, the others head columns of their own right of the main
    /// row.
    static bool addValuesAbove(const std::vector<HeaderCell>& above, const std::vector<HeaderCell>& main,
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
            std::any_of(first, above.end(),
                        [&](const HeaderCell& cell) { return cell.lastRow > cell.row; }) ||
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

    /// 绩效指标 | 中期目标 | 年度目标 above (二级 | 三级 | 指标值) twice: the first heads the labels of level
    /// 1 in front of the panels, which have moved below it where a paste has lost its merge.
    static bool addLevelAbove(const std::vector<HeaderCell>& above, const std::vector<HeaderCell>& main,
                              Header& header) {
        const auto count = [&main](Role role) {
            return std::count_if(main.begin(), main.end(), [role](const HeaderCell& cell) {
                const auto word = readHeaderWord(cell.text);
                return word && word->role == role;
            });
        };
        const std::ptrdiff_t panels = count(Role::level2);
        if (panels < 2 || count(Role::level1) > 0 || count(Role::target) < panels ||
            above.size() != static_cast<std::size_t>(panels) + 1 ||
            above.front().lastRow > above.front().row || above.front().text != View(u"绩效指标")) {
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

    static std::vector<HeaderCell> rowOf(const Header& header, std::int32_t row) {
        std::vector<HeaderCell> cells;
        std::copy_if(header.cells.begin(), header.cells.end(), std::back_inserter(cells),
                     [row](const HeaderCell& cell) { return cell.row == row; });
        return cells;
    }

    /// The title that begins where the levels do; of shifted levels, the one that speaks of 指标.
    static std::vector<HeaderCell>::iterator titleAmong(std::vector<HeaderCell>& cells, std::int32_t left) {
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

    /// 单位名称 | 资金总额 | 绩效指标 in the row above, and the levels below the last of them: moves what has
    /// been moved to the left edge back to its title. False where the row is no such one.
    static bool moveBelowTitle(const std::vector<Token>& above, std::vector<HeaderCell>& cells,
                               Header& header, std::int32_t row) {
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

    const Grid* grid_;
    RowReader reader_;
};

} // namespace

std::optional<Header> headerAt(const Grid& grid, const Merges& merges, std::int32_t row) {
    return Finder(grid, merges).at(row);
}

} // namespace jixiao::table
