// SPDX-License-Identifier: MPL-2.0
/// A byte that picks a shipped profile and a level; behind it target, actual, unit and weight between line
/// ends. The row is scored, explained and now and then compared with a typed score.
#include "fuzz/check.hpp"
#include "scoring/comparison.hpp"
#include "scoring/explanation.hpp"
#include "scoring/judgement.hpp"
#include "support/profiles.hpp"
#include "target/actual.hpp"
#include "target/target.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace {

using namespace jixiao;
using fuzz::demand;
using number::Decimal;
using scoring::Judgement;
using scoring::Profile;
using scoring::State;

const std::vector<const Profile*>& profiles() {
    static const auto all = [] {
        std::vector<const Profile*> list;
        for (const std::u16string& id : test::shippedIds()) {
            list.push_back(&test::shipped(id));
        }
        return list;
    }();
    return all;
}

void checkJudgement(const Judgement& judgement, const Decimal& weight, const Profile& profile) {
    const auto points = scoring::points(judgement, weight, profile);
    demand(!points || (*points >= Decimal() && *points <= weight),
           "points lie between nothing and the weight");
    demand(points.has_value() == (judgement.credit.has_value() && !weight.isNegative()),
           "credit gives points");
    demand(!judgement.credit ||
               (!judgement.credit->isNegative() && *judgement.credit <= number::Ratio(Decimal(1, 0))),
           "credit is a share");
    demand(!judgement.completion || !judgement.completion->isNegative(), "completion is not negative");
    demand(!judgement.completion || !std::isnan(judgement.completion->toDouble()), "completion is a number");
    const bool decided = judgement.state == State::met || judgement.state == State::unmet;
    demand(decided || !judgement.credit, "no credit without a verdict");
    demand((judgement.state == State::undecidable) == (judgement.reason != scoring::Reason::none && !decided),
           "what is undecidable says why");
}

/// The first byte picks the profile and the level, so that a run is one row under one profile and costs
/// little.
struct Choice {
    const Profile* profile;
    scoring::Level level;
    bool compared; // with a score typed beside it, under every profile
    language::Language language;
};

Choice choose(std::uint8_t byte) {
    constexpr std::uint8_t satisfaction = 0x80, compared = 0x70, english = 0x0f;
    return {profiles()[byte % profiles().size()],
            (byte & satisfaction) != 0 ? scoring::Level::satisfaction : scoring::Level::unknown,
            (byte & compared) == compared,
            (byte & english) == english ? language::Language::enUS : language::Language::zhCN};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const Choice choice = choose(data[0]);
    const std::u16string text = text::toUtf16({reinterpret_cast<const char*>(data + 1), size - 1});
    std::array<std::u16string_view, 4> parts;
    std::u16string_view rest = text;
    for (std::u16string_view& part : parts) {
        const std::size_t end = std::min(rest.find(u'\n'), rest.size());
        part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const target::Target target = target::readTarget(parts[0]);
    const auto typed = Decimal::read(parts[1]);
    const target::Part cell =
        typed && size % 2 == 0 ? target::Part{{}, typed->toDouble()} : target::Part{parts[1], {}};
    const target::Actual actual = target::readActual(target, cell, parts[2]);
    const Decimal weight = Decimal::read(parts[3]).value_or(Decimal(10, 0));
    const Judgement judgement = scoring::judge(target, actual, *choice.profile, choice.level);
    checkJudgement(judgement, weight, *choice.profile);
    const scoring::Case row{target, actual, judgement, weight, parts[0], parts[1]};
    demand(!scoring::explain(row, *choice.profile, choice.language).empty(), "everything is explained");
    if (choice.compared) {
        scoring::ScoredRow scored;
        scored.target = target;
        scored.actual = actual;
        scored.weight = weight;
        scored.typed = Decimal(5, 0);
        scored.level = choice.level;
        scoring::compare(scored, *choice.profile, profiles());
    }
    return 0;
}
