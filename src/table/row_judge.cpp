// SPDX-License-Identifier: MPL-2.0
#include "table/row_judge.hpp"

#include "table/closing_words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cstddef>

namespace jixiao::table {

namespace {

bool isLabel(Shape shape) {
    return shape == Shape::label1 || shape == Shape::label2 || shape == Shape::labelEither ||
           shape == Shape::labelLike;
}

} // namespace

RowJudge::RowJudge(const Grid& grid, const Merges& merges, const Header& header, const Layout& layout)
    : grid_(&grid), header_(&header), layout_(&layout), reader_(grid, merges), aligner_(layout) {
    reader_.splitLabels(layout.headerless);
}

RowKind RowJudge::judge(std::int32_t row, const Habits& habits) {
    tokens_ = {};
    if (isRepeatedHeader(row)) {
        return RowKind::skip;
    }
    const auto cells = grid_->row(row);
    if (cells.empty()) {
        return RowKind::blank;
    }
    tokens_ = reader_.read(row, header_->firstColumn, header_->lastColumn);
    if (tokens_.empty()) {
        return RowKind::blank;
    }
    const Token& first = tokens_.front();
    labelled_ = std::any_of(tokens_.begin(), tokens_.end(),
                            [](const Token& token) { return isLabel(token.reading.shape); });
    if (first.reading.shape == Shape::ellipsis) {
        return RowKind::skip;
    }
    text::foldInto(first.text.substr(0, 24), scratch_);
    switch (readRowWord(scratch_)) {
    case RowWord::total:
        align(habits);
        return RowKind::total;
    case RowWord::levelSum:
        return RowKind::skip;
    case RowWord::subtotal:
        align(habits);
        return RowKind::subtotal;
    case RowWord::end:
    case RowWord::nextForm:
        if (!labelled_ && first.reading.shape != Shape::ordinalName) {
            return RowKind::end;
        }
        break;
    case RowWord::none:
        break;
    }
    if (opensForm()) {
        return RowKind::end;
    }
    align(habits);
    return fits() ? RowKind::body : RowKind::stranger;
}

bool RowJudge::standsAlone() const {
    return labelled_ || std::any_of(tokens_.begin(), tokens_.end(), [](const Token& token) {
               return looksLikeTarget(token.reading.shape) || token.reading.shape == Shape::ordinalName;
           });
}

void RowJudge::align(const Habits& habits) {
    alignment_ = &aligner_.align(tokens_, habits);
    if (isHeading(habits)) {
        settled_ = *alignment_;
        settled_.columns.back() = layout_->find(Role::score);
        alignment_ = &settled_;
    }
}

bool RowJudge::isHeading(const Habits& habits) const {
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

bool RowJudge::isRepeatedHeader(std::int32_t row) const {
    const auto& repeats = header_->repeats;
    const auto next = std::upper_bound(repeats.begin(), repeats.end(), row,
                                       [](std::int32_t at, const auto& rows) { return at < rows.first; });
    return next != repeats.begin() && row <= (next - 1)->second;
}

bool RowJudge::goesAcross() const {
    constexpr std::ptrdiff_t fewest = 3;
    const auto count = [this](auto&& fits) {
        return std::count_if(tokens_.begin(), tokens_.end(), [&](const Token& token) {
            return !token.reading.label.bare && !token.reading.label.own && fits(token.reading.shape);
        });
    };
    const std::ptrdiff_t all = count([](Shape shape) {
        return shape == Shape::label1 || shape == Shape::label2 || shape == Shape::labelEither;
    });
    return all >= fewest && (count([](Shape shape) { return shape == Shape::label1; }) > layout_->panels ||
                             count([](Shape shape) { return shape == Shape::label2; }) > layout_->panels);
}

bool RowJudge::opensForm() {
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

bool RowJudge::fits() const {
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

} // namespace jixiao::table
