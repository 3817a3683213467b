// SPDX-License-Identifier: MPL-2.0
// Findings, and those that were set aside (XFindings).
#include "sheet/findings.hpp"

#include "commands/words.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"
#include "service/contract.hpp"
#include "service/indicator_tables.hpp"
#include "sheet/ignored.hpp"

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;

EvaluationRules IndicatorTables::rules() {
    return {*profiles_.find(u""), u"", profiles_.usable()};
}

uno::Sequence<calc::Finding> IndicatorTables::findings(const GivenSheet& given) {
    return guarded(uno::Sequence<calc::Finding>{}, [&] {
        const SheetRef sheet = sheetOf(context_, given);
        if (!sheet.is()) {
            return uno::Sequence<calc::Finding>{};
        }
        const SheetFindings all = findingsOf(*inspect(sheet, rules()), addin::ignoredFindings(sheet));
        return contractFindings(all.open, uiLanguage(context_));
    });
}

uno::Sequence<calc::IgnoredFinding> IndicatorTables::ignoredFindings(const GivenSheet& given) {
    return guarded(uno::Sequence<calc::IgnoredFinding>{}, [&] {
        const SheetRef sheet = sheetOf(context_, given);
        if (!sheet.is()) {
            return uno::Sequence<calc::IgnoredFinding>{};
        }
        const SheetFindings all = findingsOf(*inspect(sheet, rules()), addin::ignoredFindings(sheet));
        const auto language = uiLanguage(context_);
        uno::Sequence<calc::IgnoredFinding> result{static_cast<sal_Int32>(all.ignored.size())};
        std::transform(all.ignored.begin(), all.ignored.end(), result.getArray(),
                       [&](const IgnoredFinding& each) {
                           return calc::IgnoredFinding{contractFindings({&each.finding, 1}, language)[0],
                                                       officeString(each.reason)};
                       });
        return result;
    });
}

sal_Int32 IndicatorTables::ignoreFinding(const DocumentRef& document, const GivenSheet& given,
                                         const rtl::OUString& code, sal_Int32 row, sal_Int32 column,
                                         const rtl::OUString& reason) {
    return guarded(sal_Int32{0}, [&] {
        // Undo belongs to a document: a sheet of another one is not written to.
        const SheetRef sheet = sheetIn(document, given);
        if (!sheet.is()) {
            return sal_Int32{0};
        }
        return static_cast<sal_Int32>(
            ignoreFindings(document, sheet, rules(), {view(code), {row, column}}, view(reason),
                           officeString(words::ignoreTitle.in(uiLanguage(context_)))));
    });
}

sal_Int32 IndicatorTables::restoreFinding(const DocumentRef& document, const GivenSheet& given,
                                          const rtl::OUString& code, sal_Int32 row, sal_Int32 column) {
    return guarded(sal_Int32{0}, [&] {
        // Undo belongs to a document: a sheet of another one is not written to.
        const SheetRef sheet = sheetIn(document, given);
        if (!sheet.is()) {
            return sal_Int32{0};
        }
        return static_cast<sal_Int32>(
            restoreFindings(document, sheet, rules(), {view(code), {row, column}},
                            officeString(words::restoreTitle.in(uiLanguage(context_)))));
    });
}

} // namespace jixiao::addin
