// SPDX-License-Identifier: MPL-2.0
/// Distributing weights over the tables of a sheet: read, ask, write.
#pragma once

#include "evaluation/plan.hpp"
#include "evaluation/weighting.hpp"
#include "office/document.hpp"
#include "scoring/profile.hpp"
#include "sheet/reader.hpp"
#include "table/indicator_table.hpp"

#include <map>
#include <vector>

namespace jixiao::addin {

/// The tables of a sheet and what can be asked about their weights. Changes nothing.
class SheetWeights {
public:
    /// `profile` must outlive this.
    SheetWeights(const SheetRef& sheet, const scoring::Profile& profile);
    SheetWeights(const SheetWeights&) = delete;
    SheetWeights& operator=(const SheetWeights&) = delete;

    [[nodiscard]] const std::vector<table::IndicatorTable>& tables() const { return tables_; }
    /// One for each table; without claimants for tables that are not scored (monitoring).
    [[nodiscard]] const std::vector<evaluation::WeightQuestion>& questions() const { return questions_; }

    struct Written {
        std::vector<finding::Finding> findings; // what kept it from writing
        bool changed = false;
    };
    /// Writes these weights, by the index of their table, in one undo step. Refused ones are passed over.
    Written write(const DocumentRef& document, const std::map<std::size_t, evaluation::Weighting>& weightings,
                  const rtl::OUString& title) const;

private:
    /// The column for weights of a table whose form has none.
    [[nodiscard]] std::int32_t columnFor(std::size_t index, std::int32_t edge, std::int32_t& next) const;

    SheetRef sheet_;
    std::vector<evaluation::OwnedArea> owned_;
    std::vector<evaluation::WrittenWeight> written_;
    mutable SheetReader form_;   // without columns of ours; a grid of it is a view
    mutable SheetReader filled_; // with the weights in ours
    std::vector<table::IndicatorTable> tables_;
    std::vector<evaluation::WeightQuestion> questions_;
    std::vector<std::int32_t> columns_; // of each table: the added column, -1 where the form has its own
    std::int32_t edge_ = 0;             // last column of the form
    bool printsEverything_ = false;     // the sheet has no print area of its own
};

/// Whether the sheet holds weights that an earlier distribution wrote.
bool hasWrittenWeights(const SheetRef& sheet);

/// Empties the cells that still hold a weight we wrote, and forgets them. Call inside one undo step.
void removeWrittenWeights(const SheetRef& sheet);

} // namespace jixiao::addin
