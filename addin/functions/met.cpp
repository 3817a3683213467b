// SPDX-License-Identifier: MPL-2.0
#include "functions/judged.hpp"
#include "functions/perf.hpp"

namespace jixiao::addin {

com::sun::star::uno::Any Perf::met(const Any& target, const Any& actual, const Any& unit,
                                   const Any& profile) {
    return answer([&] {
        const JudgedArguments arguments{target, actual, unit, profile, profiles_};
        return answerNumberByRow(arguments.rows(), [&](sal_Int32 row) -> std::optional<double> {
            const auto judgement = arguments.judge(row);
            if (!judgement) {
                return {};
            }
            // Numbers, because Calc takes a boolean out of an any as 0.
            switch (judgement->state) {
            case scoring::State::met:
                return 1.0;
            case scoring::State::unmet:
                return 0.0;
            default:
                return {};
            }
        });
    });
}

} // namespace jixiao::addin
