// SPDX-License-Identifier: MPL-2.0
/// What a range holds and how far it can be seen.
#pragma once

#include "sheet/ranges.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>

#include <vector>

namespace jixiao::addin {

/// Whatever a person would miss.
inline constexpr sal_Int32 anyContent =
    com::sun::star::sheet::CellFlags::VALUE | com::sun::star::sheet::CellFlags::DATETIME |
    com::sun::star::sheet::CellFlags::STRING | com::sun::star::sheet::CellFlags::FORMULA |
    com::sun::star::sheet::CellFlags::ANNOTATION;

/// The same but for comments, which are a person's in any case.
inline constexpr sal_Int32 cellContent = anyContent & ~com::sun::star::sheet::CellFlags::ANNOTATION;

/// Areas of cells in `area` that hold something of `content`, flags of com.sun.star.sheet.CellFlags.
std::vector<table::Area> filled(const SheetRef& sheet, const table::Area& area,
                                sal_Int32 content = anyContent);

/// Every row of the area is shown: then a fill reaches them all (7.4 passes over hidden and filtered rows).
bool isAllVisible(const SheetRef& sheet, const table::Area& area);

/// The rows of an area of one column, from the top, in runs whose cells look the same in every respect.
std::vector<table::Area> alikeRuns(const SheetRef& sheet, const table::Area& area);

} // namespace jixiao::addin
