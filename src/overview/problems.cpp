// SPDX-License-Identifier: MPL-2.0
#include "overview/problems.hpp"

#include "evaluation/formulas.hpp"
#include "finding/texts.hpp"
#include "overview/words.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace jixiao::overview {

namespace {

using Kind = ProblemLine::Kind;

/// Stand in the stamped document and stay there; the table is read in spite of them.
constexpr auto approved = std::to_array<std::u16string_view>({
    u"direction-taken",
    u"duplicate-indicator",
    u"label-misspelt",
    u"level1-inferred",
    u"monitoring-not-scored",
    u"no-weights",
    u"numbering-gap",
    u"numbering-repeats",
    u"numbering-restarts",
    u"numbering-starts-late",
    u"satisfaction-under-social-benefit",
    u"target-blank",
    u"target-in-name",
    u"target-without-number",
    u"template-in-name",
});

/// Only warnings by what they cost, but the cell does not hold what its author meant.
constexpr std::u16string_view becameFormula = u"target-became-formula";

Urgency urgencyOf(const Problem& problem) {
    return problem.ignored ? Urgency::ignored : overview::urgencyOf(problem.finding);
}

language::Text title(Urgency urgency) {
    switch (urgency) {
    case Urgency::mustCorrect:
        return words::mustCorrect;
    case Urgency::pleaseCheck:
        return words::pleaseCheck;
    case Urgency::asApproved:
        return words::asApproved;
    case Urgency::ignored:
        break;
    }
    return words::ignored;
}

std::u16string countText(std::size_t count) {
    return language::number(static_cast<long long>(count));
}

} // namespace

Urgency urgencyOf(const finding::Finding& finding) {
    if (finding.severity == finding::Severity::error || finding.code == becameFormula) {
        return Urgency::mustCorrect;
    }
    const bool isApproved = std::find(approved.begin(), approved.end(), finding.code) != approved.end();
    return isApproved ? Urgency::asApproved : Urgency::pleaseCheck;
}

Problems::Problems(std::vector<Problem> problems, std::set<std::u16string> toggled)
    : problems_{std::move(problems)}, toggled_{std::move(toggled)} {
    const auto order = [](const Problem& each) {
        return std::tuple{urgencyOf(each), each.finding.code, each.finding.cell.row,
                          each.finding.cell.column};
    };
    std::stable_sort(problems_.begin(), problems_.end(),
                     [&](const Problem& a, const Problem& b) { return order(a) < order(b); });
    arrange();
}

std::size_t Problems::open() const {
    return static_cast<std::size_t>(
        std::count_if(problems_.begin(), problems_.end(), [](const Problem& each) { return !each.ignored; }));
}

void Problems::arrange() {
    lines_.clear();
    const auto until = [&](std::size_t from, auto same) {
        std::size_t end = from;
        while (end < problems_.size() && same(problems_[end])) {
            ++end;
        }
        return end;
    };
    for (std::size_t group = 0; group < problems_.size();) {
        const Urgency urgency = urgencyOf(problems_[group]);
        const std::size_t groupEnd =
            until(group, [&](const Problem& each) { return urgencyOf(each) == urgency; });
        ProblemLine line{Kind::group, urgency, group, groupEnd, false, false};
        // What nothing need be done about begins closed.
        const bool quiet = urgency == Urgency::asApproved || urgency == Urgency::ignored;
        line.collapsed = quiet != toggled_.contains(keyOf(line, problems_[group]));
        lines_.push_back(line);
        for (std::size_t kind = group; kind < groupEnd && !line.collapsed;) {
            const std::u16string_view code = problems_[kind].finding.code;
            const std::size_t kindEnd = std::min(
                groupEnd, until(kind, [&](const Problem& each) { return each.finding.code == code; }));
            const bool alone = kindEnd == kind + 1;
            ProblemLine folded{Kind::kind, urgency, kind, kindEnd, false, false};
            folded.collapsed = !toggled_.contains(keyOf(folded, problems_[kind]));
            if (!alone) {
                lines_.push_back(folded);
            }
            for (std::size_t i = kind; i < kindEnd && (alone || !folded.collapsed); ++i) {
                lines_.push_back({Kind::finding, urgency, i, i + 1, false, alone});
            }
            kind = kindEnd;
        }
        group = groupEnd;
    }
}

std::u16string Problems::keyOf(const ProblemLine& line, const Problem& first) {
    std::u16string key = countText(static_cast<std::size_t>(line.urgency));
    if (line.kind == Kind::kind) {
        key += u' ';
        key += first.finding.code;
    }
    return key;
}

const Problem* Problems::problemOf(const ProblemLine& line) const {
    return line.kind == Kind::group ? nullptr : &problems_[line.begin];
}

std::u16string Problems::marked(const ProblemLine& line, language::Language language) const {
    const std::u16string_view mark = line.collapsed ? u"▸ " : u"▾ ";
    const finding::Finding& finding = problems_[line.begin].finding;
    const std::u16string count = countText(line.end - line.begin);
    switch (line.kind) {
    case Kind::group:
        return std::u16string{mark} +
               language::fill(words::withCount.in(language), {title(line.urgency).in(language), count});
    case Kind::kind:
        return u"\u3000" + std::u16string{mark} +
               language::fill(words::sameKind.in(language), {finding::message(finding, language), count});
    case Kind::finding:
        break;
    }
    const std::u16string_view indent = line.alone ? u"\u3000" : u"\u3000\u3000";
    const std::u16string message = finding::message(finding, language);
    if (!finding.cell.exists()) {
        return std::u16string{indent} + message;
    }
    return std::u16string{indent} +
           language::fill(words::atCell.in(language), {evaluation::cellName(finding.cell), message});
}

std::u16string Problems::detail(const ProblemLine& line, language::Language language) const {
    const Problem* problem = problemOf(line);
    if (problem == nullptr) {
        return marked(line, language).substr(2);
    }
    std::u16string text = finding::message(problem->finding, language);
    if (const std::u16string remedy = finding::remedy(problem->finding, language); !remedy.empty()) {
        text += u'\n' + language::fill(words::remedyIs.in(language), {remedy});
    }
    if (problem->ignored) {
        text += u'\n' + language::fill(words::ignoredBecause.in(language), {problem->reason});
    }
    return text;
}

bool Problems::setCollapsed(std::size_t line, bool collapsed) {
    if (line >= lines_.size() || lines_[line].kind == Kind::finding || lines_[line].collapsed == collapsed) {
        return false;
    }
    const std::u16string key = keyOf(lines_[line], problems_[lines_[line].begin]);
    if (!toggled_.insert(key).second) {
        toggled_.erase(key);
    }
    arrange();
    return true;
}

bool Problems::toggle(std::size_t line) {
    return line < lines_.size() && setCollapsed(line, !lines_[line].collapsed);
}

std::optional<std::size_t> Problems::parentOf(std::size_t line) const {
    const auto depth = [&](std::size_t at) {
        const ProblemLine& each = lines_[at];
        return each.kind == Kind::group ? 0 : each.kind == Kind::kind || each.alone ? 1 : 2;
    };
    for (std::size_t i = std::min(line, lines_.size()); i-- > 0;) {
        if (depth(i) < depth(line)) {
            return i;
        }
    }
    return {};
}

} // namespace jixiao::overview
