// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/document.hpp"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/XCell.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace jixiao::test {

/// An open spreadsheet, closed at the end. Texts are UTF-8, addresses are A1 on the first sheet.
class Document {
public:
    /// A new empty one.
    Document();
    /// In an office of the test's own.
    Document(const office::Office& in, const std::filesystem::path& file);
    /// A copy of the file.
    explicit Document(const std::filesystem::path& file, const office::Opening& how = {});
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    [[nodiscard]] const css::uno::Reference<css::sheet::XSpreadsheetDocument>& model() const {
        return document;
    }
    [[nodiscard]] const office::Office& opened_in() const { return office; }
    [[nodiscard]] css::uno::Reference<css::sheet::XSpreadsheet> sheet(int index = 0) const;
    [[nodiscard]] css::uno::Reference<css::table::XCell> cell(const std::string& address) const;

    /// What the cell shows.
    [[nodiscard]] std::string text(const std::string& address) const;
    /// As the API has it: formula in English with `;`, text that looks like a number with a leading
    /// apostrophe.
    [[nodiscard]] std::string formula(const std::string& address) const;
    [[nodiscard]] double value(const std::string& address) const;
    /// Text stays text, whatever it looks like.
    void set_text(const std::string& address, const std::string& text) const;
    /// As if typed in English: number, formula or text.
    void set_formula(const std::string& address, const std::string& formula) const;
    void set_value(const std::string& address, double value) const;
    /// Rows of cells from A1 on, as if typed in English.
    void type(const std::vector<std::vector<std::string>>& rows) const;
    void recalculate() const;
    /// Address of the first cell that shows exactly this text; "" where none does.
    [[nodiscard]] std::string find(const std::string& text) const;
    /// How many cells show exactly this text.
    [[nodiscard]] int count(const std::string& text) const;
    /// The letters and the number of that address.
    [[nodiscard]] std::string column_of(const std::string& text) const;
    [[nodiscard]] std::string row_of(const std::string& text) const;

    /// Dispatches a command URL through the frame, as menus and keys do.
    void dispatch(const std::string& command) const;
    /// False where nobody offers the command here.
    [[nodiscard]] bool offers(const std::string& command) const;
    [[nodiscard]] std::vector<std::string> undo_titles() const;
    void undo() const;
    /// Writes a copy into the scratch folder; its path.
    [[nodiscard]] std::filesystem::path saved_as(const std::string& name) const;

private:
    [[nodiscard]] css::uno::Reference<css::document::XUndoManager> undo_manager() const;
    const office::Office& office;
    css::uno::Reference<css::sheet::XSpreadsheetDocument> document;
};

} // namespace jixiao::test
