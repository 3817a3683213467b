// SPDX-License-Identifier: MPL-2.0
#include "sheet/make_forms.hpp"

#include "forms/monitoring.hpp"
#include "forms/self_evaluation.hpp"
#include "forms/source.hpp"
#include "sheet/new_sheet.hpp"
#include "sheet/protection.hpp"

#include <algorithm>

namespace jixiao::addin {

using finding::Severity;

namespace {

bool isMadeFrom(FormKind kind, table::Stage stage) {
    return stage == table::Stage::target ||
           (kind == FormKind::selfEvaluation && stage == table::Stage::monitoring);
}

/// What of the sheet can be made into forms; findings say what cannot.
std::vector<forms::Source> sourcesOf(const SheetReading& reading, FormKind kind, FormsMade& made) {
    std::vector<forms::Source> sources;
    for (std::size_t i = 0; i < reading.tables.size(); ++i) {
        const table::IndicatorTable& table = reading.tables[i];
        const auto index = static_cast<std::int32_t>(i);
        if (!isMadeFrom(kind, table.stage)) {
            const std::u16string_view form =
                table.stage == table::Stage::selfEvaluation ? u"自评表" : u"运行监控表";
            made.findings.push_back({u"form-not-target", Severity::error, index, {}, {std::u16string{form}}});
            continue;
        }
        const auto some = forms::sourcesOf(table, reading.headings[i], index, made.findings);
        sources.insert(sources.end(), some.begin(), some.end());
    }
    return sources;
}

bool hasWeights(const forms::Source& source) {
    return std::any_of(source.indicators.begin(), source.indicators.end(),
                       [](const table::Indicator* each) { return !each->weightText.empty(); });
}

forms::SheetDraft draftOf(const forms::Source& source, const FormRequest& request,
                          const EvaluationRules& rules) {
    return request.kind == FormKind::selfEvaluation ? forms::selfEvaluation(source, rules.profile)
                                                    : forms::monitoring(source, request.months, rules.id);
}

} // namespace

FormsMade makeForms(const DocumentRef& document, const SheetRef& sheet, const FormRequest& request,
                    const EvaluationRules& rules, const rtl::OUString& title) {
    FormsMade made;
    const auto refuse = [&](std::u16string_view code) {
        made.findings.push_back({code, Severity::error, -1, {}, {}});
        return made;
    };
    const SheetReading reading = readTables(sheet, rules.profile);
    if (reading.tables.empty()) {
        return refuse(u"no-table");
    }
    const std::vector<forms::Source> sources = sourcesOf(reading, request.kind, made);
    if (sources.empty()) {
        return made;
    }
    if (const auto hindrance = whyNoNewSheet(document)) {
        return refuse(hindrance->code);
    }
    const SheetStep step{document, title};
    SheetRef after = sheet;
    for (const forms::Source& source : sources) {
        after = addSheet(document, after, draftOf(source, request, rules));
        made.sheets.push_back(after);
        if (request.kind == FormKind::selfEvaluation) {
            Progress unseen;
            evaluateSheet(document, after, rules, title, unseen);
            if (!hasWeights(source)) {
                made.findings.push_back({u"form-weights-empty", Severity::info, -1, {}, {}});
            }
        }
        protectForm(after);
    }
    return made;
}

} // namespace jixiao::addin
