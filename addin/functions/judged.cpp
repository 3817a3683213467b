// SPDX-License-Identifier: MPL-2.0
#include "functions/judged.hpp"

#include "scoring/profile_name.hpp"

#include <algorithm>
#include <array>

namespace jixiao::addin {

target::Target targetInRow(const Argument& target, sal_Int32 row) {
    const sal_Int32 source = target.rows() == 1 ? 0 : row;
    if (target.columns() == 1) {
        const target::Part part = target.at(source, 0);
        return part.number ? target::targetFromNumber(*part.number) : target::readTarget(part.text);
    }
    // Operator, value and unit; a form may have one or two more cells beside them.
    std::array<target::Part, 8> parts;
    const auto columns = std::min<std::size_t>(static_cast<std::size_t>(target.columns()), parts.size());
    for (std::size_t column = 0; column < columns; ++column)
        parts[column] = target.at(source, static_cast<sal_Int32>(column));
    return target::readSplitTarget({parts.data(), columns});
}

JudgedArguments::JudgedArguments(const Any& target, const Any& actual, const Any& unit, const Any& profile,
                                 Profiles& profiles)
    : target_{target}, actual_{actual}, unit_{textArgument(unit)} {
    const auto text = textArgument(profile);
    if (const auto name = text ? scoring::readProfileName(*text) : std::nullopt) {
        profile_ = profiles.find(name->id);
        level_ = name->level;
    }
}

sal_Int32 JudgedArguments::rows(const Argument* further) const {
    if (!usable())
        return 0;
    const std::array<const Argument*, 2> others{&actual_, further};
    return answerRows(target_, {others.data(), further == nullptr ? 1U : 2U});
}

std::optional<JudgedArguments::Row> JudgedArguments::read(sal_Int32 row) const {
    const auto actual = actual_.inRow(row);
    if (!actual || (target_.rows() != 1 && row >= target_.rows())) {
        return {};
    }
    Row result;
    result.actualCell = *actual;
    result.target = targetInRow(target_, row);
    result.actual = target::readActual(result.target, *actual, *unit_);
    result.judgement = scoring::judge(result.target, result.actual, *profile_, level_);
    return result;
}

std::optional<scoring::Judgement> JudgedArguments::judge(sal_Int32 row) const {
    const auto actual = actual_.inRow(row);
    if (!actual || (target_.rows() != 1 && row >= target_.rows())) {
        return {};
    }
    const target::Target target = targetInRow(target_, row);
    return scoring::judge(target, target::readActual(target, *actual, *unit_), *profile_, level_);
}

std::u16string_view JudgedArguments::targetText(sal_Int32 row) const {
    if (target_.columns() != 1) {
        return {};
    }
    return target_.at(target_.rows() == 1 ? 0 : row, 0).text;
}

} // namespace jixiao::addin
