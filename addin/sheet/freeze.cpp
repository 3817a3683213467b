// SPDX-License-Identifier: MPL-2.0
#include "sheet/freeze.hpp"

#include "office/text.hpp"
#include "office/undo.hpp"
#include "sheet/frozen.hpp"
#include "sheet/number_formats.hpp"
#include "sheet/ownership.hpp"
#include "sheet/protection.hpp"
#include "sheet/ranges.hpp"
#include "sheet/writer.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using evaluation::OwnedArea;
using table::Area;

namespace {

std::vector<Area> cellsWith(const RangeRef& range, const Area& area, sal_Int32 content) {
    std::vector<Area> areas;
    const auto found = uno::Reference<css_sheet::XCellRangesQuery> {
        range, uno::UNO_QUERY_THROW
        } -> queryContentCells(static_cast<sal_Int16>(content));
    for (const auto& address : found->getRangeAddresses()) {
        // Asked about a never-used column, 7.4 answers with cells of the last used one.
        if (address.StartColumn >= area.firstColumn && address.EndColumn <= area.lastColumn) {
            areas.push_back(areaOf(address));
        }
    }
    return areas;
}

/// A text such as 95%, 1-2 or -3.
bool readsLikeNumber(const uno::Any& value) {
    rtl::OUString text;
    if (!(value >>= text) || text.isEmpty()) {
        return false;
    }
    const auto first = view(text).front();
    return (first >= u'0' && first <= u'9') || first == u'-' || first == u'+' || first == u'.';
}

/// Writes values over the formulas that gave them.
class ValueRun {
public:
    ValueRun(const SheetRef& sheet, const Area& run)
        : sheet_{sheet}, run_{run}, values_{uno::Reference<css_sheet::XCellRangeData>{
                                        rangeOf(sheet, run), uno::UNO_QUERY_THROW} -> getDataArray()} {
        kept_.resize(static_cast<std::size_t>(values_.getLength()));
        for (sal_Int32 i = 0; i < values_.getLength(); ++i) {
            kept_[static_cast<std::size_t>(i)] = !values_[i][0].hasValue(); // an error
            rtl::OUString text;
            if ((values_[i][0] >>= text) && text.trim().isEmpty()) {
                values_.getArray()[i].getArray()[0] <<= rtl::OUString{}; // nothing yet
            }
        }
    }

    void write() {
        // Written as a block, a text that reads like a number brings the text format along, and comments are
        // lost.
        for (std::int32_t row = run_.firstRow; row <= run_.lastRow; ++row) {
            if (readsLikeNumber(values_[row - run_.firstRow][0])) {
                writeCell(row);
            }
        }
        for (const Area& noted : cellsWith(rangeOf(sheet_, run_), run_, css_sheet::CellFlags::ANNOTATION)) {
            for (std::int32_t row = noted.firstRow; row <= noted.lastRow; ++row) {
                writeCell(row);
            }
        }
        for (std::int32_t row = run_.firstRow; row <= run_.lastRow; ++row) {
            const std::int32_t first = row;
            while (row <= run_.lastRow && !isDone(row)) {
                ++row;
            }
            if (row > first) {
                const uno::Reference<css_sheet::XCellRangeData> cells{
                    rangeOf(sheet_, {first, run_.firstColumn, row - 1, run_.firstColumn}),
                    uno::UNO_QUERY_THROW};
                cells->setDataArray({values_.getConstArray() + (first - run_.firstRow), row - first});
            }
        }
    }

private:
    [[nodiscard]] std::size_t indexOf(std::int32_t row) const {
        return static_cast<std::size_t>(row - run_.firstRow);
    }
    [[nodiscard]] bool isDone(std::int32_t row) const { return kept_[indexOf(row)]; }

    void writeCell(std::int32_t row) {
        if (isDone(row)) {
            return;
        }
        const auto cell = sheet_->getCellByPosition(run_.firstColumn, row);
        const uno::Any& value = values_[row - run_.firstRow][0];
        rtl::OUString text;
        double number = 0;
        if (value >>= text) {
            writeText(cell, text);
        } else if (value >>= number) {
            cell->setValue(number);
        }
        kept_[indexOf(row)] = true;
    }

    /// 100% as a text brings the text format along, which Undo would leave behind: so the format is set
    /// before and taken back afterwards.
    void writeText(const uno::Reference<com::sun::star::table::XCell>& cell, const rtl::OUString& text) {
        const rtl::OUString format{"NumberFormat"};
        const uno::Reference<com::sun::star::beans::XPropertySet> look{cell, uno::UNO_QUERY_THROW};
        const uno::Reference<com::sun::star::beans::XPropertyState> state{cell, uno::UNO_QUERY_THROW};
        const bool isOwn =
            state->getPropertyState(format) == com::sun::star::beans::PropertyState_DIRECT_VALUE;
        const uno::Any before = look->getPropertyValue(format);
        look->setPropertyValue(format, uno::Any{NumberFormats{sheet_.document()}.keyOf("@")});
        uno::Reference<com::sun::star::text::XTextRange> {
            cell, uno::UNO_QUERY_THROW
            } -> setString(text);
        if (isOwn) {
            look->setPropertyValue(format, before);
        } else {
            state->setPropertyToDefault(format);
        }
    }

    SheetRef sheet_;
    Area run_;
    uno::Sequence<uno::Sequence<uno::Any>> values_;
    std::vector<bool> kept_; // rows that block writing leaves alone
};

} // namespace

void SheetWriter::freezeOwned() const {
    for (const OwnedArea& owned : owned_) {
        const auto runs = ownFormulas(sheet_, owned);
        if (runs.empty()) {
            continue;
        }
        for (const Area& run : runs) {
            ValueRun{sheet_, run}.write();
        }
        // What was turned into a value earlier and what is now; nothing of what was typed between.
        const auto now = fingerprintsIn(sheet_, owned.area);
        std::vector<std::u16string> prints(now.size());
        for (const auto* const areas : {&runs, &frozen_}) {
            for (const Area& area : *areas) {
                if (area.firstColumn != owned.area.firstColumn) {
                    continue;
                }
                for (std::int32_t row = std::max(area.firstRow, owned.area.firstRow);
                     row <= std::min(area.lastRow, owned.area.lastRow); ++row) {
                    const auto index = static_cast<std::size_t>(row - owned.area.firstRow);
                    prints[index] = now[index];
                }
            }
        }
        keepFrozen(sheet_, owned, prints);
    }
}

Freezing freezeValues(const DocumentRef& document, const SheetRef& sheet, const rtl::OUString& title) {
    const auto owned = ownedAreas(sheet);
    if (std::all_of(owned.begin(), owned.end(),
                    [&](const OwnedArea& each) { return ownFormulas(sheet, each).empty(); })) {
        return Freezing::nothingThere;
    }
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    if (isReadOnly(model) || (isProtected(sheet) && !isProtectedForm(sheet))) {
        return Freezing::refused;
    }
    const SheetWriter writer{sheet, owned};
    const OneStep step{model, title};
    const Unprotected open{sheet};
    writer.freezeOwned();
    return Freezing::done;
}

bool hasLiveFormulas(const DocumentRef& document) {
    const uno::Reference<com::sun::star::container::XIndexAccess> sheets{document->getSheets(),
                                                                         uno::UNO_QUERY_THROW};
    for (sal_Int32 index = 0; index < sheets->getCount(); ++index) {
        const SheetRef sheet{document, sheets->getByIndex(index)};
        for (const OwnedArea& owned : ownedAreas(sheet)) {
            if (!ownFormulas(sheet, owned).empty()) {
                return true;
            }
        }
    }
    return false;
}

} // namespace jixiao::addin
