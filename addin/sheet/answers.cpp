// SPDX-License-Identifier: MPL-2.0
#include "sheet/answers.hpp"

#include "evaluation/plan.hpp"
#include "office/text.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

#include <array>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::Answers;
using evaluation::PercentReading;
using target::Operator;
using Names = uno::Reference<css_sheet::XNamedRanges>;

namespace {

constexpr std::u16string_view direction = u"Direction";
constexpr std::u16string_view percent = u"Percent";
constexpr std::array<Operator, 5> directions{Operator::atLeast, Operator::atMost, Operator::equal,
                                             Operator::moreThan, Operator::lessThan};
constexpr std::array<PercentReading, 2> readings{PercentReading::points, PercentReading::fractions};

rtl::OUString nameOf(std::size_t index, std::u16string_view question) {
    return officeString(evaluation::ownedName(static_cast<std::int32_t>(index), question));
}

/// The text of a name, without the quotes of the formula it is kept as.
rtl::OUString textOf(const Names& names, const rtl::OUString& name) {
    if (!names->hasByName(name)) {
        return {};
    }
    const uno::Reference<css_sheet::XNamedRange> range{names->getByName(name), uno::UNO_QUERY_THROW};
    return range->getContent().replaceAll("\"", "");
}

void keep(const Names& names, const rtl::OUString& name, std::u16string_view text) {
    if (names->hasByName(name)) {
        names->removeByName(name);
    }
    if (!text.empty()) {
        names->addNewByName(name, "\"" + officeString(text) + "\"", {}, 0);
    }
}

} // namespace

std::vector<Answers> readAnswers(const SheetRef& sheet, std::size_t tables) {
    std::vector<Answers> answers(tables);
    const Names names = namesOf(sheet);
    for (std::size_t i = 0; i < tables; ++i) {
        const rtl::OUString sign = textOf(names, nameOf(i, direction));
        for (const Operator each : directions) {
            if (view(sign) == symbol(each)) {
                answers[i].direction = each;
            }
        }
        const rtl::OUString unit = textOf(names, nameOf(i, percent));
        for (const PercentReading each : readings) {
            if (view(unit) == unitOf(each)) {
                answers[i].percent = each;
            }
        }
    }
    return answers;
}

void writeAnswers(const SheetRef& sheet, std::size_t index, const Answers& answers) {
    const Names names = namesOf(sheet);
    keep(names, nameOf(index, direction), symbol(answers.direction));
    keep(names, nameOf(index, percent), unitOf(answers.percent));
}

void forgetAnswers(const SheetRef& sheet) {
    const Names names = namesOf(sheet);
    for (const rtl::OUString& name : names->getElementNames()) {
        const std::u16string_view text = view(name);
        if (text.starts_with(evaluation::ownedPrefix) &&
            (text.ends_with(direction) || text.ends_with(percent))) {
            names->removeByName(name);
        }
    }
}

} // namespace jixiao::addin
