// SPDX-License-Identifier: MPL-2.0
#include "scoring/profile.hpp"

#include "scoring/profile_reader.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace jixiao::scoring {

namespace {

using number::Decimal;

const Decimal& zero() {
    static const Decimal value;
    return value;
}

const Decimal& one() {
    static const Decimal value(1, 0);
    return value;
}

const Decimal& hundred() {
    static const Decimal value(100, 0);
    return value;
}

constexpr ProfileReader::Choices<Level> levels{{u"cost", Level::cost},
                                               {u"output", Level::output},
                                               {u"benefit", Level::benefit},
                                               {u"satisfaction", Level::satisfaction}};

std::vector<Level> readLevels(ProfileReader& reader, const std::u16string& path) {
    std::vector<Level> result;
    for (const std::u16string& word : reader.required<std::vector<std::u16string>>(path)) {
        result.push_back(reader.choose(path, word, levels));
    }
    return result;
}

std::vector<WeightPlan> readWeights(ProfileReader& reader, const Decimal& execution) {
    std::vector<WeightPlan> plans;
    for (const std::u16string& path : reader.children(u"Weights/Plans")) {
        WeightPlan plan;
        std::set<Level> seen;
        Decimal sum = execution;
        for (const std::u16string& share : reader.children(path + u"/Shares")) {
            LevelWeight weight{readLevels(reader, share + u"/Levels"),
                               reader.requiredDecimal(share + u"/Points", zero(), hundred())};
            for (const Level level : weight.levels) {
                if (!seen.insert(level).second) {
                    reader.refuse(share + u"/Levels", u"names a level that has points already");
                }
            }
            sum = sum + weight.points;
            plan.shares.push_back(std::move(weight));
        }
        if (sum != hundred()) {
            reader.refuse(path, u"does not add up to 100 with budget execution, but to " + sum.text());
        }
        plans.push_back(std::move(plan));
    }
    return plans;
}

PositiveRule readPositive(ProfileReader& reader) {
    using Method = PositiveRule::Method;
    PositiveRule rule;
    rule.method = reader.choice<Method>(u"Positive/Method", {{u"linear", Method::linear},
                                                             {u"gate", Method::gate},
                                                             {u"steps", Method::steps},
                                                             {u"direct", Method::direct}});
    const auto gate = reader.decimal(u"Positive/Gate", zero(), one());
    rule.gate = gate.value_or(Decimal());
    rule.steps = reader.steps(u"Positive/Steps", one());
    rule.basis = reader.basis(u"Positive");
    if (rule.method == Method::gate && !gate) {
        reader.refuse(u"Positive/Gate", u"is missing");
    }
    if (rule.method == Method::steps && rule.steps.empty()) {
        reader.refuse(u"Positive/Steps", u"is empty");
    }
    return rule;
}

ReverseRule readReverse(ProfileReader& reader) {
    using Method = ReverseRule::Method;
    return {reader.choice<Method>(
                u"Reverse/Method",
                {{u"inverse", Method::inverse}, {u"excess", Method::excess}, {u"direct", Method::direct}}),
            reader.basis(u"Reverse")};
}

EqualRule readEqual(ProfileReader& reader) {
    using Method = EqualRule::Method;
    EqualRule rule;
    rule.method = reader.choice<Method>(
        u"Equal/Method",
        {{u"at-least", Method::atLeast}, {u"exact", Method::exact}, {u"tolerance", Method::tolerance}});
    rule.within = reader.steps(u"Equal/Within", one());
    std::reverse(rule.within.begin(), rule.within.end());
    rule.basis = reader.basis(u"Equal");
    if (rule.method == Method::tolerance && rule.within.empty()) {
        reader.refuse(u"Equal/Within", u"is empty");
    }
    return rule;
}

ZeroRule readZero(ProfileReader& reader) {
    return {
        reader.choice<ZeroRule::Target>(u"Zero/Target", {{u"direct", ZeroRule::Target::direct},
                                                         {u"undecidable", ZeroRule::Target::undecidable}}),
        reader.choice<ZeroRule::Negative>(u"Zero/Negative", {{u"zero", ZeroRule::Negative::zero},
                                                             {u"as-written", ZeroRule::Negative::asWritten}}),
        reader.basis(u"Zero")};
}

OverCompletion readOver(ProfileReader& reader) {
    const Decimal most(1, 6);
    OverCompletion over;
    over.flagFrom = reader.decimal(u"Over/FlagFrom", one(), most);
    over.flagZeroFrom = reader.decimal(u"Over/FlagZeroFrom", zero(), most);
    over.flagReverse = reader.flag(u"Over/FlagReverse");
    over.flagEqual = reader.flag(u"Over/FlagEqual");
    over.reasonRequired = reader.flag(u"Over/ReasonRequired");
    over.deductFrom = reader.decimal(u"Over/DeductFrom", one(), most);
    const auto deduction = reader.decimal(u"Over/Deduction", zero(), hundred());
    over.deduction = deduction.value_or(Decimal());
    over.manualDeduction = reader.flag(u"Over/ManualDeduction");
    over.basis = reader.basis(u"Over");
    if (over.deductFrom.has_value() != deduction.has_value()) {
        reader.refuse(u"Over/Deduction", u"and Over/DeductFrom are given together or not at all");
    }
    return over;
}

QualitativeRule readQualitative(ProfileReader& reader) {
    QualitativeRule rule;
    for (const std::u16string& path : reader.children(u"Qualitative/Bands")) {
        rule.bands.push_back({reader.requiredDecimal(path + u"/From", zero(), one()),
                              reader.required<std::vector<std::u16string>>(path + u"/Words")});
    }
    reader.descending(u"Qualitative/Bands", rule.bands, &Band::from);
    rule.basis = reader.basis(u"Qualitative");
    if (rule.bands.empty() || !rule.bands.back().from.isZero()) {
        reader.refuse(u"Qualitative/Bands", u"does not reach down to 0");
    }
    return rule;
}

SatisfactionRule readSatisfaction(ProfileReader& reader) {
    using Method = SatisfactionRule::Method;
    SatisfactionRule rule;
    rule.method = reader.choice<Method>(
        u"Satisfaction/Method",
        {{u"as-positive", Method::asPositive}, {u"steps", Method::steps}, {u"deduct", Method::deduct}});
    rule.steps = reader.steps(u"Satisfaction/Steps", one());
    const auto each = reader.decimal(u"Satisfaction/DeductEach", zero(), one());
    const auto points = reader.decimal(u"Satisfaction/DeductPoints", zero(), hundred());
    rule.deductEach = each.value_or(Decimal());
    rule.deductPoints = points.value_or(Decimal());
    rule.basis = reader.basis(u"Satisfaction");
    if (rule.method == Method::steps && rule.steps.empty()) {
        reader.refuse(u"Satisfaction/Steps", u"is empty");
    }
    if (rule.method == Method::deduct && (rule.deductEach.isZero() || !points)) {
        reader.refuse(u"Satisfaction/DeductEach", u"or Satisfaction/DeductPoints is missing or 0");
    }
    return rule;
}

NotApplicableRule readNotApplicable(ProfileReader& reader) {
    using Method = NotApplicableRule::Method;
    return {reader.choice<Method>(u"NotApplicable/Method", {{u"leave", Method::leave},
                                                            {u"rescale", Method::rescale},
                                                            {u"full", Method::full},
                                                            {u"forbid", Method::forbid}}),
            reader.basis(u"NotApplicable")};
}

ExecutionRule readExecution(ProfileReader& reader) {
    using ZeroBudget = ExecutionRule::ZeroBudget;
    constexpr int mostPlaces = 12;
    ExecutionRule rule;
    rule.weight = reader.requiredDecimal(u"Execution/Weight", zero(), hundred());
    rule.ratePlaces = reader.integer(u"Execution/RatePlaces", 0, mostPlaces);
    rule.zeroBudget =
        reader.choice<ZeroBudget>(u"Execution/ZeroBudget", {{u"zero", ZeroBudget::zero},
                                                            {u"full", ZeroBudget::full},
                                                            {u"undecidable", ZeroBudget::undecidable}});
    rule.reasonBelow = reader.decimal(u"Execution/ReasonBelow", zero(), one());
    rule.basis = reader.basis(u"Execution");
    return rule;
}

RoundingRule readRounding(ProfileReader& reader) {
    constexpr int mostPlaces = 6;
    RoundingRule rule;
    const auto places = reader.integer(u"Rounding/Places", 0, mostPlaces);
    if (!places) {
        reader.refuse(u"Rounding/Places", u"is missing");
    }
    rule.places = places.value_or(rule.places);
    rule.mode =
        reader.choice<number::Rounding>(u"Rounding/Mode", {{u"half-up", number::Rounding::halfUp},
                                                           {u"truncate", number::Rounding::truncate}});
    rule.basis = reader.basis(u"Rounding");
    return rule;
}

GradeRule readGrades(ProfileReader& reader) {
    GradeRule rule;
    for (const std::u16string& path : reader.children(u"Grades/Cuts")) {
        rule.cuts.push_back({reader.requiredDecimal(path + u"/From", zero(), hundred()),
                             reader.required<std::u16string>(path + u"/Name")});
    }
    reader.descending(u"Grades/Cuts", rule.cuts, &Grade::from);
    rule.basis = reader.basis(u"Grades");
    if (!rule.cuts.empty() && !rule.cuts.back().from.isZero()) {
        reader.refuse(u"Grades/Cuts", u"does not reach down to 0");
    }
    return rule;
}

CapRule readCaps(ProfileReader& reader) {
    CapRule rule;
    for (const std::u16string& path : reader.children(u"Caps/Rows")) {
        rule.rows.push_back({reader.choice<Level>(path + u"/Level", levels),
                             reader.flag(path + u"/AddedOnly"),
                             reader.requiredDecimal(path + u"/Points", zero(), hundred())});
    }
    for (const std::u16string& path : reader.children(u"Caps/Total")) {
        rule.total.push_back({reader.requiredDecimal(path + u"/Below", zero(), one()),
                              reader.requiredDecimal(path + u"/Points", zero(), hundred())});
    }
    reader.descending(u"Caps/Total", rule.total, &TotalCap::below);
    std::reverse(rule.total.begin(), rule.total.end());
    rule.basis = reader.basis(u"Caps");
    return rule;
}

} // namespace

std::variant<Profile, ProfileError> readProfile(std::u16string_view id, const ProfileData& data) {
    ProfileReader reader(data);
    Profile profile;
    profile.id = id;
    profile.title = reader.required<Translated>(u"Title");
    profile.note = reader.optional<Translated>(u"Note").value_or(Translated());
    profile.source = {reader.required<std::u16string>(u"Source/Document"),
                      reader.optional<std::u16string>(u"Source/Article").value_or(std::u16string()),
                      reader.required<bool>(u"Source/Verified")};
    profile.execution = readExecution(reader);
    profile.weights = readWeights(reader, profile.execution.weight);
    profile.weightsBasis = reader.basis(u"Weights");
    profile.positive = readPositive(reader);
    profile.reverse = readReverse(reader);
    profile.equal = readEqual(reader);
    profile.zero = readZero(reader);
    profile.over = readOver(reader);
    profile.qualitative = readQualitative(reader);
    profile.satisfaction = readSatisfaction(reader);
    profile.notApplicable = readNotApplicable(reader);
    profile.rounding = readRounding(reader);
    profile.grades = readGrades(reader);
    profile.caps = readCaps(reader);
    reader.refuseUnknown();
    if (id.find(u'/') != std::u16string_view::npos) { // parts the id from a level (profile_name.hpp)
        reader.refuse(u"", u"has an id with a slash");
    }
    if (profile.title.zhCN.empty() || profile.title.enUS.empty() || profile.title.zhTW.empty()) {
        reader.refuse(u"Title", u"is not given in en-US, zh-CN and zh-TW");
    }
    if (reader.error()) {
        return *reader.error();
    }
    return profile;
}

} // namespace jixiao::scoring
