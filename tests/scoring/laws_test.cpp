// SPDX-License-Identifier: MPL-2.0
/// What holds of every target, every actual and every profile.
#include "scoring/judgement.hpp"
#include "support/profiles.hpp"
#include "support/scored.hpp"
#include "support/show.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_random.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <array>
#include <random>

using namespace jixiao;
using namespace jixiao::scoring;
using number::Decimal;
using target::Operator;
using target::Target;

namespace {

/// A random decimal of up to nine digits, with up to four places: what a form holds.
class Numbers {
public:
    explicit Numbers(unsigned seed) : generator_(seed) {}

    Decimal next() {
        const auto magnitude = std::uniform_int_distribution<int>(0, 8)(generator_);
        std::int64_t most = 10;
        for (int i = 0; i < magnitude; ++i) {
            most *= 10;
        }
        return {std::uniform_int_distribution<std::int64_t>(0, most)(generator_),
                -std::uniform_int_distribution<int>(0, 4)(generator_)};
    }

    template <typename Item, std::size_t Size>
    const Item& oneOf(const std::array<Item, Size>& items) {
        return items.at(std::uniform_int_distribution<std::size_t>(0, Size - 1)(generator_));
    }

private:
    std::mt19937 generator_;
};

constexpr std::array comparisons{Operator::atLeast, Operator::atMost, Operator::equal, Operator::moreThan,
                                 Operator::lessThan};

Judgement judgeNumbers(Operator comparison, const Decimal& limit, const Decimal& actual,
                       const Profile& profile, std::u16string_view unit = u"人") {
    const std::u16string text = std::u16string(symbol(comparison)) + limit.text() + std::u16string(unit);
    const Target read = target::readTarget(text);
    const std::u16string cell = actual.text() + std::u16string(unit);
    return judge(read, target::readActual(read, target::Part{cell, {}}, u""), profile);
}

constexpr int rounds = 300;

} // namespace

TEST_CASE("law: a score lies between nothing and the weight", "[law]") {
    const Profile& profile = test::shipped(GENERATE(from_range(test::shippedIds())));
    Numbers numbers(1);
    for (int i = 0; i < rounds; ++i) {
        const Decimal limit = numbers.next(), actual = numbers.next(), weight = numbers.next();
        const auto score =
            points(judgeNumbers(numbers.oneOf(comparisons), limit, actual, profile), weight, profile);
        REQUIRE(score);
        CHECK(*score >= Decimal());
        CHECK(*score <= weight);
    }
}

TEST_CASE("law: more of what is wanted never scores less", "[law]") {
    // Where a document takes points off for over-completion, this law stops at the target.
    const Profile& profile = test::shipped(GENERATE(from_range(test::shippedIds())));
    const Decimal weight(10, 0);
    Numbers numbers(2);
    for (int i = 0; i < rounds; ++i) {
        const Decimal limit = numbers.next();
        Decimal less = numbers.next(), more = numbers.next();
        if (more < less) {
            std::swap(less, more);
        }
        const auto score = [&](Operator comparison, const Decimal& actual) {
            return points(judgeNumbers(comparison, limit, actual, profile), weight, profile).value();
        };
        if (!profile.over.deductFrom || more <= limit) {
            CHECK(score(Operator::atLeast, less) <= score(Operator::atLeast, more));
            CHECK(score(Operator::moreThan, less) <= score(Operator::moreThan, more));
        }
        CHECK(score(Operator::atMost, less) >= score(Operator::atMost, more));
        CHECK(score(Operator::lessThan, less) >= score(Operator::lessThan, more));
    }
}

TEST_CASE("law: the verdict is the comparison of the numbers", "[law]") {
    const Profile& profile = test::shipped(defaultProfileId);
    Numbers numbers(3);
    for (int i = 0; i < rounds; ++i) {
        const Decimal limit = numbers.next(), actual = i % 5 == 0 ? limit : numbers.next();
        const auto met = [&](Operator comparison) {
            return judgeNumbers(comparison, limit, actual, profile).state == State::met;
        };
        CHECK(met(Operator::atLeast) == (actual >= limit));
        CHECK(met(Operator::atMost) == (actual <= limit));
        CHECK(met(Operator::equal) == (actual == limit));
        CHECK(met(Operator::moreThan) == (actual > limit));
        CHECK(met(Operator::lessThan) == (actual < limit));
    }
}

TEST_CASE("law: scaling target and actual alike changes nothing", "[law]") {
    const Profile& profile = test::shipped(GENERATE(from_range(test::shippedIds())));
    Numbers numbers(4);
    for (int i = 0; i < rounds; ++i) {
        const Decimal limit = numbers.next(), actual = numbers.next();
        Decimal factor = numbers.next();
        if (factor.isZero() || limit.isZero()) {
            continue;
        }
        const Operator comparison = numbers.oneOf(comparisons);
        const Judgement plain = judgeNumbers(comparison, limit, actual, profile);
        const Judgement scaled = judgeNumbers(comparison, limit * factor, actual * factor, profile);
        CHECK(plain.state == scaled.state);
        CHECK(plain.credit == scaled.credit);
        CHECK(plain.completion == scaled.completion);
    }
}

TEST_CASE("law: every spelling of a target gives the same score", "[law]") {
    constexpr std::array spellings{
        std::pair{u"≥", u""},        std::pair{u">=", u""},       std::pair{u"＞＝", u""},
        std::pair{u"≧", u""},        std::pair{u"≥≥", u""},       std::pair{u"不低于", u""},
        std::pair{u"不少于", u""},   std::pair{u"大于等于", u""}, std::pair{u"至少", u""},
        std::pair{u"", u"以上"},     std::pair{u"", u"及以上"},   std::pair{u"", u"（含）以上"},
        std::pair{u"达到", u"以上"}, std::pair{u"不低於", u""},   std::pair{u"　≥ ", u" "}};
    Numbers numbers(5);
    for (int i = 0; i < rounds / 10; ++i) {
        const std::u16string limit = numbers.next().text(), actual = numbers.next().text() + u"万元";
        const std::u16string expected = test::scored(u"≥" + limit + u"万元", actual);
        for (const auto& [before, behind] : spellings) {
            CHECK(test::scored(before + limit + u"万元" + behind, actual) == expected);
            CHECK(test::scored(before + limit + u"萬元" + behind, actual) == expected);
        }
    }
}

TEST_CASE("law: a unit and its multiple give the same score", "[law]") {
    struct Pair {
        const char16_t* large;
        const char16_t* small;
        int power;
    };
    constexpr std::array pairs{Pair{u"万元", u"元", 4},     Pair{u"亿元", u"万元", 4},
                               Pair{u"公里", u"米", 3},     Pair{u"吨", u"公斤", 3},
                               Pair{u"万人", u"人", 4},     Pair{u"%", u"‰", 1},
                               Pair{u"公顷", u"平方米", 4}, Pair{u"万标准件", u"标准件", 4}};
    Numbers numbers(6);
    for (int i = 0; i < rounds / 10; ++i) {
        const Decimal limit = numbers.next(), actual = numbers.next();
        for (const Pair& pair : pairs) {
            const std::u16string target = u"≤" + limit.text() + pair.large;
            CHECK(test::scored(target, actual.text() + pair.large) ==
                  test::scored(target, actual.shifted(pair.power).text() + pair.small));
        }
    }
}

TEST_CASE("law: what is formatted and read again is the same", "[law]") {
    constexpr std::array units{u"",         u"人",       u"%",      u"万元",
                               u"元/人·月", u"个工作日", u"标准件", u"次/10万公顷"};
    Numbers numbers(7);
    for (int i = 0; i < rounds; ++i) {
        const Operator comparison = numbers.oneOf(comparisons);
        const std::u16string_view unit = numbers.oneOf(units);
        const Decimal value = numbers.next();
        const Target read =
            target::readTarget(std::u16string(symbol(comparison)) + value.text() + std::u16string(unit));
        CHECK(read.comparison == comparison);
        CHECK(read.value == value);
        CHECK(read.value.text() == value.text());
        CHECK(read.unit.written == unit);
    }
}

TEST_CASE("law: what a cell shows and the number in it give the same score", "[law]") {
    Numbers numbers(8);
    for (int i = 0; i < rounds; ++i) {
        const std::u16string target =
            std::u16string(symbol(numbers.oneOf(comparisons))) + numbers.next().text() + u"人";
        const Decimal actual = numbers.next();
        CHECK(test::scored(target, actual.toDouble()) == test::scored(target, actual.text()));
    }
}

TEST_CASE("law: exactly one of several directions is met, or the limit itself is", "[law]") {
    Numbers numbers(9);
    const Profile& profile = test::shipped(defaultProfileId);
    for (int i = 0; i < rounds; ++i) {
        const Decimal limit = numbers.next(), actual = numbers.next();
        int met = 0;
        for (const Operator comparison : {Operator::moreThan, Operator::equal, Operator::lessThan}) {
            met += judgeNumbers(comparison, limit, actual, profile).state == State::met ? 1 : 0;
        }
        CHECK(met == 1);
    }
}
