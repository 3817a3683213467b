// SPDX-License-Identifier: MPL-2.0
#include "table/body.hpp"

#include "table/closing_words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace jixiao::table {

namespace {

/// So many empty rows in a row end a block.
constexpr std::int32_t longestGap = 60;
/// Behind so many empty rows only a label or a plain target goes on with it; without a header, behind any.
constexpr std::int32_t trustedGap = 4;
/// So many rows that fit nowhere end it too.
constexpr int mostStrangers = 3;
/// Rows the habits are learnt from.
constexpr std::int32_t sampleRows = 200;

bool isLabel(Shape shape) {
    return shape == Shape::label1 || shape == Shape::label2 || shape == Shape::labelEither ||
           shape == Shape::labelLike;
}

enum class Kind : std::uint8_t { blank, body, total, subtotal, skip, stranger, end };

class Walker {
public:
    Walker(const Grid& grid, const Merges& merges, const Header& header, const Layout& layout)
        : grid_(&grid), header_(&header), layout_(&layout), reader_(grid, merges), aligner_(layout) {
        reader_.splitLabels(layout.headerless);
    }

    /// Reads and judges a row; tokens and alignment hold until the next call.
    Kind judge(std::int32_t row, const Habits& habits) {
        tokens_ = {};
        const auto cells = grid_->row(row);
        if (cells.empty()) {
            return Kind::blank;
        }
        tokens_ = reader_.read(row, header_->firstColumn, header_->lastColumn);
        if (tokens_.empty()) {
            return Kind::blank;
        }
        const Token& first = tokens_.front();
        labelled_ = std::any_of(tokens_.begin(), tokens_.end(),
                                [](const Token& token) { return isLabel(token.reading.shape); });
        if (first.reading.shape == Shape::ellipsis) {
            return Kind::skip;
        }
        text::foldInto(first.text.substr(0, 24), scratch_);
        switch (readRowWord(scratch_)) {
        case RowWord::total:
            align(habits);
            return Kind::total;
        case RowWord::subtotal:
            align(habits);
            return Kind::subtotal;
        case RowWord::end:
        case RowWord::nextForm:
            if (!labelled_ && first.reading.shape != Shape::ordinalName) {
                return Kind::end;
            }
            break;
        case RowWord::none:
            break;
        }
        if (opensForm()) {
            return Kind::end;
        }
        align(habits);
        return fits() ? Kind::body : Kind::stranger;
    }

    [[nodiscard]] std::span<const Token> tokens() const { return tokens_; }
    [[nodiscard]] const Alignment& alignment() const { return *alignment_; }

    [[nodiscard]] bool headerless() const { return layout_->headerless; }

    /// Whether the row could go on with a block behind empty rows.
    [[nodiscard]] bool standsAlone() const {
        return labelled_ || std::any_of(tokens_.begin(), tokens_.end(), [](const Token& token) {
                   return looksLikeTarget(token.reading.shape) || token.reading.shape == Shape::ordinalName;
               });
    }

private:
    void align(const Habits& habits) {
        alignment_ = &aligner_.align(tokens_, habits);
        if (isHeading(habits)) {
            settled_ = *alignment_;
            settled_.columns.back() = layout_->find(Role::score);
            alignment_ = &settled_;
        }
    }

    /// Weight and score with nothing between, as rows that head others have: the second number only looks
    /// like a target, for this table's targets have units.
    [[nodiscard]] bool isHeading(const Habits& habits) const {
        const int weight = layout_->find(Role::weight), target = layout_->find(Role::target);
        if (layout_->aligned || weight < 0 || target < 0 || layout_->find(Role::score) < target ||
            !habits.targetsHaveUnits() || tokens_.size() < 2 || alignment_->columns.back() != target) {
            return false;
        }
        const Token& last = tokens_.back();
        const Token& before = tokens_[tokens_.size() - 2];
        return alignment_->columns[tokens_.size() - 2] == weight && last.reading.shape == Shape::number &&
               before.reading.shape == Shape::number && last.text.size() <= before.text.size();
    }

    /// Labels across the top of a transposed form: more of one level than this table has panels.
    [[nodiscard]] bool goesAcross() const {
        constexpr std::ptrdiff_t fewest = 3;
        const auto count = [this](auto&& fits) {
            return std::count_if(tokens_.begin(), tokens_.end(), [&](const Token& token) {
                return !token.reading.label.bare && !token.reading.label.own && fits(token.reading.shape);
            });
        };
        const std::ptrdiff_t all = count([](Shape shape) {
            return shape == Shape::label1 || shape == Shape::label2 || shape == Shape::labelEither;
        });
        return all >= fewest &&
               (count([](Shape shape) { return shape == Shape::label1; }) > layout_->panels ||
                count([](Shape shape) { return shape == Shape::label2; }) > layout_->panels);
    }

    /// A line above another form: its title, or 单位:万元 at its right end.
    [[nodiscard]] bool opensForm() {
        if (labelled_) {
            return goesAcross();
        }
        if (tokens_.size() > 3) {
            return false;
        }
        if (tokens_.size() == 1) {
            const std::u16string folded = text::fold(tokens_.front().text);
            if (isFormTitle(folded) || isLetterhead(folded)) {
                return true;
            }
        }
        text::foldInto(tokens_.back().text.substr(0, 12), scratch_);
        return scratch_.starts_with(u"单位:") || scratch_.starts_with(u"金额单位");
    }

    /// A row of the block has a label, or a name with something beside it, and costs little for its length.
    [[nodiscard]] bool fits() const {
        const auto& columns = layout_->columns;
        bool named = false, valued = false, standsUnderName = false, carried = false, numbered = false;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const int at = alignment_->columns[i];
            if (at == Alignment::beyond) {
                continue;
            }
            const Column& column = columns[static_cast<std::size_t>(at)];
            switch (column.role) {
            case Role::name:
                named = true;
                standsUnderName = tokens_[i].column >= column.first && tokens_[i].column <= column.last;
                break;
            case Role::ordinal:
                numbered = true;
                break;
            case Role::function:
            case Role::side:
            case Role::level1:
            case Role::level2:
                carried = true;
                break;
            default:
                valued = true;
                break;
            }
        }
        constexpr int eachToken = 18, once = 40;
        if (alignment_->cost > once + eachToken * static_cast<int>(tokens_.size())) {
            return false;
        }
        return labelled_ || numbered || (named && (valued || standsUnderName)) || (carried && !valued);
    }

    const Grid* grid_;
    const Header* header_;
    const Layout* layout_;
    RowReader reader_;
    Aligner aligner_;
    std::span<const Token> tokens_;
    const Alignment* alignment_ = nullptr;
    Alignment settled_;
    bool labelled_ = false;
    std::u16string scratch_;
};

/// Calls `take` for every row that belongs to the block, and tells where it ends.
template <typename Take>
Body walkRows(const Grid& grid, const Header& header, Walker& walker, const Habits& habits,
              std::int32_t limit, Take&& take) {
    Body body;
    body.lastRow = header.lastRow;
    std::int32_t gap = 0, usualGap = 0; // blank rows here, and between rows of this block so far
    std::int32_t lastSubtotal = -1;
    int strangers = 0, subtotals = 0;
    bool any = false;
    const bool headerless = walker.headerless();
    for (std::int32_t row = header.lastRow + 1; row < std::min({grid.endRow(), header.endRow, limit});
         ++row) {
        const Kind kind = walker.judge(row, habits);
        if (kind == Kind::blank) {
            if (++gap > longestGap) {
                break;
            }
            continue;
        }
        const bool apart = gap > std::max(usualGap, headerless ? 0 : trustedGap);
        const std::int32_t before = std::exchange(gap, 0);
        if (kind == Kind::end || (kind == Kind::body && apart && !walker.standsAlone())) {
            break;
        }
        if (kind == Kind::stranger) {
            if (++strangers >= mostStrangers) {
                break;
            }
            continue;
        }
        if (kind == Kind::subtotal) {
            ++subtotals;
            lastSubtotal = row;
            continue;
        }
        if (kind == Kind::skip) {
            continue;
        }
        strangers = 0;
        usualGap = std::max(usualGap, any ? before : 0);
        take(BodyRow{row, walker.tokens(), &walker.alignment(), kind == Kind::total});
        if (kind == Kind::total && any) {
            body.lastRow = row;
            body.endsAtTotal = true;
            break;
        }
        any = any || kind == Kind::body;
        if (kind == Kind::body) {
            body.lastRow = row;
        }
    }
    // 小计 once and at the very end adds everything up.
    if (!body.endsAtTotal && subtotals == 1 && any && lastSubtotal > body.lastRow &&
        walker.judge(lastSubtotal, habits) == Kind::subtotal) {
        take(BodyRow{lastSubtotal, walker.tokens(), &walker.alignment(), true});
        body.lastRow = lastSubtotal;
        body.endsAtTotal = true;
    }
    return body;
}

Area labelArea(const Header& header, const Layout& layout, std::int32_t lastRow) {
    Area area{header.lastRow + 1, header.firstColumn, lastRow, header.firstColumn};
    for (const Column& column : layout.columns) {
        if (isCarried(column.role)) {
            area.lastColumn = std::max(area.lastColumn, column.last);
        }
    }
    return area;
}

} // namespace

Habits study(const Grid& grid, const Merges& merges, const Header& header, Layout& layout) {
    const std::int32_t limit = header.lastRow + 1 + sampleRows;
    if (merges.hasVertical(labelArea(header, layout, limit))) {
        layout.aligned = true;
    } else {
        // Pasted rows are dear when they have to stay where they are; one that is, is enough to know.
        constexpr int tooDear = 18;
        Layout straight = layout;
        straight.aligned = true;
        Aligner strict(straight);
        Walker walker(grid, merges, header, layout);
        bool aligned = true;
        walkRows(grid, header, walker, {}, limit, [&](const BodyRow& row) {
            aligned = aligned && strict.align(row.tokens, {}).cost - row.alignment->cost <= tooDear;
        });
        layout.aligned = aligned;
    }
    Habits habits;
    Walker walker(grid, merges, header, layout);
    walkRows(grid, header, walker, {}, limit, [&](const BodyRow& row) {
        if (!row.isTotal) {
            habits.learn(row.tokens, *row.alignment, layout);
        }
    });
    return habits;
}

Body walk(const Grid& grid, const Merges& merges, const Header& header, const Layout& layout,
          const Habits& habits, const std::function<void(const BodyRow&)>& take, std::int32_t mostRows) {
    Walker walker(grid, merges, header, layout);
    const std::int32_t limit =
        mostRows < grid.endRow() - header.lastRow ? header.lastRow + 1 + mostRows : grid.endRow();
    return walkRows(grid, header, walker, habits, limit, take);
}

} // namespace jixiao::table
