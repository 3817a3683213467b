// SPDX-License-Identifier: MPL-2.0
#include "sheet/written_weights.hpp"

#include "language/language.hpp"
#include "office/text.hpp"
#include "sheet/ownership.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

#include <algorithm>
#include <tuple>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::WrittenWeight;
using number::Decimal;

namespace {

constexpr std::u16string_view prefix = u"JixiaoWeights_";
constexpr std::u16string_view suffix = u"_Values";

/// Excel takes formulas, and so names, of up to 8192 characters.
constexpr std::size_t longestRun = 500;

/// The numbers of "{1.25|2.5}"; nothing for an entry that is no number.
std::vector<std::optional<Decimal>> numbersIn(std::u16string_view array) {
    std::vector<std::optional<Decimal>> numbers;
    while (!array.empty()) {
        const std::size_t end = array.find_first_of(u"{}|;");
        const std::u16string_view entry = array.substr(0, end);
        if (!entry.empty()) {
            numbers.push_back(Decimal::read(entry));
        }
        array.remove_prefix(end == std::u16string_view::npos ? array.size() : end + 1);
    }
    return numbers;
}

void readRun(const uno::Reference<css_sheet::XNamedRanges>& names, const rtl::OUString& name,
             std::vector<WrittenWeight>& weights) {
    const rtl::OUString values = name + officeString(suffix);
    const uno::Reference<css_sheet::XCellRangeReferrer> referrer{names->getByName(name),
                                                                 uno::UNO_QUERY_THROW};
    const uno::Reference<css_sheet::XCellRangeAddressable> range{referrer->getReferredCells(),
                                                                 uno::UNO_QUERY};
    if (!range.is() || !names->hasByName(values)) {
        return;
    }
    const table::Area area = areaOf(range->getRangeAddress());
    const uno::Reference<css_sheet::XNamedRange> content{names->getByName(values), uno::UNO_QUERY_THROW};
    std::int32_t row = area.firstRow;
    for (const auto& points : numbersIn(view(content->getContent()))) {
        if (points && row <= area.lastRow) {
            weights.push_back({{row, area.firstColumn}, *points});
        }
        ++row;
    }
}

void addRun(const SheetRef& sheet, const uno::Reference<css_sheet::XNamedRanges>& names,
            std::span<const WrittenWeight> run, long long number) {
    const rtl::OUString name = officeString(std::u16string{prefix} + language::number(number));
    const table::Area area{run.front().cell.row, run.front().cell.column, run.back().cell.row,
                           run.back().cell.column};
    std::u16string values{u'{'};
    for (const WrittenWeight& weight : run) {
        values += (values.size() > 1 ? u"|" : u"") + weight.points.text();
    }
    names->addNewByName(name, absoluteAddress(sheet, area), {}, 0);
    names->addNewByName(name + officeString(suffix), officeString(values + u'}'), {}, 0);
}

} // namespace

std::vector<WrittenWeight> writtenWeights(const SheetRef& sheet) {
    std::vector<WrittenWeight> weights;
    const auto names = namesOf(sheet);
    for (const rtl::OUString& name : names->getElementNames()) {
        if (view(name).starts_with(prefix) && !view(name).ends_with(suffix)) {
            readRun(names, name, weights);
        }
    }
    return weights;
}

void setWrittenWeights(const SheetRef& sheet, std::vector<WrittenWeight> weights) {
    const auto names = namesOf(sheet);
    for (const rtl::OUString& name : names->getElementNames()) {
        if (view(name).starts_with(prefix)) {
            names->removeByName(name);
        }
    }
    const auto place = [](const WrittenWeight& each) { return std::tuple{each.cell.column, each.cell.row}; };
    std::sort(weights.begin(), weights.end(),
              [&](const WrittenWeight& a, const WrittenWeight& b) { return place(a) < place(b); });
    long long number = 0;
    for (std::size_t begin = 0; begin < weights.size();) {
        std::size_t end = begin + 1;
        while (end < weights.size() && end - begin < longestRun &&
               weights[end].cell.column == weights[begin].cell.column &&
               weights[end].cell.row == weights[end - 1].cell.row + 1) {
            ++end;
        }
        addRun(sheet, names, std::span{weights}.subspan(begin, end - begin), ++number);
        begin = end;
    }
}

} // namespace jixiao::addin
