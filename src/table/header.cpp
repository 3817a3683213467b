// SPDX-License-Identifier: MPL-2.0
#include "table/header.hpp"

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

std::vector<HeaderCell> cellsOf(const std::vector<Token>& tokens, std::int32_t row) {
    std::vector<HeaderCell> cells;
    cells.reserve(tokens.size());
    for (const Token& token : tokens) {
        const bool nameless = token.reading.shape == Shape::number || token.reading.shape == Shape::points;
        cells.push_back({nameless ? std::u16string{} : text::fold(token.text), row, token.lastRow,
                         token.column, token.lastColumn});
    }
    return cells;
}

/// What the words of a row amount to.
struct Company {
    int levels = 0;  // 一级指标, 二级指标
    int classes = 0; // 类别, 评价内容: levels in other words
    int names = 0;
    bool named = false; // 指标名称: sure of the name, as 考核指标 is not
    int values = 0;     // 指标值, 实际完成值, 分值 …
    bool split = false;
    bool sure = false; // a word that is used nowhere else
};

Company companyOf(const std::vector<HeaderCell>& cells) {
    Company company;
    for (const HeaderCell& cell : cells) {
        const auto word = readHeaderWord(cell.text);
        if (!word) {
            continue;
        }
        switch (word->role) {
        case Role::level1:
        case Role::level2:
            ++(word->certainty >= 2 ? company.levels : company.classes);
            company.sure = company.sure || word->certainty == 3;
            break;
        case Role::name:
            company.names += word->certainty >= 2 ? 1 : 0;
            company.named = company.named || word->certainty == 3;
            company.sure = company.sure || (word->certainty == 3 && word->why.starts_with(u"三级"));
            break;
        case Role::side:
            company.names += word->why == View(u"绩效指标") ? 1 : 0;
            break;
        case Role::targetOperator:
            company.split = true;
            ++company.values;
            break;
        case Role::target:
        case Role::actual:
        case Role::weight:
        case Role::score:
        case Role::grade:
        case Role::progress:
            company.values += word->certainty >= 2 || word->role == Role::grade ? 1 : 0;
            break;
        default:
            break;
        }
    }
    return company;
}

/// Enough words that belong to an indicator table and to nothing else.
bool isHeader(const std::vector<HeaderCell>& cells) {
    const Company company = companyOf(cells);
    if (company.sure) {
        return company.levels + company.names + company.values >= 2;
    }
    // Without 一级/三级指标 the words are common ones: 指标名称 and 指标值 head statistics too.
    const bool flat = company.named && company.values >= 2 && (company.split || company.values >= 3);
    const bool classed = company.names > 0 && company.values > 0 &&
                         (company.levels > 0 || (company.classes > 0 && company.values > 1));
    return flat || classed;
}

/// The title of another table beside this one, or the year below it.
bool isTitle(View text) {
    const std::u16string folded = text::fold(text);
    const bool isTable = folded.find(u"绩效") != View::npos && folded.ends_with(u"表");
    const bool isYear =
        folded.starts_with(u"(") && folded.find(u"年") != View::npos && folded.ends_with(u")");
    return isTable || isYear;
}

/// Labels, values and titles: what stands around a header, never in it.
bool isData(const Token& token) {
    switch (token.reading.shape) {
    case Shape::label1:
    case Shape::label2:
    case Shape::labelEither:
    case Shape::ordinal:
    case Shape::ordinalName:
    case Shape::functionHead:
    case Shape::number:
    case Shape::prose:
    case Shape::ellipsis:
        return true;
    case Shape::threshold:
    case Shape::percent:
    case Shape::quantity:
        return !readHeaderWord(text::fold(token.text)); // 1-6月执行情况 begins like a range
    default:
        return isTitle(token.text);
    }
}

bool isLevelHeading(const Token& token) {
    const auto word = readHeaderWord(text::fold(token.text));
    return word && (word->role == Role::level1 || word->role == Role::level2 || word->role == Role::name);
}

bool beginsWithLabel(const std::vector<Token>& tokens) {
    return !tokens.empty() &&
           (tokens.front().reading.shape == Shape::label1 || tokens.front().reading.shape == Shape::label2 ||
            tokens.front().reading.shape == Shape::labelEither ||
            tokens.front().reading.shape == Shape::labelLike ||
            tokens.front().reading.shape == Shape::functionHead);
}

/// A heading that other headings may stand below.
bool isWide(const HeaderCell& cell) {
    if (cell.lastColumn > cell.firstColumn) {
        return true;
    }
    const auto word = readHeaderWord(cell.text);
    return !word || word->role == Role::target || word->role == Role::grade || word->role == Role::other ||
           word->role == Role::reason || word->role == Role::possibility || word->role == Role::actual;
}

/// Puts shifted headings of the second row below the wide heading they belong to.
void moveBelow(std::vector<HeaderCell>& second, std::vector<HeaderCell>& first) {
    const auto wide = std::find_if(first.rbegin(), first.rend(), isWide);
    if (wide == first.rend()) {
        return;
    }
    const std::int32_t offset = wide->firstColumn - second.front().firstColumn;
    const std::int32_t width = second.back().lastColumn - second.front().firstColumn + 1;
    const std::int32_t grown = wide->firstColumn + width - 1 - wide->lastColumn;
    for (HeaderCell& cell : second) {
        cell.firstColumn += offset;
        cell.lastColumn += offset;
    }
    const std::int32_t edge = wide->lastColumn;
    for (HeaderCell& cell : first) {
        if (cell.firstColumn > edge && grown > 0) {
            cell.firstColumn += grown;
            cell.lastColumn += grown;
        }
    }
    wide->lastColumn = std::max(wide->lastColumn, wide->lastColumn + grown);
}

class Finder {
public:
    Finder(const Grid& grid, const Merges& merges) : grid_(&grid), reader_(grid, merges) {}

    /// The header through this row, if there is one; tables beside each other still in one.
    std::optional<Header> at(std::int32_t row) {
        std::vector<Token> tokens = reader_.read(row, 0, anyColumn);
        Header header;
        header.firstRow = header.lastRow = row;
        crop(tokens, header);
        std::vector<HeaderCell> main = cellsOf(tokens, row);
        if (!isHeader(main)) {
            return std::nullopt;
        }
        addBelow(row, main, header);
        addAbove(row, main, header);
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
            std::vector<HeaderCell> second = cellsOf(below, lower);
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
    /// 年度目标).
    void addAbove(std::int32_t row, const std::vector<HeaderCell>& main, Header& header) {
        const std::int32_t upper = grid_->neighbour(row, -1);
        const std::vector<Token> above = reader_.read(upper, header.firstColumn, header.lastColumn);
        std::vector<HeaderCell> cells = cellsOf(above, upper);
        const std::int32_t left = main.front().firstColumn;
        bool belongs = false;
        for (const HeaderCell& cell : cells) {
            const auto word = readHeaderWord(cell.text);
            const bool isFunction = word && word->role == Role::function && cell.text.size() <= 8;
            belongs = belongs || (isFunction && cells.size() <= main.size()) || cell.lastRow >= row;
        }
        if (!belongs) {
            return;
        }
        // 核心职能 was merged over both rows, so that the main row begins below it: everything else moves
        // right.
        const auto function = std::find_if(cells.begin(), cells.end(), [](const HeaderCell& cell) {
            const auto word = readHeaderWord(cell.text);
            return word && word->role == Role::function;
        });
        if (function != cells.end() && function->firstColumn == left && function->lastRow < row) {
            const std::int32_t width = function->lastColumn - function->firstColumn + 1;
            function->firstColumn -= width;
            function->lastColumn -= width;
        }
        for (HeaderCell& cell : cells) {
            // What spans headings of the main row is their common title, no column of its own.
            const bool spans = std::any_of(main.begin(), main.end(), [&](const HeaderCell& head) {
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
};

} // namespace

std::optional<Header> headerAt(const Grid& grid, const Merges& merges, std::int32_t row) {
    return Finder(grid, merges).at(row);
}

} // namespace jixiao::table
