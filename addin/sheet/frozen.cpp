// SPDX-License-Identifier: MPL-2.0
#include "sheet/frozen.hpp"

#include "evaluation/frozen.hpp"
#include "language/language.hpp"
#include "office/text.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::OwnedArea;
using Names = uno::Reference<css_sheet::XNamedRanges>;

namespace {

constexpr std::u16string_view infix = u"_Frozen_";

rtl::OUString nameOf(const OwnedArea& owned, long long number) {
    return officeString(owned.name + std::u16string{infix} + language::number(number));
}

/// The parts of an area's record, in order; none where it was not turned into values.
std::vector<std::u16string> recordOf(const Names& names, const OwnedArea& owned) {
    std::vector<std::u16string> record;
    for (long long number = 1;; ++number) {
        const rtl::OUString name = nameOf(owned, number);
        if (!names->hasByName(name)) {
            return record;
        }
        const uno::Reference<css_sheet::XNamedRange> part{names->getByName(name), uno::UNO_QUERY_THROW};
        record.emplace_back(view(part->getContent()));
    }
}

bool isFrozenName(const rtl::OUString& name) {
    return view(name).starts_with(evaluation::ownedPrefix) &&
           view(name).find(infix) != std::u16string_view::npos;
}

} // namespace

std::vector<std::u16string> fingerprintsIn(const SheetRef& sheet, const table::Area& area) {
    const RangeRef range = rangeOf(sheet, area);
    std::vector<std::u16string> prints(static_cast<std::size_t>(area.lastRow - area.firstRow) + 1);
    std::size_t index = 0;
    for (const auto& cells :
         uno::Reference<css_sheet::XCellRangeData> { range, uno::UNO_QUERY_THROW } -> getDataArray()) {
        double number = 0;
        rtl::OUString text;
        if (cells[0] >>= number) {
            prints[index] = evaluation::fingerprint(number);
        } else if ((cells[0] >>= text) && !text.isEmpty()) {
            prints[index] = evaluation::fingerprint(view(text));
        }
        ++index;
    }
    const auto formulas = uno::Reference<css_sheet::XCellRangesQuery> {
        range, uno::UNO_QUERY_THROW
        } -> queryContentCells(css_sheet::CellFlags::FORMULA);
    for (const auto& address : formulas->getRangeAddresses()) {
        // Asked about a never-used column, 7.4 answers with cells of the last used one.
        if (address.StartColumn != area.firstColumn) {
            continue;
        }
        for (sal_Int32 row = address.StartRow; row <= address.EndRow; ++row) {
            prints[static_cast<std::size_t>(row - area.firstRow)].clear();
        }
    }
    return prints;
}

std::vector<table::Area> frozenAreas(const SheetRef& sheet, std::span<const OwnedArea> owned) {
    std::vector<table::Area> areas;
    const Names names = namesOf(sheet);
    for (const OwnedArea& each : owned) {
        const auto record = recordOf(names, each);
        if (record.empty()) {
            continue;
        }
        const auto kept = evaluation::readFrozenRecord(record);
        const auto now = fingerprintsIn(sheet, each.area);
        if (kept.size() != now.size()) {
            continue;
        }
        const std::int32_t column = each.area.firstColumn;
        for (std::size_t i = 0; i < kept.size(); ++i) {
            if (kept[i].empty() || kept[i] != now[i]) {
                continue;
            }
            const std::int32_t row = each.area.firstRow + static_cast<std::int32_t>(i);
            if (!areas.empty() && areas.back().firstColumn == column && areas.back().lastRow + 1 == row) {
                areas.back().lastRow = row;
            } else {
                areas.push_back({row, column, row, column});
            }
        }
    }
    return areas;
}

void keepFrozen(const SheetRef& sheet, const OwnedArea& owned, std::span<const std::u16string> fingerprints) {
    const Names names = namesOf(sheet);
    for (long long number = 1; names->hasByName(nameOf(owned, number)); ++number) {
        names->removeByName(nameOf(owned, number));
    }
    long long number = 0;
    for (const std::u16string& part : evaluation::frozenRecord(fingerprints)) {
        names->addNewByName(nameOf(owned, ++number), officeString(part), {}, 0);
    }
}

void forgetFrozen(const SheetRef& sheet) {
    const Names names = namesOf(sheet);
    for (const rtl::OUString& name : names->getElementNames()) {
        if (isFrozenName(name)) {
            names->removeByName(name);
        }
    }
}

} // namespace jixiao::addin
