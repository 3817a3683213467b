// SPDX-License-Identifier: MPL-2.0
/// A profile (评分规则): a named, versioned set of scoring parameters with its source document.
/// Profiles are data; src knows none of them by name but the default's id.
#pragma once

#include "number/decimal.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jixiao::scoring {

inline constexpr std::u16string_view defaultProfileId = u"mof-2020";

/// Text in the three languages of the user interface.
struct Translated {
    std::u16string enUS;
    std::u16string zhCN;
    std::u16string zhTW;
};

/// How well a rule is founded; an explanation says so.
enum class Basis : std::uint8_t {
    read,       // read word for word in the source document
    quoted,     // read in the same words in notes printed under published forms
    unverified, // said to be in the document; the text was not at hand
    observed,   // read in the behaviour of a deployed system
    convention, // ours: the document is silent
};

/// One of a series of steps: from `from` (included) upwards, `share` of the weight.
struct Step {
    number::Decimal from;
    number::Decimal share;
};

enum class Level : std::uint8_t { unknown, cost, output, benefit, satisfaction };

/// Points that one or several levels share in a table of 100: hubei gives benefit and satisfaction 40
/// together.
struct LevelWeight {
    std::vector<Level> levels;
    number::Decimal points;
};

/// A way to weight a table: it fits one that has a level of every share and no level besides.
struct WeightPlan {
    std::vector<LevelWeight> shares;
};

/// ≥, > and a target without operator.
struct PositiveRule {
    enum class Method : std::uint8_t { linear, gate, steps, direct };
    Method method = Method::linear;
    number::Decimal gate;    // completion at or below which nothing is earned
    std::vector<Step> steps; // by completion, highest first
    Basis basis = Basis::convention;
};

/// ≤ and <: T/A, or 1-(A-T)/T, or all or nothing.
struct ReverseRule {
    enum class Method : std::uint8_t { inverse, excess, direct };
    Method method = Method::inverse;
    Basis basis = Basis::convention;
};

/// =: at least T; exactly T (above T it is scored as ≤ is); or by how far A is from T.
struct EqualRule {
    enum class Method : std::uint8_t { atLeast, exact, tolerance };
    Method method = Method::exact;
    std::vector<Step> within; // tolerance: a deviation |A-T|/T of up to `from` earns `share`; smallest first
    Basis basis = Basis::convention;
};

/// What no ratio can say: T = 0, and values below 0.
struct ZeroRule {
    enum class Target : std::uint8_t { direct, undecidable };
    enum class Negative : std::uint8_t { zero, asWritten };
    Target target = Target::direct;
    Negative negative = Negative::asWritten;
    Basis basis = Basis::convention;
};

/// What is done about a target far exceeded. A score is never cut but where the document gives the figure.
struct OverCompletion {
    std::optional<number::Decimal> flagFrom;     // completion
    std::optional<number::Decimal> flagZeroFrom; // A, where T = 0
    bool flagReverse = false;                    // A > T under ≤
    bool flagEqual = false;                      // A ≠ T under =
    bool reasonRequired = false;
    std::optional<number::Decimal> deductFrom; // completion
    number::Decimal deduction;                 // points
    bool manualDeduction = false;              // a person may deduct: max(0, S-d)
    Basis basis = Basis::convention;
};

/// A grade of a qualitative indicator: at least `from` of the weight and below the next grade's (the highest:
/// up to 1); `words` are what forms call it.
struct Band {
    number::Decimal from;
    std::vector<std::u16string> words;
};

struct QualitativeRule {
    std::vector<Band> bands; // highest first
    Basis basis = Basis::convention;
};

struct SatisfactionRule {
    enum class Method : std::uint8_t { asPositive, steps, deduct };
    Method method = Method::asPositive;
    std::vector<Step> steps;      // by the actual itself, highest first
    number::Decimal deductEach;   // for each full part of this size that is missing …
    number::Decimal deductPoints; // … so many points
    Basis basis = Basis::convention;
};

struct NotApplicableRule {
    enum class Method : std::uint8_t { leave, rescale, full, forbid };
    Method method = Method::leave;
    Basis basis = Basis::convention;
};

struct ExecutionRule {
    enum class ZeroBudget : std::uint8_t { zero, full, undecidable };
    number::Decimal weight;
    std::optional<int> ratePlaces; // places the rate (as a fraction) is rounded to first; none: exact
    ZeroBudget zeroBudget = ZeroBudget::undecidable;
    std::optional<number::Decimal> reasonBelow;
    Basis basis = Basis::convention;
};

struct RoundingRule {
    int places = 2;
    number::Rounding mode = number::Rounding::halfUp;
    Basis basis = Basis::convention;
};

/// A grade of the total, from `from` points of 100 upwards.
struct Grade {
    number::Decimal from;
    std::u16string name;
};

struct GradeRule {
    std::vector<Grade> cuts; // highest first; none: the document gives no grades
    Basis basis = Basis::convention;
};

/// A row of this level earns at most so many points.
struct RowCap {
    Level level = Level::unknown;
    bool addedOnly = false; // only a row that the form lacked and that was added
    number::Decimal points;
};

/// Budget execution below `below`: the total is at most `points`.
struct TotalCap {
    number::Decimal below;
    number::Decimal points;
};

struct CapRule {
    std::vector<RowCap> rows;
    std::vector<TotalCap> total; // lowest band first
    Basis basis = Basis::convention;
};

struct Source {
    std::u16string document; // 财预〔2020〕10号
    std::u16string article;  // what in it; may be empty
    bool verified = false;   // whether the text itself was read
};

struct Profile {
    std::u16string id;
    Translated title; // by its effect: 按完成比例
    Translated note;  // what is our convention, in a sentence
    Source source;
    std::vector<WeightPlan> weights;
    Basis weightsBasis = Basis::convention;
    PositiveRule positive;
    ReverseRule reverse;
    EqualRule equal;
    ZeroRule zero;
    OverCompletion over;
    QualitativeRule qualitative;
    SatisfactionRule satisfaction;
    NotApplicableRule notApplicable;
    ExecutionRule execution;
    RoundingRule rounding;
    GradeRule grades;
    CapRule caps;
};

/// A profile as configuration holds it, before it is believed: the path of each property below the profile's
/// node
/// ("Positive/Method", "Grades/Good/From"), and its value. A property without a value is left out.
using ProfileValue =
    std::variant<bool, std::int32_t, std::u16string, std::vector<std::u16string>, Translated>;
using ProfileData = std::map<std::u16string, ProfileValue, std::less<>>;

/// Why a profile is refused: the node at fault and what is wrong with it, in English for the log.
struct ProfileError {
    std::u16string node;
    std::u16string reason;
};

/// Reads and checks one profile; `id` is the name of its node.
std::variant<Profile, ProfileError> readProfile(std::u16string_view id, const ProfileData& data);

} // namespace jixiao::scoring
