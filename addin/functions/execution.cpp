// SPDX-License-Identifier: MPL-2.0
#include "scoring/execution.hpp"

#include "functions/judged.hpp"
#include "functions/perf.hpp"

namespace jixiao::addin {

namespace {

struct Amounts {
    number::Decimal budget;
    number::Decimal executed; // in the unit of the budget
};

/// Two amounts, as numbers or as texts with a unit of money (64.8万元). Nothing where they cannot be
/// compared.
std::optional<Amounts> amountsOf(const target::Part& budget, const target::Part& executed) {
    const target::Target whole =
        budget.number ? target::targetFromNumber(*budget.number) : target::readTarget(budget.text);
    const target::Actual spent = target::readActual(whole, executed, u"");
    if (whole.kind != target::Kind::number || whole.comparison != target::Operator::none ||
        spent.kind != target::ActualKind::number || spent.unitAssumed) {
        return {};
    }
    // Only the quotient counts, so a third of a yuan is put into the budget rather than rounded.
    return Amounts{whole.value * spent.value.denominator(), spent.value.numerator()};
}

} // namespace

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
            const auto amounts = whole && part && full ? amountsOf(*whole, *part) : std::nullopt;
            if (!amounts) {
                return notAvailable();
            }
            const auto result = scoring::execution(amounts->budget, amounts->executed, *full, *rules).points;
            return result ? Any{result->toDouble()} : notAvailable();
        });
    });
}

} // namespace jixiao::addin
