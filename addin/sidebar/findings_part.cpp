// SPDX-License-Identifier: MPL-2.0
#include "sidebar/findings_part.hpp"

#include "office/property.hpp"
#include "office/text.hpp"
#include "remedy/remedy.hpp"
#include "sidebar/words.hpp"

#include <algorithm>
#include <array>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace words = sidebar_words;

namespace {

constexpr std::array<const char*, 3> buttons{"showCell", "apply", "ignore"};

/// What is said about a finding has this height where there is room.
constexpr sal_Int32 detailLines = 4;

/// Code, Row and Column, as the commands about findings take them.
Desk::Arguments argumentsOf(const finding::Finding& finding) {
    const std::array all{property("Code", uno::Any{officeString(finding.code)}),
                         property("Row", uno::Any{sal_Int32{finding.cell.row}}),
                         property("Column", uno::Any{sal_Int32{finding.cell.column}})};
    return {all.data(), static_cast<sal_Int32>(all.size())};
}

} // namespace

FindingsPart::FindingsPart(Controls& controls, Desk& desk)
    : controls_{controls}, desk_{desk},
      list_{[&]() -> Controls& {
                controls.addName("listName", words::findings.in(desk.language()));
                return controls;
            }(),
            "list",
            {[this](std::size_t line) { selected(line); }, [this](std::size_t line) { opened(line); },
             [this](std::size_t line) { toggle(line); },
             [this](std::size_t line, bool closed) { close(line, closed); }}} {
    const auto language = desk.language();
    controls.addName("detailName", words::findingDetail.in(language));
    controls.addReading("detail");
    controls.addButton("showCell", words::showCell.in(language));
    controls.addButton("apply", words::apply.in(language));
    controls.addButton("ignore", words::ignore.in(language));
    controls.addText("none");
    controls.show();
    list_.listen();
    listening_ = std::make_unique<Listening>(
        controls, std::initializer_list<const char*>{"showCell", "apply", "ignore"},
        [this](std::string_view name) { pressed(name); });
}

const overview::Problem* FindingsPart::current() const {
    const auto line = list_.selected();
    if (problems() == nullptr || !line || *line >= problems()->lines().size()) {
        return nullptr;
    }
    return problems()->problemOf(problems()->lines()[*line]);
}

void FindingsPart::pressed(std::string_view name) {
    const overview::Problem* const problem = current();
    if (problem == nullptr) {
        return;
    }
    if (name == "showCell") {
        desk_.goTo(problem->finding.cell, true);
    } else if (name == "apply") {
        desk_.dispatch(u"ApplyRemedy", argumentsOf(problem->finding));
    } else {
        desk_.dispatch(problem->ignored ? u"RestoreFinding" : u"IgnoreFinding",
                       argumentsOf(problem->finding));
    }
}

void FindingsPart::selected(std::size_t /*line*/) {
    drawDetail();
    if (const overview::Problem* const problem = current()) {
        desk_.goTo(problem->finding.cell, false);
    }
}

void FindingsPart::opened(std::size_t line) {
    if (problems() == nullptr || line >= problems()->lines().size()) {
        return;
    }
    if (problems()->lines()[line].kind != overview::ProblemLine::Kind::finding) {
        toggle(line);
    } else if (const overview::Problem* const problem = current()) {
        desk_.goTo(problem->finding.cell, true);
    }
}

void FindingsPart::toggle(std::size_t line) {
    if (problems() != nullptr && problems()->toggle(line)) {
        drawLines();
        list_.select(line);
        drawDetail();
    }
}

void FindingsPart::close(std::size_t line, bool closed) {
    if (problems() == nullptr) {
        return;
    }
    if (problems()->setCollapsed(line, closed)) {
        drawLines();
        list_.select(line);
    } else if (closed) {
        if (const auto parent = problems()->parentOf(line)) {
            list_.select(*parent);
        }
    }
    drawDetail();
}

void FindingsPart::drawLines() {
    const auto language = desk_.language();
    list_.show(
        problems() == nullptr ? 0 : problems()->lines().size(),
        [this, language](std::size_t row, std::size_t /*column*/) -> std::u16string {
            const overview::Problems* const now = problems();
            return now != nullptr && row < now->lines().size() ? now->marked(now->lines()[row], language)
                                                               : std::u16string{};
        },
        [this](std::size_t row) {
            const overview::Problems* const now = problems();
            return now != nullptr && row < now->lines().size() &&
                   now->lines()[row].kind != overview::ProblemLine::Kind::finding;
        });
}

void FindingsPart::enable(const char* name, const Hindrance& hindrance, std::u16string_view help) {
    controls_.setEnabled(name, !hindrance);
    controls_.setHelp(name, hindrance ? hindrance->in(desk_.language()) : help);
}

Hindrance FindingsPart::whyNoRemedy(const overview::Problem& problem) const {
    if (problem.ignored) {
        return words::isIgnored;
    }
    const auto& inspection = desk_.overview().inspection;
    if (!inspection || !remedy::remedyFor(problem.finding, inspection->tables, inspection->grid())) {
        return words::noRemedy;
    }
    return desk_.whyNot(u"ApplyRemedy");
}

void FindingsPart::drawDetail() {
    const auto language = desk_.language();
    const auto line = list_.selected();
    const bool isThere = problems() != nullptr && line && *line < problems()->lines().size();
    controls_.setReading("detail", "detailName", words::findingDetail.in(desk_.language()),
                         isThere ? problems()->detail(problems()->lines()[*line], language)
                                 : std::u16string{words::chooseFinding.in(language)});
    const overview::Problem* const problem = current();
    const Hindrance none = problem == nullptr ? Hindrance{words::chooseFinding} : Hindrance{};
    const bool hasCell = problem != nullptr && problem->finding.cell.exists();
    enable("showCell", none || hasCell ? none : Hindrance{words::noCell}, u"");
    enable("ignore", none ? none : desk_.whyNot(u"IgnoreFinding"), words::ignoreHelp.in(language));
    enable("apply", none ? none : whyNoRemedy(*problem), words::applyHelp.in(language));
    const bool ignored = problem != nullptr && problem->ignored;
    controls_.setLabel("ignore", (ignored ? words::restore : words::ignore).in(language));
}

void FindingsPart::show(const Overview& overview) {
    const bool hasAny = overview.problems && !overview.problems->lines().empty();
    const auto line = list_.selected();
    drawLines();
    list_.select(hasAny && line && *line < overview.problems->lines().size() ? line : std::nullopt);
    for (const char* const name : {"list", "detail", "showCell", "ignore"}) {
        controls_.setVisible(name, hasAny);
    }
    controls_.setVisible("apply", hasAny && Desk::knows(u"ApplyRemedy"));
    controls_.setVisible("none", overview.hasTable() && !hasAny);
    controls_.setText("none", words::noFindings.in(overview.language));
    drawDetail();
}

void FindingsPart::follow(const Overview& /*overview*/) {}

com::sun::star::ui::LayoutSize FindingsPart::heights(sal_Int32 width) const {
    const Overview& overview = desk_.overview();
    if (!overview.problems || overview.problems->lines().empty()) {
        const sal_Int32 height = controls_.line() * 2;
        return {height, height, height};
    }
    constexpr sal_Int32 leastRows = 5, wantedRows = 7, leastDetail = 3;
    const sal_Int32 below = flowButtons(0, width - 4 * controls_.gap(), false) + 4 * controls_.gap();
    return {leastRows * list_.rowHeight() + leastDetail * controls_.line() + below, -1,
            wantedRows * list_.rowHeight() + detailLines * controls_.line() + below};
}

std::u16string_view FindingsPart::helpPage(std::string_view control) const {
    if (control == "ignore") {
        return u"IgnoreFinding";
    }
    return control == "apply" ? u"ApplyRemedy" : Part::helpPage(control);
}

sal_Int32 FindingsPart::leastWidth() const {
    return controls_.leastWidth();
}

sal_Int32 FindingsPart::flowButtons(sal_Int32 y, sal_Int32 width, bool place) const {
    const sal_Int32 gap = controls_.gap();
    sal_Int32 x = 0, top = y, height = 0;
    for (const char* const name : buttons) {
        if (std::string_view{name} == "apply" && !Desk::knows(u"ApplyRemedy")) {
            continue;
        }
        const auto size = controls_.preferred(name);
        if (x > 0 && x + size.Width > width) {
            x = 0;
            top += height + gap;
        }
        height = size.Height;
        if (place) {
            controls_.place(name, 2 * gap + x, top, std::min(size.Width, width), height);
        }
        x += size.Width + gap;
    }
    return top + height - y;
}

void FindingsPart::place(sal_Int32 width, sal_Int32 height) {
    const sal_Int32 gap = controls_.gap(), margin = 2 * gap, inner = width - 2 * margin;
    controls_.place("none", margin, gap, inner, controls_.heightAt("none", inner));
    const sal_Int32 below = flowButtons(0, inner, false);
    const sal_Int32 rest = height - below - 4 * gap;
    const sal_Int32 detail = std::min(detailLines * controls_.line() + gap, rest * 2 / 5);
    controls_.place("list", margin, gap, inner, rest - detail);
    controls_.place("detail", margin, rest - detail + 2 * gap, inner, detail);
    flowButtons(rest + 3 * gap, inner, true);
    if (!hasColumn_) {
        hasColumn_ = true;
        list_.setColumns({{std::u16string{words::findings.in(desk_.language())}, 1, false}});
    }
    list_.spread(inner);
}

} // namespace jixiao::addin::sidebar
