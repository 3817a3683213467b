// SPDX-License-Identifier: MPL-2.0
/// The options of XWeights, and what they come to.
#pragma once

#include "evaluation/weighting.hpp"
#include "sheet/weights.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <org/jixiao/calc/TableWeights.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace jixiao::addin {

struct WeightOptions {
    std::optional<evaluation::WeightWay> way; // none of these: what suits the table
    std::optional<evaluation::WeightShares> shares;
    std::vector<number::Decimal> given;
    std::optional<number::Decimal> step;
    std::optional<number::Decimal> points;
    std::int32_t table = -1; // all
    std::u16string profile;
    std::vector<finding::Finding> findings; // options that are not understood
};

WeightOptions
readWeightOptions(const com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>& options);

struct WeighedTables {
    std::map<std::size_t, evaluation::Weighting> weightings; // by the index of the table
    std::vector<org::jixiao::calc::TableWeights> tables;
    std::vector<finding::Finding> findings;
};

/// Changes nothing.
WeighedTables weighTables(const SheetWeights& desk, const WeightOptions& options);

} // namespace jixiao::addin
