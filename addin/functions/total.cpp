// SPDX-License-Identifier: MPL-2.0
#include "scoring/total.hpp"

#include "functions/perf.hpp"
#include "functions/results.hpp"
#include "office/text.hpp"
#include "target/actual.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>

#include <vector>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;

namespace {

using Rows = uno::Sequence<uno::Sequence<uno::Any>>;

Rows cellsOf(const uno::Reference<com::sun::star::table::XCellRange>& range) {
    const uno::Reference<com::sun::star::sheet::XCellRangeData> data{range, uno::UNO_QUERY};
    return data.is() ? data->getDataArray() : Rows{};
}

std::u16string_view textOf(const uno::Any& cell) {
    return cell.getValueTypeClass() == uno::TypeClass_STRING
               ? view(*static_cast<const rtl::OUString*>(cell.getValue()))
               : std::u16string_view{};
}

std::optional<number::Decimal> numberOf(const uno::Any& cell) {
    if (double value = 0; cell >>= value) {
        return number::Decimal::fromDouble(value);
    }
    return number::Decimal::read(textOf(cell));
}

/// A row without score and weight is no row of the table. An error cell arrives as nothing at all: it is
/// open.
std::optional<scoring::Row> rowOf(const uno::Any& score, const uno::Any& weight) {
    const auto points = numberOf(score);
    const auto full = numberOf(weight);
    const bool empty = score.hasValue() && !points && textOf(score).empty();
    if (empty && !full) {
        return {};
    }
    scoring::Row row;
    row.weight = full.value_or(number::Decimal{});
    if (points) {
        row.state = scoring::Row::State::scored;
        row.points = *points;
    } else if (target::readActual({}, {textOf(score), {}}, u"").kind == target::ActualKind::notApplicable) {
        row.state = scoring::Row::State::notApplicable;
    }
    return row;
}

} // namespace

uno::Any Perf::total(const Range& scores, const Range& weights, const Any& profile) {
    return answer([&] {
        const auto id = textArgument(profile);
        const scoring::Profile* rules = id ? profiles_.find(*id) : nullptr;
        const Rows scoreCells = cellsOf(scores);
        const Rows weightCells = cellsOf(weights);
        if (rules == nullptr || !scoreCells.hasElements() ||
            scoreCells.getLength() != weightCells.getLength() ||
            scoreCells[0].getLength() != weightCells[0].getLength()) {
            return notAvailable();
        }
        std::vector<scoring::Row> rows;
        for (sal_Int32 row = 0; row < scoreCells.getLength(); ++row) {
            for (sal_Int32 column = 0; column < scoreCells[row].getLength(); ++column) {
                if (const auto each = rowOf(scoreCells[row][column], weightCells[row][column])) {
                    rows.push_back(*each);
                }
            }
        }
        // A total that leaves rows out would look like a score.
        const scoring::Total total = scoring::total(rows, *rules);
        return !rows.empty() && total.isFinal() ? Any{total.points.toDouble()} : notAvailable();
    });
}

} // namespace jixiao::addin
