// SPDX-License-Identifier: MPL-2.0
#include "office/other_document.hpp"

#include "office/property.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <array>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using com::sun::star::beans::PropertyValue;

bool OtherDocument::open(const ContextRef& context, const rtl::OUString& url) {
    namespace document = com::sun::star::document;
    const std::array<PropertyValue, 4> how{
        property("Hidden", uno::Any{true}), property("ReadOnly", uno::Any{true}),
        property("MacroExecutionMode", uno::Any{document::MacroExecMode::NEVER_EXECUTE}),
        property("UpdateDocMode", uno::Any{document::UpdateDocMode::NO_UPDATE})};
    try {
        const auto desktop = com::sun::star::frame::Desktop::create(context);
        const auto component =
            desktop->loadComponentFromURL(url, "_blank", 0, {how.data(), static_cast<sal_Int32>(how.size())});
        document_ = DocumentRef{component, uno::UNO_QUERY};
        if (!document_.is() && component.is()) {
            component->dispose();
        }
    } catch (const uno::Exception&) {
        return false; // damaged, encrypted or no file at all
    }
    return document_.is();
}

OtherDocument::~OtherDocument() {
    try {
        const uno::Reference<com::sun::star::util::XCloseable> closeable{document_, uno::UNO_QUERY};
        if (closeable.is()) {
            closeable->close(true);
        }
    } catch (const uno::Exception&) {
        return; // somebody else keeps it open
    }
}

} // namespace jixiao::addin
