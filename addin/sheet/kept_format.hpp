// SPDX-License-Identifier: MPL-2.0
/// The number format that cells of the form keep.
#pragma once

#include "office/document.hpp"
#include "table/grid.hpp"

#include <com/sun/star/uno/Any.hxx>

namespace jixiao::addin {

class NumberFormats;

/// A formula in a cell with the general format takes over the format of what it adds up when it is first
/// calculated (LibreOffice 7.4): a total of percentages would turn into one, and no Undo would know of it. So
/// such cells have another format until they are calculated, which is at once.
class KeptFormat {
public:
    /// `area` holds cells that look the same. Call before formulas are written there.
    KeptFormat(const SheetRef& sheet, const table::Area& area, NumberFormats& formats);
    /// Call when they are written.
    void restore() const;

private:
    SheetRef sheet_;
    table::Area area_;
    com::sun::star::uno::Any format_;
    bool isGeneral_ = false;
    bool isDirect_ = false; // of the cells' own, not of their style
};

} // namespace jixiao::addin
