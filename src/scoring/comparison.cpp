// SPDX-License-Identifier: MPL-2.0
#include "scoring/comparison.hpp"

#include "scoring/execution.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jixiao::scoring {

namespace {

using number::Decimal;
using number::Ratio;
using number::Rounding;
using target::ActualKind;

/// What a profile gives for a row, rounded and before that.
struct Computed {
    std::optional<Decimal> points;
    std::optional<Ratio> exact;
};

Computed compute(const ScoredRow& row, const Profile& profile) {
    if (row.budget && row.executed) {
        const Execution result = execution(*row.budget, *row.executed, row.weight, profile);
        if (!result.rate) {
            return {result.points, result.points ? std::optional<Ratio>(*result.points) : std::nullopt};
        }
        const Ratio weight(row.weight);
        return {result.points, std::min(*result.rate * weight, weight)};
    }
    const Judgement judgement = judge(row.target, row.actual, profile, row.level);
    return {points(judgement, row.weight, profile), exactPoints(judgement, row.weight)};
}

/// Equal, or so but for the places that were typed. All of the weight for less than that is no rounding.
std::optional<Difference> sameNumber(const ScoredRow& row, const Computed& computed) {
    const Decimal& typed = row.typed;
    if (*computed.points == typed) {
        return Difference::equal;
    }
    if (typed == row.weight) {
        return std::nullopt;
    }
    const int places = -typed.exponent();
    if (computed.exact->round(places, Rounding::halfUp) == typed ||
        number::round(*computed.points, places, Rounding::halfUp) == typed) {
        return Difference::rounding;
    }
    if (computed.exact->round(places, Rounding::truncate) == typed) {
        return Difference::truncation;
    }
    return std::nullopt;
}

/// Full points for a row that missed its target by a factor that no effort explains: 550 and 20. Or the very
/// points that a percent, thousand or ten thousand mistaken for ones would give.
bool unitsMixed(const ScoredRow& row, const Profile& profile) {
    if (row.actual.kind != ActualKind::number || row.target.kind != target::Kind::number) {
        return false;
    }
    const Judgement judgement = judge(row.target, row.actual, profile, row.level);
    static const Ratio tenth(Decimal(1, -1));
    if (row.typed == row.weight && judgement.credit && *judgement.credit <= tenth) {
        return true;
    }
    for (const int power : {2, -2, 3, -3, 4, -4, 8, -8}) {
        ScoredRow scaled = row;
        scaled.actual.otherReading.reset();
        scaled.actual.value = row.actual.value.shifted(power);
        const Computed computed = compute(scaled, profile);
        if (row.typed != row.weight && computed.points && *computed.points == row.typed) {
            return true;
        }
    }
    return false;
}

/// A qualitative row: the points of its grade, upper bound included for the highest only.
Difference compareBand(const ScoredRow& row, const Judgement& judgement, const Profile& profile) {
    const auto& bands = profile.qualitative.bands;
    if (row.typed > row.weight || row.typed.isNegative()) {
        return Difference::outsideBand;
    }
    if (!judgement.band) {
        return Difference::withinBand;
    }
    const std::size_t at = *judgement.band;
    const bool above = row.typed >= bands[at].from * row.weight;
    const bool below = at == 0 || row.typed < bands[at - 1].from * row.weight;
    return above && below ? Difference::withinBand : Difference::outsideBand;
}

} // namespace

Comparison compare(const ScoredRow& row, const Profile& profile, std::span<const Profile* const> others) {
    Comparison result;
    if (!row.budget) {
        const Judgement judgement = judge(row.target, row.actual, profile, row.level);
        if (judgement.state == State::manual) {
            result.difference = compareBand(row, judgement, profile);
            return result;
        }
    }
    const Computed computed = compute(row, profile);
    result.computed = computed.points;
    if (computed.points) {
        if (const auto same = sameNumber(row, computed)) {
            result.difference = *same;
            return result;
        }
    }
    for (const Profile* other : others) {
        const Computed alternative = compute(row, *other);
        if (other->id != profile.id && alternative.points && *alternative.points == row.typed) {
            result.profiles.push_back(other->id);
        }
    }
    if (!result.profiles.empty()) {
        result.difference = Difference::otherProfile;
    } else if (computed.points) {
        result.difference = unitsMixed(row, profile) ? Difference::units : Difference::byHand;
    }
    return result;
}

std::u16string_view code(Difference difference) {
    switch (difference) {
    case Difference::equal:
        return u"equal";
    case Difference::rounding:
        return u"rounding";
    case Difference::truncation:
        return u"truncation";
    case Difference::otherProfile:
        return u"other-profile";
    case Difference::units:
        return u"units";
    case Difference::byHand:
        return u"by-hand";
    case Difference::withinBand:
        return u"within-band";
    case Difference::outsideBand:
        return u"outside-band";
    case Difference::notComputed:
        break;
    }
    return u"not-computed";
}

std::vector<Fit> rank(std::span<const ScoredRow> rows, std::span<const Profile* const> profiles) {
    std::vector<Fit> fits;
    for (const Profile* profile : profiles) {
        Fit& fit = fits.emplace_back();
        fit.profile = profile;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Difference difference = compare(rows[i], *profile, {}).difference;
            if (difference == Difference::notComputed) {
                continue;
            }
            ++fit.computed;
            if (difference == Difference::equal || difference == Difference::withinBand) {
                ++fit.equal;
            } else if (difference == Difference::rounding || difference == Difference::truncation) {
                ++fit.near;
            } else {
                fit.exceptions.push_back(i);
            }
        }
    }
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) {
        return a.equal != b.equal ? a.equal > b.equal : a.near > b.near;
    });
    return fits;
}

} // namespace jixiao::scoring
