// SPDX-License-Identifier: MPL-2.0
#include "table/roles.hpp"

#include "table/settle.hpp"

#include <cstddef>
#include <string>
#include <utility>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

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
    settleLevels(drafts);
    settleUnits(drafts);
    layout.panels = settlePanels(drafts);
    if (layout.panels == 1) {
        settleWeights(drafts);
        settleTargets(drafts);
        settleSingle(drafts, Role::actual, u"实际");
        settleSingle(drafts, Role::score, u"自评");
        settleReasons(drafts);
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
