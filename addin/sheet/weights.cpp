// SPDX-License-Identifier: MPL-2.0
#include "sheet/weights.hpp"

#include "evaluation/added_columns.hpp"
#include "evaluation/assess.hpp"
#include "evaluation/form_edge.hpp"
#include "evaluation/formulas.hpp"
#include "office/undo.hpp"
#include "sheet/ownership.hpp"
#include "sheet/print_area.hpp"
#include "sheet/protection.hpp"
#include "sheet/ranges.hpp"
#include "sheet/styles.hpp"
#include "sheet/writer.hpp"
#include "sheet/written_weights.hpp"
#include "table/recognize.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using evaluation::Added;
using evaluation::AddedColumns;
using evaluation::OwnedArea;
using evaluation::Weighting;
using evaluation::WrittenWeight;
using table::CellAddress;

namespace {

/// What of our areas is left out of reading: all of it, or all but the columns of weights.
std::vector<LeftOut> leftOut(std::span<const OwnedArea> owned, bool weights) {
    const std::u16string ending = u"_" + std::u16string{evaluation::suffix(Added::weight)};
    std::vector<LeftOut> areas;
    for (const OwnedArea& each : owned) {
        if (each.name == evaluation::printAreaName || (!weights && each.name.ends_with(ending))) {
            continue;
        }
        // In cells of the form only formulas are ours.
        const bool inForm = each.name.starts_with(std::u16string{evaluation::ownedPrefix} + u"Form_");
        areas.push_back({each.area, inForm, !inForm});
    }
    return areas;
}

std::vector<table::Area> foreignPrintAreas(const SheetRef& sheet, std::span<const OwnedArea> owned) {
    std::vector<table::Area> areas = printAreas(sheet);
    const bool ours = std::any_of(owned.begin(), owned.end(), [&](const OwnedArea& each) {
        return each.name == evaluation::printAreaName && areas == std::vector{each.area};
    });
    return ours ? std::vector<table::Area>{} : areas;
}

finding::Finding refusal(std::u16string_view code, std::int32_t table = -1, CellAddress cell = {}) {
    finding::Finding finding{code, finding::Severity::error, table, cell, {}};
    if (cell.exists()) {
        finding.arguments.push_back(evaluation::cellName(cell));
    }
    return finding;
}

std::int32_t headingRow(const table::IndicatorTable& table) {
    return table.headerRow >= 0 ? table.headerRow : table.range.firstRow;
}

/// Adds a row to runs of rows of one column.
void addToRuns(std::vector<table::Area>& runs, CellAddress cell) {
    if (!runs.empty() && runs.back().lastColumn == cell.column && runs.back().lastRow + 1 == cell.row) {
        runs.back().lastRow = cell.row;
    } else {
        runs.push_back({cell.row, cell.column, cell.row, cell.column});
    }
}

} // namespace

SheetWeights::SheetWeights(const SheetRef& sheet, const scoring::Profile& profile)
    : sheet_{sheet}, owned_{ownedAreas(sheet)}, written_{writtenWeights(sheet)}, form_{sheet,
                                                                                       leftOut(owned_, true)},
      filled_{sheet, leftOut(owned_, false)}, tables_{table::recognize(form_.grid())} {
    if (tables_.empty()) {
        return;
    }
    form_.readDetails();
    filled_.readDetails();
    tables_ = table::recognize(form_.grid());
    const auto areas = foreignPrintAreas(sheet, owned_);
    printsEverything_ = areas.empty();
    edge_ = evaluation::formEdge(tables_, form_.grid(), areas);
    std::int32_t next = edge_ + 1;
    for (std::size_t i = 0; i < tables_.size(); ++i) {
        const table::IndicatorTable& table = tables_[i];
        const bool scored = table.stage != table::Stage::monitoring;
        columns_.push_back(table.columns.weight >= 0 || !scored ? -1 : columnFor(i, edge_, next));
        questions_.push_back(
            weightQuestion(table, profile,
                           scored ? evaluation::claimants(table, filled_.grid(), columns_.back(), written_)
                                  : std::vector<evaluation::Claimant>{}));
    }
}

std::int32_t SheetWeights::columnFor(std::size_t index, std::int32_t edge, std::int32_t& next) const {
    const table::IndicatorTable& table = tables_[index];
    // Tables that share rows must not get the same columns, whatever evaluation adds to them later.
    const bool besideLast = index > 0 && tables_[index - 1].range.lastRow >= table.range.firstRow;
    const std::int32_t first = besideLast ? next : edge + 1;
    next = first + static_cast<std::int32_t>(evaluation::addedKinds);
    AddedColumns added{owned_, static_cast<std::int32_t>(index), 0};
    if (added.has(Added::weight)) {
        return added[Added::weight];
    }
    // The actual's column comes first, also where it is not there yet.
    std::vector<Added> kinds;
    for (std::size_t i = 0; i < evaluation::addedKinds; ++i) {
        const auto kind = static_cast<Added>(i);
        const bool comes = kind == Added::weight || (kind == Added::actual && table.columns.actual < 0);
        if (comes || added.has(kind)) {
            kinds.push_back(kind);
        }
    }
    added.place(kinds, first);
    return added[Added::weight];
}

SheetWeights::Written SheetWeights::write(const DocumentRef& document,
                                          const std::map<std::size_t, Weighting>& weightings,
                                          const rtl::OUString& title) const {
    Written result;
    evaluation::WeightEdit edit;
    edit.owned = owned_;
    const table::Grid form = form_.grid();
    const table::Grid filled = filled_.grid();
    std::vector<WrittenWeight> now; // what stays or becomes ours, in the tables that are written
    std::set<std::pair<std::int32_t, std::int32_t>> settled;
    for (const auto& [index, weighting] : weightings) {
        if (weighting.refused()) {
            continue;
        }
        const table::IndicatorTable& table = tables_[index];
        const std::int32_t column = columns_[index];
        const table::Area area{headingRow(table), column, table.range.lastRow, column};
        const std::u16string name =
            evaluation::ownedName(static_cast<std::int32_t>(index), evaluation::suffix(Added::weight));
        const bool isNew =
            column >= 0 && std::none_of(owned_.begin(), owned_.end(),
                                        [&](const OwnedArea& each) { return each.name == name; });
        if (isNew) {
            if (const auto taken = evaluation::firstTaken(form, area)) {
                result.findings.push_back(
                    refusal(u"helper-columns-taken", static_cast<std::int32_t>(index), *taken));
                continue;
            }
            edit.headings.push_back({{headingRow(table), column},
                                     std::u16string{evaluation::heading(Added::weight)},
                                     evaluation::Part::header});
            edit.owned.push_back({name, area});
        }
        const auto& claimants = questions_[index].claimants;
        for (std::size_t i = 0; i < claimants.size(); ++i) {
            const evaluation::Claimant& claimant = claimants[i];
            if (column >= 0) {
                addToRuns(edit.styled, claimant.cell);
            }
            if (claimant.typed) {
                continue;
            }
            now.push_back({claimant.cell, weighting.weights[i]});
            settled.insert({claimant.cell.row, claimant.cell.column});
            const table::Cell* there = filled.find(claimant.cell);
            if (there == nullptr || evaluation::readWeight(there) != weighting.weights[i]) {
                edit.numbers.push_back(now.back());
            }
        }
    }
    if (edit.numbers.empty()) {
        return result;
    }
    // Weights of tables that were not asked about stay as they are known.
    edit.written = now;
    std::copy_if(written_.begin(), written_.end(), std::back_inserter(edit.written),
                 [&](const WrittenWeight& each) {
                     return !settled.contains({each.cell.row, each.cell.column});
                 });
    const bool known = std::any_of(owned_.begin(), owned_.end(), [](const OwnedArea& each) {
        return each.name == evaluation::printAreaName;
    });
    if (printsEverything_ && !edit.headings.empty() && !known) {
        edit.printArea = table::Area{0, 0, extentOf(sheet_).lastRow, edge_};
        edit.owned.push_back({std::u16string{evaluation::printAreaName}, *edit.printArea});
    }
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    if (isReadOnly(model)) {
        result.findings.push_back(refusal(u"document-read-only"));
    } else if (isProtected(sheet_) && !isProtectedForm(sheet_)) {
        result.findings.push_back(refusal(u"sheet-protected"));
    } else {
        ensureStyles(document);
        const OneStep step{model, title};
        const Unprotected open{sheet_};
        SheetWriter{sheet_, owned_}.writeWeights(edit);
        result.changed = true;
    }
    return result;
}

bool hasWrittenWeights(const SheetRef& sheet) {
    return !writtenWeights(sheet).empty();
}

void removeWrittenWeights(const SheetRef& sheet) {
    const std::vector<WrittenWeight> written = writtenWeights(sheet);
    if (written.empty()) {
        return;
    }
    SheetReader reader{sheet, {}};
    reader.readDetails();
    const table::Grid grid = reader.grid();
    evaluation::WeightEdit edit;
    for (const WrittenWeight& each : written) {
        const table::Cell* there = grid.find(each.cell);
        if (there != nullptr && evaluation::readWeight(there) == each.points) {
            edit.stale.push_back(each.cell);
        }
    }
    edit.owned = ownedAreas(sheet);
    SheetWriter{sheet, edit.owned}.writeWeights(edit);
}

} // namespace jixiao::addin
