// SPDX-License-Identifier: MPL-2.0
#include "target/reading.hpp"

#include "target/numeral.hpp"
#include "target/unit_scan.hpp"
#include "target/unit_table.hpp"
#include "target/words.hpp"

#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;

constexpr std::u16string_view minusSigns = u"-−–负";
constexpr std::u16string_view rangeSigns = u"-–—~至到";

bool isOneOf(char16_t c, std::u16string_view set) {
    return set.find(c) != std::u16string_view::npos;
}

bool pointsUp(Operator comparison) {
    return comparison == Operator::atLeast || comparison == Operator::moreThan;
}
bool pointsDown(Operator comparison) {
    return comparison == Operator::atMost || comparison == Operator::lessThan;
}

/// 80%≤x says x≥80%.
Operator mirrored(Operator comparison) {
    switch (comparison) {
    case Operator::atLeast:
        return Operator::atMost;
    case Operator::atMost:
        return Operator::atLeast;
    case Operator::moreThan:
        return Operator::lessThan;
    case Operator::lessThan:
        return Operator::moreThan;
    default:
        return comparison;
    }
}

Unit shareUnit(Numeral::Share share) {
    switch (share) {
    case Numeral::Share::permille:
        return readUnit(u"‰");
    case Numeral::Share::permyriad:
        return readUnit(u"‱");
    default:
        return readUnit(u"%");
    }
}

/// Goes through the text once from left to right. Every step consumes something and looks ahead by no more
/// than the longest word, so the work is proportional to the text.
class Reader {
public:
    explicit Reader(const Source& source) : source_(source), text_(source.text()) {}

    Reading read() {
        while (at_ < text_.size()) {
            if (!separator() && !comparison() && !period() && !quantity() && !per() && !filler()) {
                stray();
            }
        }
        finish();
        return std::move(reading_);
    }

private:
    [[nodiscard]] std::u16string_view rest() const { return text_.substr(at_); }
    [[nodiscard]] bool found() const { return reading_.quantities + reading_.dates > 0; }

    bool separator() {
        const char16_t c = text_[at_];
        if (!isSeparator(c) && c != u' ' && c != u'(' && c != u')') {
            return false;
        }
        ++at_;
        return true;
    }

    bool comparison() {
        const FoundComparison word = findComparisonBefore(rest());
        if (word.length == 0 || findFiller(rest()) > word.length) { // 达标 is not 达
            return false;
        }
        if (word.comparison.sign && reading_.first && reading_.quantities == 1 &&
            at_ == reading_.first->end && reading_.first->comparison == Operator::none && !hasPending_) {
            between_ = word.comparison.comparison;
        }
        if (hasPending_ && !pending_.weak && !word.comparison.sign && !word.comparison.weak) {
            strayPiece(at_, at_ + word.length);
        }
        // Of two comparisons before a number the plainer counts: 达到≥95%, ≥约95.
        if (!hasPending_ || pending_.weak || (word.comparison.sign && !pending_.sign)) {
            const bool approximate = hasPending_ && pending_.approximate;
            pending_ = word.comparison;
            pending_.approximate = pending_.approximate || approximate;
        } else {
            pending_.approximate = pending_.approximate || word.comparison.approximate;
        }
        if (!hasPending_) {
            pendingBegin_ = at_;
        }
        hasPending_ = true;
        at_ += word.length;
        pendingEnd_ = at_;
        return true;
    }

    bool period() {
        static constexpr std::u16string_view beginners = u"年上下第首一二三四";
        if (!isDigit(text_[at_]) && !isOneOf(text_[at_], beginners)) {
            return false;
        }
        const auto found = scanPeriod(text_, at_);
        if (!found) {
            return false;
        }
        const bool toEnd = found->end == text_.size();
        const bool compared = hasPending_ && pendingEnd_ == at_;
        if ((found->decimalLike && (!toEnd || compared)) || (found->bareMonth && compared)) {
            return false;
        }
        ++reading_.dates;
        if (!reading_.date || reading_.date->found.yearOnly) {
            reading_.date =
                DateFound{at_, found->end, *found, compared ? pending_.comparison : Operator::none};
        }
        at_ = found->end;
        hasPending_ = false;
        return true;
    }

    /// 每公里, 每人每年; 人均, 亩均.
    bool per() {
        std::size_t begin = at_, end = at_;
        if (text_[at_] == u'每') {
            begin = at_ + 1;
            const FoundUnit unit = findUnit(text_.substr(begin));
            const bool year = unit.unit.measure == Measure{Dimension::time, calendarTime} &&
                              text_.substr(begin).starts_with(u'年');
            end = unit.length == 0 || year ? at_ : begin + unit.length;
        } else if (const FoundUnit unit = findUnit(rest());
                   unit.length > 0 && text_.substr(at_ + unit.length).starts_with(u'均') &&
                   unit.unit.measure.dimension != Dimension::time) {
            end = at_ + unit.length;
        }
        if (end == at_ || perCount_ == perTerms_.size()) {
            return false;
        }
        perTerms_[perCount_] = {begin, end};
        ++perCount_;
        at_ = end + (text_[at_] == u'每' ? 0 : 1);
        return true;
    }

    bool filler() {
        const std::size_t length = findFiller(rest());
        at_ += length;
        return length > 0;
    }

    void stray() {
        strayPiece(at_, at_ + 1);
        ++at_;
    }

    void strayPiece(std::size_t begin, std::size_t end) {
        Stray& stray = reading_.stray;
        if (stray.end == 0 || (stray.end == begin)) {
            if (stray.end == 0) {
                stray.begin = begin;
            }
            stray.end = end;
        }
        (found() ? after_ : stray.before) += end - begin;
    }

    /// Text seen behind a number turns out to lie between two.
    void foundAnother() {
        reading_.stray.between += after_;
        after_ = 0;
    }

    std::optional<Numeral> signedNumeral(std::size_t begin, bool& spelled) const {
        const bool minus = begin + 1 < text_.size() && isOneOf(text_[begin], minusSigns) &&
                           (begin == 0 || !isDigit(text_[begin - 1])) &&
                           (isDigit(text_[begin + 1]) || text_[begin + 1] == u'.');
        const std::size_t digits = begin + (minus ? 1 : 0);
        spelled = false;
        if (digits >= text_.size()) {
            return std::nullopt;
        }
        std::optional<Numeral> numeral;
        if (isDigit(text_[digits]) || text_[digits] == u'.') {
            numeral = scanDigits(source_, digits);
        } else if (!minus) {
            numeral = scanSpelled(source_, digits);
            spelled = numeral.has_value();
        }
        if (minus && numeral) {
            numeral->value = -numeral->value;
        }
        return numeral;
    }

    bool quantity() {
        bool spelled = false;
        auto numeral = signedNumeral(at_, spelled);
        if (!numeral) {
            if (isDigit(text_[at_])) { // more digits than any number has
                reading_.tooLong = true;
                while (at_ < text_.size() && isDigit(text_[at_])) {
                    ++at_;
                }
                return true;
            }
            return false;
        }
        // A digit in a word is no number: PM2.5, G20, A4.
        if (at_ > 0 && isLatin(text_[at_ - 1]) && !(hasPending_ && pendingEnd_ == at_)) {
            strayPiece(at_, numeral->end);
            at_ = numeral->end;
            return true;
        }
        Quantity result;
        result.begin = at_;
        result.spelled = spelled;
        result.end = numeral->end;
        if (!readMeasure(result, *numeral)) {
            return false;
        }
        if (result.unit.isNone()) {
            readFraction(result, *numeral);
        }
        readRange(result);
        readBehind(result);
        take(std::move(result));
        return true;
    }

    /// Value, multiplier and unit. False: a Chinese numeral that counts nothing, and so is part of a word.
    bool readMeasure(Quantity& result, const Numeral& numeral) {
        result.value = numeral.value;
        result.divisor = numeral.divisor;
        result.leadingZeros = numeral.leadingZeros;
        if (numeral.share != Numeral::Share::none) {
            result.unit = shareUnit(numeral.share);
            return true;
        }
        FoundUnitText found = scanUnit(source_, result.end);
        std::size_t multiplierEnd = result.end;
        if (found.end == result.end) {
            const bool bracket = text_.substr(result.end).starts_with(u'(');
            if (bracket) { // 4.52(万人)
                found = scanUnit(source_, result.end + 1);
                if (found.end == result.end + 1 || !text_.substr(found.end).starts_with(u')')) {
                    found = {};
                } else {
                    ++found.end;
                }
            } else if (const auto multiplier = scanMultiplier(text_, result.end, multiplierEnd)) { // 20万
                result.value = Decimal(numeral.value.coefficient(), numeral.value.exponent() + *multiplier);
                result.end = multiplierEnd;
                found = scanUnit(source_, result.end);
            }
        }
        const bool known =
            found.unit.of.dimension != Dimension::none && found.unit.of.dimension != Dimension::unknown;
        if (result.spelled) {
            const bool fraction = numeral.divisor != Decimal(1, 0);
            const bool counts = found.end > result.end && known && (!found.ordinal || hasPending_);
            if (!fraction && !counts) {
                return false;
            }
        }
        if (found.end > result.end) {
            result.unit = std::move(found.unit);
            result.end = found.end;
            readTenths(result);
        }
        return true;
    }

    /// 九成五.
    void readTenths(Quantity& result) const {
        bool spelled = false;
        if (!result.spelled || result.unit.written != u"成" || result.end >= text_.size()) {
            return;
        }
        const auto numeral = signedNumeral(result.end, spelled);
        if (numeral && spelled && numeral->end == result.end + 1 && numeral->value < Decimal(10, 0)) {
            result.value = result.value + numeral->value * Decimal(1, -1);
            result.end = numeral->end;
        }
    }

    /// 2/3, where a comparison or a unit shows that it is no date.
    void readFraction(Quantity& result, const Numeral& numeral) {
        if (!text_.substr(result.end).starts_with(u'/') || result.spelled) {
            return;
        }
        const auto below = result.end + 1 < text_.size() && isDigit(text_[result.end + 1])
                               ? scanDigits(source_, result.end + 1)
                               : std::nullopt;
        if (!below || below->value.isZero()) {
            return;
        }
        FoundUnitText found = scanUnit(source_, below->end);
        const bool behind = findComparisonBehind(text_.substr(below->end)).length > 0;
        if (found.end == below->end && !behind && !hasPending_) {
            return;
        }
        result.value = numeral.value;
        result.divisor = below->value;
        result.end = found.end;
        result.unit = std::move(found.unit);
    }

    void readRange(Quantity& result) {
        if (result.divisor != Decimal(1, 0)) {
            return;
        }
        std::size_t at = result.end;
        if (text_.substr(at).starts_with(u"±") || text_.substr(at).starts_with(u"+-")) {
            at += text_[at] == u'±' ? 1 : 2;
            const auto numeral = at < text_.size() ? scanDigits(source_, at) : std::nullopt;
            if (!numeral) {
                return;
            }
            FoundUnitText found = scanUnit(source_, numeral->end);
            if (result.unit.isNone()) {
                result.unit = found.unit;
            }
            if (found.unit.isNone() || found.unit.written == result.unit.written) {
                result.upper = result.value + numeral->value;
                result.value = result.value - numeral->value;
                result.end = found.end;
            }
            return;
        }
        while (at < text_.size() && isOneOf(text_[at], rangeSigns) && at - result.end < 2) {
            ++at;
        }
        if (at == result.end || at >= text_.size()) {
            return;
        }
        bool spelled = false;
        const auto numeral = signedNumeral(at, spelled);
        if (!numeral || spelled != result.spelled) {
            return;
        }
        Quantity upper;
        upper.end = numeral->end;
        upper.spelled = spelled;
        if (!readMeasure(upper, *numeral)) {
            return;
        }
        if (result.unit.isNone()) {
            result.unit = upper.unit;
        }
        if ((!upper.unit.isNone() && upper.unit.written != result.unit.written) ||
            upper.value < result.value) {
            return;
        }
        result.upper = std::move(upper.value);
        result.end = upper.end;
    }

    /// 以上, (含100%), 左右.
    void readBehind(Quantity& result) {
        if (hasPending_ && gapIsSmall()) {
            result.comparison = pending_.comparison;
            result.weak = pending_.weak;
            result.approximate = pending_.approximate;
        }
        if (result.end < text_.size() && (text_[result.end] == u'余' || text_[result.end] == u'多')) {
            result.approximate = true;
            ++result.end;
        }
        const FoundComparison behind = findComparisonBehind(text_.substr(result.end));
        if (behind.length > 0) {
            result.end += behind.length;
            merge(result, behind.comparison);
        }
        readBrackets(result);
    }

    static void merge(Quantity& result, const Comparison& behind) {
        result.approximate = result.approximate || behind.approximate;
        if (behind.comparison == Operator::none) {
            return;
        }
        const bool same = (pointsUp(result.comparison) && pointsUp(behind.comparison)) ||
                          (pointsDown(result.comparison) && pointsDown(behind.comparison));
        if (result.comparison == Operator::none || result.weak) {
            result.comparison = behind.comparison;
            result.weak = false;
        } else if (!same) {
            result.contradicted = true;
            result.comparison = Operator::none;
        }
    }

    /// A bracket behind the number that repeats it (100%(1.0)) or says whether it is included.
    void readBrackets(Quantity& result) {
        if (!text_.substr(result.end).starts_with(u'(')) {
            return;
        }
        std::size_t at = result.end + 1;
        if (text_.substr(at).starts_with(u"不含") &&
            text_.substr(at).find(u')') != std::u16string_view::npos) {
            result.comparison = pointsUp(result.comparison)     ? Operator::moreThan
                                : pointsDown(result.comparison) ? Operator::lessThan
                                                                : result.comparison;
            at += 2;
        } else if (text_.substr(at).starts_with(u'含')) {
            ++at;
        }
        const auto numeral = at < text_.size() ? scanDigits(source_, at) : std::nullopt;
        std::size_t end = at;
        if (numeral) {
            const FoundUnitText found = scanUnit(source_, numeral->end);
            const bool same =
                found.unit.isNone()
                    ? numeral->value == result.value ||
                          (result.unit.isPercent() && numeral->value * Decimal(100, 0) == result.value)
                    : found.unit.written == result.unit.written && numeral->value == result.value;
            if (!same) {
                return;
            }
            end = found.end;
        } else if (text_.substr(at).starts_with(u"本数")) {
            end = at + 2;
        }
        if (text_.substr(end).starts_with(u')')) {
            result.end = end + 1;
        }
    }

    /// A comparison counts for a number a few letters further on: 不低于计划的95%.
    [[nodiscard]] bool gapIsSmall() const { return at_ - pendingEnd_ <= 4; }

    void take(Quantity&& result) {
        for (std::size_t i = 0; i < perCount_; ++i) {
            const FoundTerm term = scanTerm(source_, perTerms_[i].begin);
            if (result.unit.isNone() || term.end == perTerms_[i].begin) {
                continue;
            }
            dividePer(result.unit, term, Decimal(1, 0), source_);
            result.unit.written += u'/';
            result.unit.written += source_.written(perTerms_[i].begin, perTerms_[i].end);
        }
        perCount_ = 0;
        if (found()) {
            foundAnother();
        }
        ++reading_.quantities;
        at_ = result.end;
        if (reading_.quantities == 1) {
            reading_.first = std::move(result);
        } else if (reading_.quantities == 2) {
            if (between_ != Operator::none && hasPending_ && pendingBegin_ > reading_.first->end) {
                reading_.first->comparison = mirrored(between_); // 80%≤x≤90%
                reading_.stray.between = 0;
            }
            reading_.second = std::move(result);
        }
        hasPending_ = false;
    }

    void finish() {
        reading_.stray.after = after_;
        if (found() || reading_.tooLong) {
            return;
        }
        if (hasPending_ && pending_.sign) {
            reading_.lone = pending_.comparison;
        }
        const std::size_t begin = hasPending_ && pending_.sign && pendingBegin_ == 0 ? pendingEnd_ : 0;
        FoundUnitText unit = scanUnit(source_, begin);
        if (unit.end == text_.size() && unit.end > begin && unit.unit.of.dimension != Dimension::unknown) {
            reading_.loneUnit = std::move(unit.unit);
        }
    }

    const Source& source_;
    std::u16string_view text_;
    std::size_t at_ = 0;
    Reading reading_;
    std::size_t after_ = 0; // stray letters since the last number or date

    bool hasPending_ = false; // a comparison waits for its number
    Comparison pending_;
    std::size_t pendingBegin_ = 0;
    std::size_t pendingEnd_ = 0;
    Operator between_ = Operator::none; // the sign directly behind the first number

    struct Piece {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    std::array<Piece, 2> perTerms_{};
    std::size_t perCount_ = 0;
};

} // namespace

Reading readText(const Source& source) {
    return Reader(source).read();
}

} // namespace jixiao::target
