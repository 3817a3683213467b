// SPDX-License-Identifier: MPL-2.0
#include "table/align_costs.hpp"

#include <array>
#include <cstdint>

namespace jixiao::table::costs {

namespace {

using Prices = std::array<std::uint8_t, shapeCount>;

/// One line for each role. The columns are the shapes:
/// label1 label2 either like block | function ordinal +name | sign unit number percent quantity threshold
/// date | dash points type ellipsis | word phrase prose
// clang-format off
constexpr std::array<Prices, roleCount> prices{{
    /* function       */ {40, 40, 40, 30, 30,   0, 60, 50,  60, 40, 50, 60, 60, 60, 40,  20, 40, 40, 20,  12,  8,  5},
    /* side           */ {30, 40, 30, 25,  0,  40, 60, 60,  60, 40, 50, 60, 60, 60, 40,  20, 30, 40, 20,  25, 30, 40},
    /* level1         */ { 0, 30,  2,  5, 25,  40, 60, 50,  60, 40, 50, 60, 60, 60, 40,  20,  8, 40, 10,  14, 25, 45},
    /* level2         */ {35,  0,  1,  5, 25,  40, 60, 50,  60, 40, 50, 60, 60, 60, 40,  20, 12, 40, 10,  14, 22, 40},
    /* ordinal        */ {60, 60, 60, 60, 60,  60,  0, 60,  60, 60, 20, 60, 60, 60, 60,  60, 60, 60, 30,  60, 60, 60},
    /* name           */ {42, 38, 36,  8, 20,  40, 30,  0,  45, 18, 25, 30, 25, 35, 20,  12, 30, 25,  8,   0,  0,  4},
    /* description    */ {25, 25, 25, 12, 20,  40, 50, 30,  20, 18, 15, 14, 14, 14, 10,   8, 20, 18,  6,   2,  2,  2},
    /* valueType      */ {50, 50, 50, 30, 40,  50, 60, 50,  15, 20, 40, 40, 40, 40, 30,   6, 30,  0, 10,  14, 30, 50},
    /* direction      */ {50, 50, 50, 30, 40,  50, 60, 50,  15, 20, 40, 40, 40, 40, 30,   6, 30,  0, 10,  12, 30, 50},
    /* targetOperator */ {50, 50, 50, 40, 50,  50, 60, 50,   0, 30, 40, 45, 45, 45, 40,   4, 40,  2, 15,  30, 45, 55},
    /* target         */ {40, 40, 40, 30, 40,  50, 50, 45,  30,  8,  5,  1,  1,  0,  2,   6,  5, 15,  8,   6,  7, 10},
    /* adjustedTarget */ {40, 40, 40, 30, 40,  50, 50, 45,  30,  8,  5,  1,  1,  0,  2,   6,  5, 15,  8,   6,  7, 10},
    /* targetUnit     */ {50, 50, 50, 40, 50,  50, 60, 50,  40,  0, 45, 35, 40, 50, 30,   3, 10, 40, 15,   8, 45, 55},
    /* actual         */ {40, 40, 40, 30, 40,  50, 50, 45,  30,  8,  3,  1,  1,  4,  2,   5,  5, 20,  8,   6,  7, 10},
    /* completion     */ {50, 50, 50, 40, 50,  50, 60, 50,  40, 25,  4,  0, 25, 20, 30,   4, 15, 30, 10,  14, 30, 40},
    /* weight         */ {60, 60, 60, 50, 60,  60, 60, 60,  40, 30,  0,  8, 35, 45, 30,   5,  2, 40, 10,  35, 50, 60},
    /* score          */ {60, 60, 60, 50, 60,  60, 60, 60,  40, 30,  0, 14, 35, 45, 30,   5,  2, 40, 10,  35, 50, 60},
    /* reason         */ {40, 40, 40, 25, 30,  40, 50, 40,  40, 25, 20, 20, 20, 25, 15,   6, 20, 25,  8,   3,  2,  2},
    /* note           */ {40, 40, 40, 25, 30,  40, 50, 40,  40, 25, 20, 20, 20, 25, 15,   6, 20, 25,  8,   3,  2,  2},
    /* grade          */ {40, 40, 40, 30, 40,  50, 50, 45,  30, 12,  4,  1,  1,  0,  2,   6,  5, 20,  8,   6,  7, 10},
    /* progress       */ {40, 40, 40, 25, 40,  50, 50, 40,  30, 10,  3,  2,  2,  4,  3,   4,  6, 20,  8,   5,  5,  6},
    /* possibility    */ {50, 50, 50, 40, 50,  50, 60, 50,  30, 20, 15, 20, 25, 35, 20,   4, 15, 20,  8,   5, 12, 25},
    /* groupWeight    */ {60, 60, 60, 50, 60,  60, 60, 60,  40, 30,  0,  6, 35, 45, 30,   5,  2, 40, 10,  35, 50, 60},
    /* sequence       */ {50, 50, 50, 40, 50,  50, 20, 50,  50, 40,  0, 40, 45, 60, 40,   3, 40, 50, 20,  30, 50, 60},
    /* amount         */ {50, 50, 50, 40, 50,  50, 60, 50,  40, 20,  0, 25,  0,  5, 30,   2, 50, 40, 10,   8, 12, 25},
    /* other          */ {30, 30, 30, 20, 30,  40, 45, 30,  15, 12,  8,  8,  8, 10,  8,   5, 10, 12,  6,   6,  6,  6},
}};
// clang-format on

} // namespace

namespace {

/// In a form with operator and unit in columns of their own, the middle column holds plain numbers and words.
int standingInSplitTarget(Shape shape, int price) {
    if (shape == Shape::number) {
        return 0;
    }
    const bool isPart = shape == Shape::operatorSign || shape == Shape::unit || shape == Shape::typeWord;
    return isPart ? 40 : price;
}

} // namespace

int standing(Role role, const Token& token, const Layout& layout) {
    const Shape shape = token.reading.shape;
    const int price = prices[static_cast<std::size_t>(role)][static_cast<std::size_t>(shape)];
    const bool isLabel = shape == Shape::label1 || shape == Shape::label2 || shape == Shape::labelEither;
    if (role == Role::name && isLabel && token.reading.label.bare) {
        return 6; // 服务对象满意度 is an indicator as often as it is a level; 数量指标 never is
    }
    if (role == Role::level2 && shape == Shape::blockLabel && !layout.has(Role::side)) {
        return 2; // 决策 > 绩效目标
    }
    if ((role == Role::target || role == Role::adjustedTarget) && layout.splitTarget) {
        return standingInSplitTarget(shape, price);
    }
    if (shape == Shape::points && (role == Role::target || role == Role::actual) &&
        token.text.find_first_of(u"0123456789０１２３４５６７８９") == std::u16string_view::npos) {
        return 60; // 分 without its number is what is left of a score
    }
    constexpr std::size_t longestUnit = 6;
    if (role == Role::targetUnit && shape == Shape::word && token.text.size() > longestUnit) {
        return 25;
    }
    return price;
}

int skipped(Role role) {
    switch (role) {
    case Role::name:
        return 40;
    case Role::target:
        return 15;
    case Role::grade:
        return 10;
    case Role::targetOperator:
    case Role::adjustedTarget:
    case Role::actual:
    case Role::weight:
        return 9;
    case Role::valueType:
    case Role::direction:
        return 7;
    case Role::targetUnit:
        return 6;
    case Role::description:
    case Role::score:
        return 5;
    case Role::completion:
    case Role::amount:
    case Role::progress:
    case Role::other:
        return 4;
    case Role::possibility:
    case Role::sequence:
        return 3;
    case Role::level1:
    case Role::level2:
        return 1;
    case Role::function:
    case Role::side:
    case Role::ordinal:
    case Role::groupWeight:
    case Role::reason:
    case Role::note:
        break;
    }
    return 0;
}

int blank(Role role) {
    switch (role) {
    case Role::name:
        return 22;
    case Role::target:
        return 7;
    case Role::targetOperator:
    case Role::grade:
        return 5;
    case Role::weight:
        return 4;
    case Role::valueType:
        return 3;
    case Role::targetUnit:
    case Role::actual:
        return 2;
    case Role::description:
    case Role::score:
        return 1;
    default:
        return 0;
    }
}

} // namespace jixiao::table::costs
