// SPDX-License-Identifier: MPL-2.0
#include "evaluation/added_columns.hpp"

#include <algorithm>

namespace jixiao::evaluation {

namespace {

struct Column {
    std::u16string_view suffix;
    std::u16string_view heading;
};

constexpr std::array<Column, addedKinds> table{{
    {u"Actual", u"实际完成值"},
    {u"Weight", u"分值"},
    {u"State", u"达标情况"},
    {u"Completion", u"完成率"},
    {u"Score", u"得分"},
    {u"Choice", u"评定档次"},
    {u"Band", u"可评分值"},
    {u"Level", u"一级指标小计"},
    {u"Function", u"职能小计"},
}};

constexpr std::int32_t none = -1;

} // namespace

std::u16string_view suffix(Added added) {
    return table[static_cast<std::size_t>(added)].suffix;
}

std::u16string_view heading(Added added) {
    return table[static_cast<std::size_t>(added)].heading;
}

bool isHeading(std::u16string_view text) {
    return std::any_of(table.begin(), table.end(),
                       [&](const Column& each) { return text.starts_with(each.heading); });
}

std::optional<table::Area> addedArea(std::span<const OwnedArea> owned, std::int32_t index, Added added,
                                     std::int32_t panel) {
    const std::u16string name = ownedName(index, suffix(added), panel);
    const auto found =
        std::find_if(owned.begin(), owned.end(), [&](const OwnedArea& area) { return area.name == name; });
    return found == owned.end() ? std::nullopt : std::optional{found->area};
}

AddedColumns::AddedColumns(std::span<const OwnedArea> owned, std::int32_t index, std::int32_t panel) {
    for (std::size_t i = 0; i < addedKinds; ++i) {
        const auto area = addedArea(owned, index, static_cast<Added>(i), panel);
        columns_[i] = area ? area->firstColumn : none;
    }
}

void AddedColumns::place(std::span<const Added> kinds, std::int32_t first) {
    for (std::size_t i = 0; i < addedKinds; ++i) {
        if (std::find(kinds.begin(), kinds.end(), static_cast<Added>(i)) == kinds.end()) {
            columns_[i] = none;
        }
    }
    for (const Added kind : kinds) {
        std::int32_t& column = columns_[static_cast<std::size_t>(kind)];
        if (column == none) {
            while (isUsed(first)) {
                ++first;
            }
            column = first;
        }
    }
}

std::int32_t AddedColumns::first() const {
    std::int32_t least = none;
    for (const std::int32_t column : columns_) {
        least = column >= 0 && (least < 0 || column < least) ? column : least;
    }
    return least;
}

std::int32_t AddedColumns::last() const {
    return *std::max_element(columns_.begin(), columns_.end());
}

bool AddedColumns::isUsed(std::int32_t column) const {
    return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
}

} // namespace jixiao::evaluation
