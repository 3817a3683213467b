// SPDX-License-Identifier: MPL-2.0
/// The rows of a list as the office's grid control asks for them: one by one, when they come into sight.
/// Nothing is copied, so that a table of 100,000 rows is as quick to show as one of ten.
#pragma once

#include <com/sun/star/awt/grid/XGridDataListener.hpp>
#include <com/sun/star/awt/grid/XMutableGridDataModel.hpp>
#include <cppuhelper/implbase1.hxx>

#include <functional>
#include <string>
#include <vector>

namespace jixiao::addin::sidebar {

class ListModel final : public cppu::WeakImplHelper1<com::sun::star::awt::grid::XMutableGridDataModel> {
    using Any = com::sun::star::uno::Any;
    template <typename T>
    using Ref = com::sun::star::uno::Reference<T>;

public:
    /// What stands in a row and column.
    using Texts = std::function<std::u16string(std::size_t row, std::size_t column)>;

    explicit ListModel(std::size_t columns) : columns_{columns} {}

    /// Other rows. `texts` is asked for as long as these rows are shown.
    void show(std::size_t rows, Texts texts);
    void setColumns(std::size_t columns) { columns_ = columns; }

    sal_Int32 SAL_CALL getRowCount() override;
    sal_Int32 SAL_CALL getColumnCount() override;
    Any SAL_CALL getCellData(sal_Int32 column, sal_Int32 row) override;
    Any SAL_CALL getCellToolTip(sal_Int32 column, sal_Int32 row) override;
    Any SAL_CALL getRowHeading(sal_Int32 row) override;
    com::sun::star::uno::Sequence<Any> SAL_CALL getRowData(sal_Int32 row) override;
    void SAL_CALL
    addGridDataListener(const Ref<com::sun::star::awt::grid::XGridDataListener>& listener) override;
    void SAL_CALL
    removeGridDataListener(const Ref<com::sun::star::awt::grid::XGridDataListener>& listener) override;

    // The office listens only to models that could be changed from outside. This one is not.
    using Anys = com::sun::star::uno::Sequence<Any>;
    void SAL_CALL addRow(const Any& heading, const Anys& data) override;
    void SAL_CALL addRows(const Anys& headings, const com::sun::star::uno::Sequence<Anys>& data) override;
    void SAL_CALL insertRow(sal_Int32 row, const Any& heading, const Anys& data) override;
    void SAL_CALL insertRows(sal_Int32 row, const Anys& headings,
                             const com::sun::star::uno::Sequence<Anys>& data) override;
    void SAL_CALL removeRow(sal_Int32 row) override;
    void SAL_CALL removeAllRows() override;
    void SAL_CALL updateCellData(sal_Int32 column, sal_Int32 row, const Any& value) override;
    void SAL_CALL updateRowData(const com::sun::star::uno::Sequence<sal_Int32>& columns, sal_Int32 row,
                                const Anys& values) override;
    void SAL_CALL updateRowHeading(sal_Int32 row, const Any& heading) override;
    void SAL_CALL updateCellToolTip(sal_Int32 column, sal_Int32 row, const Any& value) override;
    void SAL_CALL updateRowToolTip(sal_Int32 row, const Any& value) override;

    void SAL_CALL dispose() override;
    void SAL_CALL addEventListener(const Ref<com::sun::star::lang::XEventListener>& listener) override;
    void SAL_CALL removeEventListener(const Ref<com::sun::star::lang::XEventListener>& listener) override;
    Ref<com::sun::star::util::XCloneable> SAL_CALL createClone() override;

private:
    void tell(void (SAL_CALL com::sun::star::awt::grid::XGridDataListener::*what)(
                  const com::sun::star::awt::grid::GridDataEvent&),
              sal_Int32 first, sal_Int32 last);

    std::size_t columns_;
    std::size_t rows_ = 0;
    Texts texts_;
    std::vector<Ref<com::sun::star::awt::grid::XGridDataListener>> listeners_;
    std::vector<Ref<com::sun::star::lang::XEventListener>> ends_;
};

} // namespace jixiao::addin::sidebar
