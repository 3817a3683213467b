// SPDX-License-Identifier: MPL-2.0
#include "sheet/protection.hpp"

#include "office/text.hpp"
#include "sheet/ownership.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using Protectable = uno::Reference<com::sun::star::util::XProtectable>;

namespace {

/// Apart from the names of evaluation, which are of cells it may take away again.
rtl::OUString mark() {
    return officeString(std::u16string{protectionMark});
}

} // namespace

void protectForm(const SheetRef& sheet) {
    const auto names = namesOf(sheet);
    if (!names->hasByName(mark())) {
        names->addNewByName(mark(), absoluteAddress(sheet, {0, 0, 0, 0}), {}, 0);
    }
    Protectable {
        sheet, uno::UNO_QUERY_THROW
        } -> protect({});
}

bool isProtectedForm(const SheetRef& sheet) {
    return isProtected(sheet) && namesOf(sheet)->hasByName(mark());
}

Unprotected::Unprotected(const SheetRef& sheet) {
    if (!isProtectedForm(sheet)) {
        return;
    }
    try {
        Protectable {
            sheet, uno::UNO_QUERY_THROW
            } -> unprotect({});
        sheet_ = isProtected(sheet) ? SheetRef{} : sheet;
    } catch (const com::sun::star::lang::IllegalArgumentException&) {
        sheet_.clear(); // somebody's password
    }
}

Unprotected::~Unprotected() {
    // A document may be closed under us; a destructor must not pass that on.
    try {
        if (sheet_.is()) {
            Protectable {
                sheet_, uno::UNO_QUERY_THROW
                } -> protect({});
        }
    } catch (const uno::Exception&) {
        return;
    }
}

} // namespace jixiao::addin
