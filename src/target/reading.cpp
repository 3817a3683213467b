// SPDX-License-Identifier: MPL-2.0
#include "target/reading.hpp"

#include "target/measure_name.hpp"
#include "target/numeral.hpp"
#include "target/ordinal.hpp"
#include "target/part_of_word.hpp"
#include "target/per_each.hpp"
#include "target/unit_scan.hpp"
#include "target/words.hpp"

#include <algorithm>
#include <utility>

namespace jixiao::target {

namespace {

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

/// Goes through the text once from left to right. Every step consumes something and looks ahead by no more
/// than the longest word, so the work is proportional to the text.
class Reader {
public:
    Reader(const Source& source, Reading& reading)
        : source_(source), text_(source.text()), reading_(reading) {}

    void read() {
        at_ = skipOrdinal(text_, at_);
        while (at_ < text_.size()) {
            if (isDigit(text_[at_]) ? perYear() || period() || quantity() : word()) {
                continue;
            }
            stray(at_, at_ + 1);
            ++at_;
        }
        finish();
    }

private:
    bool word() {
        return separator() || currencyCode() || comparison() || perYear() || period() || quantity() ||
               perEach_.read(source_, at_) || filler();
    }

    [[nodiscard]] std::u16string_view rest() const { return text_.substr(at_); }
    [[nodiscard]] bool found() const { return reading_.quantities + reading_.dates > 0; }

    bool separator() {
        const char16_t c = text_[at_];
        const bool moneySign = c == u'¥' || c == u'￥' || c == u'$';
        if (!separators.contains(c) && !moneySign) {
            return false;
        }
        if (c == u'(' && unitOfMeasure()) {
            return true;
        }
        if (const std::size_t note = found() ? skipFootnote(text_, at_) : at_; note > at_) {
            at_ = note;
            return true;
        }
        money_ = moneySign ? (c == u'$' ? u"美元" : u"元") : u"";
        ++at_;
        if (c == u';' || c == u'。') {
            at_ = skipOrdinal(text_, at_);
        }
        return true;
    }

    /// RMB50万.
    bool currencyCode() {
        if (!rest().starts_with(u"rmb") && !rest().starts_with(u"cny")) {
            return false;
        }
        if (at_ + 3 >= text_.size() || !isDigit(text_[at_ + 3])) {
            return false;
        }
        money_ = u"元";
        at_ += 3;
        return true;
    }

    /// 满意度(%)≥95, 成本(万元): the unit stands with the name.
    bool unitOfMeasure() {
        if (found() || pending_) {
            return false;
        }
        Unit unit;
        const std::size_t end = scanUnit(source_, at_ + 1, unit).end;
        const bool known = unit.dimension() != Dimension::unknown && end > at_ + 1;
        if (!known || end >= text_.size() || text_[end] != u')') {
            return false;
        }
        nameOfMeasure(true);
        unitBegin_ = at_ + 1;
        unitEnd_ = end;
        at_ = end + 1;
        return true;
    }

    bool comparison() {
        const FoundComparison word = findComparisonBefore(rest());
        if (word.length == 0 || findFiller(rest()) > word.length) { // 达标 is not 达
            return false;
        }
        const bool directlyBehind = reading_.quantities == 1 && at_ == reading_.firstFound.end;
        if (word.comparison.sign && directlyBehind && reading_.firstFound.comparison == Operator::none) {
            between_ = word.comparison.comparison;
        }
        nameOfMeasure(word.comparison.sign);
        if (pending_ && pendingEnd_ != at_) { // 80%≤x≤90%: the first belongs to what came before
            pending_.reset();
        }
        if (!pending_) {
            pendingBegin_ = at_;
        } else if (!pending_->weak && !word.comparison.sign && !word.comparison.weak) {
            stray(at_, at_ + word.length);
        }
        pendingWords_ = (pending_ && pendingWords_) || !word.comparison.sign;
        // Of two comparisons before a number the plainer counts: 达到≥95%, 不低于约95.
        const bool approximate = (pending_ && pending_->approximate) || word.comparison.approximate;
        if (!pending_ || pending_->weak || (word.comparison.sign && !pending_->sign)) {
            pending_ = word.comparison;
        }
        pending_->approximate = approximate;
        pending_->plusMinus = pending_->plusMinus || word.comparison.plusMinus; // ≤±5%
        at_ += word.length;
        pendingEnd_ = at_;
        return true;
    }

    bool period() {
        if (!mayBeginPeriod(text_, at_)) {
            return false;
        }
        const auto found = scanPeriod(text_, at_);
        if (!found) {
            return false;
        }
        const bool compared = pending_ && pendingEnd_ == at_;
        if ((found->decimalLike && (found->end < text_.size() || compared)) ||
            (found->bareCount && compared)) {
            return false;
        }
        if (this->found()) {
            foundAnother();
        }
        ++reading_.dates;
        if (!reading_.date || reading_.date->found.yearOnly) {
            reading_.date = DateFound{at_, *found,
                                      compared       ? pending_->comparison
                                      : found->after ? Operator::atLeast
                                                     : Operator::none};
        }
        at_ = found->end;
        pending_.reset();
        return true;
    }

    /// 一年两次, 1年1次: once a year, as 每年 is.
    bool perYear() {
        if ((text_[at_] != u'一' && text_[at_] != u'1') || pending_ || found() || at_ + 2 >= text_.size() ||
            text_[at_ + 1] != u'年' || !mayBeginNumeral(text_[at_ + 2]) || text_[at_ + 2] == u'零' ||
            text_[at_ + 2] == u'半') { // 1年零3个月, 一年半
            return false;
        }
        at_ += 2;
        return true;
    }

    bool filler() {
        const std::size_t length = findFiller(rest());
        if (length > 0 && !found()) {
            noteChange(changeOf(rest()));
        }
        at_ += length;
        return length > 0;
    }

    void noteChange(Change change) {
        if (change == Change::none || change == reading_.change || bothWays_) {
            return;
        }
        bothWays_ = reading_.change != Change::none;
        reading_.change = bothWays_ ? Change::none : change;
    }

    void stray(std::size_t begin, std::size_t end) {
        Stray& stray = reading_.stray;
        if (stray.end == 0) {
            stray.begin = begin;
            stray.end = end;
        } else if (stray.end == begin) {
            stray.end = end;
        }
        (found() ? stray.after : stray.before) += end - begin;
    }

    /// What stands directly before a comparison or number may be the name of the measure, and is understood
    /// then.
    void nameOfMeasure(bool certain) {
        if (!found() && isNameOfMeasure(text_, reading_.stray, at_, certain)) {
            reading_.stray = {};
        }
    }

    /// Text seen behind a number turns out to lie between two.
    void foundAnother() {
        reading_.stray.between += reading_.stray.after;
        reading_.stray.after = 0;
    }

    bool quantity() {
        if (!mayBeginNumeral(text_[at_])) {
            return false;
        }
        // A comparison counts for a number a few letters further on: 不低于计划的95%.
        constexpr std::size_t nearby = 4;
        const auto& before = pending_ && at_ - pendingEnd_ <= nearby ? pending_ : none_;
        switch (reading_.quantities) {
        case 0:
            return quantity(before, reading_.firstFound, reading_.first);
        case 1:
            return quantity(before, reading_.secondFound, reading_.second.emplace());
        default:
            break;
        }
        Quantity found;
        Measured measured;
        return quantity(before, found, measured);
    }

    bool quantity(const std::optional<Comparison>& before, Quantity& found, Measured& measured) {
        if (!scanQuantity(source_, at_, before, found, measured)) {
            found = {};
            measured = {};
            return skipLongDigits();
        }
        if (isPartOfWord(source_, found, measured) || countsNothing(source_, found, before)) {
            stray(at_, found.end);
            at_ = found.end;
            found = {};
            measured = {};
            return true;
        }
        if (isRank(text_, found, measured)) {
            found.comparison = Operator::atMost;
            nameOfMeasure(true);
        } else if (!before && !found.spelled) { // 数十人
            nameOfMeasure(false);
        }
        if (measured.unit.isNone() && unitEnd_ > 0) {
            scanUnit(source_, unitBegin_, measured.unit);
        } else if (!money_.empty()) {
            ofMoney(measured.unit);
        }
        money_ = {};
        unitEnd_ = 0;
        if (const auto piece = perEach_.addTo(measured.unit, source_); piece.end > 0) {
            stray(piece.begin, piece.end);
        }
        if (this->found()) {
            foundAnother();
        }
        const bool behindFirst =
            reading_.quantities == 1 && pending_ && pendingBegin_ > reading_.firstFound.end;
        if (behindFirst && between_ != Operator::none) {
            reading_.firstFound.comparison = mirrored(between_); // 80%≤x≤90%
            reading_.stray = {};
        }
        const bool rises = pending_ && pending_->weak && pending_->comparison != Operator::none;
        if (reading_.quantities == 1 && &found == &reading_.secondFound &&
            isPartOfName(text_, reading_, pending_ ? pendingBegin_ : at_, rises)) {
            reading_.firstFound = found;
            reading_.first = std::move(measured);
            reading_.second.reset();
            reading_.stray = {};
        } else {
            ++reading_.quantities;
        }
        at_ = reading_.quantities == 1 ? reading_.firstFound.end : found.end;
        pending_.reset();
        return true;
    }

    /// The 元 of ￥5 and of ￥5/份; ￥5元 has its own.
    void ofMoney(Unit& unit) const {
        if (unit.of.dimension != Dimension::none) {
            return;
        }
        const Unit money = readUnit(money_);
        unit.of = money.of;
        unit.factor = unit.factor * money.factor;
        unit.written = money.written + unit.written;
    }

    /// More digits than any number has.
    bool skipLongDigits() {
        if (!isDigit(text_[at_])) {
            return false;
        }
        reading_.tooLong = true;
        while (at_ < text_.size() && (isDigit(text_[at_]) || text_[at_] == u'.' || text_[at_] == u',')) {
            ++at_;
        }
        return true;
    }

    void finish() {
        if (found() && pending_ && (!pending_->weak || pending_->approximate)) { // 95%≥
            reading_.further =
                reading_.quantities > 0 && pendingBegin_ > reading_.firstFound.end && saysMore(pendingEnd_);
            stray(pendingBegin_, pendingEnd_);
        }
        if (found() || reading_.tooLong) {
            return;
        }
        std::size_t begin = 0;
        if (pending_ && pending_->sign) {
            reading_.lone = pending_->comparison;
            begin = pendingBegin_ == 0 ? pendingEnd_ : 0;
            reading_.loneWords = pendingWords_ || saysMore(pendingEnd_); // =是
        }
        Unit unit;
        const FoundUnitText lone = scanUnit(source_, begin, unit);
        if (lone.end == text_.size() && lone.end > begin && unit.dimension() != Dimension::unknown) {
            reading_.loneUnit = std::move(unit);
        }
    }

    /// Whether more stands behind a lone sign than room for a number: ≤预算数, but not ≥XX人.
    [[nodiscard]] bool saysMore(std::size_t at) const {
        static constexpr CharacterSet room(u"x×*_?.？○□…");
        while (at < text_.size() && (room.contains(text_[at]) || separators.contains(text_[at]))) {
            ++at;
        }
        Unit unit;
        const std::size_t end = scanUnit(source_, at, unit).end;
        return at < text_.size() && (end < text_.size() || unit.dimension() == Dimension::unknown);
    }

    const Source& source_;
    std::u16string_view text_;
    Reading& reading_;
    std::size_t at_ = 0;

    const std::optional<Comparison> none_;
    std::optional<Comparison> pending_; // a comparison waits for its number
    std::size_t pendingBegin_ = 0;
    std::size_t pendingEnd_ = 0;
    bool pendingWords_ = false;         // … and a word is part of it, not only signs
    std::u16string_view money_;         // what ￥ or $ before the number says
    std::size_t unitBegin_ = 0;         // a unit in brackets behind the name of the measure
    std::size_t unitEnd_ = 0;           // 0: none
    Operator between_ = Operator::none; // the sign directly behind the first number
    bool bothWays_ = false;             // 提高 and 降低 were both seen
    PerEach perEach_;                   // waits for its number
};

} // namespace

void readText(const Source& source, Reading& reading) {
    Reader(source, reading).read();
}

} // namespace jixiao::target
