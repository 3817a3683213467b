// SPDX-License-Identifier: MPL-2.0
/// What Calc hands a worksheet function, as the engine takes it: scalars, split targets, column ranges.
#pragma once

#include "target/target.hpp"

#include <com/sun/star/uno/Any.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <optional>
#include <string_view>
#include <vector>

namespace jixiao::addin {

/// One argument of type `any`: a scalar, or a range as rows of cells. Borrows from the Any it was made of.
class Argument {
public:
    explicit Argument(const com::sun::star::uno::Any& value);

    /// The argument was left out.
    [[nodiscard]] bool missing() const { return rows_ == 0; }
    /// The argument is of a kind that no function takes, or a range wider than `columns`.
    [[nodiscard]] bool unusable() const { return unusable_; }
    [[nodiscard]] bool isScalar() const { return rows_ == 1 && range_ == nullptr; }
    [[nodiscard]] sal_Int32 rows() const { return rows_; }
    [[nodiscard]] sal_Int32 columns() const { return columns_; }

    /// The cell at a row and column, both 0-based and inside the range.
    [[nodiscard]] target::Part at(sal_Int32 row, sal_Int32 column) const;
    /// The first cell of row `row`; a single row serves every row. Nothing below the last row.
    [[nodiscard]] std::optional<target::Part> inRow(sal_Int32 row) const;

private:
    using Rows = com::sun::star::uno::Sequence<com::sun::star::uno::Sequence<com::sun::star::uno::Any>>;

    const Rows* range_ = nullptr;
    target::Part scalar_;
    sal_Int32 rows_ = 0;
    sal_Int32 columns_ = 0;
    bool unusable_ = false;
};

/// An optional text argument such as a unit or a profile: "" where it was left out, nothing where it is no
/// text.
std::optional<std::u16string_view> textArgument(const com::sun::star::uno::Any& value);

/// A number, or a text that is one; nothing otherwise.
std::optional<number::Decimal> decimalOf(const target::Part& part);

} // namespace jixiao::addin
