// SPDX-License-Identifier: MPL-2.0
#include "scoring/execution.hpp"

#include "functions/judged.hpp"
#include "functions/perf.hpp"

namespace jixiao::addin {

com::sun::star::uno::Any Perf::execution(const Any& budget, const Any& executed, const Any& weight,
                                         const Any& profile) {
    return answer([&] {
        const auto id = textArgument(profile);
        const scoring::Profile* rules = id ? profiles_.find(*id) : nullptr;
        const Argument budgets{budget};
        const Argument spent{executed};
        const Argument weights{weight};
        const std::array<const Argument*, 2> others{&spent, &weights};
        const bool usable = rules != nullptr && budgets.columns() == 1;
        return answerByRow(usable ? answerRows(budgets, others) : 0, [&](sal_Int32 row) {
            const auto whole = budgets.inRow(row);
            const auto part = spent.inRow(row);
            const auto points = weights.inRow(row);
            const auto full = points ? decimalOf(*points) : std::nullopt;
            if (!whole || !part || !full) {
                return notAvailable();
            }
            const auto result = scoring::execution(*whole, *part, *full, *rules);
            return result && result->points ? Any{result->points->toDouble()} : notAvailable();
        });
    });
}

} // namespace jixiao::addin
