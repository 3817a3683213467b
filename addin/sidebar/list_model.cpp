// SPDX-License-Identifier: MPL-2.0
#include "sidebar/list_model.hpp"

#include "office/barrier.hpp"
#include "office/text.hpp"

#include <com/sun/star/awt/grid/GridDataEvent.hpp>

#include <algorithm>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace grid = com::sun::star::awt::grid;
namespace lang = com::sun::star::lang;

void ListModel::show(std::size_t rows, Texts texts) {
    const auto last = [](std::size_t count) { return static_cast<sal_Int32>(count) - 1; };
    const std::size_t before = rows_;
    texts_ = std::move(texts);
    rows_ = rows;
    if (before < rows) {
        tell(&grid::XGridDataListener::rowsInserted, static_cast<sal_Int32>(before), last(rows));
    } else if (rows < before) {
        tell(&grid::XGridDataListener::rowsRemoved, static_cast<sal_Int32>(rows), last(before));
    }
    if (std::min(before, rows) > 0) {
        tell(&grid::XGridDataListener::dataChanged, 0, last(std::min(before, rows)));
    }
}

void ListModel::tell(void (SAL_CALL grid::XGridDataListener::*what)(const grid::GridDataEvent&),
                     sal_Int32 first, sal_Int32 last) {
    grid::GridDataEvent event;
    event.Source = static_cast<cppu::OWeakObject*>(this);
    event.FirstColumn = 0;
    event.LastColumn = static_cast<sal_Int32>(columns_) - 1;
    event.FirstRow = first;
    event.LastRow = last;
    const auto listeners = listeners_;
    for (const auto& each : listeners) {
        (each.get()->*what)(event);
    }
}

sal_Int32 ListModel::getRowCount() {
    return static_cast<sal_Int32>(rows_);
}

sal_Int32 ListModel::getColumnCount() {
    return static_cast<sal_Int32>(columns_);
}

uno::Any ListModel::getCellData(sal_Int32 column, sal_Int32 row) {
    return guarded(uno::Any{}, [&] {
        const bool isThere = row >= 0 && column >= 0 && static_cast<std::size_t>(row) < rows_ && texts_;
        return isThere ? uno::Any{officeString(
                             texts_(static_cast<std::size_t>(row), static_cast<std::size_t>(column)))}
                       : uno::Any{};
    });
}

uno::Any ListModel::getCellToolTip(sal_Int32 column, sal_Int32 row) {
    return getCellData(column, row);
}

uno::Any ListModel::getRowHeading(sal_Int32 /*row*/) {
    return {};
}

uno::Sequence<uno::Any> ListModel::getRowData(sal_Int32 row) {
    uno::Sequence<uno::Any> data{static_cast<sal_Int32>(columns_)};
    for (sal_Int32 column = 0; column < data.getLength(); ++column) {
        data.getArray()[column] = getCellData(column, row);
    }
    return data;
}

void ListModel::addGridDataListener(const Ref<grid::XGridDataListener>& listener) {
    if (listener.is()) {
        listeners_.push_back(listener);
    }
}

void ListModel::removeGridDataListener(const Ref<grid::XGridDataListener>& listener) {
    const auto found = std::find(listeners_.begin(), listeners_.end(), listener);
    if (found != listeners_.end()) {
        listeners_.erase(found);
    }
}

void ListModel::addRow(const Any& /*heading*/, const Anys& /*data*/) {}
void ListModel::addRows(const Anys& /*headings*/, const uno::Sequence<Anys>& /*data*/) {}
void ListModel::insertRow(sal_Int32 /*row*/, const Any& /*heading*/, const Anys& /*data*/) {}
void ListModel::insertRows(sal_Int32 /*row*/, const Anys& /*headings*/, const uno::Sequence<Anys>& /*data*/) {
}
void ListModel::removeRow(sal_Int32 /*row*/) {}
void ListModel::removeAllRows() {}
void ListModel::updateCellData(sal_Int32 /*column*/, sal_Int32 /*row*/, const Any& /*value*/) {}
void ListModel::updateRowData(const uno::Sequence<sal_Int32>& /*columns*/, sal_Int32 /*row*/,
                              const Anys& /*values*/) {}
void ListModel::updateRowHeading(sal_Int32 /*row*/, const Any& /*heading*/) {}
void ListModel::updateCellToolTip(sal_Int32 /*column*/, sal_Int32 /*row*/, const Any& /*value*/) {}
void ListModel::updateRowToolTip(sal_Int32 /*row*/, const Any& /*value*/) {}

void ListModel::dispose() {
    texts_ = {};
    rows_ = 0;
    listeners_.clear();
    lang::EventObject event;
    event.Source = static_cast<cppu::OWeakObject*>(this);
    const auto ends = std::move(ends_);
    ends_.clear();
    for (const auto& each : ends) {
        each->disposing(event);
    }
}

void ListModel::addEventListener(const Ref<lang::XEventListener>& listener) {
    if (listener.is()) {
        ends_.push_back(listener);
    }
}

void ListModel::removeEventListener(const Ref<lang::XEventListener>& listener) {
    const auto found = std::find(ends_.begin(), ends_.end(), listener);
    if (found != ends_.end()) {
        ends_.erase(found);
    }
}

uno::Reference<com::sun::star::util::XCloneable> ListModel::createClone() {
    return new ListModel{columns_};
}

} // namespace jixiao::addin::sidebar
