// SPDX-License-Identifier: MPL-2.0
#include "property/lay_out.hpp"

#include "office/text.hpp"
#include "support/cell_name.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/FilterOperator.hpp>
#include <com/sun/star/sheet/TableFilterField.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>

namespace jixiao::test {
namespace {

using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
using Sheet = Reference<css::sheet::XSpreadsheet>;

Reference<css::table::XCellRange> range_of(const Sheet& sheet, const Block& block) {
    return sheet->getCellRangeByPosition(block.first_column, block.first_row, block.last_column,
                                         block.last_row);
}

css::table::CellRangeAddress address_of(const Block& block) {
    return {0, block.first_column, block.first_row, block.last_column, block.last_row};
}

void put_contents(const Form& form, const Sheet& sheet) {
    if (form.cells.empty()) {
        return;
    }
    const int columns = form.last_column() + 1;
    const std::vector<Any> empty(static_cast<std::size_t>(columns), Any(rtl::OUString()));
    std::vector<std::vector<Any>> rows(static_cast<std::size_t>(form.last_row() + 1), empty);
    for (const auto& [place, content] : form.cells) {
        Any& cell = rows[static_cast<std::size_t>(place.first)][static_cast<std::size_t>(place.second)];
        if (content.kind == Content::Kind::number) {
            cell <<= content.number;
        } else if (content.kind == Content::Kind::text) {
            cell <<= office::ustring(content.text);
        }
    }
    std::vector<Sequence<Any>> values;
    values.reserve(rows.size());
    for (const auto& row : rows) {
        values.emplace_back(row.data(), columns);
    }
    Reference<css::sheet::XCellRangeData>(sheet->getCellRangeByPosition(0, 0, columns - 1, form.last_row()),
                                          UNO_QUERY_THROW)
        ->setDataArray({values.data(), static_cast<sal_Int32>(values.size())});
    for (const auto& [place, content] : form.cells) {
        if (content.kind == Content::Kind::formula) {
            sheet->getCellByPosition(place.second, place.first)->setFormula(office::ustring(content.text));
        }
    }
}

bool touch(const Block& one, const Block& other) {
    return one.first_row <= other.last_row && other.first_row <= one.last_row &&
           one.first_column <= other.last_column && other.first_column <= one.last_column;
}

void merge(const Form& form, const Sheet& sheet) {
    std::vector<Block> done;
    for (const Block& block : form.merges) {
        if (std::none_of(done.begin(), done.end(), [&](const Block& other) { return touch(block, other); })) {
            Reference<css::util::XMergeable>(range_of(sheet, block), UNO_QUERY_THROW)->merge(sal_True);
            done.push_back(block);
        }
    }
}

void border(const Reference<XPropertySet>& cells) {
    constexpr sal_Int16 thin = 26;
    css::table::BorderLine2 line;
    line.OuterLineWidth = thin;
    line.LineWidth = thin;
    for (const char* const side : {"TopBorder", "BottomBorder", "LeftBorder", "RightBorder"}) {
        cells->setPropertyValue(office::ustring(side), Any(line));
    }
}

void offer_list(const Reference<XPropertySet>& cells) {
    const Reference<XPropertySet> rule(cells->getPropertyValue("Validation"), UNO_QUERY_THROW);
    rule->setPropertyValue("Type", Any(css::sheet::ValidationType_LIST));
    Reference<css::sheet::XSheetCondition>(rule, UNO_QUERY_THROW)
        ->setFormula1(office::ustring("\"完成\";\"未完成\""));
    cells->setPropertyValue("Validation", Any(rule));
}

void dress(const Reference<XPropertySet>& cells, Form::Look look) {
    constexpr sal_Int32 pale = 0xFFEEDD;
    constexpr float bold = 150;
    constexpr sal_Int32 two_digits = 2; // the office's own formats
    constexpr sal_Int32 percent = 10;
    constexpr sal_Int32 date = 30;
    switch (look) {
    case Form::Look::background:
        cells->setPropertyValue("CellBackColor", Any(pale));
        break;
    case Form::Look::bold:
        cells->setPropertyValue("CharWeight", Any(bold));
        break;
    case Form::Look::border:
        border(cells);
        break;
    case Form::Look::percent:
        cells->setPropertyValue("NumberFormat", Any(percent));
        break;
    case Form::Look::two_digits:
        cells->setPropertyValue("NumberFormat", Any(two_digits));
        break;
    case Form::Look::date:
        cells->setPropertyValue("NumberFormat", Any(date));
        break;
    case Form::Look::style:
        cells->setPropertyValue("CellStyle", Any(rtl::OUString("Heading 1")));
        break;
    case Form::Look::unlocked: {
        css::util::CellProtection open;
        open.IsLocked = sal_False;
        cells->setPropertyValue("CellProtection", Any(open));
        break;
    }
    case Form::Look::list:
        offer_list(cells);
        break;
    case Form::Look::wrapped:
        cells->setPropertyValue("IsTextWrapped", Any(true));
        break;
    }
}

void filter(const Sheet& sheet, const Block& table) {
    const Reference<css::sheet::XSheetFilterable> filterable(range_of(sheet, table), UNO_QUERY_THROW);
    const auto descriptor = filterable->createFilterDescriptor(sal_True);
    css::sheet::TableFilterField field;
    field.Field = 0;
    field.Operator = css::sheet::FilterOperator_NOT_EMPTY;
    descriptor->setFilterFields({&field, 1});
    Reference<XPropertySet>(descriptor, UNO_QUERY_THROW)->setPropertyValue("ContainsHeader", Any(true));
    filterable->filter(descriptor);
}

void hide(const Reference<css::container::XIndexAccess>& lines, const std::vector<int>& which) {
    for (const int line : which) {
        Reference<XPropertySet>(lines->getByIndex(line), UNO_QUERY_THROW)
            ->setPropertyValue("IsVisible", Any(false));
    }
}

void name(const Form& form, const Document& document) {
    const Reference<XPropertySet> properties(document.model(), UNO_QUERY_THROW);
    const Reference<css::sheet::XNamedRanges> names(properties->getPropertyValue("NamedRanges"),
                                                    UNO_QUERY_THROW);
    for (const Block& block : form.names) {
        const auto corner = [](int column, int row) {
            const std::string cell = cell_name(column, row);
            const auto digits = cell.find_first_of("0123456789");
            return "$" + cell.substr(0, digits) + "$" + cell.substr(digits);
        };
        const auto sheet = document.model()->getSheets()->getElementNames()[0];
        names->addNewByName(office::ustring("用户_") +
                                rtl::OUString::number(names->getElementNames().getLength()),
                            "$'" + sheet + "'." +
                                office::ustring(corner(block.first_column, block.first_row) + ":" +
                                                corner(block.last_column, block.last_row)),
                            {}, 0);
    }
}

} // namespace

void lay_out(const Form& form, const Document& document) {
    const Sheet sheet = document.sheet();
    put_contents(form, sheet);
    merge(form, sheet);
    for (const auto& [block, look] : form.looks) {
        dress(Reference<XPropertySet>(range_of(sheet, block), UNO_QUERY_THROW), look);
    }
    const auto notes =
        Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)->getAnnotations();
    for (const auto& [place, words] : form.comments) {
        notes->insertNew({0, place.second, place.first}, office::ustring(words));
    }
    const Reference<css::table::XColumnRowRange> lines(sheet, UNO_QUERY_THROW);
    hide(Reference<css::container::XIndexAccess>(lines->getRows(), UNO_QUERY_THROW), form.hidden_rows);
    hide(Reference<css::container::XIndexAccess>(lines->getColumns(), UNO_QUERY_THROW), form.hidden_columns);
    for (const Block& table : form.filters) {
        filter(sheet, table);
    }
    if (!form.print_areas.empty()) {
        const auto address = address_of(form.print_areas.front());
        Reference<css::sheet::XPrintAreas>(sheet, UNO_QUERY_THROW)->setPrintAreas({&address, 1});
    }
    name(form, document);
}

} // namespace jixiao::test
