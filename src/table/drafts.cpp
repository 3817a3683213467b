// SPDX-License-Identifier: MPL-2.0
#include "table/drafts.hpp"

#include <algorithm>

namespace jixiao::table {

namespace {

/// The wider heading a heading stands under. One that has lost its merge reaches as far as its row is empty.
const HeaderCell* headingAbove(const Header& header, const HeaderCell& cell) {
    const HeaderCell* above = nullptr;
    for (const HeaderCell& other : header.cells) {
        if (other.lastRow < cell.row && other.firstColumn <= cell.firstColumn &&
            (above == nullptr || other.firstColumn > above->firstColumn)) {
            above = &other;
        }
    }
    return above;
}

/// A heading that was merged over several columns and lost its merge leaves blanks behind it.
void widen(std::vector<Draft>& drafts) {
    for (std::size_t i = 0; i + 1 < drafts.size(); ++i) {
        Column& column = drafts[i].column;
        column.last = std::max(column.last, drafts[i + 1].column.first - 1);
    }
}

} // namespace

void take(Draft& draft, Role role, std::u16string_view why) {
    draft.column.role = role;
    draft.why = why;
}

/// One draft for each lowest heading; headings above lend their meaning where the lowest one has none.
std::vector<Draft> draftsOf(const Header& header) {
    std::vector<Draft> drafts;
    for (const HeaderCell& cell : header.cells) {
        const bool isParent =
            std::any_of(header.cells.begin(), header.cells.end(), [&](const HeaderCell& other) {
                return other.row > cell.lastRow && other.firstColumn >= cell.firstColumn &&
                       other.firstColumn <= cell.lastColumn;
            });
        if (isParent) {
            continue;
        }
        Draft draft;
        draft.column.first = cell.firstColumn;
        draft.column.last = cell.lastColumn;
        draft.column.heading = cell.text;
        if (const HeaderCell* above = headingAbove(header, cell)) {
            draft.parent = above->text;
        }
        const auto own = readHeaderWord(cell.text);
        const auto lent = readHeaderWord(draft.parent);
        // 单位 below 年度指标值 is that value's unit, not another value.
        const bool isUnit = own && own->role == Role::targetUnit && lent && lent->role == Role::target;
        const bool ownCounts = own && (own->certainty >= 2 || !lent || isUnit);
        if (const auto& word = ownCounts ? own : lent) {
            draft.certainty = word->certainty;
            draft.adjusted = word->adjusted;
            draft.ofPart = word->ofPart;
            take(draft, word->role, word->why);
        } else {
            take(draft, Role::other, u"");
        }
        drafts.push_back(std::move(draft));
    }
    std::sort(drafts.begin(), drafts.end(),
              [](const Draft& a, const Draft& b) { return a.column.first < b.column.first; });
    widen(drafts);
    return drafts;
}

std::optional<std::size_t> findRole(const std::vector<Draft>& drafts, Role role, std::uint8_t certainty) {
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].column.role == role && drafts[i].certainty >= certainty) {
            return i;
        }
    }
    return std::nullopt;
}

std::size_t countRole(const std::vector<Draft>& drafts, Role role) {
    return static_cast<std::size_t>(std::count_if(
        drafts.begin(), drafts.end(), [role](const Draft& draft) { return draft.column.role == role; }));
}

bool mentions(const Draft& draft, std::u16string_view word) {
    return draft.column.heading.find(word) != std::u16string_view::npos ||
           draft.parent.find(word) != std::u16string_view::npos;
}

} // namespace jixiao::table
