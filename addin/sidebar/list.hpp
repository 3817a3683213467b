// SPDX-License-Identifier: MPL-2.0
/// A list of lines with columns, some of them headings that open and close: the office's grid control, worked
/// by mouse and by keys.
#pragma once

#include "sidebar/controls.hpp"
#include "sidebar/list_model.hpp"

#include <com/sun/star/awt/grid/XGridControl.hpp>
#include <com/sun/star/awt/grid/XGridRowSelection.hpp>
#include <rtl/ref.hxx>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jixiao::addin::sidebar {

class List {
public:
    struct Column {
        std::u16string title;
        sal_Int32 share = 1; // of the width
        bool right = false;  // numbers stand at the right
    };
    /// What a person does to it; the line is always one that is there.
    struct Done {
        std::function<void(std::size_t line)> selected;
        std::function<void(std::size_t line)> opened;             // Enter, or a double click
        std::function<void(std::size_t line)> toggle;             // a click on a heading, or Space
        std::function<void(std::size_t line, bool closed)> close; // Left and Right
    };

    /// Adds the control; `name` is its name among the controls, `label` that for screen readers.
    List(Controls& controls, const char* name, Done done);
    ~List();
    List(const List&) = delete;
    List& operator=(const List&) = delete;

    /// After the controls were shown.
    void listen();

    void setColumns(const std::vector<Column>& columns);
    /// Shares a width in pixels out among the columns: the grid leaves them as they are when it is resized.
    void spread(sal_Int32 width);
    /// `isHeading`: a line that opens and closes at a click.
    void show(std::size_t lines, ListModel::Texts texts, std::function<bool(std::size_t)> isHeading);
    /// Marks a line and brings it into sight; nothing: no line. Nobody is told.
    void select(std::optional<std::size_t> line);
    [[nodiscard]] std::optional<std::size_t> selected() const;
    [[nodiscard]] const char* name() const { return name_; }
    /// The height of a line, in pixels.
    [[nodiscard]] sal_Int32 rowHeight() const;

private:
    class Listener;
    class Silence;

    /// Gives it a current cell, which the accessible side looks for without asking as soon as the list has
    /// the keyboard, and the office ends where there is none (7.4).
    void standSomewhere();

    Controls& controls_;
    const char* name_;
    std::vector<sal_Int32> shares_; // of the columns
    rtl::Reference<ListModel> rows_;
    rtl::Reference<Listener> listener_;
    com::sun::star::uno::Reference<com::sun::star::awt::grid::XGridControl> grid_;
    com::sun::star::uno::Reference<com::sun::star::awt::grid::XGridRowSelection> selection_;
};

} // namespace jixiao::addin::sidebar
