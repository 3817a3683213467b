// SPDX-License-Identifier: MPL-2.0
#include "support/document.hpp"

#include "office/text.hpp"
#include "support/session.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/URLTransformer.hpp>

#include <stdexcept>

namespace jixiao::test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

css::util::URL parsed(const std::string& command) {
    css::util::URL url;
    url.Complete = office::ustring(command);
    css::util::URLTransformer::create(shared_office().context())->parseStrict(url);
    return url;
}

Reference<css::frame::XDispatch> dispatcher(const Reference<css::sheet::XSpreadsheetDocument>& document,
                                            const css::util::URL& url) {
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> provider(model->getCurrentController()->getFrame(),
                                                            UNO_QUERY_THROW);
    return provider->queryDispatch(url, "_self", 0);
}

} // namespace

Document::Document() : document(office::open_new(shared_office())) {}

Document::Document(const std::filesystem::path& file, office::TextImport text)
    : document(office::open(shared_office(), file, text)) {}

Document::~Document() {
    try {
        office::close(document);
    } catch (const css::uno::Exception&) { // NOLINT(bugprone-empty-catch): a test that lost its office says
                                           // so itself
    }
}

Reference<css::sheet::XSpreadsheet> Document::sheet(int index) const {
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    return {sheets->getByIndex(index), UNO_QUERY_THROW};
}

Reference<css::table::XCell> Document::cell(const std::string& address) const {
    return sheet()->getCellRangeByName(office::ustring(address))->getCellByPosition(0, 0);
}

std::string Document::text(const std::string& address) const {
    return office::utf8(Reference<css::text::XText>(cell(address), UNO_QUERY_THROW)->getString());
}

std::string Document::formula(const std::string& address) const {
    return office::utf8(cell(address)->getFormula());
}

double Document::value(const std::string& address) const {
    return cell(address)->getValue();
}

void Document::set_text(const std::string& address, const std::string& text) const {
    Reference<css::text::XText>(cell(address), UNO_QUERY_THROW)->setString(office::ustring(text));
}

void Document::set_formula(const std::string& address, const std::string& formula) const {
    cell(address)->setFormula(office::ustring(formula));
}

void Document::set_value(const std::string& address, double value) const {
    cell(address)->setValue(value);
}

void Document::recalculate() const {
    Reference<css::sheet::XCalculatable>(document, UNO_QUERY_THROW)->calculateAll();
}

void Document::dispatch(const std::string& command) const {
    const css::util::URL url = parsed(command);
    const auto found = dispatcher(document, url);
    if (!found.is())
        throw std::runtime_error("nobody dispatches " + command);
    found->dispatch(url, {});
}

bool Document::offers(const std::string& command) const {
    return dispatcher(document, parsed(command)).is();
}

Reference<css::document::XUndoManager> Document::undo_manager() const {
    return Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
}

std::vector<std::string> Document::undo_titles() const {
    std::vector<std::string> titles;
    for (const rtl::OUString& title : undo_manager()->getAllUndoActionTitles())
        titles.push_back(office::utf8(title));
    return titles;
}

void Document::undo() const {
    undo_manager()->undo();
}

std::filesystem::path Document::saved_as(const std::string& name) const {
    std::filesystem::path file = scratch() / name;
    office::store(document, file);
    return file;
}

} // namespace jixiao::test
