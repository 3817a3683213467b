// SPDX-License-Identifier: MPL-2.0
#include "sidebar/desk.hpp"

#include "evaluation/followed_rule.hpp"
#include "office/property.hpp"
#include "office/text.hpp"
#include "overview/rules.hpp"
#include "overview/words.hpp"
#include "sheet/findings.hpp"
#include "sheet/ignored.hpp"
#include "sheet/named_rules.hpp"
#include "sheet/ownership.hpp"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XURLTransformer.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

#include <algorithm>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace css_frame = com::sun::star::frame;
using std::chrono::milliseconds;

namespace {

/// How long nothing has to happen before the sheet is read again: a pause in typing, and for large sheets
/// several times what reading takes.
constexpr milliseconds pause{300};
constexpr int patience = 4;
/// The cursor is followed more quickly.
constexpr milliseconds glance{60};

} // namespace

Desk::Desk(const ContextRef& context, const uno::Reference<css_frame::XFrame>& frame)
    : context_{context}, frame_{frame}, rules_{context},
      watch_{new Watch{frame, {[this] { changed(); }, [this] { selected(); }, [this] { documentGone(); }}}},
      reading_{context, [this] { read(); }}, following_{context, [this] { follow(); }} {
    overview_.language = uiLanguage(context);
    watch_->begin();
}

Desk::~Desk() {
    watch_->end();
}

void Desk::enter(Viewer& viewer) {
    viewers_.push_back(&viewer);
}

void Desk::leave(Viewer& viewer) {
    std::erase(viewers_, &viewer);
}

void Desk::seen(Viewer& viewer) {
    if (outdated_) {
        reading_.cancel();
        read();
    } else {
        viewer.show(overview_);
    }
}

bool Desk::isSeen() const {
    return std::any_of(viewers_.begin(), viewers_.end(), [](const Viewer* each) { return each->isSeen(); });
}

void Desk::changed() {
    outdated_ = true;
    if (isSeen()) {
        reading_.in(std::max(pause, lastReading_ * patience));
    }
}

void Desk::selected() {
    if (isSeen()) {
        following_.in(glance);
    }
}

void Desk::documentGone() {
    reading_.cancel();
    following_.cancel();
    outdated_ = true;
    const auto language = overview_.language;
    overview_ = {};
    overview_.language = language;
}

void Desk::read() {
    if (!isSeen()) {
        return;
    }
    const auto begin = std::chrono::steady_clock::now();
    outdated_ = false;
    const CommandTarget target = commandTarget(context_, frame_);
    rememberClosed();
    overview_.outline.reset(); // it points into the inspection
    overview_.inspection.reset();
    rules_.update(context_);
    const auto rules = rules_.of(target.sheet);
    overview_.profile = rules ? &rules->profile : nullptr;
    if (target.sheet.is() && rules) {
        overview_.inspection = inspect(target.sheet, *rules);
    }
    overview_.cell = selectedCell();
    arrange();
    lastReading_ = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begin);
    showAll();
}

void Desk::rememberClosed() {
    if (overview_.outline) {
        closedGroups_ = overview_.outline->collapsed();
    }
}

void Desk::arrange() {
    rememberClosed();
    auto toggled = overview_.problems ? overview_.problems->toggled() : std::set<std::u16string>{};
    overview_.tables.clear();
    overview_.summary.reset();
    overview_.outline.reset();
    overview_.problems.reset();
    overview_.indicator.reset();
    overview_.hint.clear();
    if (!overview_.inspection) {
        return;
    }
    const Inspection& seen = *overview_.inspection;
    const auto language = overview_.language;
    if (seen.tables.empty()) {
        const auto& text = seen.owned.empty() ? overview::words::noTable : overview::words::tableLost;
        overview_.hint = text.in(language);
        return;
    }
    for (const table::IndicatorTable& each : seen.tables) {
        overview_.tables.push_back(overview::nameInList(each, language));
    }
    overview_.table = std::min(overview_.table, seen.tables.size() - 1);
    const table::IndicatorTable& shown = seen.tables[overview_.table];
    const evaluation::TableAssessment& stands = seen.assessments[overview_.table];
    overview_.summary = overview::summarize(shown, stands, *overview_.profile, language);

    const SheetRef sheet = commandTarget(context_, frame_).sheet;
    overview_.hint = whatIsMissing(sheet);
    const SheetFindings findings = findingsOf(seen, ignoredFindings(sheet));
    const auto isOfTable = [&](const finding::Finding& each) {
        return each.table < 0 || static_cast<std::size_t>(each.table) == overview_.table;
    };
    std::vector<overview::Problem> problems;
    std::vector<finding::Finding> open;
    for (const finding::Finding& each : findings.open) {
        if (isOfTable(each)) {
            problems.push_back({each, {}, false});
            open.push_back(each);
        }
    }
    for (const IgnoredFinding& each : findings.ignored) {
        if (isOfTable(each.finding)) {
            problems.push_back({each.finding, each.reason, true});
        }
    }
    overview_.outline = std::make_unique<overview::Outline>(shown, stands, open, closedGroups_);
    overview_.problems = std::make_unique<overview::Problems>(std::move(problems), std::move(toggled));
    overview_.indicator = overview_.outline->indicatorAt(overview_.cell);
}

std::u16string Desk::whatIsMissing(const SheetRef& sheet) const {
    const auto language = overview_.language;
    const NamedRules named = namedRules(sheet, rules_.profiles().usable());
    if (!named.unknown.empty()) {
        return language::fill(overview::words::ruleLost.in(language), {named.unknown.front()});
    }
    return hasLostAreas(sheet) ? std::u16string{overview::words::columnsLost.in(language)} : std::u16string{};
}

std::u16string Desk::followedRules() const {
    if (!overview_.hasTable()) {
        return {};
    }
    Inspection& seen = *overview_.inspection;
    const table::IndicatorTable& shown = seen.tables[overview_.table];
    const auto scored = evaluation::scoredRows(shown, seen.grid(), seen.answers[overview_.table]);
    return overview::rulesAnswer(evaluation::followedRules(scored, rules_.profiles().usable()), shown,
                                 overview_.language);
}

void Desk::showAll() {
    for (Viewer* each : std::vector<Viewer*>{viewers_}) {
        each->show(overview_);
    }
}

void Desk::follow() {
    if (!isSeen() || outdated_) {
        return;
    }
    overview_.cell = selectedCell();
    const auto inTable = [&](const table::Area& area) {
        return area.firstRow <= overview_.cell.row && overview_.cell.row <= area.lastRow &&
               area.firstColumn <= overview_.cell.column && overview_.cell.column <= area.lastColumn;
    };
    if (overview_.inspection) {
        const auto& tables = overview_.inspection->tables;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            if (i != overview_.table && inTable(tables[i].range)) {
                chooseTable(i);
                return;
            }
        }
    }
    overview_.indicator = overview_.outline ? overview_.outline->indicatorAt(overview_.cell) : std::nullopt;
    for (Viewer* each : std::vector<Viewer*>{viewers_}) {
        each->follow(overview_);
    }
}

void Desk::chooseTable(std::size_t table) {
    if (table == overview_.table) {
        return;
    }
    overview_.table = table;
    arrange();
    showAll();
}

table::CellAddress Desk::selectedCell() const {
    const uno::Reference<css_frame::XController> controller = frame_->getController();
    if (!controller.is()) {
        return {};
    }
    const uno::Reference<css_frame::XModel> model = controller->getModel();
    const uno::Reference<com::sun::star::sheet::XCellRangeAddressable> range{
        model.is() ? model->getCurrentSelection() : nullptr, uno::UNO_QUERY};
    if (!range.is()) {
        return {};
    }
    const auto address = range->getRangeAddress();
    return {address.StartRow, address.StartColumn};
}

void Desk::goTo(table::CellAddress cell, bool focus) {
    const CommandTarget target = commandTarget(context_, frame_);
    if (!target.sheet.is() || !cell.exists()) {
        return;
    }
    const uno::Reference<com::sun::star::view::XSelectionSupplier> selection{frame_->getController(),
                                                                             uno::UNO_QUERY};
    if (selection.is()) {
        selection->select(uno::Any{target.sheet->getCellByPosition(cell.column, cell.row)});
    }
    if (focus) {
        const uno::Reference<com::sun::star::awt::XWindow> window = frame_->getComponentWindow();
        if (window.is()) {
            window->setFocus();
        }
    }
}

void Desk::openExample() {
    const rtl::OUString package =
        com::sun::star::deployment::PackageInformationProvider::get(context_)->getPackageLocation(
            "org.jixiao.calc");
    // As a template: what is typed into it is saved elsewhere.
    const auto asTemplate = property("AsTemplate", uno::Any{true});
    css_frame::Desktop::create(context_)->loadComponentFromURL(package + "/example/example.fods", "_default",
                                                               0, {&asTemplate, 1});
}

void Desk::dispatch(std::u16string_view command, const Arguments& arguments) {
    com::sun::star::util::URL url;
    url.Complete = "org.jixiao.calc:" + officeString(command);
    com::sun::star::util::URLTransformer::create(context_)->parseStrict(url);
    const uno::Reference<css_frame::XDispatchProvider> provider{frame_, uno::UNO_QUERY_THROW};
    const auto dispatch = provider->queryDispatch(url, "_self", 0);
    if (dispatch.is()) {
        dispatch->dispatch(url, arguments);
    }
}

bool Desk::knows(std::u16string_view command) {
    return findCommand(command) != nullptr;
}

Hindrance Desk::whyNot(std::u16string_view command) const {
    const Command* found = findCommand(command);
    return found == nullptr ? Hindrance{} : found->whyNot(commandTarget(context_, frame_));
}

} // namespace jixiao::addin::sidebar
