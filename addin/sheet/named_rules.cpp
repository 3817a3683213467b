// SPDX-License-Identifier: MPL-2.0
#include "sheet/named_rules.hpp"

#include "evaluation/frozen.hpp"
#include "office/text.hpp"
#include "overview/rules.hpp"
#include "sheet/ownership.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;

namespace {

/// The first formula of every run of them: those below it differ in nothing but their row, and reading all of
/// a long sheet would take as long as evaluating it.
std::vector<rtl::OUString> someFormulas(const SheetRef& sheet, const evaluation::OwnedArea& owned) {
    std::vector<rtl::OUString> formulas;
    const auto runs = uno::Reference<css_sheet::XCellRangesQuery> {
        rangeOf(sheet, owned.area), uno::UNO_QUERY_THROW
        } -> queryContentCells(css_sheet::CellFlags::FORMULA);
    for (const auto& run : runs->getRangeAddresses()) {
        const rtl::OUString formula = sheet->getCellByPosition(run.StartColumn, run.StartRow)->getFormula();
        if (evaluation::isOwnFormula(view(formula))) {
            formulas.push_back(formula);
        }
    }
    return formulas;
}

} // namespace

NamedRules namedRules(const SheetRef& sheet, const std::vector<const scoring::Profile*>& all) {
    NamedRules named;
    for (const evaluation::OwnedArea& owned : ownedAreas(sheet)) {
        if (isPrintArea(owned)) {
            continue;
        }
        for (const rtl::OUString& formula : someFormulas(sheet, owned)) {
            named.hasFormulas = true;
            for (const std::u16string_view id : overview::rulesNamed(view(formula))) {
                const auto found =
                    std::find_if(all.begin(), all.end(), [&](const auto* each) { return each->id == id; });
                if (found != all.end()) {
                    named.profile = named.profile == nullptr ? *found : named.profile;
                } else if (std::find(named.unknown.begin(), named.unknown.end(), id) == named.unknown.end()) {
                    named.unknown.emplace_back(id);
                }
            }
        }
    }
    return named;
}

} // namespace jixiao::addin
