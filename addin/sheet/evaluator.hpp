// SPDX-License-Identifier: MPL-2.0
/// The main job: read a sheet, recognise, assess, plan and write.
#pragma once

#include "evaluation/assess.hpp"
#include "evaluation/plan.hpp"
#include "evaluation/table_planner.hpp"
#include "forms/heading.hpp"
#include "office/document.hpp"
#include "office/progress.hpp"
#include "scoring/profile.hpp"
#include "table/indicator_table.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace jixiao::addin {

/// What stands in a sheet, and where its rows stand.
struct SheetReading {
    std::vector<table::IndicatorTable> tables;            // their findings stand in them
    std::vector<evaluation::TableAssessment> assessments; // one for each table
    std::vector<forms::Heading> headings;                 // what stands above each
};

struct SheetEvaluation : SheetReading {
    std::vector<finding::Finding> findings;  // of the evaluation itself, besides the tables' own
    std::optional<finding::Finding> blocked; // of these, what kept it from writing
    bool changed = false;                    // something was written
    bool stopped = false;                    // by the person who watched it: nothing is written
};

/// The rules that an evaluation follows: the profile, its id as formulas name it ("": the default), every
/// profile there is, to tell which of them typed scores follow, and what a person prefers.
struct EvaluationRules {
    const scoring::Profile& profile;
    std::u16string_view id;
    std::vector<const scoring::Profile*> all;
    evaluation::Wishes wishes{};
    int decimals = 2; // of a completion in percent, in a document that has no style of ours yet
};

/// The findings of the evaluation, then those of each table.
std::vector<finding::Finding> allFindings(const SheetEvaluation& evaluation);

/// A sheet as it was when it was looked at, with the cells it was read from: what evaluating it would find.
class Inspection : public SheetReading {
public:
    virtual ~Inspection() = default;
    /// The form's cells and what was typed beside it; nothing of ours.
    [[nodiscard]] virtual table::Grid grid() = 0;

    std::vector<finding::Finding> findings;   // the tables' own and those of the evaluation
    std::vector<evaluation::Answers> answers; // one for each table
    std::vector<evaluation::OwnedArea> owned;
};

/// Looks at a sheet and changes nothing.
std::unique_ptr<Inspection> inspect(const SheetRef& sheet, const EvaluationRules& rules);

/// Reads what stands in the sheet. Changes nothing.
SheetReading readTables(const SheetRef& sheet, const scoring::Profile& profile);

/// Evaluates in one undo step titled `title`. Where nothing can or need be written, or where it is stopped,
/// there is no step.
SheetEvaluation evaluateSheet(const DocumentRef& document, const SheetRef& sheet,
                              const EvaluationRules& rules, const rtl::OUString& title, Progress& progress);

/// Inserts the columns that evaluating would need and that are taken. False where there is nothing to insert.
/// Call inside one undo step.
bool makeRoom(const SheetRef& sheet, const EvaluationRules& rules);

enum class Removal { nothingThere, refused, removed, removedButTyped };

/// Takes away what evaluation wrote, in one undo step.
Removal removeEvaluation(const DocumentRef& document, const SheetRef& sheet, const rtl::OUString& title);

} // namespace jixiao::addin
