// SPDX-License-Identifier: MPL-2.0
/// The edge between our code and the office: no foreign exception goes through.
#pragma once

#include <com/sun/star/lang/WrappedTargetRuntimeException.hpp>
#include <com/sun/star/uno/RuntimeException.hpp>
#include <sal/log.hxx>

#include <exception>

namespace jixiao::addin {

/// Runs `body`. UNO runtime exceptions (a document that was closed meanwhile) go on to the caller as UNO
/// allows; anything else is answered with `fallback`.
template <typename Result, typename Body>
Result guarded(Result fallback, Body&& body) {
    try {
        return body();
    } catch (const com::sun::star::uno::RuntimeException&) {
        throw;
    } catch (const com::sun::star::uno::Exception& e) {
        SAL_WARN("jixiao", e.Message);
    } catch (const std::exception& e) {
        SAL_WARN("jixiao", e.what());
    } catch (...) {
        SAL_WARN("jixiao", "unknown exception");
    }
    return fallback;
}

} // namespace jixiao::addin
