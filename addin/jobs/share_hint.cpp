// SPDX-License-Identifier: MPL-2.0
#include "jobs/share_hint.hpp"

#include "commands/message.hpp"
#include "commands/words.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"
#include "sheet/freeze.hpp"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <cppuhelper/supportsservice.hxx>

#include <mutex>
#include <optional>
#include <set>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace beans = com::sun::star::beans;
namespace frame = com::sun::star::frame;
using Model = uno::Reference<frame::XModel>;

namespace {

const char* const implementation = "org.jixiao.calc.comp.ShareHint";

/// The document that was saved.
Model savedDocument(const uno::Sequence<beans::NamedValue>& arguments) {
    Model model;
    for (const beans::NamedValue& argument : arguments) {
        uno::Sequence<beans::NamedValue> environment;
        if (argument.Name == "Environment" && (argument.Value >>= environment)) {
            for (const beans::NamedValue& each : environment) {
                if (each.Name == "Model") {
                    each.Value >>= model;
                }
            }
        }
    }
    return model;
}

/// .xlsx, .xlsm, .xls, their templates, the older ones; nothing for formats that others do not open.
std::optional<SharedFormat> sharedFormat(const Model& model) {
    for (const beans::PropertyValue& argument : model->getArgs()) {
        rtl::OUString filter;
        if (argument.Name != "FilterName" || !(argument.Value >>= filter)) {
            continue;
        }
        if (filter.indexOf("2007") >= 0 || filter.indexOf("Office Open XML") >= 0) {
            return SharedFormat::excel2007;
        }
        if (filter.indexOf("Excel") >= 0) {
            return SharedFormat::excel97;
        }
    }
    return {};
}

/// Somebody sees it.
bool isShown(const Model& model) {
    const uno::Reference<frame::XController> controller = model->getCurrentController();
    if (!controller.is() || !controller->getFrame().is()) {
        return false;
    }
    const uno::Reference<com::sun::star::awt::XWindow2> window{controller->getFrame()->getContainerWindow(),
                                                               uno::UNO_QUERY};
    return window.is() && window->isVisible();
}

/// True once for each document, as long as the office runs. The office makes a new job for every saving, so
/// this is kept apart from it.
bool isFirstTime(const Model& model) {
    static std::mutex mutex;
    static std::set<rtl::OUString> told;
    rtl::OUString id;
    uno::Reference<beans::XPropertySet> {
        model, uno::UNO_QUERY_THROW
        } -> getPropertyValue("RuntimeUID") >>= id;
    const std::lock_guard lock{mutex};
    return told.insert(id).second;
}

} // namespace

uno::Any ShareHint::execute(const uno::Sequence<beans::NamedValue>& arguments) {
    return guarded(uno::Any{}, [&] {
        const Model model = savedDocument(arguments);
        const DocumentRef document{model, uno::UNO_QUERY};
        const auto format = sharedFormat(model);
        if (document.is() && format && isShown(model) && hasLiveFormulas(document) && isFirstTime(model)) {
            showShareHint(model, *format, uiLanguage(context_));
        }
        return uno::Any{};
    });
}

rtl::OUString ShareHint::getImplementationName() {
    return rtl::OUString::createFromAscii(implementation);
}

sal_Bool ShareHint::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> ShareHint::getSupportedServiceNames() {
    const rtl::OUString name{"com.sun.star.task.Job"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_share_hint(com::sun::star::uno::XComponentContext* context,
                         const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::ShareHint{context});
    object->acquire();
    return object;
}
