// SPDX-License-Identifier: MPL-2.0
#include "table/label_repair.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace jixiao::table {

namespace {

/// Indices of the rows of one panel and function, in order.
using Group = std::span<const std::size_t>;

void repairRestarts(IndicatorTable& table, std::span<RowNotes> notes, Group group) {
    auto& indicators = table.indicators;
    // The next labelled row below each row, from the bottom up.
    std::vector<std::size_t> next(group.size(), group.size());
    for (std::size_t i = group.size(); i-- > 1;) {
        next[i - 1] = notes[group[i]].hasLevel1 || notes[group[i]].hasLevel2 ? i : next[i];
    }
    for (std::size_t i = 1; i < group.size(); ++i) {
        const std::size_t here = group[i], above = group[i - 1];
        const bool restarts = notes[here].ordinal == 1 && notes[above].ordinal >= 1;
        if (!restarts || notes[here].hasLevel1 || notes[here].hasLevel2) {
            continue;
        }
        const RowNotes& before = notes[above];
        std::uint8_t upTo = 0;
        if (next[i] < group.size()) {
            const RowNotes& after = notes[group[next[i]]];
            // A label of another level 1 leaves everything up to the end of this one open.
            upTo = after.known == before.known ? after.rank : 0;
        }
        if (before.rank == 0 || upTo != before.rank + 2) {
            continue; // none or several could stand between
        }
        const auto rank = static_cast<std::uint8_t>(before.rank + 1);
        const std::u16string_view label = level2At(before.known, rank);
        for (std::size_t k = i; k < next[i]; ++k) {
            indicators[group[k]].level2 = label;
            indicators[group[k]].level2Inferred = true;
            notes[group[k]].rank = rank;
        }
    }
}

void repairLeading(IndicatorTable& table, std::span<RowNotes> notes, Group group) {
    auto& indicators = table.indicators;
    std::size_t first = 0;
    while (first < group.size() && indicators[group[first]].level1.empty() &&
           indicators[group[first]].level2.empty()) {
        ++first;
    }
    if (first == 0 || first == group.size()) {
        return;
    }
    const RowNotes& label = notes[group[first]];
    const bool opensForm = label.known == Level1::output || label.known == Level1::cost;
    if (!opensForm || label.rank < 2) {
        return;
    }
    for (std::size_t i = 0; i < first; ++i) {
        indicators[group[i]].level1 = canonical(label.known);
        indicators[group[i]].level1Inferred = true;
        notes[group[i]].known = label.known;
    }
}

} // namespace

void repairLabels(IndicatorTable& table, std::span<RowNotes> notes) {
    std::vector<std::size_t> order(notes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    const auto sameGroup = [&](std::size_t a, std::size_t b) {
        return notes[a].panel == notes[b].panel && notes[a].functionIndex == notes[b].functionIndex;
    };
    const auto inOrder = [&](std::size_t a, std::size_t b) {
        return notes[a].panel != notes[b].panel ? notes[a].panel < notes[b].panel
                                                : notes[a].functionIndex < notes[b].functionIndex;
    };
    if (!std::is_sorted(order.begin(), order.end(), inOrder)) {
        std::stable_sort(order.begin(), order.end(), inOrder);
    }
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && sameGroup(order[begin], order[end])) {
            ++end;
        }
        const Group group(order.data() + begin, end - begin);
        repairRestarts(table, notes, group);
        repairLeading(table, notes, group);
        begin = end;
    }
}

} // namespace jixiao::table
