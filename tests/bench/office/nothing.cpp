// SPDX-License-Identifier: MPL-2.0
/// An add-in function that takes what PERF_MET takes and answers 1, or a column of it where the target is a
/// column: what calling one costs by itself.
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/jixiao/bench/XRival.hpp>

#include <algorithm>

namespace {

namespace uno = com::sun::star::uno;

class Nothing final
    : public cppu::WeakImplHelper2<org::jixiao::bench::XRival, com::sun::star::lang::XServiceInfo> {
public:
    uno::Any SAL_CALL met(const uno::Any& target, const uno::Any&, const uno::Any&,
                          const uno::Any&) override {
        using Rows = uno::Sequence<uno::Sequence<uno::Any>>;
        const uno::Any one{1.0};
        const auto* rows = target.getValueType() == cppu::UnoType<Rows>::get()
                               ? static_cast<const Rows*>(target.getValue())
                               : nullptr;
        if (rows == nullptr) {
            return one;
        }
        Rows answer{rows->getLength()};
        std::fill_n(answer.getArray(), answer.getLength(), uno::Sequence<uno::Any>{&one, 1});
        return uno::Any{answer};
    }
    rtl::OUString SAL_CALL getImplementationName() override { return "org.jixiao.bench.comp.Nothing"; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override {
        return cppu::supportsService(this, service);
    }
    uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString name{"org.jixiao.bench.Nothing"};
        return {&name, 1};
    }
};

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT uno::XInterface* jixiao_bench_nothing(uno::XComponentContext*,
                                                                      const uno::Sequence<uno::Any>&) {
    auto* object = static_cast<cppu::OWeakObject*>(new Nothing);
    object->acquire();
    return object;
}
