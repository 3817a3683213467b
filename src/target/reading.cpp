// SPDX-License-Identifier: MPL-2.0
#include "target/reading.hpp"

#include "target/numeral.hpp"
#include "target/unit_scan.hpp"
#include "target/unit_table.hpp"
#include "target/words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace jixiao::target {

namespace {

using number::Decimal;

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
        skipOrdinal();
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
        return separator() || comparison() || perYear() || period() || quantity() || per() || filler();
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
        money_ = moneySign ? (c == u'$' ? u"美元" : u"元") : u"";
        ++at_;
        if (c == u';' || c == u'。') {
            skipOrdinal();
        }
        return true;
    }

    /// 1、 2. (3) ④ 五、 before an item.
    void skipOrdinal() {
        static constexpr CharacterSet spelled(u"一二三四五六七八九十");
        constexpr std::size_t most = 2;
        std::size_t at = at_;
        if (at < text_.size() && text_[at] >= u'①' && text_[at] <= u'⑳') {
            at_ = at + 1;
            return;
        }
        const bool bracket = at < text_.size() && text_[at] == u'(';
        at += bracket ? 1 : 0;
        const std::size_t begin = at;
        while (at < text_.size() && at - begin <= most &&
               (isDigit(text_[at]) || spelled.contains(text_[at]))) {
            ++at;
        }
        if (at == begin || at - begin > most || at + 1 >= text_.size() ||
            mayBeginNumeral(text_[at + 1])) { // 3、5次
            return;
        }
        const bool marked =
            bracket ? text_[at] == u')' : text_[at] == u'、' || text_[at] == u'.' || text_[at] == u')';
        at_ = marked ? at + 1 : at_;
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

    /// 每公里, 每人每年, 每10万人; 人均, 亩均. 每年 says nothing: targets are for a year.
    bool per() {
        if (perCount_ == perTerms_.size()) {
            return false;
        }
        if (text_[at_] == u'每') {
            return perEach();
        }
        const FoundUnit unit = findUnit(rest());
        const std::size_t end = at_ + unit.length;
        if (unit.length == 0 || !text_.substr(end).starts_with(u'均') ||
            unit.unit.measure.dimension == Dimension::time) {
            return false;
        }
        perTerms_[perCount_++] = {at_, at_, end, 1};
        at_ = end + 1;
        return true;
    }

    bool perEach() {
        const std::size_t begin = at_ + 1;
        Piece piece{begin, begin, 0, 1};
        for (int digits = 0; digits < 4 && piece.term < text_.size() && isDigit(text_[piece.term]);
             ++digits) {
            piece.count = (digits == 0 ? 0 : piece.count * 10) + (text_[piece.term++] - u'0');
        }
        if (piece.term == begin && findUnit(text_.substr(begin)).length == 0) {
            if (const auto spelled =
                    scanSpelledWhole(text_, begin, piece.term); // 每两年; 每千人 is a multiple
                spelled && *spelled > 0 && *spelled < 10) {
                piece.count = *spelled;
            } else {
                piece.term = begin;
            }
        }
        const FoundTerm term = scanTerm(source_, piece.term);
        const bool known = term.end > piece.term && term.unit.measure.dimension != Dimension::unknown;
        if (!known || piece.count == 0 || text_.substr(begin).starts_with(u'年')) {
            return false;
        }
        piece.end = term.end;
        perTerms_[perCount_++] = piece;
        at_ = term.end;
        return true;
    }

    /// 一年两次, 1年1次: once a year, as 每年 is.
    bool perYear() {
        if ((text_[at_] != u'一' && text_[at_] != u'1') || pending_ || found() || at_ + 2 >= text_.size() ||
            text_[at_ + 1] != u'年' || !mayBeginNumeral(text_[at_ + 2])) {
            return false;
        }
        at_ += 2;
        return true;
    }

    bool filler() {
        const std::size_t length = findFiller(rest());
        at_ += length;
        return length > 0;
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

    /// 满意度≥95%, 覆盖率100%: what stands directly before a comparison or number and ends like the name of a
    /// measure is understood. Before a sign or a unit in brackets (`certain`) any word is such a name,
    /// 投诉≤2次.
    void nameOfMeasure(bool certain) {
        static constexpr CharacterSet endings(u"率度量数额值");
        Stray& stray = reading_.stray;
        if (found() || stray.end == 0 || stray.before != stray.end - stray.begin) {
            return;
        }
        const std::size_t end = at_ - (text_[at_ - 1] == u':' ? 1 : 0);
        const bool directly = stray.end == end || stray.end + 1 == end; // one letter more: 率 is a filler too
        const bool named = directly && endings.contains(text_[end - 1]);
        const bool word = certain && stray.end - stray.begin > 1 &&
                          std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(stray.begin),
                                      text_.begin() + static_cast<std::ptrdiff_t>(stray.end),
                                      [](char16_t c) { return isLetter(c) && !isLatin(c); });
        if (named || word) {
            stray = {};
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
        if (isPartOfWord(found, measured) || countsNothing(found, before)) {
            stray(at_, found.end);
            at_ = found.end;
            found = {};
            measured = {};
            return true;
        }
        if (!before && !found.spelled) { // 数十人
            nameOfMeasure(false);
        }
        if (measured.unit.isNone() && unitEnd_ > 0) {
            scanUnit(source_, unitBegin_, measured.unit);
        } else if (measured.unit.isNone() && !money_.empty()) {
            measured.unit = readUnit(money_);
        }
        money_ = {};
        unitEnd_ = 0;
        addPer(measured.unit);
        if (this->found()) {
            foundAnother();
        }
        const bool behindFirst =
            reading_.quantities == 1 && pending_ && pendingBegin_ > reading_.firstFound.end;
        if (behindFirst && between_ != Operator::none) {
            reading_.firstFound.comparison = mirrored(between_); // 80%≤x≤90%
            reading_.stray = {};
        }
        ++reading_.quantities;
        at_ = found.end;
        pending_.reset();
        return true;
    }

    /// A digit in a word is no number: PM2.5, A4; 5G基站, 4A级, 1a2. 5t水泥 is one, and so is 100kg粮食.
    [[nodiscard]] bool isPartOfWord(const Quantity& found, const Measured& measured) const {
        if (at_ > 0 && isLatin(text_[at_ - 1])) {
            return true;
        }
        std::size_t latin = found.numberEnd;
        while (latin < text_.size() && isLatin(text_[latin])) {
            ++latin;
        }
        const std::size_t length = latin - found.numberEnd;
        if (length == 0 || latin == text_.size()) {
            return false;
        }
        const bool word =
            isDigit(text_[latin]) || (isLetter(text_[latin]) && findFiller(text_.substr(latin)) == 0 &&
                                      findComparisonBehind(text_.substr(latin)).length == 0);
        const bool known =
            measured.unit.dimension() != Dimension::unknown && measured.unit.dimension() != Dimension::none;
        return word &&
               (!known || (length == 1 && source_.written(found.numberEnd) != text_[found.numberEnd]));
    }

    /// 一次性: a Chinese numeral in a word.
    [[nodiscard]] bool countsNothing(const Quantity& found, const std::optional<Comparison>& before) const {
        return found.spelled && !before && found.comparison == Operator::none && found.end < text_.size() &&
               isLetter(text_[found.end]) && !mayBeginNumeral(text_[found.end]) &&
               findFiller(text_.substr(found.end)) == 0;
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

    void addPer(Unit& unit) {
        for (std::size_t i = 0; i < perCount_; ++i) {
            const Piece& piece = perTerms_[i];
            const FoundTerm term = scanTerm(source_, piece.term);
            if (!unit.isNone() && term.end > piece.term) {
                dividePer(unit, term, Decimal(piece.count, 0), source_);
                unit.written += u'/';
                unit.written += source_.written(piece.begin, piece.end);
            }
        }
        perCount_ = 0;
    }

    void finish() {
        if (found() && pending_ && (!pending_->weak || pending_->approximate)) { // 95%≥
            stray(pendingBegin_, pendingEnd_);
        }
        if (found() || reading_.tooLong) {
            return;
        }
        std::size_t begin = 0;
        if (pending_ && pending_->sign) {
            reading_.lone = pending_->comparison;
            begin = pendingBegin_ == 0 ? pendingEnd_ : 0;
            reading_.loneWords = saysMore(pendingEnd_);
        }
        Unit unit;
        const FoundUnitText lone = scanUnit(source_, begin, unit);
        if (lone.end == text_.size() && lone.end > begin && unit.dimension() != Dimension::unknown) {
            reading_.loneUnit = std::move(unit);
        }
    }

    /// Whether more stands behind a lone sign than room for a number: ≤预算数, but not ≥XX人.
    [[nodiscard]] bool saysMore(std::size_t at) const {
        static constexpr CharacterSet room(u"x*_?.？○□…");
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
    std::u16string_view money_;         // what ￥ or $ before the number says
    std::size_t unitBegin_ = 0;         // a unit in brackets behind the name of the measure
    std::size_t unitEnd_ = 0;           // 0: none
    Operator between_ = Operator::none; // the sign directly behind the first number

    /// 10万人 of 每10万人.
    struct Piece {
        std::size_t begin = 0;
        std::size_t term = 0; // behind the count
        std::size_t end = 0;
        std::int64_t count = 1;
    };
    std::array<Piece, 2> perTerms_{};
    std::size_t perCount_ = 0;
};

} // namespace

void readText(const Source& source, Reading& reading) {
    Reader(source, reading).read();
}

} // namespace jixiao::target
