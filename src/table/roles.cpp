// SPDX-License-Identifier: MPL-2.0
#include "table/roles.hpp"

#include "table/header_words.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

/// A column while its role is being settled.
struct Draft {
    Column column;
    std::uint8_t certainty = 0;
    bool adjusted = false;
    std::u16string parent; // the wider heading above
    std::u16string why;
};

void take(Draft& draft, Role role, View why) {
    draft.column.role = role;
    draft.why = why;
}

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
        const bool ownCounts = own && (own->certainty >= 2 || !lent);
        if (const auto& word = ownCounts ? own : lent) {
            draft.certainty = word->certainty;
            draft.adjusted = word->adjusted;
            take(draft, word->role, word->why);
        } else {
            take(draft, Role::other, u"");
        }
        drafts.push_back(std::move(draft));
    }
    std::sort(drafts.begin(), drafts.end(),
              [](const Draft& a, const Draft& b) { return a.column.first < b.column.first; });
    return drafts;
}

/// A heading that was merged over several columns and lost its merge leaves blanks behind it.
void widen(std::vector<Draft>& drafts) {
    for (std::size_t i = 0; i + 1 < drafts.size(); ++i) {
        Column& column = drafts[i].column;
        column.last = std::max(column.last, drafts[i + 1].column.first - 1);
    }
}

std::optional<std::size_t> findRole(const std::vector<Draft>& drafts, Role role, std::uint8_t certainty = 0) {
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

/// 类别 is a level only where no 一级指标 is; 绩效指标 is the side label or, where nothing else is, the name.
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
    if (findRole(drafts, Role::name, 3)) {
        for (Draft& draft : drafts) {
            if (draft.column.role == Role::name && draft.certainty < 3) {
                take(draft, Role::description, u"三级指标 stands elsewhere");
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
            take(drafts[i], named ? Role::other : Role::name, u"right of the levels");
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
    if (!findRole(drafts, Role::name)) {
        if (const auto second = findRole(drafts, Role::level2)) {
            take(drafts[*second], Role::name, u"no column names the indicator otherwise");
        }
    }
}

/// Weights between the levels belong to the levels.
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

/// One score, one actual, one reason: the bureau's own (自评) before the reviewer's.
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

bool mentions(const Draft& draft, View word) {
    return draft.column.heading.find(word) != View::npos || draft.parent.find(word) != View::npos;
}

/// Several headings that could be the target.
void settleTargets(std::vector<Draft>& drafts) {
    if (countRole(drafts, Role::target) < 2) {
        return;
    }
    const auto each = [&](auto&& act) {
        for (Draft& draft : drafts) {
            if (draft.column.role == Role::target) {
                act(draft);
            }
        }
    };
    const bool hasAdjusted = std::any_of(drafts.begin(), drafts.end(), [](const Draft& draft) {
        return draft.column.role == Role::target && draft.adjusted;
    });
    if (hasAdjusted) {
        each([](Draft& draft) {
            if (!draft.adjusted) {
                take(draft, Role::other, u"an adjusted target stands beside it");
            }
        });
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

/// A nameless column of numbers behind the values: the score of a form whose heading is printed elsewhere.
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

/// 单位 is a unit only where the values are; in front of the levels it is a place of work.
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

/// (二级, 三级, 指标值) twice: two panels. Roles that come again begin a new one.
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

/// Headings nobody knows, behind the name of a form without a target: one value column for each place.
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

/// 优/良/中/差: the first threshold is the target.
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

std::u16string_view latin(Role role, std::u16string& scratch) {
    const std::string_view text = name(role);
    scratch.assign(text.begin(), text.end());
    return scratch;
}

std::u16string explain(const Draft& draft) {
    std::u16string scratch;
    std::u16string line = draft.column.heading.empty() ? u"(nameless)" : draft.column.heading;
    line += u" → ";
    line += latin(draft.column.role, scratch);
    if (!draft.why.empty()) {
        line += u" (";
        line += draft.why;
        line += u")";
    }
    return line;
}

/// The place in front of a name where 指标1: may stand in a cell of its own.
void addOrdinals(std::vector<Column>& columns) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == Role::name) {
            Column ordinal = columns[i];
            ordinal.role = Role::ordinal;
            ordinal.heading.clear();
            columns.insert(columns.begin() + static_cast<std::ptrdiff_t>(i), std::move(ordinal));
            ++i;
        }
    }
}

/// 项目名称 left of the levels: each project has a tree of its own.
int groupColumnOf(const std::vector<Column>& columns) {
    for (std::size_t i = 0; i < columns.size() && columns[i].role != Role::level1; ++i) {
        const std::u16string& heading = columns[i].heading;
        if (columns[i].role == Role::other &&
            (heading.find(u"项目名称") != View::npos || heading == u"项目")) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

Layout readRoles(const Header& header) {
    Layout layout;
    std::vector<Draft> drafts = draftsOf(header);
    widen(drafts);
    settleLevels(drafts);
    settleUnits(drafts);
    layout.panels = settlePanels(drafts);
    if (layout.panels == 1) {
        settleWeights(drafts);
        settleTargets(drafts);
        settleSingle(drafts, Role::actual, u"实际");
        settleSingle(drafts, Role::score, u"自评");
        settleSingle(drafts, Role::reason, u"原因");
        settleSingle(drafts, Role::completion, u"完成率");
        settleNameless(drafts);
        settleGrades(drafts, layout);
        layout.panels = settlePlaces(drafts, layout);
    }
    const bool monitored =
        findRole(drafts, Role::possibility).has_value() || countRole(drafts, Role::progress) > 0;
    layout.monitoring = monitored && !findRole(drafts, Role::score);
    layout.splitTarget = findRole(drafts, Role::targetOperator) || findRole(drafts, Role::targetUnit);
    for (const Draft& draft : drafts) {
        layout.columns.push_back(draft.column);
        layout.evidence.push_back(explain(draft));
    }
    addOrdinals(layout.columns);
    layout.groupColumn = groupColumnOf(layout.columns);
    return layout;
}

} // namespace jixiao::table
