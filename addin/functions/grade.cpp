// SPDX-License-Identifier: MPL-2.0
#include "scoring/grade.hpp"

#include "functions/perf.hpp"
#include "functions/results.hpp"
#include "office/text.hpp"

namespace jixiao::addin {

com::sun::star::uno::Any Perf::grade(const Any& score, const Any& profile) {
    return answer([&] {
        const auto id = textArgument(profile);
        const scoring::Profile* rules = id ? profiles_.find(*id) : nullptr;
        const Argument scores{score};
        if (rules == nullptr || scores.unusable() || scores.missing() || scores.columns() != 1)
            return notAvailable();
        return answerByRow(scores.rows(), [&](sal_Int32 row) {
            const auto part = scores.inRow(row);
            const auto points = part ? decimalOf(*part) : std::nullopt;
            const auto grade = points ? scoring::grade(*points, *rules) : std::u16string_view{};
            return grade.empty() ? notAvailable() : Any{officeString(grade)};
        });
    });
}

} // namespace jixiao::addin
