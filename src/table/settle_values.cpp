// SPDX-License-Identifier: MPL-2.0
/// Targets, actuals, scores; panels, places and grades.
#include "table/settle.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>

namespace jixiao::table {

using View = std::u16string_view;

void settleSingle(std::vector<Draft>& drafts, Role role, View preferred) {
    if (countRole(drafts, role) < 2) {
        return;
    }
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].column.role != role) {
            continue;
        }
        const bool better = chosen && drafts[i].certainty > drafts[*chosen].certainty;
        const bool own = drafts[i].column.heading.find(preferred) != View::npos;
        const bool chosenOwn = chosen && drafts[*chosen].column.heading.find(preferred) != View::npos;
        if (!chosen || (own && !chosenOwn) || (better && own == chosenOwn)) {
            chosen = i;
        }
    }
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].column.role == role && i != *chosen) {
            take(drafts[i], Role::other, u"another column of its kind counts");
        }
    }
}

void settleReasons(std::vector<Draft>& drafts) {
    const auto score = findRole(drafts, Role::score);
    if (!score || !findRole(drafts, Role::actual) || findRole(drafts, Role::reason)) {
        return;
    }
    for (std::size_t i = *score + 1; i < drafts.size(); ++i) {
        const View heading = drafts[i].column.heading;
        if (heading == u"说明" || heading == u"情况说明" || heading == u"完成情况说明") {
            take(drafts[i], Role::reason, u"behind the score, and nothing else gives reasons");
            return;
        }
    }
}

void settleTargets(std::vector<Draft>& drafts) {
    const auto each = [&](auto&& act) {
        for (Draft& draft : drafts) {
            if (draft.column.role == Role::target) {
                act(draft);
            }
        }
    };
    if (findRole(drafts, Role::target, 2)) {
        each([](Draft& draft) {
            if (draft.certainty < 2) {
                take(draft, Role::description, u"指标值 stands elsewhere");
            }
        });
    }
    const auto any = [&](auto&& holds) {
        return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
            return draft.column.role == Role::target && holds(draft);
        });
    };
    const auto isAdjusted = [](const Draft& draft) { return draft.adjusted; };
    if (any(isAdjusted) && any(std::not_fn(isAdjusted))) {
        each([](Draft& draft) {
            if (draft.adjusted) {
                take(draft, Role::adjustedTarget, u"counts before the earlier target where it is filled");
            }
        });
    }
    const bool measured = findRole(drafts, Role::actual) || findRole(drafts, Role::progress);
    const auto isOfPart = [](const Draft& draft) { return draft.ofPart; };
    if (measured && any(isOfPart) && any(std::not_fn(isOfPart))) {
        each([](Draft& draft) {
            if (draft.ofPart) {
                take(draft, Role::other, u"the target of the whole year stands beside it");
            }
        });
    }
    if (countRole(drafts, Role::target) < 2) {
        return;
    }
    const bool hasActual = findRole(drafts, Role::actual).has_value();
    std::size_t plain = 0, meant = 0;
    each([&](Draft& draft) { ++(mentions(draft, u"目标") || mentions(draft, u"标准") ? meant : plain); });
    if (!hasActual && meant == 1 && plain == 1) {
        each([](Draft& draft) {
            if (!mentions(draft, u"目标") && !mentions(draft, u"标准")) {
                take(draft, Role::actual, u"目标值 stands beside it");
            }
        });
        return;
    }
    if (!hasActual) {
        return; // value columns for several years or places
    }
    const bool hasYear = std::any_of(drafts.begin(), drafts.end(), [](const Draft& draft) {
        return draft.column.role == Role::target && (mentions(draft, u"年度") || mentions(draft, u"本年"));
    });
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].column.role == Role::target &&
            (!hasYear || mentions(drafts[i], u"年度") || mentions(drafts[i], u"本年"))) {
            chosen = i;
        }
    }
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].column.role == Role::target && i != *chosen) {
            take(drafts[i], Role::other, u"another target is the year's");
        }
    }
}

void settleNameless(std::vector<Draft>& drafts) {
    const auto actual = findRole(drafts, Role::actual);
    const auto target = findRole(drafts, Role::target);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!drafts[i].column.heading.empty()) {
            continue;
        }
        if (actual && i > *actual && !findRole(drafts, Role::score)) {
            take(drafts[i], Role::score, u"a nameless column behind the actual");
        } else if (!actual && target && i > *target && !findRole(drafts, Role::weight)) {
            take(drafts[i], Role::weight, u"a nameless column behind the target");
        }
    }
}

std::int32_t settlePanels(std::vector<Draft>& drafts) {
    if (countRole(drafts, Role::name) < 2 || countRole(drafts, Role::target) < 2) {
        return 1;
    }
    const bool byLevel2 = countRole(drafts, Role::level2) >= 2;
    const Role opening = byLevel2 ? Role::level2 : Role::name;
    std::int32_t panel = -1;
    for (Draft& draft : drafts) {
        if (draft.column.role == opening) {
            ++panel;
        }
        draft.column.panel = std::max(panel, 0);
    }
    return panel + 1;
}

std::int32_t settlePlaces(std::vector<Draft>& drafts, Layout& layout) {
    const std::size_t targets = countRole(drafts, Role::target);
    if (targets == 0 && !findRole(drafts, Role::grade) && !findRole(drafts, Role::progress)) {
        const auto name = findRole(drafts, Role::name);
        for (std::size_t i = name ? *name + 1 : drafts.size(); i < drafts.size(); ++i) {
            if (drafts[i].column.role == Role::other && drafts[i].why.empty()) {
                take(drafts[i], Role::target, u"a value column under the name of a place");
                layout.places = true;
            }
        }
    } else if (targets > 1) {
        layout.places = true;
    }
    std::int32_t panel = 0;
    if (layout.places) {
        for (Draft& draft : drafts) {
            if (draft.column.role == Role::target) {
                draft.column.panel = panel++;
            }
        }
    }
    return std::max(panel, 1);
}

void settleGrades(std::vector<Draft>& drafts, Layout& layout) {
    if (countRole(drafts, Role::grade) < 3 || findRole(drafts, Role::target)) {
        for (Draft& draft : drafts) {
            if (draft.column.role == Role::grade) {
                take(draft, Role::description, u"too few grades");
            }
        }
        return;
    }
    layout.graded = true;
    take(drafts[*findRole(drafts, Role::grade)], Role::target, u"the threshold of the best grade");
}

} // namespace jixiao::table
