// SPDX-License-Identifier: MPL-2.0
/// Levels, weights and units.
#include "table/settle.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace jixiao::table {

using View = std::u16string_view;

void settleLevels(std::vector<Draft>& drafts) {
    for (const Role role : {Role::level1, Role::level2}) {
        if (!findRole(drafts, role, 3)) {
            continue;
        }
        for (Draft& draft : drafts) {
            if (draft.column.role == role && draft.certainty < 3) {
                take(draft, draft.column.heading.find(u"类型") == View::npos ? Role::other : Role::valueType,
                     u"一级指标 stands elsewhere");
            }
        }
    }
    const auto fourth = std::find_if(drafts.begin(), drafts.end(), [](const Draft& draft) {
        return draft.column.heading.starts_with(u"四级指标");
    });
    if (fourth != drafts.end() && findRole(drafts, Role::name, 3)) {
        for (Draft& draft : drafts) {
            if (draft.column.role == Role::name) {
                take(draft, Role::other, u"四级指标 names the indicator");
            }
        }
        take(*fourth, Role::name, u"the lowest level");
    } else if (findRole(drafts, Role::name, 3)) {
        for (Draft& draft : drafts) {
            if (draft.column.role == Role::name && draft.certainty < 3) {
                take(draft, Role::description, u"三级指标 stands elsewhere");
            }
        }
    }
    if (!findRole(drafts, Role::level1) && !findRole(drafts, Role::level2) && !findRole(drafts, Role::name)) {
        const auto named = std::find_if(drafts.rbegin(), drafts.rend(), [](const Draft& draft) {
            return draft.column.role == Role::side && draft.column.heading == View(u"绩效指标");
        });
        if (named != drafts.rend()) {
            take(*named, Role::name, u"no column names the indicator otherwise");
            for (Draft& draft : drafts) {
                if (draft.column.role == Role::side) {
                    take(draft, Role::description, u"beside the indicator, without levels");
                }
            }
        }
    }
    const auto firstLevel = [&] {
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            const Role role = drafts[i].column.role;
            if (role == Role::level1 || role == Role::level2 || role == Role::name) {
                return i;
            }
        }
        return drafts.size();
    }();
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].column.role == Role::side && i > firstLevel) {
            const bool named = findRole(drafts, Role::name).has_value();
            const bool aimed = findRole(drafts, Role::target).has_value();
            const Role right = aimed ? Role::other : Role::target;
            take(drafts[i], named ? right : Role::name, u"right of the levels");
        }
    }
    // 绩效指标完成情况 left of the levels is the side label, whatever it ends in.
    for (std::size_t i = 0; i < firstLevel && i < drafts.size(); ++i) {
        const Role role = drafts[i].column.role;
        if (drafts[i].column.heading.find(u"绩效指标") != View::npos && role != Role::function) {
            take(drafts[i], Role::side, u"left of the levels");
        } else if (role == Role::target || role == Role::actual || role == Role::targetUnit) {
            take(drafts[i], Role::other, u"left of the levels");
        }
    }
    if (const auto second = findRole(drafts, Role::level2);
        second && *second > 0 && !findRole(drafts, Role::level1)) {
        Draft& left = drafts[*second - 1];
        if (left.column.role == Role::side && left.column.heading.find(u"绩效指标") != View::npos) {
            take(left, Role::level1, u"left of level 2, and nothing else heads level 1");
        }
    }
    if (!findRole(drafts, Role::name)) {
        const auto first = findRole(drafts, Role::level1), second = findRole(drafts, Role::level2);
        if (first && second && *second < *first) { // 评价内容 | 评价指标
            take(drafts[*second], Role::level1, u"left of what names the indicator");
            take(drafts[*first], Role::name, u"no column names the indicator otherwise");
        } else if (second) {
            take(drafts[*second], Role::name, u"no column names the indicator otherwise");
        }
    }
}

void settleWeights(std::vector<Draft>& drafts) {
    const auto name = findRole(drafts, Role::name);
    bool found = false;
    const bool behindName =
        name && std::any_of(drafts.begin() + static_cast<std::ptrdiff_t>(*name), drafts.end(),
                            [](const Draft& draft) { return draft.column.role == Role::weight; });
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Draft& draft = drafts[i];
        if (draft.column.role != Role::weight) {
            continue;
        }
        if (name && i < *name && (behindName || drafts[i + 1].column.role != Role::name)) {
            take(draft, Role::groupWeight, u"stands between the levels");
        } else if (found) {
            take(draft, Role::other, u"a second weight");
        }
        found = found || draft.column.role == Role::weight;
    }
    if (!found) {
        for (Draft& draft : drafts) {
            if (draft.column.role == Role::groupWeight && name && &draft == &drafts[*name] - 1) {
                take(draft, Role::weight, u"the only weight");
            }
        }
    }
}

void settleUnits(std::vector<Draft>& drafts) {
    const auto name = findRole(drafts, Role::name);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].column.role == Role::targetUnit && name && i < *name) {
            take(drafts[i], Role::other, u"left of the indicator's name");
        }
    }
    settleSingle(drafts, Role::targetUnit, u"单位");
    settleSingle(drafts, Role::targetOperator, u"指标性质");
}

} // namespace jixiao::table
