// SPDX-License-Identifier: MPL-2.0
#include "sheet/draft_writer.hpp"

#include "evaluation/formulas.hpp"
#include "office/text.hpp"
#include "sheet/draft_styles.hpp"
#include "sheet/number_formats.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/ValidationAlertStyle.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using forms::DraftCell;
using forms::Look;
using forms::SheetDraft;
using table::Area;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;
using Addresses = std::vector<com::sun::star::table::CellRangeAddress>;

namespace {

class DraftWriter {
public:
    DraftWriter(const DocumentRef& document, const SheetRef& sheet, const SheetDraft& draft)
        : document_{document}, sheet_{sheet}, draft_{draft}, index_{indexOf(sheet)} {}

    void write() const {
        writeTexts();
        writeLooks();
        writeFormats();
        writeFormulas();
        for (const DraftCell& cell : draft_.cells) {
            if (cell.area.firstRow != cell.area.lastRow || cell.area.firstColumn != cell.area.lastColumn) {
                uno::Reference<com::sun::star::util::XMergeable> {
                    rangeOf(sheet_, cell.area), uno::UNO_QUERY_THROW
                    } -> merge(sal_True);
            }
        }
        for (const forms::ChoiceList& list : draft_.choices) {
            offer(list);
        }
        sizeColumns();
        sizeRows();
        setPage();
    }

private:
    [[nodiscard]] Area extent() const {
        Area area{0, 0, 0, 0};
        for (const DraftCell& cell : draft_.cells) {
            area.lastRow = std::max(area.lastRow, cell.area.lastRow);
            area.lastColumn = std::max(area.lastColumn, cell.area.lastColumn);
        }
        return area;
    }

    /// Texts and numbers as one block: cell by cell is slow.
    void writeTexts() const {
        const Area area = extent();
        uno::Sequence<uno::Sequence<uno::Any>> rows{area.lastRow + 1};
        std::vector<std::vector<uno::Any>> values(
            static_cast<std::size_t>(area.lastRow) + 1,
            std::vector<uno::Any>(static_cast<std::size_t>(area.lastColumn) + 1, uno::Any{rtl::OUString{}}));
        for (const DraftCell& cell : draft_.cells) {
            uno::Any& value = values[static_cast<std::size_t>(cell.area.firstRow)]
                                    [static_cast<std::size_t>(cell.area.firstColumn)];
            if (const auto* text = std::get_if<std::u16string>(&cell.content)) {
                value <<= officeString(*text);
            } else if (const auto* number = std::get_if<double>(&cell.content)) {
                value <<= *number;
            }
        }
        std::transform(values.begin(), values.end(), rows.getArray(), [](const std::vector<uno::Any>& row) {
            return uno::Sequence<uno::Any>{row.data(), static_cast<sal_Int32>(row.size())};
        });
        const uno::Reference<css_sheet::XCellRangeData> range{rangeOf(sheet_, area), uno::UNO_QUERY_THROW};
        range->setDataArray(rows);
    }

    /// One property for many ranges at once.
    void set(const Addresses& addresses, const char* property, const uno::Any& value) const {
        const uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory{document_,
                                                                                 uno::UNO_QUERY_THROW};
        const uno::Reference<css_sheet::XSheetCellRangeContainer> ranges{
            factory->createInstance("com.sun.star.sheet.SheetCellRanges"), uno::UNO_QUERY_THROW};
        ranges->addRangeAddresses({addresses.data(), static_cast<sal_Int32>(addresses.size())}, false);
        Properties {
            ranges, uno::UNO_QUERY_THROW
            } -> setPropertyValue(rtl::OUString::createFromAscii(property), value);
    }

    void writeLooks() const {
        std::map<Look, Addresses> ranges;
        for (const DraftCell& cell : draft_.cells) {
            ranges[cell.look].push_back(addressOf(cell.area, index_));
        }
        for (const auto& [look, addresses] : ranges) {
            set(addresses, "CellStyle", uno::Any{styleName(look)});
        }
    }

    void writeFormats() const {
        std::map<std::u16string, Addresses> ranges;
        for (const DraftCell& cell : draft_.cells) {
            if (!cell.format.empty()) {
                ranges[cell.format].push_back(addressOf(cell.area, index_));
            }
        }
        NumberFormats formats{document_};
        for (const auto& [format, addresses] : ranges) {
            set(addresses, "NumberFormat", uno::Any{formats.keyOf(officeString(format))});
        }
    }

    /// From the bottom up: going down, Calc joins each cell to the group of equal formulas above it and goes
    /// through all of that again.
    void writeFormulas() const {
        std::vector<const DraftCell*> cells;
        for (const DraftCell& cell : draft_.cells) {
            if (std::holds_alternative<forms::FormulaText>(cell.content)) {
                cells.push_back(&cell);
            }
        }
        std::stable_sort(cells.begin(), cells.end(), [](const DraftCell* a, const DraftCell* b) {
            return a->area.firstRow > b->area.firstRow;
        });
        for (const DraftCell* cell : cells) {
            sheet_->getCellByPosition(cell->area.firstColumn, cell->area.firstRow)
                ->setFormula(officeString(std::get<forms::FormulaText>(cell->content).text));
        }
    }

    void offer(const forms::ChoiceList& list) const {
        const Properties range{rangeOf(sheet_, list.area), uno::UNO_QUERY_THROW};
        const Properties validation{range->getPropertyValue("Validation"), uno::UNO_QUERY_THROW};
        std::u16string words;
        for (const std::u16string& choice : list.choices) {
            words += (words.empty() ? u"" : u";") + evaluation::textLiteral(choice);
        }
        validation->setPropertyValue("Type", uno::Any{css_sheet::ValidationType_LIST});
        validation->setPropertyValue("IgnoreBlankCells", uno::Any{true});
        validation->setPropertyValue("ShowErrorMessage", uno::Any{list.onlyThese});
        validation->setPropertyValue("ErrorAlertStyle", uno::Any{css_sheet::ValidationAlertStyle_STOP});
        uno::Reference<css_sheet::XSheetCondition> {
            validation, uno::UNO_QUERY_THROW
            } -> setFormula1(officeString(words));
        range->setPropertyValue("Validation", uno::Any{validation});
    }

    void sizeColumns() const {
        const auto columns = uno::Reference<com::sun::star::table::XColumnRowRange> {
            sheet_, uno::UNO_QUERY_THROW
            } -> getColumns();
        for (std::size_t i = 0; i < draft_.columnWidths.size(); ++i) {
            const Properties column{columns->getByIndex(static_cast<sal_Int32>(i)), uno::UNO_QUERY_THROW};
            column->setPropertyValue("Width", uno::Any{draft_.columnWidths[i]});
        }
    }

    void sizeRows() const {
        const uno::Reference<com::sun::star::table::XColumnRowRange> used{rangeOf(sheet_, extent()),
                                                                          uno::UNO_QUERY_THROW};
        const auto rows = used->getRows();
        Properties {
            rows, uno::UNO_QUERY_THROW
            } -> setPropertyValue("OptimalHeight", uno::Any{true});
        for (const SheetDraft::RowHeight& each : draft_.rowHeights) {
            const Properties row{rows->getByIndex(each.row), uno::UNO_QUERY_THROW};
            row->setPropertyValue("Height", uno::Any{each.height});
        }
    }

    void setPage() const {
        Properties {
            sheet_, uno::UNO_QUERY_THROW
            } -> setPropertyValue("PageStyle", uno::Any{ensurePageStyle(document_, draft_.landscape)});
        const uno::Reference<css_sheet::XPrintAreas> print{sheet_, uno::UNO_QUERY_THROW};
        const auto printed = addressOf(draft_.printed, index_);
        print->setPrintAreas({&printed, 1});
        if (draft_.repeated) {
            const Area headings{draft_.repeated->first, 0, draft_.repeated->last, draft_.printed.lastColumn};
            print->setTitleRows(addressOf(headings, index_));
            print->setPrintTitleRows(true);
        }
    }

    DocumentRef document_;
    SheetRef sheet_;
    const SheetDraft& draft_;
    sal_Int16 index_;
};

} // namespace

void writeDraft(const DocumentRef& document, const SheetRef& sheet, const SheetDraft& draft) {
    DraftWriter{document, sheet, draft}.write();
}

} // namespace jixiao::addin
