// SPDX-License-Identifier: MPL-2.0
#include "table/in_cell.hpp"

#include "table/label_state.hpp"
#include "table/parsed_target.hpp"
#include "table/row.hpp"
#include "target/character_set.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace jixiao::table {

namespace {

using target::CharacterSet;
using View = std::u16string_view;

constexpr std::int32_t anyColumn = std::numeric_limits<std::int32_t>::max();
constexpr View operators = u"≥≤=＝><＞＜≧≦﹦";

/// Where the bracket that the text ends with was opened; npos where it ends otherwise.
std::size_t lastBracket(View text) {
    if (text.empty() || View(u")）").find(text.back()) == View::npos) {
        return View::npos;
    }
    int depth = 0;
    for (std::size_t at = text.size(); at-- > 0;) {
        if (View(u")）").find(text[at]) != View::npos) {
            ++depth;
        } else if (View(u"(（").find(text[at]) != View::npos && --depth == 0) {
            return at;
        }
    }
    return View::npos;
}

View withoutEnd(View text) {
    while (!text.empty() &&
           (text::isSpace(text.back()) || View(u"；;。,，").find(text.back()) != View::npos)) {
        text.remove_suffix(1);
    }
    return text;
}

/// A token made of a piece of a cell.
Token tokenOf(View text, std::u16string& scratch) {
    Token token;
    token.text = text::trim(text);
    if (!token.text.empty()) {
        token.reading = readShape(token.text, scratch);
    }
    return token;
}

bool isLabelToken(const Token& token) {
    return token.reading.label.level != LabelLevel::none && !token.reading.label.bare;
}

/// Goes through the lines of cells and gathers what they say.
class LineReader {
public:
    explicit LineReader(IndicatorTable& table) : table_(&table) {}

    /// Whether the cell held anything of ours.
    bool read(const Token& cell, std::int32_t row) {
        cell_ = &cell;
        row_ = row;
        found_ = false;
        View text = cell.text;
        while (!text.empty()) {
            // A line ends at its line end, and where a new heading or a new item begins.
            const std::size_t end = text.find_first_of(u"\n\r；;", 0);
            const std::size_t heading = text.find(u'【', 1);
            const std::size_t closing = text.front() == u'【' ? text.find(u'】') : View::npos;
            std::size_t cut = std::min({end, heading, text.size()});
            if (closing != View::npos && closing < cut) {
                cut = closing + 1;
            }
            readPiece(text::trim(text.substr(0, cut)));
            text.remove_prefix(std::min(cut == end ? cut + 1 : cut, text.size()));
        }
        return found_;
    }

    /// Labels met so far that stand without 【】, and whether any stood in them.
    [[nodiscard]] int plainLabels() const { return plain_; }
    [[nodiscard]] bool hasBrackets() const { return brackets_; }

private:
    void readPiece(View piece) {
        if (piece.empty()) {
            return;
        }
        if (piece.front() == u'【') {
            open_ = readHeading(piece);
            brackets_ = brackets_ || open_;
            found_ = found_ || open_;
        } else if (!brackets_ && readPlainHeading(piece)) {
            open_ = true;
            found_ = true;
        }
        if (open_ && !piece.empty() && piece.front() != u'【') {
            addItem(piece);
        }
    }

    /// 数量指标：清扫面积≥100万平方米: takes the label off.
    bool readPlainHeading(View& piece) {
        const std::size_t colon = piece.find_first_of(u":：");
        const Token label = tokenOf(piece.substr(0, colon), scratch_);
        if (colon == View::npos || !isLabelToken(label)) {
            return false;
        }
        if (label.reading.label.level == LabelLevel::level1) {
            labels_.reset();
            labels_.takeLevel1(label);
        } else {
            labels_.takeLevel2(label);
        }
        piece = text::trim(piece.substr(colon + 1));
        ++plain_;
        return true;
    }

    /// 【产出指标-数量指标】, 【数量指标】
    bool readHeading(View piece) {
        View inside = piece.substr(1);
        inside = inside.substr(0, inside.find(u'】'));
        const std::size_t divider = inside.find_first_of(u"-—–－/\\>·:：");
        const Token first = tokenOf(inside.substr(0, divider), scratch_);
        if (!isLabelToken(first)) {
            return false;
        }
        labels_.reset();
        labels_.takeLevel1(first);
        if (divider != View::npos) {
            const std::size_t next = inside.find_first_not_of(u"-—–－/\\>·:：", divider);
            const Token second = tokenOf(next == View::npos ? View{} : inside.substr(next), scratch_);
            if (!second.text.empty()) {
                labels_.takeLevel2(second);
            }
        }
        return true;
    }

    void addItem(View piece) {
        const Line line = readLine(piece);
        const bool isItem = line.ordinal > 0 || !line.target.empty();
        if (!isItem || line.name.empty()) {
            return;
        }
        Indicator indicator;
        Levels levels = labels_.levels();
        indicator.level1 = std::move(levels.level1);
        indicator.level1Inferred = levels.level1Inferred;
        indicator.level2 = std::move(levels.level2);
        indicator.ordinal = line.ordinal;
        indicator.name = text::joinLines(line.name);
        indicator.targetText = text::joinLines(line.target);
        indicator.target = {row_, cell_->column};
        indicator.targetLastColumn = cell_->column;
        indicator.nameCell = indicator.target;
        indicator.targetForm = line.target.empty() ? TargetForm::none : TargetForm::inCell;
        parseTarget(indicator);
        table_->indicators.push_back(std::move(indicator));
        found_ = true;
    }

    IndicatorTable* table_;
    LabelState labels_;
    const Token* cell_ = nullptr;
    std::int32_t row_ = 0;
    bool open_ = false;
    bool brackets_ = false;
    int plain_ = 0;
    bool found_ = false;
    std::u16string scratch_;
};

} // namespace

Line readLine(std::u16string_view text) {
    Line line;
    std::u16string scratch;
    text = withoutEnd(text::trim(text));
    if (text.empty()) {
        return line;
    }
    const Reading reading = readShape(text, scratch);
    if (reading.shape == Shape::ordinal) {
        line.ordinal = reading.ordinal;
        return line;
    }
    if (reading.shape == Shape::ordinalName) {
        line.ordinal = reading.ordinal;
        text.remove_prefix(reading.nameBegin);
    }
    const std::size_t bracket = lastBracket(text);
    const std::size_t sign = text.find_first_of(operators);
    const std::size_t colon = text.find_first_of(u":：");
    if (bracket != View::npos && bracket > 0) {
        line.name = text::trim(text.substr(0, bracket));
        line.target = text::trim(text.substr(bracket + 1, text.size() - bracket - 2));
    } else if (sign != View::npos && sign > 0) {
        line.name = withoutEnd(text.substr(0, sign));
        line.target = text::trim(text.substr(sign));
    } else if (colon != View::npos && colon > 0) {
        line.name = text::trim(text.substr(0, colon));
        line.target = text::trim(text.substr(colon + 1));
    } else {
        line.name = text;
    }
    while (!line.name.empty() && View(u":：").find(line.name.back()) != View::npos) {
        line.name.remove_suffix(1);
    }
    return line;
}

bool mayHoldLines(std::span<const Cell> cells) {
    static constexpr CharacterSet signs(u"【\n\r；;");
    return std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
        if (std::none_of(cell.text.begin(), cell.text.end(), [](char16_t c) { return signs.contains(c); })) {
            return false;
        }
        const std::size_t bracket = cell.text.find(u'【');
        if (bracket != View::npos) {
            return cell.text.find_first_of(u"标標", bracket) != View::npos;
        }
        return cell.text.find_first_of(u"\n\r；;") != View::npos &&
               (cell.text.find(u"标：") != View::npos || cell.text.find(u"标:") != View::npos ||
                cell.text.find(u"標：") != View::npos || cell.text.find(u"標:") != View::npos);
    });
}

std::optional<IndicatorTable> readLinesAt(const Grid& grid, const Merges& merges, std::int32_t row,
                                          std::int32_t end) {
    IndicatorTable table;
    LineReader lines(table);
    RowReader reader(grid, merges);
    std::int32_t column = -1, last = row;
    constexpr std::int32_t longestGap = 2;
    for (std::int32_t at = row; at < end && at <= last + 1 + longestGap; ++at) {
        bool any = false;
        for (const Token& token : reader.read(at, std::max(column, 0), column < 0 ? anyColumn : column)) {
            if (lines.read(token, at)) {
                column = token.column;
                any = true;
                break;
            }
        }
        if (any) {
            last = at;
        } else if (at == row) {
            return std::nullopt;
        }
    }
    // Without 【】 it takes several labels and thresholds to tell a list from a sentence.
    const auto aimed =
        std::count_if(table.indicators.begin(), table.indicators.end(), [](const Indicator& one) {
            return one.comparison != target::Operator::none || !one.value.empty();
        });
    if (table.indicators.empty() || (!lines.hasBrackets() && (lines.plainLabels() < 2 || aimed < 2))) {
        return std::nullopt;
    }
    table.range = {row, column, last, column};
    // The heading of the column: 绩效目标, 绩效指标.
    const std::int32_t heading = grid.neighbour(row, -1);
    const Cell* above = grid.find({heading, column});
    constexpr std::size_t longestHeading = 12;
    if (above != nullptr && above->text.size() <= longestHeading &&
        text::fold(above->text).find(u'绩') != View::npos) {
        table.range.firstRow = table.firstHeaderRow = table.headerRow = heading;
    }
    table.columns.name = table.columns.target = column;
    table.evidence.emplace_back(u"no header: indicators are lines inside a cell");
    return table;
}

} // namespace jixiao::table
