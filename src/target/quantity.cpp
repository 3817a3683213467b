// SPDX-License-Identifier: MPL-2.0
#include "target/quantity.hpp"

#include "target/character_set.hpp"
#include "target/measure.hpp"
#include "target/numeral.hpp"
#include "target/unit_scan.hpp"
#include "target/unit_table.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;

constexpr CharacterSet minusSigns(u"-−–负");
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
        if (numeral.pair != 0 && !before) { // 三五个
            readUpperOfPair(numeral);
        }
        if (!scanMeasure(source_, numeral, quantity_, measured_, before.has_value(), true)) {
            return false;
        }
        if (quantity_.end < text_.size() || before) {
            if (measured_.unit.isNone()) {
                readFraction(before.has_value());
            }
            readSmallerTime();
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

    /// The 五 of 三五个, measured as the 三 will be, so that what follows counts for both.
    void readUpperOfPair(const Numeral& pair) {
        Numeral numeral;
        numeral.value = Decimal(pair.pair, 0);
        numeral.end = pair.end;
        Quantity quantity = quantity_;
        Measured measured;
        if (scanMeasure(source_, numeral, quantity, measured, false, true)) {
            quantity_.range = true;
            measured_.upper = std::move(measured.value);
        }
    }

    /// 1:15; 2/3, where a comparison or a unit shows that it is no date.
    void readFraction(bool compared) {
        if (quantity_.spelled || quantity_.end >= text_.size() ||
            (text_[quantity_.end] != u'/' && text_[quantity_.end] != u':' && text_[quantity_.end] != u'比')) {
            return;
        }
        const std::size_t begin = quantity_.end + 1;
        const bool ratio = text_[quantity_.end] != u'/'; // 1:15, 1比2
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

    /// 30分 behind 1小时, 3个月 behind 1年: both together in the smaller unit.
    void readSmallerTime() {
        const Measure kind = measured_.unit.of;
        const bool time =
            kind.dimension == Dimension::time && measured_.unit.per[0].dimension == Dimension::none;
        std::size_t at = quantity_.end;
        if (!time || quantity_.range || measured_.divisor != one() || at >= text_.size()) { // 两三年二季度
            return;
        }
        at += text_[at] == u'零' && at + 1 < text_.size() ? 1 : 0; // 1年零3个月
        Numeral numeral;
        bool spelled = false;
        if (minusSigns.contains(text_[at]) || !scanNumber(source_, at, numeral, spelled)) {
            return;
        }
        Unit unit;
        std::size_t end = scanUnit(source_, numeral.end, unit).end;
        if (unit.written == u"分" && kind.kind == clockTime) { // alone it is a point of a score
            unit = readUnit(u"分钟");
        }
        const number::Ratio parts = measured_.unit.factor / unit.factor;
        Decimal whole = parts.round(0, number::Rounding::truncate);
        if (unit.of != kind || unit.per[0].dimension != Dimension::none || whole <= one() ||
            number::Ratio(whole) != parts || numeral.value >= whole) {
            return;
        }
        measured_.value = measured_.value * whole + numeral.value;
        measured_.unit = std::move(unit);
        quantity_.end = end;
    }

    /// 100±5, 100%±5%, 300万元±5%.
    void readTolerance() {
        const std::u16string_view sign = rest(quantity_.end);
        if ((!sign.starts_with(u"±") && !sign.starts_with(u"+-")) || quantity_.range ||
            measured_.divisor != one()) {
            return;
        }
        const std::size_t begin = quantity_.end + (sign.front() == u'±' ? 1 : 2);
        const auto numeral = begin < text_.size() ? scanDigits(text_, begin) : std::nullopt;
        if (!numeral) {
            return;
        }
        Unit unit;
        const FoundUnitText found = scanUnit(source_, numeral->end, unit);
        Decimal by = numeral->value;
        const bool hundred = measured_.value == Decimal(100, 0); // 100±2% are 98 to 102, of whatever
        if (measured_.unit.isNone() && (!unit.isPercent() || hundred)) {
            measured_.unit = unit;
        } else if (unit.isPercent() && !measured_.unit.isNone() &&
                   measured_.unit.dimension() != Dimension::share) { // 300万元±5%: of the 300
            constexpr int percent = 2;
            by = (measured_.value * by).shifted(-percent);
            by = by.isNegative() ? -by : by; // -30万元±5%
            unit = {};
        }
        if (unit.isNone() || unit.written == measured_.unit.written) {
            quantity_.range = true;
            measured_.upper = measured_.value + by;
            measured_.value = measured_.value - by;
            quantity_.end = found.end;
        }
    }

    /// 80%-90%, 3至5个.
    void readRange(bool compared) {
        std::size_t at = quantity_.end;
        const bool between = at < text_.size() && (text_[at] == u'和' || text_[at] == u'与'); // 80%和90%之间
        at += between ? 1 : 0;
        while (!between && at < text_.size() && rangeSigns.contains(text_[at]) && at - quantity_.end < 2) {
            const bool minus =
                at > quantity_.end && minusSigns.contains(text_[at]) && text_[at - 1] != text_[at];
            if (minus) { // -20~-15
                break;
            }
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
            adoptUnit(bound.unit);
        } else if (bound.unit.written != measured_.unit.written && !bound.unit.isNone()) {
            convertBound(bound);
        }
        if ((!bound.unit.isNone() && bound.unit.written != measured_.unit.written) ||
            bound.value < measured_.value || (between && !rest(upper.end).starts_with(u"之间"))) {
            return;
        }
        measured_.upper = std::move(bound.value);
        quantity_.range = true;
        quantity_.end = upper.end;
    }

    /// 10万-20万元: the lower end counts in the unit of the upper, whose multiplier it has repeated.
    void adoptUnit(const Unit& unit) {
        const Source source(unit.written);
        std::size_t end = 0;
        const auto multiplier =
            measured_.multiplier > 0 ? scanMultiplier(source.text(), 0, end) : std::nullopt;
        measured_.unit = unit;
        if (multiplier) {
            measured_.value = measured_.value.shifted(-*multiplier);
            measured_.multiplier = 0;
        }
    }

    /// 5000元-1万元: the upper end in the unit of the lower, where that is a whole number of it.
    void convertBound(Measured& bound) const {
        if (!comparable(bound.unit, measured_.unit)) {
            return;
        }
        const number::Ratio value = convert(number::Ratio(bound.value), bound.unit, measured_.unit);
        Decimal whole = value.round(0, number::Rounding::truncate);
        if (number::Ratio(whole) == value) {
            bound.value = std::move(whole);
            bound.unit = measured_.unit;
        }
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
        const std::size_t end = quantity_.end + behind.length;
        const bool sum = rest(quantity_.end).starts_with(u'+') && end < text_.size() &&
                         (isLatin(text_[end]) || isDigit(text_[end])); // 2+N
        if (behind.length == 0 || sum) {
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
        const bool included = rest(at).starts_with(u'含');
        at += excluded ? 2 : included ? 1 : 0;
        if (rest(at).starts_with(u"本数")) {
            at += 2;
        } else if (Unit other; scanUnit(source_, at, other).end > at) { // 个(套)
            at = scanUnit(source_, at, other).end;
        } else if (const auto numeral = at < text_.size() ? scanDigits(text_, at) : std::nullopt) {
            Unit unit;
            const FoundUnitText found = scanUnit(source_, numeral->end, unit);
            if (measured_.unit.isNone() && unit.isPercent() && numeral->value == measured_.value.shifted(2)) {
                measured_.value = numeral->value; // 0.95(95%)
                measured_.unit = std::move(unit);
            } else if (!repeats(numeral->value, unit)) {
                return false;
            }
            at = found.end;
        }
        if (!rest(at).starts_with(u')')) {
            return false;
        }
        quantity_.end = at + 1;
        if ((excluded || included) && pointsUp(quantity_.comparison)) { // 低于5%(含)
            quantity_.comparison = excluded ? Operator::moreThan : Operator::atLeast;
        } else if ((excluded || included) && pointsDown(quantity_.comparison)) {
            quantity_.comparison = excluded ? Operator::lessThan : Operator::atMost;
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
