// SPDX-License-Identifier: MPL-2.0
#include "sheet/evaluator.hpp"

#include "evaluation/entries.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/planner.hpp"
#include "evaluation/row_findings.hpp"
#include "evaluation/score_findings.hpp"
#include "office/undo.hpp"
#include "sheet/answers.hpp"
#include "sheet/frozen.hpp"
#include "sheet/left_out.hpp"
#include "sheet/ownership.hpp"
#include "sheet/print_area.hpp"
#include "sheet/protection.hpp"
#include "sheet/ranges.hpp"
#include "sheet/reader.hpp"
#include "sheet/styles.hpp"
#include "sheet/weights.hpp"
#include "sheet/writer.hpp"
#include "table/recognize.hpp"

#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>
#include <iterator>
#include <optional>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using evaluation::OwnedArea;

namespace {

/// The form as issued, the tables in it, and what was typed into columns of ours.
struct Form {
    std::vector<OwnedArea> owned;
    std::vector<table::Area> frozen;
    SheetReader reader;                   // without anything of ours
    std::optional<SheetReader> withTyped; // with what the user typed there
    std::vector<evaluation::Answers> answers;
    SheetReading reading;
    bool stopped = false; // before all of it was read

    Form(const SheetRef& sheet, const scoring::Profile& profile, Progress& progress)
        : owned{ownedAreas(sheet)}, frozen{frozenAreas(sheet, owned)}, reader{sheet,
                                                                              leftOut(owned, frozen,
                                                                                      Typed::leftOut)} {
        if (!table::holdsTable(reader.grid())) {
            return;
        }
        constexpr double seen = 0.1;
        constexpr double detailed = 0.2;
        constexpr double recognized = 0.35;
        if (stops(progress, seen)) {
            return;
        }
        reader.readDetails();
        if (stops(progress, detailed)) {
            return;
        }
        reading.tables = table::recognize(reader.grid());
        if (stops(progress, recognized)) {
            return;
        }
        reading.headings = forms::readHeadings(reader.grid(), reading.tables);
        if (!owned.empty()) {
            withTyped.emplace(sheet, leftOut(owned, frozen, Typed::read));
            withTyped->readDetails();
            evaluation::attachEntries(reading.tables, owned, withTyped->grid());
        }
        answers = readAnswers(sheet, reading.tables.size());
        const table::Grid cells = filled();
        for (std::size_t i = 0; i < reading.tables.size(); ++i) {
            reading.assessments.push_back(evaluation::assess(reading.tables[i], cells, profile, answers[i]));
        }
    }

    [[nodiscard]] bool stops(Progress& progress, double share) {
        stopped = !progress.reached(share);
        return stopped;
    }
    [[nodiscard]] table::Grid filled() { return withTyped ? withTyped->grid() : reader.grid(); }
};

evaluation::Surroundings surroundingsOf(const SheetRef& sheet, const Form& form) {
    evaluation::Surroundings surroundings;
    surroundings.printAreas = printAreas(sheet);
    surroundings.owned = form.owned;
    surroundings.answers = form.answers;
    const table::Area extent = extentOf(sheet);
    surroundings.lastRow = extent.lastRow;
    surroundings.lastColumn = extent.lastColumn;
    return surroundings;
}

/// What the rows and the typed scores bring to light.
void addFindings(SheetEvaluation& result, const Form& form, const table::Grid& cells,
                 const EvaluationRules& rules) {
    const auto append = [&](const std::vector<finding::Finding>& more) {
        result.findings.insert(result.findings.end(), more.begin(), more.end());
    };
    for (std::size_t i = 0; i < result.tables.size(); ++i) {
        const auto index = static_cast<std::int32_t>(i);
        if (result.tables[i].stage == table::Stage::monitoring) {
            continue;
        }
        append(evaluation::rowFindings(result.tables[i], result.assessments[i], index));
        append(evaluation::scoreFindings(result.tables[i], cells, form.answers[i], rules.profile, rules.all,
                                         index));
    }
}

class KeptForm final : public Inspection {
public:
    KeptForm(const SheetRef& sheet, const EvaluationRules& rules) : form_{sheet, rules.profile, unseen_} {
        SheetEvaluation seen;
        static_cast<SheetReading&>(seen) = std::move(form_.reading);
        if (!seen.tables.empty()) {
            const table::Grid cells = form_.filled();
            addPlanFindings(seen, sheet, cells, rules);
            addFindings(seen, form_, cells, rules);
        }
        findings = allFindings(seen);
        static_cast<SheetReading&>(*this) = std::move(seen);
        answers = form_.answers;
        owned = form_.owned;
    }

    table::Grid grid() override { return form_.filled(); }

private:
    /// What planning brings to light, but not what keeps a plan from being written: nothing is to be written.
    void addPlanFindings(SheetEvaluation& seen, const SheetRef& sheet, const table::Grid& cells,
                         const EvaluationRules& rules) {
        const evaluation::Plan plan =
            evaluation::plan(seen.tables, seen.assessments, {form_.reader.grid(), cells},
                             surroundingsOf(sheet, form_), {rules.profile, rules.id, rules.wishes});
        std::copy_if(plan.findings.begin(), plan.findings.end(), std::back_inserter(seen.findings),
                     [](const finding::Finding& each) { return each.severity != finding::Severity::error; });
    }

    Progress unseen_;
    Form form_;
};

/// A formula of the user's own in the rows may follow what we write.
bool mayFollow(const SheetReading& reading, const table::Grid& cells) {
    const auto isFormula = [&](table::CellAddress at) {
        const table::Cell* cell = at.exists() ? cells.find(at) : nullptr;
        return cell != nullptr && cell->formula != table::Cell::noFormula;
    };
    return std::any_of(reading.tables.begin(), reading.tables.end(), [&](const table::IndicatorTable& table) {
        return std::any_of(table.indicators.begin(), table.indicators.end(), [&](const auto& each) {
            return isFormula(each.actual) || isFormula(each.weight) || isFormula(each.score);
        });
    });
}

/// Nothing was written, and why.
void block(SheetEvaluation& result, std::u16string_view code, table::CellAddress cell = {}) {
    result.findings.push_back({code, finding::Severity::error, -1, cell, {}});
    if (cell.exists()) {
        result.findings.back().arguments.push_back(evaluation::cellName(cell));
    }
    result.blocked = result.findings.back();
}

} // namespace

std::vector<finding::Finding> allFindings(const SheetEvaluation& evaluation) {
    std::vector<finding::Finding> findings = evaluation.findings;
    for (const table::IndicatorTable& table : evaluation.tables) {
        findings.insert(findings.end(), table.findings.begin(), table.findings.end());
    }
    return findings;
}

std::unique_ptr<Inspection> inspect(const SheetRef& sheet, const EvaluationRules& rules) {
    return std::make_unique<KeptForm>(sheet, rules);
}

SheetReading readTables(const SheetRef& sheet, const scoring::Profile& profile) {
    Progress unseen;
    return std::move(Form{sheet, profile, unseen}.reading);
}

SheetEvaluation evaluateSheet(const DocumentRef& document, const SheetRef& sheet,
                              const EvaluationRules& rules, const rtl::OUString& title, Progress& progress) {
    Form form{sheet, rules.profile, progress};
    SheetEvaluation result;
    result.stopped = form.stopped;
    if (result.stopped) {
        return result;
    }
    if (form.reading.tables.empty()) {
        block(result, u"no-table");
        return result;
    }
    const table::Grid issued = form.reader.grid();
    const table::Grid cells = form.filled();
    evaluation::Plan plan =
        evaluation::plan(form.reading.tables, form.reading.assessments, {issued, cells},
                         surroundingsOf(sheet, form), {rules.profile, rules.id, rules.wishes});
    static_cast<SheetReading&>(result) = std::move(form.reading);
    result.findings = std::move(plan.findings);
    if (plan.missing) {
        result.blocked = *std::find_if(result.findings.begin(), result.findings.end(), [](const auto& each) {
            return each.severity == finding::Severity::error;
        });
    }
    addFindings(result, form, cells, rules);
    std::sort(plan.owned.begin(), plan.owned.end(),
              [](const auto& a, const auto& b) { return a.name < b.name; });

    const SheetWriter writer{sheet, form.owned};
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    if (plan.empty() || writer.isWritten(plan)) {
        return result;
    }
    if (isReadOnly(model)) {
        block(result, u"document-read-only");
    } else if (isProtected(sheet) && !isProtectedForm(sheet)) {
        block(result, u"sheet-protected");
    } else if (const auto conflict = writer.firstConflict(plan)) {
        block(result, u"cell-taken", *conflict);
    } else if (!progress.reached(0.5)) {
        result.stopped = true;
    } else if (progress.sawChange()) {
        block(result, u"changed-while-running");
    } else {
        ensureStyles(document, rules.decimals);
        OneStep step{model, title};
        const Unprotected open{sheet};
        result.changed = writer.write(plan, progress);
        if (!result.changed) {
            result.stopped = true;
            step.rollBack();
        } else if (progress.sawChange()) {
            result.findings.push_back({u"changed-while-running", finding::Severity::warning, -1, {}, {}});
        }
        if (result.changed && mayFollow(result, cells)) {
            Progress unseen;
            static_cast<SheetReading&>(result) = std::move(Form{sheet, rules.profile, unseen}.reading);
        }
    }
    return result;
}

bool makeRoom(const SheetRef& sheet, const EvaluationRules& rules) {
    Progress unseen;
    Form form{sheet, rules.profile, unseen};
    if (form.reading.tables.empty()) {
        return false;
    }
    const table::Grid issued = form.reader.grid();
    const table::Grid cells = form.filled();
    const evaluation::Plan plan =
        evaluation::plan(form.reading.tables, form.reading.assessments, {issued, cells},
                         surroundingsOf(sheet, form), {rules.profile, rules.id, rules.wishes});
    if (!plan.missing) {
        return false;
    }
    const Unprotected open{sheet};
    const uno::Reference<com::sun::star::table::XColumnRowRange> range{sheet, uno::UNO_QUERY_THROW};
    range->getColumns()->insertByIndex(plan.missing->firstColumn, plan.missing->count);
    return true;
}

Removal removeEvaluation(const DocumentRef& document, const SheetRef& sheet, const rtl::OUString& title) {
    const auto owned = ownedAreas(sheet);
    if (owned.empty() && !hasWrittenWeights(sheet)) {
        return Removal::nothingThere;
    }
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    if (isReadOnly(model) || (isProtected(sheet) && !isProtectedForm(sheet))) {
        return Removal::refused;
    }
    const OneStep step{model, title};
    const Unprotected open{sheet};
    removeWrittenWeights(sheet);
    return SheetWriter{sheet, owned}.removeOwned() ? Removal::removedButTyped : Removal::removed;
}

} // namespace jixiao::addin
