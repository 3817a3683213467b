// SPDX-License-Identifier: MPL-2.0
// Which scoring rule a form follows (XRules).
#include "evaluation/followed_rule.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"
#include "service/indicator_tables.hpp"

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace calc = org::jixiao::calc;

namespace {

calc::RuleFit contractFit(const scoring::Fit& fit, const table::IndicatorTable& table, std::size_t index,
                          language::Language language) {
    const scoring::Translated& title = fit.profile->title;
    calc::RuleFit result;
    result.Table = static_cast<sal_Int32>(index);
    result.Profile = officeString(fit.profile->id);
    result.Title = officeString(language::Text{title.enUS, title.zhCN, title.zhTW}.in(language));
    result.Computed = static_cast<sal_Int32>(fit.computed);
    result.Equal = static_cast<sal_Int32>(fit.equal);
    result.Near = static_cast<sal_Int32>(fit.near);
    result.Exceptions.realloc(static_cast<sal_Int32>(fit.exceptions.size()));
    std::transform(fit.exceptions.begin(), fit.exceptions.end(), result.Exceptions.getArray(),
                   [&](std::size_t at) { return table.indicators[at].score.row; });
    return result;
}

} // namespace

uno::Sequence<calc::RuleFit> IndicatorTables::followedRules(const GivenSheet& given) {
    return guarded(uno::Sequence<calc::RuleFit>{}, [&] {
        std::vector<calc::RuleFit> fits;
        const SheetRef sheet = sheetOf(context_, given);
        if (sheet.is()) {
            const auto language = uiLanguage(context_);
            const auto profiles = profiles_.usable();
            const auto inspection = inspect(sheet, rules());
            const table::Grid cells = inspection->grid();
            for (std::size_t i = 0; i < inspection->tables.size(); ++i) {
                const table::IndicatorTable& table = inspection->tables[i];
                const auto scored = evaluation::scoredRows(table, cells, inspection->answers[i]);
                for (const scoring::Fit& fit : evaluation::followedRules(scored, profiles)) {
                    fits.push_back(contractFit(fit, table, i, language));
                }
            }
        }
        return uno::Sequence<calc::RuleFit>{fits.data(), static_cast<sal_Int32>(fits.size())};
    });
}

} // namespace jixiao::addin
