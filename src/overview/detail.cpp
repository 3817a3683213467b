// SPDX-License-Identifier: MPL-2.0
#include "overview/detail.hpp"

#include "finding/texts.hpp"
#include "overview/words.hpp"
#include "scoring/explanation.hpp"
#include "scoring/shown.hpp"
#include "table/amount.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <chrono>
#include <optional>

namespace jixiao::overview {

namespace {

using language::fill;
using language::Language;
using language::Text;
using number::Ratio;
using target::Operator;

std::u16string sentence(const Text& text, std::u16string_view value, Language language) {
    return fill(text.in(language), {value});
}

/// An amount in the target's unit; differences of percents are percentage points.
std::u16string amount(const Ratio& value, const target::Target& target, Language language) {
    const std::u16string number = scoring::shown(value);
    return target.unit.isPercent() && target.unit.written == u"%"
               ? sentence(words::percentPoints, number, language)
               : number + target.unit.written;
}

std::u16string bound(const Ratio& value, const target::Target& target) {
    return scoring::shown(value) + target.unit.written;
}

std::u16string below(const Ratio& limit, const Ratio& actual, bool strict, const target::Target& target,
                     Language language) {
    if (actual < limit) {
        return sentence(words::missing, amount(limit - actual, target, language), language);
    }
    return strict && actual == limit ? sentence(words::mustExceed, bound(limit, target), language)
                                     : std::u16string{};
}

std::u16string above(const Ratio& limit, const Ratio& actual, bool strict, const target::Target& target,
                     Language language) {
    if (actual > limit) {
        return sentence(words::exceeds, amount(actual - limit, target, language), language);
    }
    return strict && actual == limit ? sentence(words::mustStayBelow, bound(limit, target), language)
                                     : std::u16string{};
}

std::u16string numberGap(const target::Target& target, const Ratio& actual, Language language) {
    const Ratio limit{target.value, target.divisor};
    switch (target.comparison) {
    case Operator::atLeast:
    case Operator::moreThan:
        return below(limit, actual, target.comparison == Operator::moreThan, target, language);
    case Operator::atMost:
    case Operator::lessThan:
        return above(limit, actual, target.comparison == Operator::lessThan, target, language);
    case Operator::equal:
    case Operator::none:
        break;
    }
    return below(limit, actual, false, target, language) + above(limit, actual, false, target, language);
}

std::optional<std::chrono::sys_days> dayOf(const target::Date& date) {
    const std::chrono::year_month_day day{std::chrono::year{date.year}, std::chrono::month{date.month},
                                          std::chrono::day{date.day}};
    return date.year != 0 && day.ok() ? std::optional{std::chrono::sys_days{day}} : std::nullopt;
}

std::u16string dateGap(const target::Target& target, const target::Actual& actual, Language language) {
    const auto deadline = dayOf(target.date.last);
    const auto done = dayOf(actual.date.last);
    if (!deadline || !done || *done <= *deadline) {
        return {};
    }
    return sentence(words::daysLate, language::number((*done - *deadline).count()), language);
}

class Writer {
public:
    Writer(const DetailOf& what, Language language)
        : what_{what}, language_{language}, reading_{evaluation::readRow(what.indicator, what.year, what.grid,
                                                                         what.answers)} {}

    std::u16string write() {
        const table::Indicator& one = what_.indicator;
        line(one.name.empty() ? std::u16string{words::unnamed.in(language_)} : text::joinLines(one.name));
        fact(words::targetIs, one.targetText);
        fact(words::actualIs, one.actualText);
        if (what_.row.weight) {
            fact(words::weightIs, table::amountText(*what_.row.weight));
        }
        if (what_.row.points) {
            fact(what_.row.typed ? words::scoreTyped : words::scoreIs, table::amountText(*what_.row.points));
        }
        fact(words::reasonIs, text::joinLines(one.reasonText));
        explanation();
        findings();
        return std::move(text_);
    }

private:
    void line(std::u16string_view text) {
        if (text.empty()) {
            return;
        }
        text_ += text_.empty() ? u"" : u"\n";
        text_ += text;
    }

    void fact(const Text& text, std::u16string_view value) {
        if (!value.empty()) {
            line(sentence(text, value, language_));
        }
    }

    void explanation() {
        if (what_.row.shared) {
            line(words::rowShared.in(language_));
            return;
        }
        scoring::Judgement judgement = evaluation::judge(what_.indicator, reading_, what_.profile);
        judgement.state = what_.row.state;
        line(scoring::explain({reading_.target, reading_.actual, judgement, what_.row.weight,
                               what_.indicator.targetText, what_.indicator.actualText},
                              what_.profile, language_));
        if (what_.row.state == scoring::State::unmet) {
            line(gap(reading_.target, reading_.actual, language_));
        }
        if (what_.row.direction != Operator::none) {
            line(sentence(words::takenAs, target::symbol(what_.row.direction), language_));
        }
    }

    void findings() {
        for (const finding::Finding& each : what_.findings) {
            const bool here = each.cell.exists() &&
                              (each.cell == what_.indicator.target || each.cell == what_.indicator.actual ||
                               each.cell == what_.indicator.nameCell || each.cell == what_.indicator.weight ||
                               each.cell == what_.indicator.score || each.cell == what_.indicator.reason);
            if (here) {
                line(sentence(words::findingIs, finding::message(each, language_), language_));
            }
        }
    }

    const DetailOf& what_;
    Language language_;
    evaluation::RowReading reading_;
    std::u16string text_;
};

} // namespace

std::u16string gap(const target::Target& target, const target::Actual& actual, Language language) {
    if (target.kind == target::Kind::date && actual.kind == target::ActualKind::date) {
        return dateGap(target, actual, language);
    }
    if (actual.kind != target::ActualKind::number || actual.otherReading) {
        return {};
    }
    if (target.kind == target::Kind::number) {
        return numberGap(target, actual.value, language);
    }
    if (target.kind == target::Kind::range) {
        return below(Ratio{target.value, target.divisor}, actual.value,
                     target.comparison == Operator::moreThan, target, language) +
               above(Ratio{target.upper}, actual.value, target.upperComparison == Operator::lessThan, target,
                     language);
    }
    return {};
}

std::u16string detail(const DetailOf& what, Language language) {
    return Writer{what, language}.write();
}

} // namespace jixiao::overview
