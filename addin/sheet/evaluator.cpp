// SPDX-License-Identifier: MPL-2.0
#include "sheet/evaluator.hpp"

#include "evaluation/entries.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/planner.hpp"
#include "office/undo.hpp"
#include "sheet/ownership.hpp"
#include "sheet/print_area.hpp"
#include "sheet/ranges.hpp"
#include "sheet/reader.hpp"
#include "sheet/styles.hpp"
#include "sheet/writer.hpp"
#include "table/recognize.hpp"

#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <optional>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using evaluation::OwnedArea;

namespace {

std::vector<table::Area> areasOf(std::span<const OwnedArea> owned, bool entryColumns) {
    std::vector<table::Area> areas;
    for (const OwnedArea& each : owned) {
        if (each.name != evaluation::printAreaName && (entryColumns || !each.name.ends_with(u"_Actual"))) {
            areas.push_back(each.area);
        }
    }
    return areas;
}

/// The form as issued, the tables in it, and what was filled into columns of ours.
struct Form {
    std::vector<OwnedArea> owned;
    SheetReader reader;                     // without anything of ours
    std::optional<SheetReader> withEntries; // with what the user filled in
    SheetReading reading;

    Form(const SheetRef& sheet, const scoring::Profile& profile)
        : owned{ownedAreas(sheet)}, reader{sheet, areasOf(owned, true)} {
        reading.tables = table::recognize(reader.grid());
        if (reading.tables.empty()) {
            return;
        }
        reader.readDetails();
        reading.tables = table::recognize(reader.grid());
        if (!owned.empty()) {
            withEntries.emplace(sheet, areasOf(owned, false));
            withEntries->readDetails();
            evaluation::attachEntries(reading.tables, owned, withEntries->grid());
        }
        const table::Grid grid = withEntries ? withEntries->grid() : reader.grid();
        for (const table::IndicatorTable& table : reading.tables) {
            reading.assessments.push_back(evaluation::assess(table, grid, profile));
        }
    }
};

bool isProtected(const SheetRef& sheet) {
    return uno::Reference<com::sun::star::util::XProtectable> {
        sheet, uno::UNO_QUERY_THROW
        } -> isProtected();
}

evaluation::Surroundings surroundingsOf(const SheetRef& sheet, const std::vector<OwnedArea>& owned) {
    evaluation::Surroundings surroundings;
    surroundings.printAreas = printAreas(sheet);
    surroundings.owned = owned;
    const table::Area extent = extentOf(sheet);
    surroundings.lastRow = extent.lastRow;
    surroundings.lastColumn = extent.lastColumn;
    return surroundings;
}

void add(SheetEvaluation& result, std::u16string_view code, table::CellAddress cell = {}) {
    result.findings.push_back({code, table::Severity::error, -1, cell, {}});
    if (cell.exists()) {
        result.findings.back().arguments.push_back(evaluation::cellName(cell));
    }
}

} // namespace

std::vector<table::Finding> allFindings(const SheetEvaluation& evaluation) {
    std::vector<table::Finding> findings = evaluation.findings;
    for (const table::IndicatorTable& table : evaluation.tables) {
        findings.insert(findings.end(), table.findings.begin(), table.findings.end());
    }
    return findings;
}

SheetReading readTables(const SheetRef& sheet, const scoring::Profile& profile) {
    return std::move(Form{sheet, profile}.reading);
}

SheetEvaluation evaluateSheet(const DocumentRef& document, const SheetRef& sheet,
                              const scoring::Profile& profile, std::u16string_view profileId,
                              const rtl::OUString& title) {
    Form form{sheet, profile};
    SheetEvaluation result;
    if (form.reading.tables.empty()) {
        add(result, u"no-table");
        return result;
    }
    evaluation::Plan plan =
        evaluation::plan(form.reading.tables, form.reading.assessments, form.reader.grid(),
                         surroundingsOf(sheet, form.owned), profileId);
    static_cast<SheetReading&>(result) = std::move(form.reading);
    result.findings = std::move(plan.findings);
    std::sort(plan.owned.begin(), plan.owned.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });

    const SheetWriter writer{sheet, form.owned};
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    if (plan.empty() || writer.isWritten(plan)) {
        return result;
    }
    if (isReadOnly(model)) {
        add(result, u"document-read-only");
    } else if (isProtected(sheet)) {
        add(result, u"sheet-protected");
    } else if (const auto conflict = writer.firstConflict(plan)) {
        add(result, u"cell-taken", *conflict);
    } else {
        ensureStyles(document);
        const OneStep step{model, title};
        writer.write(plan);
        result.changed = true;
    }
    return result;
}

Removal removeEvaluation(const DocumentRef& document, const SheetRef& sheet, const rtl::OUString& title) {
    const auto owned = ownedAreas(sheet);
    if (owned.empty()) {
        return Removal::nothingThere;
    }
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    if (isReadOnly(model) || isProtected(sheet)) {
        return Removal::refused;
    }
    const OneStep step{model, title};
    return SheetWriter{sheet, owned}.removeOwned() ? Removal::removedButTyped : Removal::removed;
}

} // namespace jixiao::addin
