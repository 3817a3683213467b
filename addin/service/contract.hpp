// SPDX-License-Identifier: MPL-2.0
/// Engine types to the structs of the public contract.
#pragma once

#include "evaluation/assess.hpp"
#include "language/language.hpp"
#include "remedy/remedy.hpp"
#include "table/indicator_table.hpp"

#include <com/sun/star/uno/Sequence.hxx>
#include <org/jixiao/calc/EvaluationResult.hpp>
#include <org/jixiao/calc/IndicatorTable.hpp>
#include <org/jixiao/calc/Remedy.hpp>

#include <span>
#include <vector>

namespace jixiao::addin {

/// `sheet` is the index of the sheet; `assessment`, where there is one, gives each indicator its status.
org::jixiao::calc::IndicatorTable contractTable(const table::IndicatorTable& table, sal_Int16 sheet,
                                                const evaluation::TableAssessment* assessment,
                                                language::Language language);

org::jixiao::calc::TableEvaluation contractEvaluation(const evaluation::TableAssessment& assessment);

com::sun::star::uno::Sequence<org::jixiao::calc::Finding>
contractFindings(std::span<const finding::Finding> findings, language::Language language);

com::sun::star::uno::Sequence<org::jixiao::calc::Remedy>
contractRemedies(std::span<const remedy::Remedy> remedies, language::Language language);

/// All edits of the remedies. Numbers are not in the contract: an edit is known again by how it shows.
std::vector<remedy::CellEdit>
engineEdits(const com::sun::star::uno::Sequence<org::jixiao::calc::Remedy>& remedies);

} // namespace jixiao::addin
