// SPDX-License-Identifier: MPL-2.0
#include "office/clipboard.hpp"

#include "office/text.hpp"

#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <com/sun/star/datatransfer/clipboard/XClipboard.hpp>
#include <cppuhelper/implbase1.hxx>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace transfer = com::sun::star::datatransfer;

namespace {

/// Plain text in UTF-16, from which the office makes what the system wants.
class PlainText final : public cppu::WeakImplHelper1<transfer::XTransferable> {
public:
    explicit PlainText(const rtl::OUString& text) : text_{text} {}

    uno::Any SAL_CALL getTransferData(const transfer::DataFlavor& flavor) override {
        if (!isDataFlavorSupported(flavor)) {
            throw transfer::UnsupportedFlavorException{flavor.MimeType, *this};
        }
        return uno::Any{text_};
    }
    uno::Sequence<transfer::DataFlavor> SAL_CALL getTransferDataFlavors() override {
        const transfer::DataFlavor flavor{mimeType, "Text", cppu::UnoType<rtl::OUString>::get()};
        return {&flavor, 1};
    }
    sal_Bool SAL_CALL isDataFlavorSupported(const transfer::DataFlavor& flavor) override {
        return flavor.MimeType == mimeType;
    }

private:
    static constexpr char mimeType[] = "text/plain;charset=utf-16";

    rtl::OUString text_;
};

} // namespace

void copyText(const ContextRef& context, std::u16string_view text) {
    const auto clipboard = transfer::clipboard::SystemClipboard::create(context);
    clipboard->setContents(new PlainText{officeString(text)}, {});
}

} // namespace jixiao::addin
