// SPDX-License-Identifier: MPL-2.0
#include "overview/outline.hpp"

#include "overview/words.hpp"
#include "table/amount.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::overview {

namespace {

using evaluation::RowAssessment;
using scoring::State;
using table::CellAddress;
using table::Indicator;

std::pair<std::int32_t, std::int32_t> placeOf(const Indicator& indicator) {
    return {indicator.target.row, indicator.target.column};
}

std::u16string countText(std::size_t count) {
    return language::number(static_cast<long long>(count));
}

/// One line of text, whatever line ends the cell has.
std::u16string oneLine(std::u16string_view text) {
    return text::joinLines(text);
}

} // namespace

std::u16string_view heading(Column column, language::Language language) {
    switch (column) {
    case Column::name:
        return words::columnName.in(language);
    case Column::target:
        return words::columnTarget.in(language);
    case Column::actual:
        return words::columnActual.in(language);
    case Column::state:
        return words::columnState.in(language);
    case Column::points:
        break;
    }
    return words::columnPoints.in(language);
}

Outline::Outline(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
                 std::span<const finding::Finding> findings, std::set<std::u16string> collapsed)
    : table_{&table}, assessment_{&assessment}, collapsed_{std::move(collapsed)} {
    grouped_ = std::any_of(table.indicators.begin(), table.indicators.end(), [&](const Indicator& each) {
        return each.functionIndex != table.indicators.front().functionIndex;
    });
    findRows();
    flag(findings);
    for (std::size_t i = 0; i < table.indicators.size(); ++i) {
        for (std::size_t filter = 0; filter < filterCount; ++filter) {
            counts_[filter] += passes(i, static_cast<Filter>(filter)) ? 1 : 0;
        }
    }
    arrange(Filter::all, u"");
}

void Outline::findRows() {
    byRow_.resize(table_->indicators.size());
    for (std::size_t i = 0; i < byRow_.size(); ++i) {
        byRow_[i] = i;
    }
    std::stable_sort(byRow_.begin(), byRow_.end(), [&](std::size_t a, std::size_t b) {
        return placeOf(table_->indicators[a]) < placeOf(table_->indicators[b]);
    });
}

void Outline::flag(std::span<const finding::Finding> findings) {
    flagged_.assign(table_->indicators.size(), false);
    for (const finding::Finding& each : findings) {
        if (const auto indicator = indicatorAt(each.cell)) {
            flagged_[*indicator] = true;
        }
    }
}

std::optional<std::size_t> Outline::indicatorAt(CellAddress cell) const {
    const auto first =
        std::lower_bound(byRow_.begin(), byRow_.end(), cell.row, [&](std::size_t index, std::int32_t row) {
            return table_->indicators[index].target.row < row;
        });
    std::optional<std::size_t> best;
    for (auto each = first; each != byRow_.end() && table_->indicators[*each].target.row == cell.row;
         ++each) {
        const Indicator& indicator = table_->indicators[*each];
        // Panels stand side by side: the cell belongs to the last that begins left of it, or to the first.
        const std::int32_t begins =
            indicator.nameCell.exists() ? indicator.nameCell.column : indicator.target.column;
        if (!best || begins <= cell.column || indicator.target.column <= cell.column) {
            best = *each;
        }
    }
    return best;
}

bool Outline::passes(std::size_t indicator, Filter filter) const {
    const State state = assessment_->rows[indicator].state;
    switch (filter) {
    case Filter::unmet:
        return state == State::unmet;
    case Filter::toFill:
        return state == State::pending;
    case Filter::toScore: {
        const RowAssessment& row = assessment_->rows[indicator];
        const bool open = state == State::manual || state == State::undecidable ||
                          (state == State::unmet && row.weight.has_value());
        return open && !row.points;
    }
    case Filter::withFindings:
        return flagged_[indicator];
    case Filter::all:
        break;
    }
    return true;
}

bool Outline::found(std::size_t indicator, std::u16string_view folded) const {
    if (folded.empty()) {
        return true;
    }
    const Indicator& one = table_->indicators[indicator];
    std::u16string here;
    const auto has = [&](std::u16string_view text) {
        text::foldInto(text, here);
        return here.find(folded) != std::u16string::npos;
    };
    return has(one.name) || has(one.targetText) || has(one.actualText) || has(one.level1) ||
           has(one.level2) || has(table::functionOf(*table_, one));
}

void Outline::arrange(Filter filter, std::u16string_view search) {
    const std::u16string folded = text::fold(search);
    all_.clear();
    const Indicator* above = nullptr;
    const auto open = [&](Line::Kind kind, std::int32_t depth, std::size_t at) {
        all_.push_back({kind, depth, at, at, false});
    };
    for (std::size_t i = 0; i < table_->indicators.size(); ++i) {
        if (!passes(i, filter) || !found(i, folded)) {
            continue;
        }
        const Indicator& one = table_->indicators[i];
        std::int32_t depth = 0;
        bool isNew = above == nullptr;
        if (grouped_) {
            isNew = isNew || above->functionIndex != one.functionIndex;
            if (isNew) {
                open(Line::Kind::function, depth, i);
            }
            ++depth;
        }
        isNew = isNew || above->level1 != one.level1;
        if (!one.level1.empty()) {
            if (isNew) {
                open(Line::Kind::level1, depth, i);
            }
            ++depth;
        }
        isNew = isNew || above->level2 != one.level2;
        if (!one.level2.empty()) {
            if (isNew) {
                open(Line::Kind::level2, depth, i);
            }
            ++depth;
        }
        all_.push_back({Line::Kind::indicator, depth, i, i + 1, false});
        above = &one;
    }
    for (Line& line : all_) {
        reachOut(line);
    }
    hideCollapsed();
}

/// A group stands for all its indicators, also those that the filter leaves out.
void Outline::reachOut(Line& line) const {
    if (line.kind == Line::Kind::indicator) {
        return;
    }
    const Key key = keyOf(line);
    const auto belongs = [&](std::size_t i) {
        return keyOf({line.kind, line.depth, i, i + 1, false}) == key;
    };
    while (line.begin > 0 && belongs(line.begin - 1)) {
        --line.begin;
    }
    while (line.end < table_->indicators.size() && belongs(line.end)) {
        ++line.end;
    }
}

void Outline::hideCollapsed() {
    lines_.clear();
    constexpr std::int32_t everything = INT32_MAX;
    std::int32_t shownDepth = everything;
    for (Line line : all_) {
        if (line.depth > shownDepth) {
            continue;
        }
        shownDepth = everything;
        line.collapsed = line.kind != Line::Kind::indicator && collapsed_.contains(keyOf(line));
        if (line.collapsed) {
            shownDepth = line.depth;
        }
        lines_.push_back(line);
    }
}

std::u16string_view Outline::labelOf(const Line& line) const {
    const Indicator& first = table_->indicators[line.begin];
    switch (line.kind) {
    case Line::Kind::function:
        return table::functionOf(*table_, first);
    case Line::Kind::level1:
        return first.level1;
    case Line::Kind::level2:
        return first.level2;
    case Line::Kind::indicator:
        break;
    }
    return first.name;
}

/// What a group is known by when the table is read again.
Outline::Key Outline::keyOf(const Line& line) const {
    const Indicator& first = table_->indicators[line.begin];
    Key key = language::number(first.functionIndex);
    if (line.kind != Line::Kind::function) {
        key += u'\n' + first.level1;
    }
    if (line.kind == Line::Kind::level2) {
        key += u'\n' + first.level2;
    }
    return key;
}

std::u16string Outline::text(const Line& line, Column column, language::Language language) const {
    const Indicator& one = table_->indicators[line.begin];
    const RowAssessment& row = assessment_->rows[line.begin];
    if (line.kind == Line::Kind::indicator) {
        switch (column) {
        case Column::name:
            return one.name.empty() ? std::u16string{words::unnamed.in(language)} : oneLine(one.name);
        case Column::target:
            return oneLine(one.targetText);
        case Column::actual:
            return oneLine(one.actualText);
        case Column::state:
            return std::u16string{words::state(row.state).in(language)};
        case Column::points:
            return row.points ? table::amountText(*row.points) : std::u16string{};
        }
    }
    if (column == Column::name) {
        const std::u16string label = oneLine(labelOf(line));
        return label.empty() ? std::u16string{words::unnamed.in(language)} : label;
    }
    if (column == Column::state) {
        std::size_t met = 0, rows = 0;
        for (std::size_t i = line.begin; i < line.end; ++i) {
            met += assessment_->rows[i].state == State::met ? 1 : 0;
            ++rows;
        }
        return language::fill(words::groupState.in(language), {countText(met), countText(rows)});
    }
    if (column == Column::points) {
        number::Decimal points, weight;
        for (std::size_t i = line.begin; i < line.end; ++i) {
            points = points + assessment_->rows[i].points.value_or(number::Decimal{});
            weight = weight + assessment_->rows[i].weight.value_or(number::Decimal{});
        }
        return weight.isZero() ? std::u16string{}
                               : language::fill(words::pointsOf.in(language),
                                                {table::amountText(points), table::amountText(weight)});
    }
    return {};
}

std::u16string Outline::marked(const Line& line, language::Language language) const {
    constexpr std::u16string_view indent = u"\u3000";
    std::u16string text;
    for (std::int32_t i = 0; i < line.depth; ++i) {
        text += indent;
    }
    if (line.kind != Line::Kind::indicator) {
        text += line.collapsed ? u"▸ " : u"▾ ";
    }
    return text + this->text(line, Column::name, language);
}

bool Outline::setCollapsed(std::size_t line, bool collapsed) {
    if (line >= lines_.size() || lines_[line].kind == Line::Kind::indicator ||
        lines_[line].collapsed == collapsed) {
        return false;
    }
    if (collapsed) {
        collapsed_.insert(keyOf(lines_[line]));
    } else {
        collapsed_.erase(keyOf(lines_[line]));
    }
    hideCollapsed();
    return true;
}

bool Outline::toggle(std::size_t line) {
    return line < lines_.size() && setCollapsed(line, !lines_[line].collapsed);
}

std::optional<std::size_t> Outline::parentOf(std::size_t line) const {
    for (std::size_t i = std::min(line, lines_.size()); i-- > 0;) {
        if (lines_[i].depth < lines_[line].depth) {
            return i;
        }
    }
    return {};
}

std::optional<std::size_t> Outline::lineOf(std::size_t indicator) const {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const Line& line = lines_[i];
        if (line.begin <= indicator && indicator < line.end &&
            (line.kind == Line::Kind::indicator || line.collapsed)) {
            best = i;
        }
    }
    return best;
}

CellAddress Outline::cellOf(const Line& line) const {
    const Indicator& one = table_->indicators[line.begin];
    const RowAssessment& row = assessment_->rows[line.begin];
    if (line.kind == Line::Kind::indicator && one.actual.exists() && row.state == State::pending) {
        return one.actual;
    }
    return one.target;
}

} // namespace jixiao::overview
