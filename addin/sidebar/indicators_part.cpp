// SPDX-License-Identifier: MPL-2.0
#include "sidebar/indicators_part.hpp"

#include "overview/detail.hpp"
#include "overview/words.hpp"
#include "sidebar/words.hpp"

#include <algorithm>
#include <array>

namespace jixiao::addin::sidebar {

namespace words = sidebar_words;
using overview::Column;
using overview::Filter;

namespace {

constexpr std::array<language::Text, overview::filterCount> filterTexts{
    overview::words::filterAll, overview::words::filterUnmet, overview::words::filterToFill,
    overview::words::filterToScore, overview::words::filterFindings};

/// What is said about an indicator has this height where there is room.
constexpr sal_Int32 detailLines = 7;

/// Of the width of all columns.
sal_Int32 shareOf(Column column) {
    constexpr sal_Int32 ofName = 10, ofTarget = 6, ofState = 6, ofPoints = 4;
    switch (column) {
    case Column::name:
        return ofName;
    case Column::target:
    case Column::actual:
        return ofTarget;
    case Column::state:
        return ofState;
    case Column::points:
        break;
    }
    return ofPoints;
}

/// What there is room for at a width, in lines of text: the narrower, the fewer.
std::vector<Column> columnsAt(sal_Int32 width, sal_Int32 line) {
    constexpr sal_Int32 twoFit = 11, threeFit = 17, fourFit = 20, allFit = 24;
    if (width < twoFit * line) {
        return {Column::name};
    }
    if (width < threeFit * line) {
        return {Column::name, Column::state};
    }
    if (width < fourFit * line) {
        return {Column::name, Column::target, Column::state};
    }
    if (width < allFit * line) {
        return {Column::name, Column::target, Column::state, Column::points};
    }
    return {Column::name, Column::target, Column::actual, Column::state, Column::points};
}

} // namespace

IndicatorsPart::IndicatorsPart(Controls& controls, Desk& desk)
    : controls_{controls}, desk_{desk},
      list_{[&]() -> Controls& {
                const auto language = desk.language();
                controls.addLabel("showLabel", words::show.in(language));
                controls.addList("show");
                controls.addLabel("searchLabel", words::search.in(language));
                controls.addEdit("search");
                controls.addName("listName", words::list.in(language));
                return controls;
            }(),
            "list",
            {[this](std::size_t line) { selected(line); }, [this](std::size_t line) { opened(line); },
             [this](std::size_t line) { toggle(line); },
             [this](std::size_t line, bool closed) { close(line, closed); }}} {
    controls.addName("detailName", words::detail.in(desk.language()));
    controls.addReading("detail");
    controls.show();
    list_.listen();
    controls.setHelp("list", words::listHelp.in(desk.language()));
    listening_ = std::make_unique<Listening>(controls, std::initializer_list<const char*>{"show", "search"},
                                             [this](std::string_view name) { changed(name); });
}

void IndicatorsPart::changed(std::string_view name) {
    if (name == "show") {
        filter_ = controls_.selected("show");
    }
    arrange();
}

void IndicatorsPart::selected(std::size_t line) {
    if (outline() == nullptr || line >= outline()->lines().size()) {
        return;
    }
    const overview::Line& one = outline()->lines()[line];
    if (one.kind == overview::Line::Kind::indicator) {
        drawDetail(one.begin);
        desk_.goTo(outline()->cellOf(one), false);
    } else {
        drawDetail({});
    }
}

void IndicatorsPart::opened(std::size_t line) {
    if (outline() == nullptr || line >= outline()->lines().size()) {
        return;
    }
    if (outline()->lines()[line].kind == overview::Line::Kind::indicator) {
        desk_.goTo(outline()->cellOf(outline()->lines()[line]), true);
    } else {
        toggle(line);
    }
}

void IndicatorsPart::toggle(std::size_t line) {
    if (outline() != nullptr && outline()->toggle(line)) {
        drawLines();
        list_.select(line);
    }
}

void IndicatorsPart::close(std::size_t line, bool closed) {
    if (outline() == nullptr) {
        return;
    }
    if (outline()->setCollapsed(line, closed)) {
        drawLines();
        list_.select(line);
    } else if (closed) {
        // As in any tree: from a line to the group it stands in.
        if (const auto parent = outline()->parentOf(line)) {
            list_.select(*parent);
            drawDetail({});
        }
    }
}

void IndicatorsPart::arrange() {
    if (outline() != nullptr) {
        outline()->arrange(static_cast<Filter>(filter_), controls_.text("search"));
    }
    drawLines();
    follow(desk_.overview());
}

void IndicatorsPart::drawLines() {
    overview::Outline* const all = outline();
    const auto language = desk_.language();
    const auto columns = columns_;
    // The list asks while it is painted, when the outline may have been read anew: it is looked up each time.
    list_.show(
        all == nullptr ? 0 : all->lines().size(),
        [this, language, columns](std::size_t row, std::size_t column) -> std::u16string {
            const overview::Outline* const now = outline();
            if (now == nullptr || row >= now->lines().size() || column >= columns.size()) {
                return {};
            }
            const overview::Line& line = now->lines()[row];
            return columns[column] == Column::name ? now->marked(line, language)
                                                   : now->text(line, columns[column], language);
        },
        [this](std::size_t row) {
            const overview::Outline* const now = outline();
            return now != nullptr && row < now->lines().size() &&
                   now->lines()[row].kind != overview::Line::Kind::indicator;
        });
}

void IndicatorsPart::drawDetail(std::optional<std::size_t> indicator) {
    const Overview& overview = desk_.overview();
    const auto language = desk_.language();
    if (!overview.hasTable()) {
        controls_.setReading("detail", "detailName", words::detail.in(desk_.language()), u"");
        return;
    }
    if (!indicator) {
        const bool isEmpty = overview.outline->lines().empty();
        controls_.setReading("detail", "detailName", words::detail.in(desk_.language()),
                             (isEmpty ? words::nothingFound : words::chooseOne).in(language));
        return;
    }
    Inspection& seen = *overview.inspection;
    const table::IndicatorTable& table = seen.tables[overview.table];
    const table::Grid grid = seen.grid();
    controls_.setReading(
        "detail", "detailName", words::detail.in(desk_.language()),
        overview::detail({table.indicators[*indicator], seen.assessments[overview.table].rows[*indicator],
                          table.year, grid, seen.answers[overview.table], *overview.profile, seen.findings},
                         language));
}

void IndicatorsPart::show(const Overview& overview) {
    std::vector<std::u16string> entries;
    for (std::size_t i = 0; i < overview::filterCount && overview.hasTable(); ++i) {
        const auto count = static_cast<long long>(overview.outline->counts()[i]);
        entries.push_back(language::fill(filterTexts[i].in(overview.language), {language::number(count)}));
    }
    controls_.setEntries("show", entries);
    if (!entries.empty()) {
        controls_.select("show", filter_);
    }
    for (const char* const name : {"showLabel", "show", "searchLabel", "search", "list", "detail"}) {
        controls_.setVisible(name, overview.hasTable());
    }
    arrange();
}

void IndicatorsPart::follow(const Overview& overview) {
    if (!overview.hasTable()) {
        list_.select({});
        drawDetail({});
        return;
    }
    const auto line = overview.indicator ? overview.outline->lineOf(*overview.indicator) : std::nullopt;
    list_.select(line);
    drawDetail(overview.indicator);
}

void IndicatorsPart::setColumns(sal_Int32 width) {
    std::vector<Column> columns = columnsAt(width, controls_.line());
    if (columns == columns_) {
        return;
    }
    columns_ = std::move(columns);
    std::vector<List::Column> shown;
    for (const Column each : columns_) {
        shown.push_back({std::u16string{overview::heading(each, desk_.language())}, shareOf(each),
                         each == Column::points});
    }
    list_.setColumns(shown);
    drawLines();
}

com::sun::star::ui::LayoutSize IndicatorsPart::heights(sal_Int32 width) const {
    if (!desk_.overview().hasTable()) {
        const sal_Int32 little = controls_.line();
        return {little, little, little};
    }
    // Below the least the deck scrolls, and everything has the height that is wanted.
    constexpr sal_Int32 leastRows = 8, wantedRows = 12, leastDetail = 4, gaps = 3;
    const sal_Int32 above = fieldsHeight(width - 4 * controls_.gap()) + gaps * controls_.gap();
    return {above + leastRows * list_.rowHeight() + leastDetail * controls_.line(), -1,
            above + wantedRows * list_.rowHeight() + detailLines * controls_.line()};
}

sal_Int32 IndicatorsPart::leastWidth() const {
    return controls_.leastWidth();
}

/// Filter and search stand side by side where both have room.
bool IndicatorsPart::isWide(sal_Int32 inner) const {
    constexpr sal_Int32 besides = 26;
    return inner >= besides * controls_.line();
}

sal_Int32 IndicatorsPart::fieldsHeight(sal_Int32 inner) const {
    return (isWide(inner) ? 1 : 2) * (controls_.preferred("show").Height + controls_.gap());
}

void IndicatorsPart::place(sal_Int32 width, sal_Int32 height) {
    const sal_Int32 gap = controls_.gap(), margin = 2 * gap, inner = width - 2 * margin;
    const sal_Int32 labels =
        std::max(controls_.preferred("showLabel").Width, controls_.preferred("searchLabel").Width);
    const sal_Int32 field = controls_.preferred("show").Height;
    const auto row = [&](const char* label, const char* control, sal_Int32 x, sal_Int32 y,
                         sal_Int32 labelWidth, sal_Int32 all) {
        controls_.place(label, x, y + (field - controls_.line()) / 2, labelWidth, controls_.line());
        controls_.place(control, x + labelWidth + gap, y, all - labelWidth - gap, field);
    };
    sal_Int32 y = gap;
    if (isWide(inner)) {
        const sal_Int32 half = (inner - margin) / 2;
        row("showLabel", "show", margin, y, controls_.preferred("showLabel").Width, half);
        row("searchLabel", "search", margin + half + margin, y, controls_.preferred("searchLabel").Width,
            half);
    } else {
        row("showLabel", "show", margin, y, labels, inner);
        row("searchLabel", "search", margin, y + field + gap, labels, inner);
    }
    y += fieldsHeight(inner);
    const sal_Int32 rest = height - y - 2 * gap;
    const sal_Int32 detail = std::min(detailLines * controls_.line(), rest * 2 / 5);
    controls_.place("list", margin, y, inner, rest - detail);
    controls_.place("detail", margin, y + rest - detail + gap, inner, detail);
    setColumns(inner);
    list_.spread(inner);
}

} // namespace jixiao::addin::sidebar
