// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>

namespace jixiao::addin {

/// An argument as loading, storing and dispatching take it. `name` is ASCII.
inline com::sun::star::beans::PropertyValue property(const char* name,
                                                     const com::sun::star::uno::Any& value) {
    return {rtl::OUString::createFromAscii(name), 0, value,
            com::sun::star::beans::PropertyState_DIRECT_VALUE};
}

} // namespace jixiao::addin
