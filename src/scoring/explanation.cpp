// SPDX-License-Identifier: MPL-2.0
#include "scoring/explanation.hpp"

#include "scoring/explanation_texts.hpp"
#include "scoring/shown.hpp"

#include <algorithm>
#include <vector>

namespace jixiao::scoring {

namespace {

using language::fill;
using language::Language;
using language::Text;
using number::Decimal;
using number::Ratio;
using target::ActualKind;
using target::Kind;

/// Writes one explanation piece by piece.
class Writer {
public:
    Writer(const Case& row, const Profile& profile, Language language, Sources sources)
        : row_(row), profile_(profile), language_(language), sources_(sources) {}

    std::u16string write() {
        switch (row_.judgement.state) {
        case State::pending:
            add(texts::factsPending, {targetText()});
            break;
        case State::notApplicable:
            facts();
            add(texts::notApplicable(profile_.notApplicable.method), {});
            source(profile_.notApplicable.basis);
            break;
        case State::undecidable:
            facts();
            add(texts::undecidable, {explain(row_.judgement.reason, language_)});
            break;
        case State::manual:
            manual();
            break;
        case State::met:
        case State::unmet:
            decided();
            break;
        }
        add(texts::end, {});
        return std::move(text_);
    }

private:
    void add(const Text& text, std::initializer_list<std::u16string_view> values) {
        text_ += fill(text.in(language_), values);
    }

    void source(Basis basis) {
        if (sources_ == Sources::leftOut) {
            return;
        }
        std::u16string document = profile_.source.document;
        if (!profile_.source.article.empty()) {
            document += u' ';
            document += profile_.source.article;
        }
        add(texts::source(basis), {document});
    }

    [[nodiscard]] std::u16string targetText() const {
        return row_.targetText.empty() ? shown(row_.target, language_) : std::u16string(row_.targetText);
    }

    /// The actual as it stands in the form, and as it was read where that differs.
    [[nodiscard]] std::u16string actualText() const {
        std::u16string read;
        if (row_.actual.kind == ActualKind::number && !row_.actual.otherReading) {
            read = shown(row_.actual.value) + row_.target.unit.written;
        } else if (row_.actual.kind == ActualKind::date) {
            read = shown(row_.actual.date.last, language_);
        }
        const std::u16string written(row_.actualText.empty() ? std::u16string_view(read) : row_.actualText);
        const bool asWritten = read.empty() || read == written ||
                               read == written + row_.target.unit.written || isActual(written) ||
                               row_.actual.kind == ActualKind::date;
        return asWritten ? written : fill(texts::readAs.in(language_), {written, read});
    }

    /// Whether a text is the actual itself but for zeros at its end: 97.30%.
    [[nodiscard]] bool isActual(std::u16string_view written) const {
        const std::u16string& unit = row_.target.unit.written;
        if (row_.actual.kind != ActualKind::number || !written.ends_with(unit)) {
            return false;
        }
        const auto number = Decimal::read(written.substr(0, written.size() - unit.size()));
        return number && Ratio(*number) == row_.actual.value;
    }

    void facts() {
        add(texts::facts, {targetText(), actualText()});
        if (row_.judgement.unitAssumed) {
            add(texts::unitAssumed, {});
        }
        if (row_.target.doubt != target::Doubt::none && row_.judgement.state != State::undecidable) {
            add(texts::doubted, {});
        }
    }

    void decided() {
        facts();
        const Judgement& judgement = row_.judgement;
        add(judgement.state == State::met ? texts::met : texts::unmet, {});
        if (judgement.completion && row_.target.kind != Kind::date) {
            add(texts::completion, {shownPercent(*judgement.completion)});
        }
        if (!judgement.credit) {
            add(texts::noPoints, {});
        } else {
            rule();
            points();
            source(judgement.basis);
            deduction();
        }
        if (judgement.flagged) {
            add(texts::flagged, {});
        }
    }

    void rule() {
        std::u16string first, second;
        if (row_.judgement.rule == Rule::gate) {
            first = shownPercent(profile_.positive.gate);
        } else if (row_.judgement.rule == Rule::satisfactionDeduct) {
            first = shownPercent(profile_.satisfaction.deductEach);
            second = profile_.satisfaction.deductPoints.text();
        }
        add(texts::rule(row_.judgement.rule), {first, second});
        step();
    }

    /// The step that gave a share of the weight; nothing where none did.
    void step() {
        const std::vector<Step>* steps = nullptr;
        switch (row_.judgement.rule) {
        case Rule::steps:
            steps = &profile_.positive.steps;
            break;
        case Rule::satisfactionSteps:
            steps = &profile_.satisfaction.steps;
            break;
        case Rule::tolerance:
            steps = &profile_.equal.within;
            break;
        default:
            return;
        }
        const auto found = std::find_if(steps->begin(), steps->end(), [&](const Step& each) {
            return Ratio(each.share) == *row_.judgement.credit;
        });
        if (found != steps->end()) {
            const bool within = row_.judgement.rule == Rule::tolerance;
            add(within ? texts::stepWithin : texts::step,
                {shownPercent(found->from), shownPercent(found->share)});
        }
    }

    void points() {
        if (!row_.weight) {
            return;
        }
        const auto points = scoring::points(row_.judgement, *row_.weight, profile_);
        const auto exact = exactPoints(row_.judgement, *row_.weight);
        if (!points || !exact) {
            return;
        }
        const std::u16string weight = row_.weight->shortest().text();
        const std::u16string result = points->shortest().text();
        const Decimal& deduction = row_.judgement.deduction;
        std::u16string formula = arithmetic(weight);
        if (!deduction.isZero()) {
            formula = (formula.empty() ? weight : formula) + u"−" + deduction.shortest().text();
        }
        const bool isExact = *exact == Ratio(*points);
        if (formula.empty() || (isExact && points->isZero() && !deduction.isZero())) {
            add(texts::earned, {result});
            return;
        }
        add(texts::arithmetic, {formula, isExact ? u"=" : u"≈", result});
        if (!isExact) {
            add(texts::rounded(profile_.rounding.mode), {Decimal(1, -profile_.rounding.places).text()});
        }
    }

    /// weight × …, with the numbers of the row.
    [[nodiscard]] std::u16string arithmetic(const std::u16string& weight) const {
        const Ratio& credit = *row_.judgement.credit;
        const std::u16string actual = bracketed(quotient(row_.actual.value)), limit = bracketed(limitText());
        switch (row_.judgement.rule) {
        case Rule::linear:
            return weight + u"×" + actual + u"÷" + limit;
        case Rule::gate:
            return credit.isZero() ? u"" : weight + u"×" + actual + u"÷" + limit;
        case Rule::inverse:
            return weight + u"×" + limit + u"÷" + actual;
        case Rule::excess:
            return credit.isZero() ? u"" : weight + u"×[1−(" + actual + u"−" + limit + u")÷" + limit + u"]";
        case Rule::steps:
        case Rule::tolerance:
        case Rule::satisfactionSteps:
            return weight + u"×" + shownPercent(credit) + u"%";
        default:
            return {};
        }
    }

    /// The bound that the actual missed.
    [[nodiscard]] std::u16string limitText() const {
        const target::Target& target = row_.target;
        if (target.kind == Kind::range && row_.actual.value > Ratio(target.upper)) {
            return target.upper.shortest().text();
        }
        static const Decimal one(1, 0);
        return target.divisor == one ? target.value.shortest().text()
                                     : u"(" + target.value.text() + u"/" + target.divisor.text() + u")";
    }

    /// A number that has no end as a decimal is written as the quotient that it is.
    static std::u16string quotient(const Ratio& value) {
        const std::u16string decimal = shown(value);
        const auto read = Decimal::read(decimal);
        if (read && Ratio(*read) == value) {
            return decimal;
        }
        std::u16string above = value.numerator().shortest().text();
        std::u16string below = value.denominator().shortest().text();
        const auto isPlain = [](const std::u16string& text) {
            return text.ends_with(u'0') && text.find(u'.') == std::u16string::npos;
        };
        while (isPlain(above) && isPlain(below)) { // 20000÷30000
            above.pop_back();
            below.pop_back();
        }
        return u"(" + above + u"÷" + below + u")";
    }

    static std::u16string bracketed(const std::u16string& number) {
        return number.starts_with(u'-') ? u'(' + number + u')' : number;
    }

    void deduction() {
        if (!row_.judgement.deduction.isZero() && profile_.over.deductFrom &&
            row_.judgement.rule != Rule::satisfactionDeduct) {
            add(texts::deducted, {shownPercent(*profile_.over.deductFrom), row_.judgement.deduction.text()});
            source(profile_.over.basis);
        }
    }

    void manual() {
        facts();
        add(texts::byHand, {});
        const auto& bands = profile_.qualitative.bands;
        if (row_.weight && row_.judgement.band) {
            const std::size_t at = *row_.judgement.band;
            add(texts::band, {bands[at].words.front(), bandRange(at)});
        } else if (row_.weight) {
            std::u16string list;
            for (std::size_t i = 0; i < bands.size(); ++i) {
                list += i == 0 ? std::u16string_view() : texts::bandSeparator.in(language_);
                list += bandRange(i);
            }
            add(texts::bands, {list});
        }
        source(profile_.qualitative.basis);
    }

    [[nodiscard]] std::u16string bandRange(std::size_t at) const {
        return fill((at == 0 ? texts::bandRange : texts::bandBelow).in(language_),
                    {bandEnd(at, false), bandEnd(at, true)});
    }

    /// Points at the lower or upper end of a grade.
    [[nodiscard]] std::u16string bandEnd(std::size_t at, bool upper) const {
        const auto& bands = profile_.qualitative.bands;
        static const Decimal one(1, 0);
        const Decimal share = !upper ? bands[at].from : at == 0 ? one : bands[at - 1].from;
        return (share * *row_.weight).shortest().text();
    }

    const Case& row_;
    const Profile& profile_;
    Language language_;
    Sources sources_;
    std::u16string text_;
};

} // namespace

std::u16string explain(const Case& row, const Profile& profile, Language language, Sources sources) {
    return Writer(row, profile, language, sources).write();
}

std::u16string explain(Reason reason, Language language) {
    return std::u16string(texts::because(reason).in(language));
}

} // namespace jixiao::scoring
