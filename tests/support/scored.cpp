// SPDX-License-Identifier: MPL-2.0
#include "support/scored.hpp"

#include "support/profiles.hpp"

namespace jixiao::test {

scoring::Judgement judged(Cell target, Cell actual, std::u16string_view profile, std::u16string_view unit,
                          scoring::Level level) {
    const target::Target read =
        target.number ? target::targetFromNumber(*target.number) : target::readTarget(target.text);
    return scoring::judge(read, target::readActual(read, target::Part{actual.text, actual.number}, unit),
                          shipped(profile), level);
}

std::u16string scored(Cell target, Cell actual, std::u16string_view profile, std::u16string_view unit,
                      scoring::Level level) {
    using number::Decimal;
    using number::Rounding;
    const scoring::Judgement judgement = judged(target, actual, profile, unit, level);
    std::u16string line(name(judgement.state));
    line += u' ';
    line += judgement.completion ? judgement.completion->round(4, Rounding::halfUp).shortest().text() : u"-";
    const auto points = scoring::points(judgement, Decimal(10, 0), shipped(profile));
    line += u' ';
    line += points ? points->shortest().text() : u"-";
    if (judgement.reason != scoring::Reason::none) {
        line.append(u" ").append(code(judgement.reason));
    }
    if (judgement.flagged) {
        line += u" flagged";
    }
    return line;
}

} // namespace jixiao::test
