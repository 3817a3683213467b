// SPDX-License-Identifier: MPL-2.0
#include "table/continued.hpp"

#include "table/closing_words.hpp"
#include "table/row.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace jixiao::table {

namespace {

bool sameHeadings(const Header& one, const Header& other) {
    const std::int32_t down = other.firstRow - one.firstRow;
    return std::equal(one.cells.begin(), one.cells.end(), other.cells.begin(), other.cells.end(),
                      [down](const HeaderCell& a, const HeaderCell& b) {
                          return a.text == b.text && a.firstColumn == b.firstColumn && a.row + down == b.row;
                      });
}

/// The levels of a table so far, down to a row: what is looked at is not looked at again.
struct Levels {
    std::int32_t lastRow = 0;
    unsigned seen = 0; // a bit for each Level1
    Level1 latest = Level1::none;
};

unsigned bitOf(Level1 level) {
    return 1U << static_cast<unsigned>(level);
}

class Joiner {
public:
    Joiner(const Grid& grid, const Merges& merges) : grid_(&grid), reader_(grid, merges) {}

    bool goesOn(Levels& levels, const Header& header) {
        std::int32_t last = grid_->neighbour(header.firstRow, -1);
        if (saysContinued(last, header)) {
            last = grid_->neighbour(last, -1);
        }
        return last > levels.lastRow && isBodyRow(last, header) && levelsGoOn(levels, last, header);
    }

private:
    std::span<const Token> read(std::int32_t row, const Header& header) {
        return reader_.read(row, header.firstColumn, header.lastColumn);
    }

    /// 续表, (续)
    bool saysContinued(std::int32_t row, const Header& header) {
        const auto tokens = read(row, header);
        constexpr std::size_t longest = 6;
        return tokens.size() == 1 && tokens.front().text.size() <= longest &&
               text::fold(tokens.front().text).find(u'续') != std::u16string::npos;
    }

    bool isBodyRow(std::int32_t row, const Header& header) {
        const auto tokens = read(row, header);
        if (tokens.empty() || isFormTitle(text::fold(tokens.front().text))) {
            return false;
        }
        const RowWord word = readRowWord(text::fold(tokens.front().text));
        return (word == RowWord::none || word == RowWord::levelSum) &&
               std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
                   return token.reading.label.level != LabelLevel::none ||
                          looksLikeTarget(token.reading.shape);
               });
    }

    /// The level-1 label of a row, none where it has none.
    Level1 level1In(std::int32_t row, const Header& header) {
        for (const Token& token : read(row, header)) {
            const Label& label = token.reading.label;
            if (label.level == LabelLevel::level1 || (label.level == LabelLevel::either && !label.bare)) {
                return label.level1;
            }
        }
        return Level1::none;
    }

    /// A level that comes again, with others in between, begins another tree.
    bool levelsGoOn(Levels& levels, std::int32_t last, const Header& header) {
        for (std::int32_t row = levels.lastRow + 1; row <= last; ++row) {
            if (const Level1 level = level1In(row, header); level != Level1::none) {
                levels.seen |= bitOf(level);
                levels.latest = level;
            }
        }
        levels.lastRow = last;
        constexpr std::int32_t farthest = 30;
        const std::int32_t end = std::min(header.lastRow + farthest, grid_->endRow() - 1);
        for (std::int32_t row = header.lastRow + 1; row <= end; ++row) {
            if (const Level1 next = level1In(row, header); next != Level1::none) {
                return next == levels.latest || (levels.seen & bitOf(next)) == 0;
            }
        }
        return false;
    }

    const Grid* grid_;
    RowReader reader_;
};

} // namespace

void joinContinued(const Grid& grid, const Merges& merges, std::vector<Header>& headers) {
    Joiner joiner(grid, merges);
    std::vector<Header> kept;
    std::vector<Levels> levels; // of the tables kept
    for (Header& header : headers) {
        // Tables beside each other have theirs in between.
        constexpr std::size_t near = 4;
        const std::size_t end = kept.size() - std::min(near, kept.size());
        std::size_t above = kept.size();
        while (above > end && !sameHeadings(kept[above - 1], header)) {
            --above;
        }
        if (above > end && joiner.goesOn(levels[above - 1], header)) {
            levels[above - 1].lastRow = header.lastRow;
            kept[above - 1].repeats.emplace_back(header.firstRow, header.lastRow);
        } else {
            levels.push_back({header.lastRow, 0, Level1::none});
            kept.push_back(std::move(header));
        }
    }
    headers = std::move(kept);
}

} // namespace jixiao::table
