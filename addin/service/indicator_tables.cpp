// SPDX-License-Identifier: MPL-2.0
#include "service/indicator_tables.hpp"

#include "commands/words.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"
#include "service/contract.hpp"
#include "service/weight_options.hpp"
#include "sheet/evaluator.hpp"
#include "sheet/remedies.hpp"
#include "sheet/weights.hpp"

#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;

uno::Sequence<calc::IndicatorTable> IndicatorTables::recognize(const GivenSheet& given) {
    using Tables = uno::Sequence<calc::IndicatorTable>;
    return guarded(Tables{}, [&] {
        const SheetRef sheet = sheetOf(context_, given);
        if (!sheet.is()) {
            return Tables{};
        }
        const auto language = uiLanguage(context_);
        const SheetReading reading = readTables(sheet, *profiles_.find(u""));
        Tables result{static_cast<sal_Int32>(reading.tables.size())};
        for (std::size_t i = 0; i < reading.tables.size(); ++i) {
            result.getArray()[i] =
                contractTable(reading.tables[i], indexOf(sheet), &reading.assessments[i], language);
        }
        return result;
    });
}

calc::EvaluationResult IndicatorTables::evaluate(const DocumentRef& document, const GivenSheet& given,
                                                 const rtl::OUString& profile) {
    return guarded(calc::EvaluationResult{}, [&] {
        const auto language = uiLanguage(context_);
        calc::EvaluationResult result;
        std::vector<finding::Finding> findings;
        const scoring::Profile* rules = profiles_.find(view(profile));
        // Undo belongs to a document: a sheet of another one is not written to.
        const SheetRef sheet = sheetIn(document, given);
        if (!sheet.is()) {
            findings.push_back({u"no-table", finding::Severity::error, -1, {}, {}});
        } else if (rules == nullptr) {
            findings.push_back(
                {u"profile-unknown", finding::Severity::error, -1, {}, {std::u16string{view(profile)}}});
        } else {
            Progress unseen;
            const SheetEvaluation done =
                evaluateSheet(document, sheet, {*rules, view(profile), profiles_.usable()},
                              officeString(words::evaluateTitle.in(language)), unseen);
            result.Tables.realloc(static_cast<sal_Int32>(done.assessments.size()));
            std::transform(done.assessments.begin(), done.assessments.end(), result.Tables.getArray(),
                           contractEvaluation);
            findings = allFindings(done);
        }
        result.Findings = contractFindings(findings, language);
        return result;
    });
}

calc::WeightResult IndicatorTables::previewWeights(const GivenSheet& sheet, const Options& options) {
    return guarded(calc::WeightResult{}, [&] { return weights({}, sheetOf(context_, sheet), options); });
}

calc::WeightResult IndicatorTables::distributeWeights(const DocumentRef& document, const GivenSheet& sheet,
                                                      const Options& options) {
    return guarded(calc::WeightResult{}, [&] {
        // Undo belongs to a document: a sheet of another one is not written to.
        return weights(document, sheetIn(document, sheet), options);
    });
}

calc::WeightResult IndicatorTables::weights(const DocumentRef& document, const SheetRef& sheet,
                                            const Options& options) {
    const auto language = uiLanguage(context_);
    calc::WeightResult result;
    WeightOptions asked = readWeightOptions(options);
    const scoring::Profile* profile = profiles_.find(asked.profile);
    if (!asked.findings.empty()) {
        // Nothing is done by halves.
    } else if (profile == nullptr) {
        asked.findings.push_back({u"profile-unknown", finding::Severity::error, -1, {}, {asked.profile}});
    } else if (!sheet.is()) {
        asked.findings.push_back({u"no-table", finding::Severity::error, -1, {}, {}});
    } else {
        const SheetWeights desk{sheet, *profile};
        WeighedTables weighed = weighTables(desk, asked);
        if (document.is()) {
            auto written =
                desk.write(document, weighed.weightings, officeString(words::weightsTitle.in(language)));
            weighed.findings.insert(weighed.findings.end(), written.findings.begin(), written.findings.end());
        }
        result.Tables.realloc(static_cast<sal_Int32>(weighed.tables.size()));
        std::copy(weighed.tables.begin(), weighed.tables.end(), result.Tables.getArray());
        asked.findings = std::move(weighed.findings);
    }
    result.Findings = contractFindings(asked.findings, language);
    return result;
}

uno::Sequence<calc::Remedy> IndicatorTables::remedies(const GivenSheet& given) {
    return guarded(Remedies{}, [&] {
        const SheetRef sheet = sheetOf(context_, given);
        return sheet.is() ? contractRemedies(remediesOf(sheet), uiLanguage(context_)) : Remedies{};
    });
}

calc::RemedyResult IndicatorTables::applyRemedies(const DocumentRef& document, const GivenSheet& given,
                                                  const Remedies& selected) {
    return guarded(calc::RemedyResult{}, [&] {
        const auto language = uiLanguage(context_);
        calc::RemedyResult result;
        std::vector<finding::Finding> findings;
        // Undo belongs to a document: a sheet of another one is not written to.
        const SheetRef sheet = sheetIn(document, given);
        if (!sheet.is()) {
            findings.push_back({u"no-table", finding::Severity::error, -1, {}, {}});
        } else {
            const Cured cured = applyEdits(document, sheet, engineEdits(selected),
                                           officeString(words::remedyTitle.in(language)));
            result.Changed = cured.changed;
            if (cured.blocked) {
                findings.push_back(*cured.blocked);
            }
        }
        result.Findings = contractFindings(findings, language);
        return result;
    });
}

rtl::OUString IndicatorTables::getImplementationName() {
    return "org.jixiao.calc.comp.IndicatorTables";
}

sal_Bool IndicatorTables::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> IndicatorTables::getSupportedServiceNames() {
    const rtl::OUString name{"org.jixiao.calc.IndicatorTables"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_indicator_tables(com::sun::star::uno::XComponentContext* context,
                               const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::IndicatorTables{context});
    object->acquire();
    return object;
}
