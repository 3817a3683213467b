// SPDX-License-Identifier: MPL-2.0
#include "sheet/remedies.hpp"

#include "office/text.hpp"
#include "office/undo.hpp"
#include "sheet/frozen.hpp"
#include "sheet/left_out.hpp"
#include "sheet/number_formats.hpp"
#include "sheet/ownership.hpp"
#include "sheet/protection.hpp"
#include "table/recognize.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <map>
#include <ranges>
#include <utility>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using remedy::CellEdit;

namespace {

using Place = std::pair<std::int32_t, std::int32_t>;

/// The wanted edits that are offered now, each cell once, by place.
std::map<Place, CellEdit> stillOffered(const SheetRef& sheet, std::span<const CellEdit> wanted) {
    std::map<Place, const CellEdit*> asked;
    for (const CellEdit& edit : wanted) {
        asked.emplace(Place{edit.cell.row, edit.cell.column}, &edit);
    }
    std::map<Place, CellEdit> edits;
    for (const remedy::Remedy& each : remediesOf(sheet)) {
        for (const CellEdit& edit : each.edits) {
            const Place place{edit.cell.row, edit.cell.column};
            const auto found = asked.find(place);
            // Who asks knows how a number shows, not which it is.
            if (found != asked.end() && found->second->before == edit.before &&
                found->second->after == edit.after) {
                edits.emplace(place, edit);
            }
        }
    }
    return edits;
}

void write(const SheetRef& sheet, const CellEdit& edit, sal_Int32 textFormat) {
    const auto cell = sheet->getCellByPosition(edit.cell.column, edit.cell.row);
    if (edit.number) {
        cell->setValue(*edit.number);
        return;
    }
    if (edit.after.starts_with(u'=')) {
        // The office gives it this format by itself, but then Undo does not take the format back.
        uno::Reference<com::sun::star::beans::XPropertySet> {
            cell, uno::UNO_QUERY_THROW
            } -> setPropertyValue("NumberFormat", uno::Any{textFormat});
    }
    uno::Reference<com::sun::star::text::XTextRange> {
        cell, uno::UNO_QUERY_THROW
        } -> setString(officeString(edit.after));
}

} // namespace

std::vector<remedy::Remedy> remediesOf(const SheetRef& sheet) {
    const auto owned = ownedAreas(sheet);
    SheetReader reader{sheet, leftOut(owned, frozenAreas(sheet, owned), Typed::leftOut)};
    if (!table::holdsTable(reader.grid())) {
        return {};
    }
    reader.readDetails();
    const table::Grid grid = reader.grid();
    return remedy::remedies(table::recognize(grid), grid);
}

Cured applyEdits(const DocumentRef& document, const SheetRef& sheet, std::span<const CellEdit> edits,
                 const rtl::OUString& title) {
    Cured result;
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    const auto block = [&](std::u16string_view code) {
        result.blocked = finding::Finding{code, finding::Severity::error, -1, {}, {}};
    };
    if (isReadOnly(model)) {
        block(u"document-read-only");
        return result;
    }
    if (isProtected(sheet) && !isProtectedForm(sheet)) {
        block(u"sheet-protected");
        return result;
    }
    const auto offered = stillOffered(sheet, edits);
    if (offered.empty()) {
        return result;
    }
    const OneStep step{model, title};
    const Unprotected open{sheet};
    const sal_Int32 textFormat = NumberFormats{document}.keyOf("@");
    // From below: going down, many cells take long.
    for (const auto& [place, edit] : offered | std::views::reverse) {
        write(sheet, edit, textFormat);
    }
    result.changed = static_cast<std::int32_t>(offered.size());
    return result;
}

} // namespace jixiao::addin
