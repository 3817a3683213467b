// SPDX-License-Identifier: MPL-2.0
/// The service Forms: the year's forms from an approved table.
#pragma once

#include "profiles/profiles.hpp"
#include "sheet/make_forms.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <org/jixiao/calc/XForms.hpp>

namespace jixiao::addin {

class Forms final
    : public cppu::WeakImplHelper2<org::jixiao::calc::XForms, com::sun::star::lang::XServiceInfo> {
    using Options = com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>;

public:
    explicit Forms(const ContextRef& context) : context_{context}, profiles_{context} {}

    org::jixiao::calc::FormResult SAL_CALL makeSelfEvaluation(const DocumentRef& document,
                                                              const GivenSheet& sheet,
                                                              const Options& options) override;
    org::jixiao::calc::FormResult SAL_CALL makeMonitoring(const DocumentRef& document,
                                                          const GivenSheet& sheet,
                                                          const Options& options) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    com::sun::star::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    org::jixiao::calc::FormResult make(FormKind kind, const DocumentRef& document, const GivenSheet& sheet,
                                       const Options& options);

    ContextRef context_;
    Profiles profiles_;
};

} // namespace jixiao::addin
