// SPDX-License-Identifier: MPL-2.0
/// What a cell's number format makes of its number.
#pragma once

#include "office/document.hpp"
#include "table/grid.hpp"

#include <com/sun/star/util/XNumberFormats.hpp>

#include <map>

namespace jixiao::addin {

/// The document's number formats, asked once for each.
class NumberFormats {
public:
    explicit NumberFormats(const DocumentRef& document);

    /// `key` is the NumberFormat property of a cell.
    table::NumberFormat kindOf(sal_Int32 key);

    /// The key of a format code in the English notation, added to the document where it is not there yet.
    sal_Int32 keyOf(const rtl::OUString& code);

private:
    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> formats_;
    std::map<sal_Int32, table::NumberFormat> kinds_;
};

} // namespace jixiao::addin
