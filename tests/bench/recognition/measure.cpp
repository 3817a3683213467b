// SPDX-License-Identifier: MPL-2.0
/// A job inside the office that measures, for the first sheet of a document, each step of `recognize`:
/// reading the sheet into a grid, and the engine. Gives seconds of the thread's own time, the best of some
/// rounds.
#include "office/document.hpp"
#include "sheet/reader.hpp"
#include "table/recognize.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <algorithm>
#include <ctime>
#include <limits>

namespace {

namespace uno = com::sun::star::uno;
using namespace jixiao;

double now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

template <typename Work>
double secondsOf(Work&& work) {
    const double begin = now();
    work();
    return now() - begin;
}

class Measure : public cppu::WeakImplHelper2<com::sun::star::task::XJob, com::sun::star::lang::XServiceInfo> {
public:
    explicit Measure(const uno::Reference<uno::XComponentContext>& context) : context_{context} {}

    /// Takes the document as the first value; gives reading, engine and the whole call, in seconds, and how
    /// many indicators there are.
    uno::Any SAL_CALL execute(const uno::Sequence<com::sun::star::beans::NamedValue>& arguments) override {
        const addin::DocumentRef document{arguments[0].Value, uno::UNO_QUERY_THROW};
        sal_Int32 rounds = 1;
        arguments[1].Value >>= rounds;
        const uno::Reference<com::sun::star::container::XIndexAccess> sheets{document->getSheets(),
                                                                             uno::UNO_QUERY_THROW};
        const addin::SheetRef sheet{document, sheets->getByIndex(0)};
        const auto service = org::jixiao::calc::IndicatorTables::create(context_);
        constexpr double none = std::numeric_limits<double>::max();
        double reading = none, engine = none, whole = none, count = 0;
        for (sal_Int32 round = 0; round <= rounds; ++round) { // the first one only warms up
            double read = secondsOf([&] { addin::SheetReader reader{sheet, {}}; });
            addin::SheetReader reader{sheet, {}};
            bool any = false;
            double recognized = secondsOf([&] { any = table::holdsTable(reader.grid()); });
            if (any) {
                read += secondsOf([&] { reader.readDetails(); });
                recognized += secondsOf([&] { static_cast<void>(table::recognize(reader.grid())); });
            }
            const double all = secondsOf([&] {
                count = 0;
                for (const auto& table : service->recognize(sheet)) {
                    count += table.Indicators.getLength();
                }
            });
            if (round > 0) {
                reading = std::min(reading, read);
                engine = std::min(engine, recognized);
                whole = std::min(whole, all);
            }
        }
        const double seconds[] = {reading, engine, whole, count};
        return uno::Any{uno::Sequence<double>{seconds, 4}};
    }

    rtl::OUString SAL_CALL getImplementationName() override { return "org.jixiao.bench.comp.Measure"; }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override {
        return cppu::supportsService(this, name);
    }
    uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const rtl::OUString name{"org.jixiao.bench.Measure"};
        return {&name, 1};
    }

private:
    uno::Reference<uno::XComponentContext> context_;
};

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_bench_measure(com::sun::star::uno::XComponentContext* context,
                            const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new Measure{context});
    object->acquire();
    return object;
}
