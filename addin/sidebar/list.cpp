// SPDX-License-Identifier: MPL-2.0
#include "sidebar/list.hpp"

#include "office/barrier.hpp"
#include "office/property.hpp"
#include "office/text.hpp"
#include "sidebar/colors.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XMouseListener.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/awt/grid/XGridColumn.hpp>
#include <com/sun/star/awt/grid/XGridColumnModel.hpp>
#include <com/sun/star/awt/grid/XGridSelectionListener.hpp>
#include <com/sun/star/style/HorizontalAlignment.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>
#include <com/sun/star/view/SelectionType.hpp>
#include <cppuhelper/implbase3.hxx>

#include <algorithm>
#include <numeric>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;
namespace grid = com::sun::star::awt::grid;

class List::Listener final
    : public cppu::WeakImplHelper3<awt::XKeyListener, awt::XMouseListener, grid::XGridSelectionListener> {
public:
    explicit Listener(Done done) : done_{std::move(done)} {}

    void attach(const uno::Reference<awt::XControl>& control) {
        window_.set(control, uno::UNO_QUERY_THROW);
        grid_.set(control, uno::UNO_QUERY_THROW);
        selection_.set(control, uno::UNO_QUERY_THROW);
        window_->addKeyListener(this);
        window_->addMouseListener(this);
        selection_->addSelectionListener(this);
    }

    void end() {
        done_ = {};
        window_.clear();
        grid_.clear();
        selection_.clear();
    }

    void setLines(std::size_t lines, std::function<bool(std::size_t)> isHeading) {
        lines_ = lines;
        isHeading_ = std::move(isHeading);
    }

    /// What we select ourselves is nobody's doing.
    bool silent = false;

    void SAL_CALL selectionChanged(const grid::GridSelectionEvent& /*event*/) override {
        guarded(0, [&] {
            if (const auto line = current(); line && !silent) {
                call(done_.selected, *line);
            }
            return 0;
        });
    }

    void SAL_CALL keyPressed(const awt::KeyEvent& event) override {
        guarded(0, [&] {
            const auto line = current();
            if (!line || event.Modifiers != 0) {
                return 0;
            }
            switch (event.KeyCode) {
            case awt::Key::RETURN:
                call(done_.opened, *line);
                break;
            case awt::Key::SPACE:
                call(done_.toggle, *line);
                break;
            case awt::Key::LEFT:
            case awt::Key::RIGHT:
                if (const auto close = done_.close) {
                    close(*line, event.KeyCode == awt::Key::LEFT);
                }
                break;
            default:
                break;
            }
            return 0;
        });
    }
    void SAL_CALL keyReleased(const awt::KeyEvent& /*event*/) override {}

    void SAL_CALL mousePressed(const awt::MouseEvent& /*event*/) override {}
    void SAL_CALL mouseReleased(const awt::MouseEvent& event) override {
        guarded(0, [&] {
            if (!grid_.is() || event.Buttons != 1) { // MouseButton::LEFT
                return 0;
            }
            const sal_Int32 row = grid_->getRowAtPoint(event.X, event.Y);
            if (row < 0 || static_cast<std::size_t>(row) >= lines_) {
                return 0;
            }
            const auto line = static_cast<std::size_t>(row);
            if (isHeading_ && isHeading_(line)) {
                call(done_.toggle, line);
            } else if (event.ClickCount == 2) {
                call(done_.opened, line);
            }
            return 0;
        });
    }
    void SAL_CALL mouseEntered(const awt::MouseEvent& /*event*/) override {}
    void SAL_CALL mouseExited(const awt::MouseEvent& /*event*/) override {}
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*event*/) override { end(); }

    [[nodiscard]] std::optional<std::size_t> current() const {
        if (!selection_.is()) {
            return {};
        }
        const auto rows = selection_->getSelectedRows();
        const bool isOne = rows.hasElements() && rows[0] >= 0 && static_cast<std::size_t>(rows[0]) < lines_;
        return isOne ? std::optional{static_cast<std::size_t>(rows[0])} : std::nullopt;
    }

private:
    static void call(std::function<void(std::size_t)> what, std::size_t line) {
        if (what) {
            what(line);
        }
    }

    Done done_;
    std::size_t lines_ = 0;
    std::function<bool(std::size_t)> isHeading_;
    uno::Reference<awt::XWindow> window_;
    uno::Reference<grid::XGridControl> grid_;
    uno::Reference<grid::XGridRowSelection> selection_;
};

/// While there is one, nobody is told what is selected.
class List::Silence {
public:
    explicit Silence(Listener& listener) : listener_{listener} { listener_.silent = true; }
    ~Silence() { listener_.silent = false; }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    Listener& listener_;
};

List::List(Controls& controls, const char* name, Done done)
    : controls_{controls}, name_{name}, rows_{new ListModel{1}}, listener_{new Listener{std::move(done)}} {
    // A grid that is there before its rows never hears of other ones (7.4).
    const auto model = controls.add(
        name, "com.sun.star.awt.grid.UnoControlGridModel",
        {property("GridDataModel", uno::Any{uno::Reference<grid::XGridDataModel>{rows_.get()}})});
    model->setPropertyValue("ShowRowHeader", uno::Any{false});
    model->setPropertyValue("ShowColumnHeader", uno::Any{false});
    model->setPropertyValue("SelectionModel", uno::Any{com::sun::star::view::SelectionType_SINGLE});
    model->setPropertyValue("VScroll", uno::Any{true});
    model->setPropertyValue("Tabstop", uno::Any{true});
}

List::~List() {
    listener_->end();
}

void List::listen() {
    const auto control = controls_.control(name_);
    grid_.set(control, uno::UNO_QUERY_THROW);
    selection_.set(control, uno::UNO_QUERY_THROW);
    listener_->attach(control);
}

void List::setColumns(const std::vector<Column>& columns) {
    const auto model = controls_.model(name_);
    uno::Reference<grid::XGridColumnModel> all;
    model->getPropertyValue("ColumnModel") >>= all;
    while (all->getColumnCount() > 0) {
        all->removeColumn(all->getColumnCount() - 1);
    }
    rows_->setColumns(columns.size());
    shares_.clear();
    for (const Column& each : columns) {
        const auto column = all->createColumn();
        column->setTitle(officeString(each.title));
        column->setFlexibility(0);
        shares_.push_back(each.share);
        column->setHorizontalAlign(each.right ? com::sun::star::style::HorizontalAlignment_RIGHT
                                              : com::sun::star::style::HorizontalAlignment_LEFT);
        column->setDataColumnIndex(all->addColumn(column));
    }
    model->setPropertyValue("ShowColumnHeader", uno::Any{columns.size() > 1});
    const Silence silence{*listener_};
    standSomewhere();
}

void List::standSomewhere() {
    const bool hasCells = rows_->getRowCount() > 0 && rows_->getColumnCount() > 0 && !shares_.empty();
    if (grid_.is() && hasCells && (grid_->getCurrentRow() < 0 || grid_->getCurrentColumn() < 0)) {
        grid_->goToCell(0, 0);
    }
}

void List::spread(sal_Int32 width) {
    uno::Reference<grid::XGridColumnModel> all;
    controls_.model(name_)->getPropertyValue("ColumnModel") >>= all;
    const uno::Reference<awt::XUnitConversion> units{controls_.control(name_)->getPeer(), uno::UNO_QUERY};
    if (!units.is() || shares_.empty()) {
        return;
    }
    const sal_Int32 scrollBar = controls_.line() * 3 / 2;
    const awt::Size room = units->convertSizeToLogic({std::max<sal_Int32>(width - scrollBar, 0), 0},
                                                     com::sun::star::util::MeasureUnit::APPFONT);
    const sal_Int32 whole = std::accumulate(shares_.begin(), shares_.end(), sal_Int32{0});
    for (std::size_t i = 0; i < shares_.size(); ++i) {
        all->getColumn(static_cast<sal_Int32>(i))->setColumnWidth(room.Width * shares_[i] / whole);
    }
}

void List::show(std::size_t lines, ListModel::Texts texts, std::function<bool(std::size_t)> isHeading) {
    // What the office takes while the keyboard is elsewhere is grey on grey in GTK's light theme (7.4).
    const Colors colors = colorsOf(controls_);
    controls_.setColor(name_, "InactiveSelectionBackgroundColor", colors.chosen);
    controls_.setColor(name_, "InactiveSelectionTextColor", colors.onChosen);
    controls_.setEnabled(name_, lines > 0); // nor can there be a current cell without lines
    listener_->setLines(lines, std::move(isHeading));
    const Silence silence{*listener_};
    rows_->show(lines, std::move(texts));
    standSomewhere();
}

void List::select(std::optional<std::size_t> line) {
    if (!grid_.is() || selected() == line) {
        return;
    }
    const Silence silence{*listener_};
    if (line) {
        grid_->goToCell(0, static_cast<sal_Int32>(*line));
        selection_->selectRow(static_cast<sal_Int32>(*line));
    } else {
        selection_->deselectAllRows();
    }
}

std::optional<std::size_t> List::selected() const {
    return listener_->current();
}

sal_Int32 List::rowHeight() const {
    return controls_.line() * 5 / 4;
}

} // namespace jixiao::addin::sidebar
