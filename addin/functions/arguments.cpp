// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments.hpp"

#include "office/text.hpp"

#include <rtl/ustring.hxx>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;

namespace {

/// The Any's own string or number, without a copy.
std::optional<target::Part> partOf(const uno::Any& value) {
    switch (value.getValueTypeClass()) {
    case uno::TypeClass_STRING:
        return target::Part{view(*static_cast<const rtl::OUString*>(value.getValue())), {}};
    case uno::TypeClass_VOID:
        return target::Part{};
    default:
        break;
    }
    double number = 0;
    if (value >>= number) {
        return target::Part{{}, number};
    }
    // A macro may hand over a boolean, which >>= does not turn into a number.
    if (bool truth = false; value >>= truth) {
        return target::Part{{}, truth ? 1.0 : 0.0};
    }
    return {};
}

} // namespace

Argument::Argument(const uno::Any& value) {
    if (!value.hasValue()) {
        return;
    }
    if (value.getValueTypeClass() == uno::TypeClass_SEQUENCE) {
        if (value.getValueType() != cppu::UnoType<Rows>::get()) {
            unusable_ = true;
            return;
        }
        range_ = static_cast<const Rows*>(value.getValue());
        rows_ = range_->getLength();
        columns_ = rows_ == 0 ? 0 : (*range_)[0].getLength();
        unusable_ = columns_ == 0;
        return;
    }
    const auto part = partOf(value);
    unusable_ = !part;
    if (part) {
        scalar_ = *part;
        rows_ = columns_ = 1;
    }
}

target::Part Argument::at(sal_Int32 row, sal_Int32 column) const {
    if (range_ == nullptr) {
        return scalar_;
    }
    const uno::Sequence<uno::Any>& cells = (*range_)[row];
    if (column >= cells.getLength()) {
        return {};
    }
    return partOf(cells[column]).value_or(target::Part{});
}

std::optional<target::Part> Argument::inRow(sal_Int32 row) const {
    if (rows_ == 1) {
        return at(0, 0);
    }
    if (row >= rows_) {
        return {};
    }
    return at(row, 0);
}

std::optional<std::u16string_view> textArgument(const uno::Any& value) {
    const Argument argument{value};
    if (argument.missing()) {
        return argument.unusable() ? std::nullopt : std::optional<std::u16string_view>{u""};
    }
    if (argument.unusable() || argument.rows() != 1 || argument.columns() != 1) {
        return {};
    }
    const target::Part part = argument.at(0, 0);
    if (part.number) { // a unit of 1 may be typed as the number
        return *part.number == 1.0 ? std::optional<std::u16string_view>{u"1"} : std::nullopt;
    }
    return part.text;
}

std::optional<number::Decimal> decimalOf(const target::Part& part) {
    if (part.number) {
        return number::Decimal::fromDouble(*part.number);
    }
    return number::Decimal::read(part.text);
}

} // namespace jixiao::addin
