// SPDX-License-Identifier: MPL-2.0
#include "sheet/column_widths.hpp"

#include "evaluation/added_columns.hpp"
#include "office/text.hpp"
#include "sheet/ownership.hpp"
#include "sheet/ranges.hpp"
#include "text/wide.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <optional>
#include <string_view>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::Added;
using evaluation::OwnedArea;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;
using Names = uno::Reference<css_sheet::XNamedRanges>;

namespace {

/// The longest of a column's usual texts.
struct Need {
    Added added;
    std::u16string_view text;
};
constexpr std::array<Need, evaluation::addedKinds> needs{{{Added::actual, u"2023年12月31日"},
                                                          {Added::weight, u"100.00"},
                                                          {Added::state, u"待人工评分"},
                                                          {Added::completion, u"10000.00%"},
                                                          {Added::score, u"暂计100.00(80/80项)"},
                                                          {Added::choice, u"部分达成年度指标…"},
                                                          {Added::band, u"10.00–20.00分"},
                                                          {Added::levelTotal, u"暂计100.00(80/80项)"},
                                                          {Added::functionTotal, u"暂计100.00(80/80项)"}}};

/// In widths of a Chinese character. Digits are up to 0.64 wide in the usual fonts (DejaVu Sans), and on a
/// screen rounded up to whole pixels.
double characters(std::u16string_view text) {
    constexpr double narrow = 0.7;
    return std::accumulate(text.begin(), text.end(), 0.0, [](double sum, char16_t each) {
        return sum + (text::isWide(each) ? 1.0 : narrow);
    });
}

/// Of the column that `owned` is; nothing where it is no added column.
std::u16string_view longestText(const OwnedArea& owned) {
    const auto* const need = std::find_if(needs.begin(), needs.end(), [&](const Need& each) {
        return owned.name.ends_with(std::u16string{u'_'} + std::u16string{evaluation::suffix(each.added)});
    });
    return isFormOwned(owned) || need == needs.end() ? std::u16string_view{} : need->text;
}

/// A Chinese character of the document's default font, in 1/100 mm.
double characterWidth(const SheetRef& sheet) {
    const uno::Reference<com::sun::star::style::XStyleFamiliesSupplier> supplier{sheet.document(),
                                                                                 uno::UNO_QUERY_THROW};
    const uno::Reference<com::sun::star::container::XNameAccess> styles{
        supplier->getStyleFamilies()->getByName("CellStyles"), uno::UNO_QUERY_THROW};
    const Properties style{styles->getByName("Default"), uno::UNO_QUERY_THROW};
    constexpr float usual = 10.0F;
    float western = usual;
    float asian = usual;
    style->getPropertyValue("CharHeight") >>= western;
    style->getPropertyValue("CharHeightAsian") >>= asian;
    constexpr double point = 2540.0 / 72;
    return static_cast<double>(std::max(western, asian)) * point;
}

Properties columnOf(const SheetRef& sheet, std::int32_t index) {
    const uno::Reference<com::sun::star::table::XColumnRowRange> lines{sheet, uno::UNO_QUERY_THROW};
    return {lines->getColumns()->getByIndex(index), uno::UNO_QUERY_THROW};
}

sal_Int32 widthOf(const SheetRef& sheet, std::int32_t column) {
    sal_Int32 width = 0;
    columnOf(sheet, column)->getPropertyValue("Width") >>= width;
    return width;
}

/// What a column has that nobody ever touched.
sal_Int32 standardWidth(const SheetRef& sheet) {
    return widthOf(sheet, extentOf(sheet).lastColumn);
}

rtl::OUString recordName(const OwnedArea& owned) {
    return officeString(owned.name + u"_Width");
}

/// The width before (0: the standard one) and the one we set, kept as "2000/3000".
struct Record {
    sal_Int32 before = 0;
    sal_Int32 set = 0;
};

std::optional<Record> recordOf(const Names& names, const OwnedArea& owned) {
    const rtl::OUString name = recordName(owned);
    if (!names->hasByName(name)) {
        return {};
    }
    const uno::Reference<css_sheet::XNamedRange> range{names->getByName(name), uno::UNO_QUERY_THROW};
    const rtl::OUString text = range->getContent().replaceAll("\"", "");
    sal_Int32 index = 0;
    const sal_Int32 before = text.getToken(0, '/', index).toInt32();
    return Record{before, index < 0 ? 0 : text.getToken(0, '/', index).toInt32()};
}

/// A file format may round a width to its own unit.
bool isAbout(sal_Int32 one, sal_Int32 other) {
    constexpr sal_Int32 rounding = 40;
    return std::abs(one - other) <= rounding;
}

} // namespace

void widenColumns(const SheetRef& sheet, std::span<const OwnedArea> areas) {
    const double character = characterWidth(sheet);
    constexpr sal_Int32 margin = 200; // as much as the office adds to what it measures
    const Names names = namesOf(sheet);
    for (const OwnedArea& owned : areas) {
        const std::u16string_view text = longestText(owned);
        if (text.empty() || names->hasByName(recordName(owned))) {
            continue;
        }
        const sal_Int32 needed = static_cast<sal_Int32>(character * characters(text)) + margin;
        const sal_Int32 before = widthOf(sheet, owned.area.firstColumn);
        if (before >= needed) {
            continue;
        }
        columnOf(sheet, owned.area.firstColumn)->setPropertyValue("Width", uno::Any{needed});
        const sal_Int32 kept = before == standardWidth(sheet) ? 0 : before;
        names->addNewByName(recordName(owned),
                            "\"" + rtl::OUString::number(kept) + "/" +
                                rtl::OUString::number(widthOf(sheet, owned.area.firstColumn)) + "\"",
                            {}, 0);
    }
}

void restoreWidths(const SheetRef& sheet, std::span<const OwnedArea> areas) {
    const Names names = namesOf(sheet);
    // The last one first: tables below each other may have widened the same column in turn.
    for (std::size_t i = areas.size(); i-- > 0;) {
        const OwnedArea& owned = areas[i];
        const auto record = recordOf(names, owned);
        if (!record) {
            continue;
        }
        names->removeByName(recordName(owned));
        const std::int32_t column = owned.area.firstColumn;
        if (isAbout(widthOf(sheet, column), record->set)) {
            columnOf(sheet, column)
                ->setPropertyValue("Width",
                                   uno::Any{record->before == 0 ? standardWidth(sheet) : record->before});
        }
    }
}

} // namespace jixiao::addin
