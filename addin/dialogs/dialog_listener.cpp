// SPDX-License-Identifier: MPL-2.0
#include "dialogs/dialog_listener.hpp"

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;

rtl::OUString nameOf(const uno::Reference<uno::XInterface>& source) {
    rtl::OUString name;
    const uno::Reference<awt::XControl> control{source, uno::UNO_QUERY};
    if (control.is()) {
        const uno::Reference<com::sun::star::beans::XPropertySet> model{control->getModel(), uno::UNO_QUERY};
        if (model.is()) {
            model->getPropertyValue("Name") >>= name;
        }
    }
    return name;
}

} // namespace jixiao::addin
