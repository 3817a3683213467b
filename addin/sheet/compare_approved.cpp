// SPDX-License-Identifier: MPL-2.0
#include "sheet/compare_approved.hpp"

#include "comparison/comparison_sheet.hpp"
#include "office/text.hpp"
#include "sheet/evaluator.hpp"
#include "sheet/new_sheet.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XTitle.hpp>

#include <algorithm>
#include <string>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using finding::Severity;

namespace {

std::vector<forms::Source> sourcesOf(const SheetReading& reading) {
    std::vector<forms::Source> sources;
    std::vector<finding::Finding> leftOut; // said when a form is made; here both sides are read alike
    for (std::size_t i = 0; i < reading.tables.size(); ++i) {
        const auto some =
            forms::sourcesOf(reading.tables[i], reading.headings[i], static_cast<std::int32_t>(i), leftOut);
        sources.insert(sources.end(), some.begin(), some.end());
    }
    return sources;
}

/// The sheet's name, with the file's in front where it is of another one.
std::u16string shownName(const SheetRef& sheet, const DocumentRef& here) {
    const DocumentRef document = sheet.document();
    std::u16string name{view(nameOf(sheet))};
    const uno::Reference<com::sun::star::frame::XTitle> titled{document, uno::UNO_QUERY};
    if (document != here && titled.is()) {
        name = std::u16string{view(titled->getTitle())} + u" " + name;
    }
    return name;
}

} // namespace

SheetComparison compareSheets(const SheetRef& approved, const SheetRef& present,
                              const scoring::Profile& profile) {
    SheetComparison result;
    const SheetReading before = readTables(approved, profile);
    const SheetReading now = readTables(present, profile);
    if (before.tables.empty()) {
        result.findings.push_back({u"comparison-no-approved", Severity::error, -1, {}, {}});
    } else if (now.tables.empty()) {
        result.findings.push_back({u"no-table", Severity::error, -1, {}, {}});
    } else {
        result.comparison = comparison::compare(sourcesOf(before), sourcesOf(now));
    }
    return result;
}

SheetComparison writeComparison(const SheetRef& approved, const DocumentRef& document,
                                const SheetRef& present, const scoring::Profile& profile,
                                const rtl::OUString& title) {
    SheetComparison result = compareSheets(approved, present, profile);
    if (!result.findings.empty()) {
        return result;
    }
    if (const auto hindrance = whyNoNewSheet(document)) {
        result.findings.push_back(*hindrance);
    } else {
        const SheetStep step{document, title};
        result.written =
            addSheet(document, present,
                     comparison::comparisonSheet(result.comparison, shownName(approved, document),
                                                 shownName(present, document)));
    }
    return result;
}

std::vector<SheetRef> approvedCandidates(const DocumentRef& document, const SheetRef& present,
                                         const scoring::Profile& profile) {
    std::vector<SheetRef> targets;
    std::vector<SheetRef> others;
    const sal_Int16 own = indexOf(present);
    for (const SheetRef& sheet : sheetsOf(document)) {
        const SheetReading reading = indexOf(sheet) == own ? SheetReading{} : readTables(sheet, profile);
        if (reading.tables.empty()) {
            continue;
        }
        const bool isTarget =
            std::any_of(reading.tables.begin(), reading.tables.end(), [](const table::IndicatorTable& table) {
                return table.stage == table::Stage::target;
            });
        (isTarget ? targets : others).push_back(sheet);
    }
    targets.insert(targets.end(), others.begin(), others.end());
    return targets;
}

SheetRef firstTableSheet(const DocumentRef& document, const scoring::Profile& profile) {
    for (const SheetRef& sheet : sheetsOf(document)) {
        if (!readTables(sheet, profile).tables.empty()) {
            return sheet;
        }
    }
    return {};
}

} // namespace jixiao::addin
