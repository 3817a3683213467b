// SPDX-License-Identifier: MPL-2.0
#include "table/transposed.hpp"

#include "table/closing_words.hpp"
#include "table/label_state.hpp"
#include "table/parsed_target.hpp"
#include "table/row.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace jixiao::table {

namespace {

using Tokens = std::vector<Token>;

constexpr std::int32_t anyColumn = std::numeric_limits<std::int32_t>::max();

bool isLabel(const Token& token) {
    const Label& label = token.reading.label;
    return label.level != LabelLevel::none && !label.bare && !label.isGoal && !label.own;
}

std::size_t countOf(const Tokens& tokens, bool level1) {
    std::vector<std::u16string_view> seen;
    for (const Token& token : tokens) {
        const LabelLevel level = token.reading.label.level;
        const bool fits =
            isLabel(token) && (level1 ? level == LabelLevel::level1 : level != LabelLevel::level1);
        if (fits && std::find(seen.begin(), seen.end(), token.text) == seen.end()) {
            seen.push_back(token.text);
        }
    }
    return seen.size();
}

/// Labels to the right end, after at most a few headings of the unit columns.
bool isLabelRow(const Tokens& tokens) {
    const auto first = std::find_if(tokens.begin(), tokens.end(), isLabel);
    constexpr std::ptrdiff_t mostUnits = 4;
    return first != tokens.end() && first - tokens.begin() <= mostUnits &&
           std::all_of(first, tokens.end(), [](const Token& token) {
               return isLabel(token) || token.reading.shape == Shape::labelLike;
           });
}

bool isValue(const Token& token) {
    return looksLikeTarget(token.reading.shape) || token.reading.shape == Shape::number ||
           token.reading.shape == Shape::date || token.reading.shape == Shape::dash;
}

/// Moves a header row that lost the cells merged above its left end below the labels it belongs to.
void moveTo(Tokens& tokens, std::int32_t firstColumn) {
    if (tokens.empty() || tokens.front().column >= firstColumn) {
        return;
    }
    const std::int32_t offset = firstColumn - tokens.front().column;
    for (Token& token : tokens) {
        token.column += offset;
        token.lastColumn += offset;
    }
}

/// The label that stands over a column: the last one that begins at or left of it.
const Token* over(const Tokens& labels, std::int32_t column) {
    const Token* found = nullptr;
    for (const Token& token : labels) {
        if (isLabel(token) || token.reading.shape == Shape::labelLike) {
            found = token.column <= column ? &token : found;
        }
    }
    return found;
}

/// More names than labels, and the labels stand side by side: how many names each of them covered was lost
/// when the table was pasted.
bool spansAreLost(const Tokens& labels, const Tokens& names, std::int32_t begin) {
    const auto isBelow = [begin](const Token& token) { return token.column >= begin; };
    const auto known = std::count_if(labels.begin(), labels.end(), isBelow);
    const auto all = std::count_if(names.begin(), names.end(), isBelow);
    if (known < 2 || all <= known) {
        return false;
    }
    std::int32_t next = begin;
    return std::all_of(labels.begin(), labels.end(), [&](const Token& token) {
        return !isBelow(token) || (token.column == next++ && token.lastColumn == token.column);
    });
}

/// One column of values.
struct ValueColumn {
    std::int32_t column = 0;
    std::int32_t ordinal = 0;
    std::u16string name;
    Levels levels;
};

class Reader {
public:
    Reader(const Grid& grid, const Merges& merges, std::int32_t end)
        : grid_(&grid), above_(grid, merges), between_(grid, merges), reader_(grid, merges), end_(end) {}

    std::optional<IndicatorTable> read(std::int32_t row) {
        if (!readHeader(row)) {
            return std::nullopt;
        }
        table_.firstHeaderRow = row;
        table_.range = {row, left_, table_.headerRow, columns_.back().column};
        readValues();
        table_.columns.target = columns_.front().column;
        table_.evidence.emplace_back(u"levels stand across the top: each row below is a unit");
        if (unsure_) {
            table_.evidence.emplace_back(
                u"more names than labels, side by side: the spans of the labels are lost");
        }
        return std::move(table_);
    }

private:
    /// Whether the last cell can end a row of labels: most rows need no more than this look.
    bool endsInLabel(std::int32_t row) {
        const auto cells = grid_->row(row);
        const std::int32_t last = cells.empty() ? 0 : cells.back().column;
        const Tokens& tokens = above_.read(row, last, last);
        return tokens.empty() || isLabel(tokens.back()) || tokens.back().reading.shape == Shape::labelLike;
    }

    bool readHeader(std::int32_t row) {
        if (!endsInLabel(row)) {
            return false;
        }
        Tokens first = above_.read(row, 0, anyColumn);
        if (!isLabelRow(first)) {
            return false;
        }
        Tokens second = between_.read(grid_->neighbour(row, 1), 0, anyColumn);
        const bool twoLevels = countOf(first, true) > 0 && isLabelRow(second) && countOf(second, false) > 0;
        const bool transposed = countOf(first, true) > 1 ||
                                (countOf(first, true) == 0 && countOf(first, false) > 1) ||
                                (twoLevels && countOf(second, false) > 1 && countOf(first, false) == 0);
        if (!transposed) {
            return false;
        }
        left_ = first.front().column;
        const auto label = std::find_if(first.begin(), first.end(), isLabel);
        const std::int32_t begin = label->column;
        if (twoLevels && isLabel(second.front())) {
            moveTo(second, begin);
        }
        std::int32_t nameRow = grid_->neighbour(row, 1);
        if (twoLevels) {
            nameRow = grid_->neighbour(nameRow, 1);
        }
        Tokens names = reader_.read(nameRow, 0, anyColumn);
        const auto values = std::count_if(names.begin(), names.end(), isValue);
        if (isLabelRow(names)) {
            return false; // labels all the way down
        }
        const bool named = !names.empty() && values * 2 < static_cast<std::ptrdiff_t>(names.size());
        if (named && names.front().column < begin && names.size() > 1) {
            // Either the unit's headings stand here, or the row was moved to the left edge.
            const std::size_t units = static_cast<std::size_t>(label - first.begin());
            const bool hasUnits = units > 0 && !names.empty() && names.front().text == first.front().text;
            if (!hasUnits) {
                moveTo(names, begin);
            }
        }
        const Tokens& labelRow = twoLevels ? second : first;
        const Tokens& lowest = named ? names : labelRow;
        unsure_ = named && spansAreLost(labelRow, names, begin);
        for (const Token& token : lowest) {
            if (token.column < begin) {
                continue;
            }
            ValueColumn column;
            column.column = token.column;
            LabelState labels;
            if (const Token* one = over(first, token.column)) {
                labels.takeLevel1(*one);
            }
            if (const Token* two = twoLevels ? over(second, token.column) : nullptr) {
                labels.takeLevel2(*two);
            }
            column.levels = labels.levels();
            if (named) {
                column.ordinal = token.reading.ordinal;
                column.name = text::joinLines(token.text.substr(
                    token.reading.shape == Shape::ordinalName ? token.reading.nameBegin : 0));
            }
            columns_.push_back(std::move(column));
        }
        table_.headerRow = named ? nameRow : twoLevels ? grid_->neighbour(row, 1) : row;
        return !columns_.empty();
    }

    void readValues() {
        constexpr int mostStrangers = 2;
        constexpr std::int32_t longestGap = 4;
        int strangers = 0;
        std::int32_t gap = 0;
        for (std::int32_t row = table_.headerRow + 1; row < end_; ++row) {
            const auto cells = grid_->row(row);
            if (cells.empty()) {
                if (++gap > longestGap) {
                    break;
                }
                continue;
            }
            gap = 0;
            const Tokens& tokens = reader_.read(row, 0, anyColumn);
            if (tokens.empty()) {
                continue;
            }
            const RowWord word = readRowWord(text::fold(tokens.front().text));
            if (word == RowWord::total || word == RowWord::subtotal) {
                continue;
            }
            if (word != RowWord::none || isLabelRow(tokens)) {
                break;
            }
            if (!readRow(tokens, row) && ++strangers >= mostStrangers) {
                break;
            }
        }
    }

    /// Whether the row held values.
    bool readRow(const Tokens& tokens, std::int32_t row) {
        const std::int32_t begin = columns_.front().column;
        // A unit's own heading merged over several rows leaves those below it further left.
        std::int32_t shift = 0, fewest = std::numeric_limits<std::int32_t>::max();
        for (std::int32_t tried = 0; tried <= begin - left_ - 1 || tried == 0; ++tried) {
            std::int32_t odd = 0;
            for (const Token& token : tokens) {
                const bool inValues = token.column + tried >= begin;
                odd += inValues != isValue(token) ? 1 : 0;
            }
            if (odd < fewest) {
                fewest = odd;
                shift = tried;
            }
        }
        std::u16string unit;
        bool any = false;
        for (const Token& token : tokens) {
            if (token.column + shift < begin) {
                unit += (unit.empty() ? u"" : u" ") + text::joinLines(token.text);
                continue;
            }
            const auto column = std::find_if(columns_.begin(), columns_.end(), [&](const ValueColumn& one) {
                return one.column == token.column + shift;
            });
            if (column != columns_.end()) {
                add(*column, static_cast<std::int32_t>(column - columns_.begin()), token, row, unit);
                any = true;
            }
        }
        if (any) {
            table_.range.lastRow = row;
        }
        return any;
    }

    void add(const ValueColumn& column, std::int32_t panel, const Token& token, std::int32_t row,
             const std::u16string& unit) {
        Indicator indicator;
        indicator.panel = panel;
        indicator.level1 = column.levels.level1;
        indicator.level1Inferred = column.levels.level1Inferred;
        indicator.level2 = column.levels.level2;
        indicator.level2Inferred = unsure_ && !indicator.level2.empty();
        indicator.name = column.name;
        indicator.ordinal = column.ordinal;
        indicator.place = unit;
        indicator.target = {row, token.column};
        indicator.targetLastColumn = token.column;
        indicator.nameCell = {table_.headerRow, column.column};
        indicator.targetText = text::joinLines(token.text);
        indicator.targetForm = token.becameFormula     ? TargetForm::formula
                               : token.cell->hasNumber ? TargetForm::number
                                                       : TargetForm::text;
        indicator.targetFormat = token.cell->format;
        indicator.targetShown = token.becameFormula ? shownText(*token.cell) : std::u16string{};
        parseTarget(indicator);
        table_.indicators.push_back(std::move(indicator));
    }

    const Grid* grid_;
    // One for each row of the header: what a reader gave holds until it reads again.
    RowReader above_;
    RowReader between_;
    RowReader reader_;
    IndicatorTable table_;
    std::vector<ValueColumn> columns_;
    std::int32_t left_ = 0;
    bool unsure_ = false; // which label each column is under cannot be told
    std::int32_t end_;
};

} // namespace

std::optional<IndicatorTable> readTransposedAt(const Grid& grid, const Merges& merges, std::int32_t row,
                                               std::int32_t end) {
    return Reader(grid, merges, end).read(row);
}

} // namespace jixiao::table
