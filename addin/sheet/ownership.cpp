// SPDX-License-Identifier: MPL-2.0
#include "sheet/ownership.hpp"

#include "evaluation/added_columns.hpp"
#include "evaluation/frozen.hpp"
#include "office/text.hpp"
#include "sheet/lent_records.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include <algorithm>
#include <array>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;

namespace {

bool isOurs(const rtl::OUString& name) {
    return view(name).starts_with(evaluation::ownedPrefix) && !isLentName(view(name));
}

/// An answer is ours as well, but it is a text and not cells.
bool isArea(const uno::Reference<css_sheet::XNamedRanges>& names, const rtl::OUString& name) {
    const uno::Reference<css_sheet::XNamedRange> range{names->getByName(name), uno::UNO_QUERY_THROW};
    return isOurs(name) && !range->getContent().startsWith("\"");
}

/// The cells of a name were deleted.
bool isGone(const uno::Reference<css_sheet::XNamedRanges>& names, const rtl::OUString& name) {
    const uno::Reference<css_sheet::XNamedRange> range{names->getByName(name), uno::UNO_QUERY_THROW};
    return range->getContent().indexOf("#REF!") >= 0;
}

} // namespace

bool isFormOwned(const evaluation::OwnedArea& owned) {
    return owned.name.starts_with(std::u16string{evaluation::ownedPrefix} + u"Form_");
}

bool isEntryColumn(const evaluation::OwnedArea& owned) {
    using evaluation::Added;
    constexpr std::array entryColumns{Added::actual, Added::weight, Added::choice};
    return std::any_of(entryColumns.begin(), entryColumns.end(), [&](Added added) {
        return owned.name.ends_with(std::u16string{u'_'} + std::u16string{evaluation::suffix(added)});
    });
}

bool isPrintArea(const evaluation::OwnedArea& owned) {
    return owned.name == evaluation::printAreaName;
}

rtl::OUString absoluteAddress(const SheetRef& sheet, const table::Area& area) {
    const rtl::OUString sheetName = uno::Reference<com::sun::star::container::XNamed> {
        sheet, uno::UNO_QUERY_THROW
        } -> getName();
    const auto cell = [&](sal_Int32 column, sal_Int32 row) {
        std::u16string name;
        for (sal_Int32 rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(name.begin(), static_cast<char16_t>(u'A' + (rest - 1) % 26));
        }
        return rtl::OUString("$" + officeString(name) + "$" + rtl::OUString::number(row + 1));
    };
    return "$'" + sheetName.replaceAll("'", "''") + "'." + cell(area.firstColumn, area.firstRow) + ":" +
           cell(area.lastColumn, area.lastRow);
}

std::vector<evaluation::OwnedArea> ownedAreas(const SheetRef& sheet) {
    std::vector<evaluation::OwnedArea> areas;
    const auto names = namesOf(sheet);
    for (const rtl::OUString& name : names->getElementNames()) {
        const auto area = isOurs(name) ? cellsNamed(names, name) : std::nullopt;
        if (area) {
            areas.push_back({std::u16string{view(name)}, *area});
        }
    }
    std::sort(areas.begin(), areas.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return areas;
}

bool hasLostAreas(const SheetRef& sheet) {
    const auto names = namesOf(sheet);
    const uno::Sequence<rtl::OUString> all = names->getElementNames();
    return std::any_of(all.begin(), all.end(),
                       [&](const rtl::OUString& name) { return isArea(names, name) && isGone(names, name); });
}

void setOwnedAreas(const SheetRef& sheet, std::span<const evaluation::OwnedArea> areas) {
    const auto names = namesOf(sheet);
    const std::vector<evaluation::OwnedArea> before = ownedAreas(sheet);
    const auto stays = [&](const rtl::OUString& name) {
        return std::any_of(areas.begin(), areas.end(), [&](const evaluation::OwnedArea& area) {
            return area.name == view(name) && std::find(before.begin(), before.end(), area) != before.end();
        });
    };
    for (const rtl::OUString& name : names->getElementNames()) {
        if (isArea(names, name) && !stays(name)) {
            names->removeByName(name);
        }
    }
    for (const evaluation::OwnedArea& area : areas) {
        const rtl::OUString name = officeString(area.name);
        if (!names->hasByName(name)) {
            names->addNewByName(name, absoluteAddress(sheet, area.area), {}, 0);
        }
    }
}

std::vector<table::Area> ownFormulas(const SheetRef& sheet, const evaluation::OwnedArea& owned) {
    std::vector<table::Area> runs;
    if (isPrintArea(owned)) {
        return runs;
    }
    const auto found = uno::Reference<css_sheet::XCellRangesQuery> {
        rangeOf(sheet, owned.area), uno::UNO_QUERY_THROW
        } -> queryContentCells(css_sheet::CellFlags::FORMULA);
    for (const auto& address : found->getRangeAddresses()) {
        const table::Area area = areaOf(address);
        // Asked about a never-used column, 7.4 answers with cells of the last used one.
        if (area.firstColumn != owned.area.firstColumn) {
            continue;
        }
        std::int32_t row = area.firstRow;
        const uno::Reference<css_sheet::XCellRangeFormula> cells{rangeOf(sheet, area), uno::UNO_QUERY_THROW};
        for (const auto& formulas : cells->getFormulaArray()) {
            if (evaluation::isOwnFormula(view(formulas[0]))) {
                if (!runs.empty() && runs.back().lastRow + 1 == row) {
                    runs.back().lastRow = row;
                } else {
                    runs.push_back({row, area.firstColumn, row, area.firstColumn});
                }
            }
            ++row;
        }
    }
    return runs;
}

} // namespace jixiao::addin
