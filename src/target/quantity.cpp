// SPDX-License-Identifier: MPL-2.0
#include "target/quantity.hpp"

#include "target/character_set.hpp"
#include "target/measure.hpp"
#include "target/numeral.hpp"
#include "target/unit_scan.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;

constexpr CharacterSet rangeSigns(u"-–—~至到");
constexpr CharacterSet vague(u"余多来几");

bool isStrict(Operator comparison) {
    return comparison == Operator::moreThan || comparison == Operator::lessThan;
}

const Decimal& one() {
    static const Decimal value(1, 0);
    return value;
}

/// Reads one quantity from left to right.
class Scanner {
public:
    Scanner(const Source& source, Quantity& quantity, Measured& measured)
        : source_(source), text_(source.text()), quantity_(quantity), measured_(measured) {}

    bool scan(std::size_t begin, const std::optional<Comparison>& before) {
        Numeral numeral;
        if (!scanNumber(source_, begin, numeral, quantity_.spelled)) {
            return false;
        }
        quantity_.begin = begin;
        quantity_.numberEnd = quantity_.end = numeral.end;
        if (!scanMeasure(source_, numeral, quantity_, measured_, before.has_value(), true)) {
            return false;
        }
        if (numeral.pair != 0 && !before) { // 三五个
            quantity_.range = true;
            measured_.upper = Decimal(numeral.pair, 0);
        }
        if (quantity_.end < text_.size() || before) {
            if (measured_.unit.isNone()) {
                readFraction(before.has_value());
            }
            readTolerance();
            readRange(before.has_value());
            readBehind(before);
        }
        return true;
    }

private:
    [[nodiscard]] std::u16string_view rest(std::size_t at) const {
        return text_.substr(std::min(at, text_.size()));
    }

    /// 1:15; 2/3, where a comparison or a unit shows that it is no date.
    void readFraction(bool compared) {
        if (quantity_.spelled || quantity_.end >= text_.size() ||
            (text_[quantity_.end] != u'/' && text_[quantity_.end] != u':')) {
            return;
        }
        const std::size_t begin = quantity_.end + 1;
        const bool ratio = text_[quantity_.end] == u':'; // 1:15
        const auto below =
            begin < text_.size() && isDigit(text_[begin]) ? scanDigits(text_, begin) : std::nullopt;
        if (!below || below->value.isZero()) {
            return;
        }
        Unit unit;
        const FoundUnitText found = scanUnit(source_, below->end, unit);
        if (found.end == below->end && findComparisonBehind(rest(below->end)).length == 0 && !compared &&
            !ratio) {
            return;
        }
        measured_.divisor = below->value;
        quantity_.end = found.end;
        measured_.unit = std::move(unit);
    }

    /// 100±5, 100%±5%.
    void readTolerance() {
        const std::u16string_view sign = rest(quantity_.end);
        if ((!sign.starts_with(u"±") && !sign.starts_with(u"+-")) || measured_.divisor != one()) {
            return;
        }
        const std::size_t begin = quantity_.end + (sign.front() == u'±' ? 1 : 2);
        const auto numeral = begin < text_.size() ? scanDigits(text_, begin) : std::nullopt;
        if (!numeral) {
            return;
        }
        Unit unit;
        const FoundUnitText found = scanUnit(source_, numeral->end, unit);
        if (measured_.unit.isNone()) {
            measured_.unit = unit;
        }
        if (unit.isNone() || unit.written == measured_.unit.written) {
            quantity_.range = true;
            measured_.upper = measured_.value + numeral->value;
            measured_.value = measured_.value - numeral->value;
            quantity_.end = found.end;
        }
    }

    /// 80%-90%, 3至5个.
    void readRange(bool compared) {
        std::size_t at = quantity_.end;
        const bool between = at < text_.size() && (text_[at] == u'和' || text_[at] == u'与'); // 80%和90%之间
        at += between ? 1 : 0;
        while (!between && at < text_.size() && rangeSigns.contains(text_[at]) && at - quantity_.end < 2) {
            ++at;
        }
        if (at == quantity_.end || at >= text_.size() || quantity_.range || measured_.divisor != one()) {
            return;
        }
        Quantity upper;
        Measured bound;
        Numeral numeral;
        if (!scanNumber(source_, at, numeral, upper.spelled) || upper.spelled != quantity_.spelled) {
            return;
        }
        upper.end = numeral.end;
        if (!scanMeasure(source_, numeral, upper, bound, compared, false)) {
            return;
        }
        if (measured_.unit.isNone()) {
            measured_.unit = bound.unit;
        }
        if ((!bound.unit.isNone() && bound.unit.written != measured_.unit.written) ||
            bound.value < measured_.value || (between && !rest(upper.end).starts_with(u"之间"))) {
            return;
        }
        measured_.upper = std::move(bound.value);
        quantity_.range = true;
        quantity_.end = upper.end;
    }

    /// 以上, (含100%), 左右, and what stood before.
    void readBehind(const std::optional<Comparison>& before) {
        if (before) {
            quantity_.comparison = before->comparison;
            quantity_.weak = before->weak;
            quantity_.approximate = quantity_.approximate || before->approximate;
            if (before->plusMinus && !quantity_.range && measured_.divisor == one()) {
                quantity_.range = true;
                measured_.upper = measured_.value.isNegative() ? -measured_.value : measured_.value;
                measured_.value = -measured_.upper;
            }
        }
        if (quantity_.end >= text_.size()) {
            return;
        }
        if (vague.contains(text_[quantity_.end]) && text_[quantity_.end] != u'几') {
            quantity_.approximate = true;
            ++quantity_.end;
        }
        if (!readWordBehind() && readBrackets()) { // 90%(含90%)以上
            readWordBehind();
        } else {
            readBrackets();
        }
    }

    bool readWordBehind() {
        const FoundComparison behind = findComparisonBehind(rest(quantity_.end));
        if (behind.length == 0) {
            return false;
        }
        quantity_.end += behind.length;
        merge(behind.comparison);
        return true;
    }

    void merge(const Comparison& behind) {
        quantity_.approximate = quantity_.approximate || behind.approximate;
        if (behind.comparison == Operator::none) {
            return;
        }
        const bool same = (pointsUp(quantity_.comparison) && pointsUp(behind.comparison)) ||
                          (pointsDown(quantity_.comparison) && pointsDown(behind.comparison));
        if (quantity_.comparison == Operator::none || quantity_.weak) {
            quantity_.comparison = behind.comparison;
            quantity_.weak = false;
        } else if (!same) {
            quantity_.contradicted = true;
            quantity_.comparison = Operator::none;
        } else if (isStrict(quantity_.comparison) != isStrict(behind.comparison)) {
            quantity_.uneven = true;
        }
    }

    /// A bracket behind the number that repeats it (100%(1.0)) or says whether it is included.
    bool readBrackets() {
        if (!rest(quantity_.end).starts_with(u'(')) {
            return false;
        }
        std::size_t at = quantity_.end + 1;
        const bool excluded = rest(at).starts_with(u"不含");
        if (excluded) {
            at += 2;
        } else if (rest(at).starts_with(u'含')) {
            ++at;
        }
        if (rest(at).starts_with(u"本数")) {
            at += 2;
        } else if (Unit other; scanUnit(source_, at, other).end > at) { // 个(套)
            at = scanUnit(source_, at, other).end;
        } else if (const auto numeral = at < text_.size() ? scanDigits(text_, at) : std::nullopt) {
            Unit unit;
            const FoundUnitText found = scanUnit(source_, numeral->end, unit);
            if (!repeats(numeral->value, unit)) {
                return false;
            }
            at = found.end;
        }
        if (!rest(at).starts_with(u')')) {
            return false;
        }
        quantity_.end = at + 1;
        if (excluded && pointsUp(quantity_.comparison)) {
            quantity_.comparison = Operator::moreThan;
        } else if (excluded && pointsDown(quantity_.comparison)) {
            quantity_.comparison = Operator::lessThan;
        }
        return true;
    }

    [[nodiscard]] bool repeats(const Decimal& value, const Unit& unit) const {
        if (!unit.isNone() && unit.written != measured_.unit.written) {
            return false;
        }
        constexpr int percent = 2; // 1.0 for 100%
        return value == measured_.value ||
               (unit.isNone() && measured_.unit.isPercent() && value.shifted(percent) == measured_.value);
    }

    const Source& source_;
    std::u16string_view text_;
    Quantity& quantity_;
    Measured& measured_;
};

} // namespace

bool scanQuantity(const Source& source, std::size_t begin, const std::optional<Comparison>& before,
                  Quantity& quantity, Measured& measured) {
    return Scanner(source, quantity, measured).scan(begin, before);
}

bool pointsUp(Operator comparison) {
    return comparison == Operator::atLeast || comparison == Operator::moreThan;
}

bool pointsDown(Operator comparison) {
    return comparison == Operator::atMost || comparison == Operator::lessThan;
}

} // namespace jixiao::target
