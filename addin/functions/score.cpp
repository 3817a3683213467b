// SPDX-License-Identifier: MPL-2.0
#include "functions/judged.hpp"
#include "functions/perf.hpp"

namespace jixiao::addin {

com::sun::star::uno::Any Perf::score(const Any& target, const Any& actual, const Any& weight, const Any& unit,
                                     const Any& profile) {
    return answer([&] {
        const JudgedArguments arguments{target, actual, unit, profile, profiles_};
        const Argument weights{weight};
        return answerNumberByRow(arguments.rows(&weights), [&](sal_Int32 row) -> std::optional<double> {
            const auto judgement = arguments.judge(row);
            const auto part = weights.inRow(row);
            const auto full = part ? decimalOf(*part) : std::nullopt;
            if (!judgement || !full) {
                return {};
            }
            const auto points = scoring::points(*judgement, *full, arguments.profile());
            return points ? std::optional{points->toDouble()} : std::nullopt;
        });
    });
}

} // namespace jixiao::addin
