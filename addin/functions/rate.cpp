// SPDX-License-Identifier: MPL-2.0
#include "functions/judged.hpp"
#include "functions/perf.hpp"

namespace jixiao::addin {

com::sun::star::uno::Any Perf::rate(const Any& target, const Any& actual, const Any& unit,
                                    const Any& profile) {
    return answer([&] {
        const JudgedArguments arguments{target, actual, unit, profile, profiles_};
        return answerNumberByRow(arguments.rows(), [&](sal_Int32 row) -> std::optional<double> {
            const auto judgement = arguments.judge(row);
            return judgement && judgement->completion ? std::optional{judgement->completion->toDouble()}
                                                      : std::nullopt;
        });
    });
}

} // namespace jixiao::addin
