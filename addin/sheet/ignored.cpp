// SPDX-License-Identifier: MPL-2.0
#include "sheet/ignored.hpp"

#include "office/text.hpp"
#include "sheet/ownership.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeReferrer.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>

#include <algorithm>
#include <optional>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using overview::Ignored;
using Names = uno::Reference<css_sheet::XNamedRanges>;

namespace {

// Not "Jixiao_": names with that beginning are areas that evaluation owns.
const rtl::OUString cellName{"JixiaoIgnored_"};
const rtl::OUString textName{"JixiaoIgnoredWhy_"};

struct Entry {
    sal_Int32 number = 0; // the one its names end with
    Ignored ignored;
};

uno::Reference<css_sheet::XNamedRange> nameAt(const Names& names, const rtl::OUString& name) {
    return {names->getByName(name), uno::UNO_QUERY_THROW};
}

/// The text of a name that is one: "said ""so""" is said "so".
rtl::OUString textOf(const Names& names, const rtl::OUString& name) {
    const rtl::OUString content = nameAt(names, name)->getContent();
    const sal_Int32 start = content.startsWith("=") ? 1 : 0; // as .xls gives it back
    const sal_Int32 length = content.getLength() - start - 2;
    if (length < 0 || content[start] != '"') {
        return {};
    }
    return content.copy(start + 1, length).replaceAll("\"\"", "\"");
}

table::CellAddress cellOf(const Names& names, const rtl::OUString& name) {
    const uno::Reference<css_sheet::XCellRangeReferrer> referrer{names->getByName(name), uno::UNO_QUERY};
    const uno::Reference<css_sheet::XCellRangeAddressable> range{
        referrer.is() ? referrer->getReferredCells() : nullptr, uno::UNO_QUERY};
    if (!range.is()) {
        return {};
    }
    const auto address = range->getRangeAddress();
    return {address.StartRow, address.StartColumn};
}

std::vector<Entry> entriesOf(const Names& names) {
    std::vector<Entry> entries;
    for (const rtl::OUString& name : names->getElementNames()) {
        if (!name.startsWith(cellName)) {
            continue;
        }
        const rtl::OUString number = name.copy(cellName.getLength());
        if (!names->hasByName(textName + number)) {
            continue;
        }
        auto ignored = overview::readKept(view(textOf(names, textName + number)));
        const table::CellAddress cell = cellOf(names, name);
        if (ignored && cell.exists()) {
            ignored->cell = cell;
            entries.push_back({number.toInt32(), std::move(*ignored)});
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.number < b.number; });
    return entries;
}

std::optional<sal_Int32> numberOf(const std::vector<Entry>& entries, const Ignored& ignored) {
    for (const Entry& each : entries) {
        if (each.ignored.code == ignored.code && each.ignored.cell == ignored.cell &&
            each.ignored.digest == ignored.digest) {
            return each.number;
        }
    }
    return {};
}

sal_Int32 freeNumber(const Names& names) {
    sal_Int32 number = 1;
    while (names->hasByName(cellName + rtl::OUString::number(number)) ||
           names->hasByName(textName + rtl::OUString::number(number))) {
        ++number;
    }
    return number;
}

void remove(const Names& names, sal_Int32 number) {
    names->removeByName(cellName + rtl::OUString::number(number));
    names->removeByName(textName + rtl::OUString::number(number));
}

} // namespace

std::vector<Ignored> ignoredFindings(const SheetRef& sheet) {
    std::vector<Ignored> all;
    for (Entry& each : entriesOf(namesOf(sheet))) {
        all.push_back(std::move(each.ignored));
    }
    return all;
}

void keepIgnored(const SheetRef& sheet, const Ignored& ignored) {
    const Names names = namesOf(sheet);
    if (const auto before = numberOf(entriesOf(names), ignored)) {
        remove(names, *before);
    }
    const rtl::OUString number = rtl::OUString::number(freeNumber(names));
    const table::Area cell{ignored.cell.row, ignored.cell.column, ignored.cell.row, ignored.cell.column};
    names->addNewByName(cellName + number, absoluteAddress(sheet, cell), {}, 0);
    names->addNewByName(textName + number,
                        "\"" + officeString(overview::kept(ignored)).replaceAll("\"", "\"\"") + "\"", {}, 0);
}

bool forgetIgnored(const SheetRef& sheet, const Ignored& ignored) {
    const Names names = namesOf(sheet);
    const auto number = numberOf(entriesOf(names), ignored);
    if (number) {
        remove(names, *number);
    }
    return number.has_value();
}

} // namespace jixiao::addin
