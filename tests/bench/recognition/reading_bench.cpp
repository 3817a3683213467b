// SPDX-License-Identifier: MPL-2.0
/// reading_bench [ROWS [ROUNDS]]: in one run inside an office, for every kind of sheet: all the reading that
/// `recognize` needs, the engine (bound: 1.5 × the reading), and the whole call of the service (bound: 2.5 ×
/// the reading). Processor time of the thread, the best of the rounds. Leaves with 1 where a bound is missed.
#include "bench/recognition/sheets.hpp"
#include "office/document.hpp"
#include "office/office.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "text/utf.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iomanip>
#include <iostream>

namespace {

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

/// Numbers go in as numbers, as they do in a workbook.
Any valueOf(const std::u16string& text) {
    const rtl::OUString whole = office::ustring(text::toUtf8(text));
    const bool isNumber = !text.empty() && text.find_first_not_of(u"0123456789.") == std::u16string::npos;
    return isNumber ? Any(whole.toDouble()) : Any(whole);
}

void fill(const Reference<css::sheet::XSpreadsheet>& sheet, bench::Kind kind, std::int32_t rows) {
    constexpr std::int32_t width = 8, step = 10'000;
    for (std::int32_t first = 0; first < rows; first += step) {
        const std::int32_t count = std::min(step, rows - first);
        Sequence<Sequence<Any>> block(count);
        for (std::int32_t row = 0; row < count; ++row) {
            const auto cells = bench::cellsOf(kind, first + row);
            Sequence<Any> line(width);
            for (std::int32_t column = 0; column < width; ++column) {
                const auto at = static_cast<std::size_t>(column);
                line.getArray()[column] = at < cells.size() ? valueOf(cells[at]) : Any(rtl::OUString());
            }
            block.getArray()[row] = line;
        }
        const Reference<css::sheet::XCellRangeData> data(
            sheet->getCellRangeByPosition(0, first, width - 1, first + count - 1), css::uno::UNO_QUERY_THROW);
        data->setDataArray(block);
    }
}

/// Whether both bounds were kept.
bool measure(const office::Office& office, bench::Kind kind, std::int32_t rows, std::int32_t rounds) {
    const auto document = office::open_new(office);
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), css::uno::UNO_QUERY_THROW);
    fill(Reference<css::sheet::XSpreadsheet>(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW), kind, rows);
    const Reference<css::task::XJob> job(office.context()->getServiceManager()->createInstanceWithContext(
                                             "org.jixiao.bench.Measure", office.context()),
                                         css::uno::UNO_QUERY_THROW);
    Sequence<css::beans::NamedValue> wanted(2);
    wanted.getArray()[0] = css::beans::NamedValue("Document", Any(document));
    wanted.getArray()[1] = css::beans::NamedValue("Rounds", Any(rounds));
    Sequence<double> seconds;
    job->execute(wanted) >>= seconds;
    Reference<css::util::XCloseable>(document, css::uno::UNO_QUERY_THROW)->close(true);
    const double reading = seconds[0], engine = seconds[1], whole = seconds[2];
    std::cout << std::fixed << std::setprecision(2) << bench::name(kind) << ", " << rows << " rows, "
              << seconds[3] << " indicators: reading " << reading * 1000 << " ms; engine " << engine * 1000
              << " ms = " << engine / reading << " x (at most 1.5); recognize " << whole * 1000
              << " ms = " << whole / reading << " x (at most 2.5)" << std::endl;
    return engine <= 1.5 * reading && whole <= 2.5 * reading;
}

} // namespace

int main(int count, char** arguments) {
    try {
        const std::int32_t rows = count > 1 ? std::atoi(arguments[1]) : 20'000;
        const std::int32_t rounds = count > 2 ? std::atoi(arguments[2]) : 5;
        const office::Profile profile{JIXIAO_SCRATCH, "profile"};
        office::install(profile, JIXIAO_PACKAGE);
        office::install(profile, JIXIAO_MEASURE);
        const office::Office office{profile};
        bool kept = true;
        for (const bench::Kind kind : bench::kinds) {
            kept = measure(office, kind, rows, rounds) && kept;
        }
        std::cout << (kept ? "within the bounds\n" : "out of bounds\n");
        return kept ? 0 : 1;
    } catch (const std::exception& error) {
        std::cerr << "reading_bench: " << error.what() << '\n';
    } catch (const css::uno::Exception& error) {
        std::cerr << "reading_bench: the office says: " << office::utf8(error.Message) << '\n';
    }
    return 1;
}
