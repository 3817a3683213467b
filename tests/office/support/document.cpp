// SPDX-License-Identifier: MPL-2.0
#include "support/document.hpp"

#include "office/text.hpp"
#include "support/cell_name.hpp"
#include "support/session.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XSearchable.hpp>

#include <stdexcept>

namespace jixiao::test {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

css::util::URL parsed(const office::Office& office, const std::string& command) {
    css::util::URL url;
    url.Complete = office::ustring(command);
    css::util::URLTransformer::create(office.context())->parseStrict(url);
    return url;
}

Reference<css::frame::XDispatch> dispatcher(const Reference<css::sheet::XSpreadsheetDocument>& document,
                                            const css::util::URL& url) {
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> provider(model->getCurrentController()->getFrame(),
                                                            UNO_QUERY_THROW);
    return provider->queryDispatch(url, "_self", 0);
}

std::vector<css::table::CellAddress> found(const Reference<css::sheet::XSpreadsheet>& sheet,
                                           const std::string& text) {
    const Reference<css::util::XSearchable> searchable(sheet, UNO_QUERY_THROW);
    const auto search = searchable->createSearchDescriptor();
    search->setSearchString(office::ustring(text));
    search->setPropertyValue("SearchWords", css::uno::Any(true));        // here: the whole cell
    search->setPropertyValue("SearchType", css::uno::Any(sal_Int16(1))); // what is shown, not the formula
    std::vector<css::table::CellAddress> result;
    const auto all = searchable->findAll(search);
    if (!all.is()) {
        return result;
    }
    for (sal_Int32 index = 0; index < all->getCount(); ++index) {
        const Reference<css::sheet::XCellRangeAddressable> range(all->getByIndex(index), UNO_QUERY_THROW);
        const auto area = range->getRangeAddress();
        for (sal_Int32 row = area.StartRow; row <= area.EndRow; ++row) {
            for (sal_Int32 column = area.StartColumn; column <= area.EndColumn; ++column) {
                result.emplace_back(area.Sheet, column, row);
            }
        }
    }
    return result;
}

} // namespace

Document::Document() : office(shared_office()), document(office::open_new(office)) {}

Document::Document(const std::filesystem::path& file, const office::Opening& how)
    : office(shared_office()), document(office::open(office, copy_of(file), how)) {}

Document::Document(const office::Office& in, const std::filesystem::path& file)
    : office(in), document(office::open(office, copy_of(file))) {}

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

void Document::type(const std::vector<std::vector<std::string>>& rows) const {
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            set_formula(cell_name(static_cast<int>(column), static_cast<int>(row)), rows[row][column]);
        }
    }
}

void Document::set_value(const std::string& address, double value) const {
    cell(address)->setValue(value);
}

void Document::recalculate() const {
    Reference<css::sheet::XCalculatable>(document, UNO_QUERY_THROW)->calculateAll();
}

std::string Document::find(const std::string& text) const {
    const auto places = found(sheet(), text);
    if (places.empty()) {
        return {};
    }
    return cell_name(places.front().Column, places.front().Row);
}

int Document::count(const std::string& text) const {
    return static_cast<int>(found(sheet(), text).size());
}

std::string Document::column_of(const std::string& text) const {
    const std::string cell = find(text);
    return cell.substr(0, cell.find_first_of("0123456789"));
}

std::string Document::row_of(const std::string& text) const {
    const std::string cell = find(text);
    return cell.empty() ? cell : cell.substr(cell.find_first_of("0123456789"));
}

void Document::dispatch(const std::string& command) const {
    if (!offers(command)) {
        throw std::runtime_error("nobody dispatches " + command);
    }
    // By a helper inside the office: XDispatch is one-way, over the pipe it would not wait.
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> provider(model->getCurrentController()->getFrame(),
                                                            UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(office.context())
        ->executeDispatch(provider, office::ustring(command), "_self", 0, {});
}

bool Document::offers(const std::string& command) const {
    return dispatcher(document, parsed(office, command)).is();
}

Reference<css::document::XUndoManager> Document::undo_manager() const {
    return Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
}

std::vector<std::string> Document::undo_titles() const {
    std::vector<std::string> titles;
    for (const rtl::OUString& title : undo_manager()->getAllUndoActionTitles()) {
        titles.push_back(office::utf8(title));
    }
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
