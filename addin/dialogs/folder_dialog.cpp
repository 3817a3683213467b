// SPDX-License-Identifier: MPL-2.0
#include "dialogs/folder_dialog.hpp"

#include "office/text.hpp"

#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace dialogs = com::sun::star::ui::dialogs;

rtl::OUString folderOf(const DocumentRef& document) {
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    const rtl::OUString url = model->getURL();
    return url.copy(0, std::max<sal_Int32>(url.lastIndexOf('/'), 0));
}

rtl::OUString askForFolder(const ContextRef& context, const rtl::OUString& first, std::u16string_view title) {
    const uno::Reference<dialogs::XFolderPicker2> picker = dialogs::FolderPicker::create(context);
    picker->setTitle(officeString(title));
    if (!first.isEmpty()) {
        picker->setDisplayDirectory(first);
    }
    return picker->execute() == dialogs::ExecutableDialogResults::OK ? picker->getDirectory()
                                                                     : rtl::OUString{};
}

} // namespace jixiao::addin
