// SPDX-License-Identifier: MPL-2.0
#include "support/snapshot.hpp"

#include "office/text.hpp"
#include "support/cell_name.hpp"
#include "support/show_any.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XSimpleText.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include <algorithm>
#include <set>

namespace jixiao::test {
namespace {

using css::beans::XPropertySet;
using css::container::XIndexAccess;
using css::sheet::XSpreadsheet;
using css::table::CellRangeAddress;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using office::utf8;

std::string area_name(const CellRangeAddress& area) {
    return cell_name(area.StartColumn, area.StartRow) + ":" + cell_name(area.EndColumn, area.EndRow);
}

CellRangeAddress used_area(const Reference<XSpreadsheet>& sheet) {
    const auto cursor = sheet->createCursor();
    const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    return Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
}

/// The cells that hold formulas, (column, row).
std::set<std::pair<int, int>> formula_cells(const Reference<XSpreadsheet>& sheet) {
    std::set<std::pair<int, int>> cells;
    const Reference<css::sheet::XCellRangesQuery> query(sheet, UNO_QUERY_THROW);
    for (const CellRangeAddress& area :
         query->queryContentCells(css::sheet::CellFlags::FORMULA)->getRangeAddresses()) {
        for (int column = area.StartColumn; column <= area.EndColumn; ++column) {
            for (int row = area.StartRow; row <= area.EndRow; ++row) {
                cells.emplace(column, row);
            }
        }
    }
    return cells;
}

void read_contents(const Reference<XSpreadsheet>& sheet, const CellRangeAddress& used, Snapshot& result) {
    const auto range = sheet->getCellRangeByPosition(0, 0, used.EndColumn, used.EndRow);
    const auto formulas = Reference<css::sheet::XCellRangeFormula>(range, UNO_QUERY_THROW)->getFormulaArray();
    const auto values = Reference<css::sheet::XCellRangeData>(range, UNO_QUERY_THROW)->getDataArray();
    const auto calculated = formula_cells(sheet);
    for (int row = 0; row < formulas.getLength(); ++row) {
        for (int column = 0; column < formulas[row].getLength(); ++column) {
            const rtl::OUString& formula = formulas[row][column];
            if (formula.isEmpty()) {
                continue;
            }
            const Any& value = values[row][column];
            std::string& content = result.contents[{column, row}] = utf8(formula);
            if (!value.hasValue()) {
                content += " ⇒ error " + std::to_string(sheet->getCellByPosition(column, row)->getError());
            } else if (calculated.contains({column, row})) {
                content += " ⇒ " + show(value);
            } else if (formula.startsWith("=")) { // a text reads the same as a formula
                content.insert(0, "'");
            }
        }
    }
}

/// Properties that say where a cell is or how its content reads, which is not its format, and those of whole
/// ranges.
bool is_format(const rtl::OUString& name) {
    static const std::set<std::string> others{
        "AbsoluteName",
        "CellContentType",
        "ConditionalFormat",
        "ConditionalFormatLocal",
        "ConditionalFormatXML",
        "FormatID",
        "FormulaLocal",
        "FormulaResultType",
        "FormulaResultType2",
        "IsMerged",
        "NumberFormat",
        "NumberingRules",
        "Position",
        "Size",
        "TableBorder",
        "TableBorder2",
        "UserDefinedAttributes",
        "Validation",
        "ValidationLocal",
        "ValidationXML",
        "ChartColumnAsLabel",
        "ChartRowAsLabel",
    };
    return !others.contains(utf8(name));
}

std::string validation(const Reference<XPropertySet>& cell) {
    const Reference<XPropertySet> rule(cell->getPropertyValue("Validation"), UNO_QUERY);
    if (!rule.is()) {
        return {};
    }
    const Reference<css::sheet::XSheetCondition> condition(rule, UNO_QUERY_THROW);
    std::string result = show(rule->getPropertyValue("Type"));
    for (const char* const name :
         {"ShowInputMessage", "InputTitle", "InputMessage", "ShowErrorMessage", "ErrorTitle", "ErrorMessage",
          "ErrorAlertStyle", "IgnoreBlankCells", "ShowList"}) {
        result += " " + show(rule->getPropertyValue(office::ustring(name)));
    }
    return result + " " + utf8(condition->getFormula1()) + " " + utf8(condition->getFormula2());
}

std::string merge(const Reference<XSpreadsheet>& sheet, int column, int row) {
    const auto cursor = sheet->createCursorByRange(Reference<css::sheet::XSheetCellRange>(
        sheet->getCellRangeByPosition(column, row, column, row), UNO_QUERY_THROW));
    cursor->collapseToMergedArea();
    const auto area =
        Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    return std::to_string(area.EndColumn - area.StartColumn + 1) + "x" +
           std::to_string(area.EndRow - area.StartRow + 1);
}

class FormatReader {
public:
    FormatReader(const Reference<css::sheet::XSpreadsheetDocument>& document,
                 const Reference<XSpreadsheet>& of)
        : sheet(of),
          number_formats(
              Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats()) {
        const Reference<XPropertySet> any_cell(sheet->getCellByPosition(0, 0), UNO_QUERY_THROW);
        std::vector<rtl::OUString> found;
        for (const auto& description : any_cell->getPropertySetInfo()->getProperties()) {
            if (is_format(description.Name)) {
                found.push_back(description.Name);
            }
        }
        std::sort(found.begin(), found.end()); // getPropertyValues wants them so
        names = css::uno::Sequence<rtl::OUString>(found.data(), static_cast<sal_Int32>(found.size()));
    }

    [[nodiscard]] Snapshot::Properties read(int column, int row) const {
        const auto cell = sheet->getCellByPosition(column, row);
        const auto values =
            Reference<css::beans::XMultiPropertySet>(cell, UNO_QUERY_THROW)->getPropertyValues(names);
        Snapshot::Properties result;
        for (sal_Int32 index = 0; index < names.getLength(); ++index) {
            result[utf8(names[index])] = show(values[index]);
        }
        // A cell of a never-used column says it has no style; it looks as the default one does.
        if (result["CellStyle"].empty()) {
            result["CellStyle"] = "Default";
        }
        const Reference<XPropertySet> properties(cell, UNO_QUERY_THROW);
        sal_Int32 key = 0;
        properties->getPropertyValue("NumberFormat") >>= key;
        result["NumberFormat"] = show(number_formats->getByKey(key)->getPropertyValue("FormatString"));
        result["Validation"] = validation(properties);
        if (Reference<css::util::XMergeable>(cell, UNO_QUERY_THROW)->getIsMerged()) {
            result["merge"] = merge(sheet, column, row);
        }
        return result;
    }

private:
    Reference<XSpreadsheet> sheet;
    Reference<css::util::XNumberFormats> number_formats;
    css::uno::Sequence<rtl::OUString> names;
};

void read_formats(const Reference<css::sheet::XSpreadsheetDocument>& document,
                  const Reference<XSpreadsheet>& sheet, Snapshot& result) {
    const FormatReader reader(document, sheet);
    const auto groups = Reference<css::sheet::XUniqueCellFormatRangesSupplier>(sheet, UNO_QUERY_THROW)
                            ->getUniqueCellFormatRanges();
    for (sal_Int32 index = 0; index < groups->getCount(); ++index) {
        const Reference<css::sheet::XSheetCellRanges> ranges(groups->getByIndex(index), UNO_QUERY_THROW);
        const auto areas = ranges->getRangeAddresses();
        if (areas.getLength() == 0) {
            continue;
        }
        const auto properties = reader.read(areas[0].StartColumn, areas[0].StartRow);
        for (const CellRangeAddress& area : areas) {
            result.formats.push_back(
                {{area.StartColumn, area.StartRow, area.EndColumn, area.EndRow}, properties});
        }
    }
}

void read_named_ranges(const Reference<XPropertySet>& owner, const std::string& scope,
                       Snapshot::Properties& facts) {
    const Reference<css::sheet::XNamedRanges> ranges(owner->getPropertyValue("NamedRanges"), UNO_QUERY_THROW);
    for (const rtl::OUString& name : ranges->getElementNames()) {
        if (name.startsWith(
                "_xlfn_")) { // the .xls filter's own, empty, for a function younger than that format
            continue;
        }
        const Reference<css::sheet::XNamedRange> range(ranges->getByName(name), UNO_QUERY_THROW);
        facts[scope + " named range " + utf8(name)] = utf8(range->getContent());
    }
}

void read_lines(const Reference<XSpreadsheet>& sheet, const CellRangeAddress& used,
                Snapshot::Properties& facts) {
    constexpr int beyond = 12; // never-used columns and rows right of and below the table
    const Reference<css::table::XColumnRowRange> lines(sheet, UNO_QUERY_THROW);
    const Reference<XIndexAccess> columns(lines->getColumns(), UNO_QUERY_THROW);
    const Reference<XIndexAccess> rows(lines->getRows(), UNO_QUERY_THROW);
    for (int index = 0; index <= used.EndColumn + beyond; ++index) {
        const Reference<XPropertySet> column(columns->getByIndex(index), UNO_QUERY_THROW);
        facts["column " + std::to_string(index + 1)] = show(column->getPropertyValue("Width")) + " visible " +
                                                       show(column->getPropertyValue("IsVisible"));
    }
    for (int index = 0; index <= used.EndRow + beyond; ++index) {
        const Reference<XPropertySet> row(rows->getByIndex(index), UNO_QUERY_THROW);
        // An automatic height is the office's own; it settles it when it likes.
        const bool automatic = show(row->getPropertyValue("OptimalHeight")) == "true";
        facts["row " + std::to_string(index + 1)] =
            (automatic ? "automatic" : show(row->getPropertyValue("Height"))) + " visible " +
            show(row->getPropertyValue("IsVisible"));
    }
}

void read_print(const Reference<XSpreadsheet>& sheet, Snapshot::Properties& facts) {
    const Reference<css::sheet::XPrintAreas> print(sheet, UNO_QUERY_THROW);
    std::string& areas = facts["print areas"];
    for (const CellRangeAddress& area : print->getPrintAreas()) {
        areas += area_name(area) + " ";
    }
    facts["title rows"] = print->getPrintTitleRows() ? area_name(print->getTitleRows()) : "none";
    facts["title columns"] = print->getPrintTitleColumns() ? area_name(print->getTitleColumns()) : "none";
}

void read_annotations(const Reference<XSpreadsheet>& sheet, Snapshot::Properties& facts) {
    const Reference<XIndexAccess> annotations(
        Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)->getAnnotations(),
        UNO_QUERY_THROW);
    for (sal_Int32 index = 0; index < annotations->getCount(); ++index) {
        const Reference<css::sheet::XSheetAnnotation> annotation(annotations->getByIndex(index),
                                                                 UNO_QUERY_THROW);
        const auto place = annotation->getPosition();
        facts["annotation " + cell_name(place.Column, place.Row)] =
            utf8(Reference<css::text::XSimpleText>(annotation, UNO_QUERY_THROW)->getString());
    }
}

void read_conditional_formats(const Reference<XPropertySet>& sheet, Snapshot::Properties& facts) {
    const Reference<css::sheet::XConditionalFormats> all(sheet->getPropertyValue("ConditionalFormats"),
                                                         UNO_QUERY_THROW);
    std::string& result = facts["conditional formats"];
    for (const auto& format : all->getConditionalFormats()) {
        const Reference<XPropertySet> properties(format, UNO_QUERY_THROW);
        const Reference<css::sheet::XSheetCellRanges> range(properties->getPropertyValue("Range"),
                                                            UNO_QUERY_THROW);
        const Reference<XIndexAccess> entries(format, UNO_QUERY_THROW);
        result += utf8(range->getRangeAddressesAsString()) + " with " + std::to_string(entries->getCount()) +
                  " entries; ";
    }
}

} // namespace

Snapshot snapshot(const Reference<css::sheet::XSpreadsheetDocument>& document, int index) {
    const Reference<XSpreadsheet> sheet(
        Reference<XIndexAccess>(document->getSheets(), UNO_QUERY_THROW)->getByIndex(index), UNO_QUERY_THROW);
    const Reference<XPropertySet> properties(sheet, UNO_QUERY_THROW);
    const CellRangeAddress used = used_area(sheet);
    Snapshot result;
    read_contents(sheet, used, result);
    read_formats(document, sheet, result);
    read_named_ranges(Reference<XPropertySet>(document, UNO_QUERY_THROW), "document's", result.facts);
    read_named_ranges(properties, "sheet's", result.facts);
    read_lines(sheet, used, result.facts);
    read_print(sheet, result.facts);
    read_annotations(sheet, result.facts);
    read_conditional_formats(properties, result.facts);
    const auto pages = Reference<css::drawing::XDrawPagesSupplier>(document, UNO_QUERY_THROW)->getDrawPages();
    const Reference<XIndexAccess> drawn(pages->getByIndex(index), UNO_QUERY_THROW);
    result.facts["drawn objects"] = std::to_string(drawn->getCount());
    result.facts["page style"] = show(properties->getPropertyValue("PageStyle"));
    result.facts["sheets"] = std::to_string(document->getSheets()->getElementNames().getLength());
    result.facts["sheet name"] = utf8(Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName());
    return result;
}

} // namespace jixiao::test
