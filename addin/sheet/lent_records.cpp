// SPDX-License-Identifier: MPL-2.0
#include "sheet/lent_records.hpp"

#include "evaluation/formulas.hpp"
#include "office/text.hpp"
#include "sheet/ownership.hpp"
#include "sheet/ranges.hpp"

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using Names = uno::Reference<css_sheet::XNamedRanges>;

namespace {

constexpr std::u16string_view areaPrefix = u"Jixiao_Lent_";
constexpr std::u16string_view textPrefix = u"Jixiao_LentLook_";

rtl::OUString contentOf(const Names& names, const rtl::OUString& name) {
    return uno::Reference<css_sheet::XNamedRange> {
        names->getByName(name), uno::UNO_QUERY_THROW
        } -> getContent();
}

/// "abc|zh-CN yyyy/m/d" as the formula of a text, read again.
std::u16string textOf(const rtl::OUString& formula) {
    const rtl::OUString text = formula.trim();
    return text.getLength() < 2
               ? std::u16string{}
               : std::u16string{view(text.copy(1, text.getLength() - 2).replaceAll("\"\"", "\""))};
}

} // namespace

bool LentRecord::continuesIn(const LentRecord& next) const {
    return next.area.firstColumn == area.firstColumn && next.area.firstRow == area.lastRow + 1 &&
           next.letters == letters && next.format == format;
}

bool isLentName(std::u16string_view name) {
    return name.starts_with(areaPrefix) || name.starts_with(textPrefix);
}

std::vector<LentRecord> lentRecords(const SheetRef& sheet) {
    std::vector<LentRecord> records;
    const Names names = namesOf(sheet);
    for (const rtl::OUString& name : names->getElementNames()) {
        const auto cells = view(name).starts_with(areaPrefix) ? cellsNamed(names, name) : std::nullopt;
        if (!cells) {
            continue;
        }
        const rtl::OUString number = name.copy(static_cast<sal_Int32>(areaPrefix.size()));
        const rtl::OUString textName = officeString(textPrefix) + number;
        if (!names->hasByName(textName)) {
            continue;
        }
        const std::u16string text = textOf(contentOf(names, textName));
        const std::size_t bar = std::min(text.find(u'|'), text.size());
        records.push_back({*cells, text.substr(0, bar),
                           bar < text.size() ? text.substr(bar + 1) : std::u16string{}, name, textName});
    }
    std::sort(records.begin(), records.end(), [](const LentRecord& one, const LentRecord& other) {
        return one.area.firstRow < other.area.firstRow;
    });
    return records;
}

void keepLent(const SheetRef& sheet, const std::vector<LentRecord>& records) {
    const Names names = namesOf(sheet);
    sal_Int32 number = 0;
    for (const LentRecord& record : records) {
        rtl::OUString areaName;
        rtl::OUString textName;
        do {
            ++number;
            areaName = officeString(areaPrefix) + rtl::OUString::number(number);
            textName = officeString(textPrefix) + rtl::OUString::number(number);
        } while (names->hasByName(areaName) || names->hasByName(textName));
        names->addNewByName(areaName, absoluteAddress(sheet, record.area), {}, 0);
        names->addNewByName(
            textName, officeString(evaluation::textLiteral(record.letters + u'|' + record.format)), {}, 0);
    }
}

void forgetLent(const SheetRef& sheet, const LentRecord& record) {
    const Names names = namesOf(sheet);
    names->removeByName(record.areaName);
    names->removeByName(record.textName);
}

void forgetLent(const SheetRef& sheet) {
    const Names names = namesOf(sheet);
    for (const rtl::OUString& name : names->getElementNames()) {
        if (isLentName(view(name))) {
            names->removeByName(name);
        }
    }
}

} // namespace jixiao::addin
