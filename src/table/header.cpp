// SPDX-License-Identifier: MPL-2.0
#include "table/header.hpp"

#include "table/header_above.hpp"
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
        if (!mayBeHeading(row)) {
            return std::nullopt;
        }
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
    /// Whether all words of the row together make a header: fewer of them can only make less of one, so that
    /// most rows need no more than this look.
    bool mayBeHeading(std::int32_t row) {
        const auto cells = grid_->row(row);
        words_.resize(cells.size()); // their storage is used again
        for (std::size_t i = 0; i < cells.size(); ++i) {
            constexpr std::size_t longest = 60;
            text::foldInto(cells[i].text.substr(0, longest), words_[i].text);
        }
        return isHeader(words_) || namesIndicators(words_);
    }

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
        if (!namesIndicators(main) || !speaksOf(main, Role::grade)) {
            return false;
        }
        const auto below = headingsOf(reader_.read(grid_->neighbour(row, 1), 0, anyColumn), row + 1);
        constexpr std::size_t fewest = 3;
        return below.size() >= fewest && std::all_of(below.begin(), below.end(), [](const HeaderCell& cell) {
                   const auto word = readHeaderWord(cell.text);
                   return word && word->role == Role::grade && word->certainty >= 2;
               });
    }

    static bool namesIndicators(const std::vector<HeaderCell>& cells) {
        return std::any_of(cells.begin(), cells.end(), [](const HeaderCell& cell) {
            return cell.text == View(u"绩效指标") || cell.text == View(u"指标名称");
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

    const Grid* grid_;
    RowReader reader_;
    std::vector<HeaderCell> words_;
};

} // namespace

std::optional<Header> headerAt(const Grid& grid, const Merges& merges, std::int32_t row) {
    return Finder(grid, merges).at(row);
}

} // namespace jixiao::table
