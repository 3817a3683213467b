// SPDX-License-Identifier: MPL-2.0
/// Answers of a worksheet function: one value, or a column of them.
#pragma once

#include "functions/arguments.hpp"

#include <com/sun/star/uno/Any.hxx>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace jixiao::addin {

/// #N/A in a single cell.
inline com::sun::star::uno::Any notAvailable() {
    return {};
}

/// #N/A inside a column, where nothing would be an empty cell: Calc's own error number for it, carried in a
/// NaN.
double notAvailableInColumn();

/// The barrier of every function: whatever happens inside, the caller gets an answer. Nothing is #N/A.
template <typename Body>
com::sun::star::uno::Any answer(Body&& body) noexcept {
    try {
        return body();
    } catch (...) {
        return notAvailable();
    }
}

/// How many rows the answer has: that of the longest argument; 0 where an argument cannot be used.
/// `target` may be a split target of several columns, the others are one column wide.
sal_Int32 answerRows(const Argument& target, std::span<const Argument* const> others);

/// Calls `row(i)` for each row. An answer of one row is a single value, more rows are a column.
template <typename Row>
com::sun::star::uno::Any answerByRow(sal_Int32 rows, Row&& row) {
    namespace uno = com::sun::star::uno;
    if (rows == 0) {
        return notAvailable();
    }
    if (rows == 1) {
        return row(sal_Int32{0});
    }
    uno::Sequence<uno::Sequence<uno::Any>> column{rows};
    auto* cells = column.getArray();
    for (sal_Int32 i = 0; i < rows; ++i) {
        uno::Any value = row(i);
        if (!value.hasValue()) {
            value <<= notAvailableInColumn();
        }
        cells[i] = uno::Sequence<uno::Any>{&value, 1};
    }
    return uno::Any{column};
}

/// The cells of a row that holds one number. Rows with the number of one of the last two share theirs:
/// verdicts are 1 or 0, and most answers come again.
class NumberRows {
public:
    using Cells = com::sun::star::uno::Sequence<double>;

    const Cells& of(double value) {
        const auto bits = std::bit_cast<std::uint64_t>(value); // a NaN equals nothing, not even itself
        for (const Recent& recent : recent_) {
            if (recent.bits == bits && recent.cells.getLength() != 0) {
                return recent.cells;
            }
        }
        std::swap(recent_[0], recent_[1]);
        recent_[0] = {bits, Cells{&value, 1}};
        return recent_[0].cells;
    }

private:
    struct Recent {
        std::uint64_t bits = 0;
        Cells cells;
    };
    std::array<Recent, 2> recent_;
};

/// The same for rows that give a number or nothing. Plain numbers go to Calc without an Any around each.
template <typename Row>
com::sun::star::uno::Any answerNumberByRow(sal_Int32 rows, Row&& row) {
    namespace uno = com::sun::star::uno;
    if (rows == 0) {
        return notAvailable();
    }
    if (rows == 1) {
        const std::optional<double> value = row(sal_Int32{0});
        return value ? uno::Any{*value} : notAvailable();
    }
    uno::Sequence<uno::Sequence<double>> column{rows};
    auto* cells = column.getArray();
    NumberRows numbers;
    for (sal_Int32 i = 0; i < rows; ++i) {
        cells[i] = numbers.of(std::optional<double>{row(i)}.value_or(notAvailableInColumn()));
    }
    return uno::Any{column};
}

} // namespace jixiao::addin
