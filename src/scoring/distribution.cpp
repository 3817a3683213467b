// SPDX-License-Identifier: MPL-2.0
#include "scoring/distribution.hpp"

#include "number/integer.hpp"
#include "number/ratio.hpp"
#include "scoring/weights.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace jixiao::scoring {

namespace {

using number::Decimal;
using number::decimalOf;
using number::Integer;

/// All decimals of a request as whole numbers of one small unit.
class Unit {
public:
    explicit Unit(const DistributionRequest& request) {
        include(request.points);
        include(request.step);
        for (const WeightRow& row : request.rows) {
            if (row.typed) {
                include(*row.typed);
            }
        }
        for (const Decimal& share : request.shares) {
            include(share);
        }
    }

    [[nodiscard]] Integer whole(const Decimal& value) const {
        return coefficientOf(value) *
               boost::multiprecision::pow(Integer(10), static_cast<unsigned>(value.exponent() - exponent_));
    }

private:
    void include(const Decimal& value) { exponent_ = std::min(exponent_, value.exponent()); }

    int exponent_ = 0;
};

/// What a group has and may have.
struct Group {
    Decimal typed;
    std::size_t open = 0; // rows without a weight
    std::size_t rows = 0;
};

/// Cuts `total` steps into parts near `claims` (all over the same denominator, none negative): whole steps
/// first, then one more for the largest remainders.
std::vector<Integer> byLargestRemainder(const std::vector<Integer>& claims, const Integer& denominator,
                                        const Integer& total) {
    std::vector<Integer> parts;
    std::vector<Integer> remainders;
    Integer given = 0;
    for (const Integer& claim : claims) {
        parts.push_back(claim / denominator);
        remainders.push_back(claim % denominator);
        given += parts.back();
    }
    std::vector<std::size_t> order(claims.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (const std::size_t index : order) {
        if (given >= total) {
            break;
        }
        ++parts[index];
        ++given;
    }
    return parts;
}

class Distributor {
public:
    explicit Distributor(const DistributionRequest& request) : request_{request}, unit_{request} {}

    Distribution run() {
        if (!check() || !gather() || !checkWhole() || !divide()) {
            return std::move(result_);
        }
        giveToRows();
        return std::move(result_);
    }

private:
    bool refuse(Refusal refusal, std::vector<Decimal> numbers = {}, std::optional<std::size_t> group = {}) {
        result_.refusal = refusal;
        result_.numbers = std::move(numbers);
        result_.group = group;
        return false;
    }

    static Decimal count(std::size_t value) { return {static_cast<std::int64_t>(value), 0}; }

    bool check() {
        if (request_.rows.empty()) {
            return refuse(Refusal::noRows);
        }
        if (request_.step.sign() <= 0) {
            return refuse(Refusal::badStep);
        }
        if (request_.points.sign() <= 0) {
            return refuse(Refusal::badPoints);
        }
        const auto isWrong = [&](const WeightRow& row) { return row.group >= request_.shares.size(); };
        if (std::any_of(request_.rows.begin(), request_.rows.end(), isWrong)) {
            return refuse(Refusal::badShares);
        }
        return true;
    }

    bool gather() {
        groups_.resize(request_.shares.size());
        for (const WeightRow& row : request_.rows) {
            Group& group = groups_[row.group];
            ++group.rows;
            if (!row.typed) {
                ++group.open;
                ++open_;
            } else if (row.typed->isNegative()) {
                return refuse(Refusal::badTyped);
            } else {
                group.typed = group.typed + *row.typed;
            }
        }
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            typed_ = typed_ + groups_[i].typed;
            const int sign = request_.shares[i].sign();
            if (sign < 0 || (sign == 0 && groups_[i].open > 0)) {
                return refuse(Refusal::badShares, {}, i);
            }
        }
        return true;
    }

    /// What can be said without looking at groups.
    bool checkWhole() {
        if (typed_ > request_.points) {
            return refuse(Refusal::typedExceeds, {typed_, request_.points});
        }
        if (open_ == 0) {
            return typed_ == request_.points || refuse(Refusal::typedDiffers, {typed_, request_.points});
        }
        rest_ = request_.points - typed_;
        if (rest_.isZero()) {
            return refuse(Refusal::nothingLeft, {request_.points, count(open_)});
        }
        if (unit_.whole(rest_) % unit_.whole(request_.step) != 0) {
            return refuse(Refusal::restNotMultiple, {rest_, request_.step});
        }
        if (rest_ < request_.step * count(open_)) {
            return refuse(Refusal::tooCoarse, {rest_, request_.step, count(open_)});
        }
        return !request_.fixed || checkFixed();
    }

    bool checkFixed() {
        Decimal shares; // of groups that have rows
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            if (groups_[i].rows > 0) {
                shares = shares + request_.shares[i];
            }
        }
        if (shares != request_.points) {
            return refuse(Refusal::sharesDiffer, {shares, request_.points});
        }
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            const Group& group = groups_[i];
            const Decimal& share = request_.shares[i];
            if (group.rows > 0 && group.open == 0 && group.typed != share) {
                return refuse(Refusal::groupDiffers, {group.typed, share}, i);
            }
            // Points a document gives are not rounded.
            const Decimal left = share - group.typed;
            if (group.open > 0 && left.sign() > 0 && unit_.whole(left) % unit_.whole(request_.step) != 0) {
                return refuse(Refusal::restNotMultiple, {left, request_.step}, i);
            }
        }
        return true;
    }

    /// Steps for the open rows of each group.
    bool divide() {
        steps_.resize(groups_.size());
        if (open_ == 0) {
            return true;
        }
        Integer shares = 0;
        Decimal forOpen = request_.points; // what the groups with open rows come to
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            if (groups_[i].open > 0) {
                shares += unit_.whole(request_.shares[i]);
            } else {
                forOpen = forOpen - groups_[i].typed;
            }
        }
        const Integer points = unit_.whole(forOpen);
        std::vector<std::size_t> indices;
        std::vector<Integer> claims; // over shares × step
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            if (groups_[i].open == 0) {
                continue;
            }
            const Integer share = points * unit_.whole(request_.shares[i]);
            const Integer claim = share - unit_.whole(groups_[i].typed) * shares;
            if (claim < 0) {
                return refuse(Refusal::groupExceeded, {groups_[i].typed, shareOf(i, forOpen)}, i);
            }
            indices.push_back(i);
            claims.push_back(claim);
        }
        const Integer step = unit_.whole(request_.step);
        const auto parts = byLargestRemainder(claims, shares * step, unit_.whole(rest_) / step);
        for (std::size_t i = 0; i < indices.size(); ++i) {
            const std::size_t at = indices[i];
            if (parts[i] < groups_[at].open) {
                return refuse(
                    Refusal::tooCoarse,
                    {request_.step * decimalOf(parts[i], 0), request_.step, count(groups_[at].open)}, at);
            }
            steps_[at] = parts[i];
        }
        return true;
    }

    /// A share in points, to the cent, for a message.
    [[nodiscard]] Decimal shareOf(std::size_t group, const Decimal& forOpen) const {
        Decimal open;
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            if (groups_[i].open > 0) {
                open = open + request_.shares[i];
            }
        }
        return number::Ratio(forOpen * request_.shares[group], open)
            .round(2, number::Rounding::halfUp)
            .shortest();
    }

    /// Every open row of a group gets as much; what is left over goes to the first ones.
    void giveToRows() {
        std::vector<std::size_t> seen(groups_.size());
        for (const WeightRow& row : request_.rows) {
            if (row.typed) {
                result_.weights.push_back(*row.typed);
                continue;
            }
            const Integer open = groups_[row.group].open;
            const Integer steps = steps_[row.group] / open;
            const bool more = seen[row.group]++ < steps_[row.group] % open;
            const Integer own = more ? Integer(steps + 1) : steps;
            result_.weights.push_back((request_.step * decimalOf(own, 0)).shortest());
        }
    }

    const DistributionRequest& request_;
    Unit unit_;
    std::vector<Group> groups_;
    std::vector<Integer> steps_; // for each group
    Decimal typed_;
    Decimal rest_;
    std::size_t open_ = 0;
    Distribution result_;
};

} // namespace

Distribution distribute(const DistributionRequest& request) {
    return Distributor{request}.run();
}

std::optional<PlannedShares> plannedShares(const Profile& profile, std::span<const Level> rows) {
    std::vector<Level> present(rows.begin(), rows.end());
    std::sort(present.begin(), present.end());
    present.erase(std::unique(present.begin(), present.end()), present.end());
    const WeightPlan* plan = weightPlan(profile, present);
    if (plan == nullptr) {
        return {};
    }
    PlannedShares result;
    for (const LevelWeight& share : plan->shares) {
        result.shares.push_back(share.points);
        result.levels.push_back(share.levels);
    }
    for (const Level level : rows) {
        const auto share =
            std::find_if(plan->shares.begin(), plan->shares.end(), [level](const LevelWeight& each) {
                return std::find(each.levels.begin(), each.levels.end(), level) != each.levels.end();
            });
        result.groupOf.push_back(static_cast<std::size_t>(share - plan->shares.begin()));
    }
    return result;
}

} // namespace jixiao::scoring
