// SPDX-License-Identifier: MPL-2.0
/// What a cell's number format makes of its number.
#pragma once

#include "office/document.hpp"
#include "table/grid.hpp"

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/util/XNumberFormats.hpp>

#include <map>
#include <string>
#include <string_view>

namespace jixiao::addin {

/// The document's number formats, asked once for each.
class NumberFormats {
public:
    explicit NumberFormats(const DocumentRef& document);

    /// `key` is the NumberFormat property of a cell.
    table::NumberFormat kindOf(sal_Int32 key);

    /// The format that cells have which nobody formatted, in any language.
    [[nodiscard]] bool isGeneral(sal_Int32 key) const;

    /// The key of a format code in the English notation, added to the document where it is not there yet.
    sal_Int32 keyOf(const rtl::OUString& code);

    /// A format in words that hold in every document: its language and its code, zh-CN yyyy/m/d.
    [[nodiscard]] std::u16string spelt(sal_Int32 key) const;
    /// The key of what `spelt` gave; 0 (General) where that says nothing.
    sal_Int32 keyOfSpelt(std::u16string_view text);

private:
    sal_Int32 keyOf(const rtl::OUString& code, const com::sun::star::lang::Locale& locale);

    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> formats_;
    std::map<sal_Int32, table::NumberFormat> kinds_;
};

} // namespace jixiao::addin
