// SPDX-License-Identifier: MPL-2.0
#include "sheet/new_sheet.hpp"

#include "office/text.hpp"
#include "sheet/draft_styles.hpp"
#include "sheet/draft_writer.hpp"
#include "sheet/ownership.hpp"
#include "sheet/protection.hpp"
#include "sheet/ranges.hpp"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace css_sheet = com::sun::star::sheet;
using forms::SheetDraft;
using Properties = uno::Reference<com::sun::star::beans::XPropertySet>;

namespace {

/// Apart from the names of evaluation, which are of cells it may take away again.
constexpr std::u16string_view kindPrefix = u"JixiaoSheet_";

rtl::OUString kindName(std::u16string_view kind) {
    return officeString(std::u16string{kindPrefix} + std::u16string{kind});
}

/// A window that is shown or, without a display, would be.
bool hasWindow(const uno::Reference<com::sun::star::frame::XModel>& model) {
    const auto controller = model->getCurrentController();
    if (!controller.is() || !controller->getFrame().is()) {
        return false;
    }
    const uno::Reference<com::sun::star::awt::XWindow2> window{controller->getFrame()->getContainerWindow(),
                                                               uno::UNO_QUERY};
    return window.is() && window->isVisible();
}

/// A name that a sheet may have in every file format, and that no sheet of the document has.
rtl::OUString freeName(const uno::Reference<css_sheet::XSpreadsheets>& sheets, std::u16string_view wished) {
    constexpr std::size_t longest = 28; // 31 with the number behind it
    std::u16string plain;
    for (const char16_t c : wished) {
        if (std::u16string_view{u"[]*?:/\\'\n\t"}.find(c) == std::u16string_view::npos &&
            plain.size() < longest) {
            plain += c;
        }
    }
    rtl::OUString name = officeString(plain);
    for (sal_Int32 number = 2; sheets->hasByName(name); ++number) {
        name = officeString(plain) + rtl::OUString::number(number);
    }
    return name;
}

} // namespace

SheetStep::SheetStep(const DocumentRef& document, const rtl::OUString& title) {
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    if (hasWindow(model)) {
        step_.emplace(model, title);
        return;
    }
    const uno::Reference<com::sun::star::document::XUndoManagerSupplier> supplier{model, uno::UNO_QUERY};
    if (supplier.is()) {
        unrecorded_ = supplier->getUndoManager();
    }
    if (unrecorded_.is()) {
        unrecorded_->lock();
    }
}

SheetStep::~SheetStep() {
    // A document may be closed under us; a destructor must not pass that on.
    try {
        if (unrecorded_.is()) {
            unrecorded_->unlock();
            unrecorded_->clear();
        }
    } catch (const uno::Exception&) {
        return;
    }
}

std::optional<finding::Finding> whyNoNewSheet(const DocumentRef& document) {
    const auto because = [](std::u16string_view code) {
        return finding::Finding{code, finding::Severity::error, -1, {}, {}};
    };
    if (isReadOnly({document, uno::UNO_QUERY})) {
        return because(u"document-read-only");
    }
    const uno::Reference<com::sun::star::util::XProtectable> structure{document, uno::UNO_QUERY};
    return structure.is() && structure->isProtected() ? std::optional{because(u"structure-protected")}
                                                      : std::nullopt;
}

SheetRef sheetOfKind(const DocumentRef& document, std::u16string_view kind) {
    const uno::Reference<com::sun::star::container::XIndexAccess> sheets{document->getSheets(),
                                                                         uno::UNO_QUERY_THROW};
    for (sal_Int32 i = 0; !kind.empty() && i < sheets->getCount(); ++i) {
        const SheetRef sheet{document, sheets->getByIndex(i)};
        if (namesOf(sheet)->hasByName(kindName(kind))) {
            return sheet;
        }
    }
    return {};
}

bool hasKind(const SheetRef& sheet) {
    const auto names = namesOf(sheet)->getElementNames();
    return std::any_of(names.begin(), names.end(), [](const rtl::OUString& name) {
        return view(name).starts_with(kindPrefix) && view(name) != protectionMark;
    });
}

SheetRef addSheet(const DocumentRef& document, const SheetRef& after, const SheetDraft& draft) {
    const auto sheets = document->getSheets();
    rtl::OUString name;
    auto position = static_cast<sal_Int16>(indexOf(after) + 1);
    const SheetRef earlier = sheetOfKind(document, draft.kind);
    if (earlier.is()) {
        name = nameOf(earlier);
        position = indexOf(earlier);
        sheets->removeByName(name);
    } else {
        name = freeName(sheets, draft.name);
    }
    ensureDraftStyles(document);
    sheets->insertNewByName(name, position);
    const SheetRef sheet{document, sheets->getByName(name)};
    writeDraft(document, sheet, draft);
    if (!draft.kind.empty()) {
        namesOf(sheet)->addNewByName(kindName(draft.kind), absoluteAddress(sheet, draft.printed), {}, 0);
    }
    return sheet;
}

void showSheet(const DocumentRef& document, const SheetRef& sheet) {
    const uno::Reference<com::sun::star::frame::XModel> model{document, uno::UNO_QUERY_THROW};
    const uno::Reference<css_sheet::XSpreadsheetView> view{model->getCurrentController(), uno::UNO_QUERY};
    if (view.is()) {
        view->setActiveSheet(sheet);
    }
}

rtl::OUString nameOf(const SheetRef& sheet) {
    return uno::Reference<com::sun::star::container::XNamed> {
        sheet, uno::UNO_QUERY_THROW
        } -> getName();
}

} // namespace jixiao::addin
