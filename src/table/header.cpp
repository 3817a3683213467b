// SPDX-License-Identifier: MPL-2.0
#include "table/header.hpp"

#include "table/header_words.hpp"
#include "table/row.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <limits>
#include <optional>

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
    int values = 0; // 指标值, 实际完成值, 分值 …
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
    const bool flat = company.names > 0 && company.values >= 2 && (company.split || company.values >= 3);
    const bool classed = company.names > 0 && company.values > 0 &&
                         (company.levels > 0 || (company.classes > 0 && company.values > 1));
    return flat || classed;
}

bool hasDataLook(const std::vector<Token>& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        switch (token.reading.shape) {
        case Shape::label1:
        case Shape::label2:
        case Shape::labelEither:
        case Shape::ordinal:
        case Shape::ordinalName:
        case Shape::functionHead:
        case Shape::threshold:
        case Shape::percent:
        case Shape::quantity:
        case Shape::number:
        case Shape::prose:
        case Shape::ellipsis:
            return true;
        default:
            return false;
        }
    });
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
    Finder(const Grid& grid, const Merges& merges) : reader_(grid, merges) {}

    std::vector<Header> at(std::int32_t row) {
        std::vector<Token> tokens = reader_.read(row, 0, anyColumn);
        std::vector<HeaderCell> main = cellsOf(tokens, row);
        if (!isHeader(main)) {
            return {};
        }
        Header header;
        header.firstRow = header.lastRow = row;
        header.lastColumn = anyColumn;
        addBelow(row, main, header);
        addAbove(row, main, header);
        std::sort(header.cells.begin(), header.cells.end(), [](const HeaderCell& a, const HeaderCell& b) {
            return a.firstColumn != b.firstColumn ? a.firstColumn < b.firstColumn : a.row < b.row;
        });
        return besideEachOther(header);
    }

private:
    /// The row below the main one, where it names parts of a wide heading.
    void addBelow(std::int32_t row, std::vector<HeaderCell>& main, Header& header) {
        std::int32_t spanned = row;
        for (const HeaderCell& cell : main) {
            if (cell.lastRow > row && cell.lastRow <= row + 2) {
                spanned = std::max(spanned, cell.lastRow);
            }
        }
        const std::vector<Token> below = reader_.read(row + 1, 0, anyColumn);
        bool belongs = false, shifted = false;
        if (!below.empty() && !hasDataLook(below)) {
            std::vector<HeaderCell> second = cellsOf(below, row + 1);
            belongs = spanned > row || isSecondRow(row, main, second, shifted);
            if (belongs && !isHeader(second)) {
                if (shifted) {
                    moveBelow(second, main);
                }
                header.cells.insert(header.cells.end(), second.begin(), second.end());
                header.lastRow = std::max(spanned, row + 1);
            }
        } else if (spanned > row && below.empty()) {
            header.lastRow = spanned;
        }
        header.cells.insert(header.cells.end(), main.begin(), main.end());
    }

    bool isSecondRow(std::int32_t row, const std::vector<HeaderCell>& main,
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
        shifted = second.size() > 1 && (known == static_cast<std::ptrdiff_t>(second.size()) ||
                                        beginsWithLabel(reader_.read(row + 2, 0, anyColumn)));
        return shifted;
    }

    /// The row above, where it heads columns that the main row leaves open (核心职能) or panels (中期目标,
    /// 年度目标).
    void addAbove(std::int32_t row, const std::vector<HeaderCell>& main, Header& header) {
        const std::vector<Token> above = reader_.read(row - 1, 0, anyColumn);
        std::vector<HeaderCell> cells = cellsOf(above, row - 1);
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
        header.firstRow = row - 1;
    }

    /// One header for each table: a second 一级指标 begins a second table.
    static std::vector<Header> besideEachOther(const Header& whole) {
        std::vector<std::int32_t> begins;
        const HeaderCell* before = nullptr;
        for (const HeaderCell& cell : whole.cells) {
            const auto word = readHeaderWord(cell.text);
            if (word && word->role == Role::level1 && word->certainty >= 3) {
                const auto beforeWord = before != nullptr ? readHeaderWord(before->text) : std::nullopt;
                const bool led =
                    beforeWord && (beforeWord->role == Role::side || beforeWord->role == Role::function ||
                                   beforeWord->role == Role::sequence);
                begins.push_back(led ? before->firstColumn : cell.firstColumn);
            }
            before = &cell;
        }
        if (begins.size() < 2) {
            return {whole};
        }
        std::vector<Header> headers;
        for (std::size_t i = 0; i < begins.size(); ++i) {
            Header one;
            one.firstRow = whole.firstRow;
            one.lastRow = whole.lastRow;
            one.firstColumn = i == 0 ? 0 : begins[i];
            one.lastColumn = i + 1 < begins.size() ? begins[i + 1] - 1 : anyColumn;
            for (const HeaderCell& cell : whole.cells) {
                if (cell.firstColumn >= one.firstColumn && cell.firstColumn <= one.lastColumn) {
                    one.cells.push_back(cell);
                }
            }
            headers.push_back(std::move(one));
        }
        return headers;
    }

    RowReader reader_;
};

} // namespace

bool mayBeHeader(std::span<const Cell> cells) {
    // Every heading that counts speaks of 指标 or 目标, and of a level, a name, a value or a class.
    bool speaks = false, divides = false;
    int count = 0;
    for (const Cell& cell : cells) {
        if (cell.kind != CellKind::text || cell.text.size() > 60) {
            continue;
        }
        ++count;
        speaks = speaks || cell.text.find_first_of(u"标標") != View::npos;
        divides = divides || cell.text.find_first_of(u"级級名值类類容称稱") != View::npos;
    }
    return count >= 2 && speaks && divides;
}

std::vector<Header> headersAt(const Grid& grid, const Merges& merges, std::int32_t row) {
    return Finder(grid, merges).at(row);
}

} // namespace jixiao::table
