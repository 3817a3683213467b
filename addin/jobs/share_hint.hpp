// SPDX-License-Identifier: MPL-2.0
/// Says once, when a document with live results is saved for other offices, what those will see of them.
#pragma once

#include "office/document.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/implbase2.hxx>

namespace jixiao::addin {

/// Run by the office when a document was saved (registry/Jobs.xcu).
class ShareHint final
    : public cppu::WeakImplHelper2<com::sun::star::task::XJob, com::sun::star::lang::XServiceInfo> {
public:
    explicit ShareHint(const ContextRef& context) : context_{context} {}

    com::sun::star::uno::Any SAL_CALL
    execute(const com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>& arguments) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    ContextRef context_;
};

} // namespace jixiao::addin
