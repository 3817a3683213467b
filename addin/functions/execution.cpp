// SPDX-License-Identifier: MPL-2.0
#include "functions/perf.hpp"
#include "functions/results.hpp"

namespace jixiao::addin {

// Not yet in the add-in metadata: no formula can reach it.
com::sun::star::uno::Any Perf::execution(const Any&, const Any&, const Any&, const Any&) {
    return notAvailable();
}

} // namespace jixiao::addin
