// SPDX-License-Identifier: MPL-2.0
/// sidebar_bench [ROUNDS [EDITS [ROWS]]]: what typing into an evaluated table of 10,000 indicators costs with
/// the deck open, against the sidebar closed. An edit is what Enter does in a cell: the text is entered and
/// the cursor goes down. Open and closed take turns; medians are compared. Told besides: the time until a
/// pause has the deck read the sheet again, and the slowest edit. The end is 1 where the ratio is above 1.1.
/// Needs a display, or Xvfb and openbox.
#include "office/document.hpp"
#include "office/office.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "support/display.hpp"
#include "support/session.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;
using css::uno::UNO_QUERY_THROW;
namespace calc = org::jixiao::calc;
using Seconds = std::chrono::duration<double>;
using Clock = std::chrono::steady_clock;

constexpr double bound = 1.1;
constexpr sal_Int32 actual_column = 4;

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

class Table {
public:
    Table(const office::Office& office, int rows) : office_{office}, document_{office::open_new(office)} {
        const Reference<css::container::XIndexAccess> sheets{document_->getSheets(), UNO_QUERY_THROW};
        sheet_.set(sheets->getByIndex(0), UNO_QUERY_THROW);
        const std::vector<std::string> header{"一级指标",   "二级指标", "三级指标", "年度指标值",
                                              "实际完成值", "分值",     "得分"};
        const std::vector<std::string> row{"", "", "培训人数", "≥100人", "120", "1", ""};
        const auto columns = static_cast<sal_Int32>(header.size());
        const auto sequence = [&](const std::vector<std::string>& texts) {
            Sequence<Any> cells{columns};
            for (sal_Int32 column = 0; column < columns; ++column) {
                cells.getArray()[column] <<= office::ustring(texts[static_cast<std::size_t>(column)]);
            }
            return cells;
        };
        Sequence<Sequence<Any>> cells{rows + 1};
        cells.getArray()[0] = sequence(header);
        std::fill(cells.getArray() + 1, cells.getArray() + rows + 1, sequence(row));
        cells.getArray()[1].getArray()[0] <<= office::ustring("产出指标");
        cells.getArray()[1].getArray()[1] <<= office::ustring("数量指标");
        Reference<css::sheet::XCellRangeData> {
            sheet_->getCellRangeByPosition(0, 0, columns - 1, rows), UNO_QUERY_THROW
            } -> setDataArray(cells);
        calc::IndicatorTables::create(office.context())->evaluate(document_, sheet_, {});
        controller_.set(Reference<css::frame::XModel>(document_, UNO_QUERY_THROW)->getCurrentController(),
                        UNO_QUERY_THROW);
    }
    ~Table() { office::close(document_); }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    void show_deck(bool shown) {
        if (shown) {
            css::frame::DispatchHelper::create(office_.context())
                ->executeDispatch(
                    Reference<css::frame::XDispatchProvider>(controller_->getFrame(), UNO_QUERY_THROW),
                    "org.jixiao.calc:ShowSidebar", "_self", 0, {});
        } else {
            controller_->getSidebar()->setVisible(false);
        }
        std::this_thread::sleep_for(std::chrono::seconds{4}); // until it has drawn what it read
    }

    /// Seconds of each edit.
    [[nodiscard]] std::vector<double> type(int edits) const {
        Reference<css::view::XSelectionSupplier> {
            controller_, UNO_QUERY_THROW
            } -> select(Any{sheet_->getCellByPosition(actual_column, 1)});
        // By a helper inside the office, which waits until it is done.
        const auto helper = css::frame::DispatchHelper::create(office_.context());
        const Reference<css::frame::XDispatchProvider> frame{controller_->getFrame(), UNO_QUERY_THROW};
        std::vector<double> times;
        for (int edit = 0; edit < edits; ++edit) {
            css::beans::PropertyValue text;
            text.Name = "StringName";
            text.Value <<= office::ustring(std::to_string(90 + edit % 20) + "人");
            const auto begin = Clock::now();
            helper->executeDispatch(frame, ".uno:EnterString", "_self", 0, {&text, 1});
            helper->executeDispatch(frame, ".uno:GoDown", "_self", 0, {});
            times.push_back(Seconds{Clock::now() - begin}.count());
        }
        return times;
    }

    /// Until the office answers at once again after a pause: the longest it kept anybody waiting meanwhile.
    [[nodiscard]] double longest_wait() const {
        double longest = 0;
        const auto end = Clock::now() + std::chrono::seconds{5};
        while (Clock::now() < end) {
            const auto begin = Clock::now();
            static_cast<void>(controller_->getFrame()->getContainerWindow()->getPosSize());
            longest = std::max(longest, Seconds{Clock::now() - begin}.count());
            std::this_thread::sleep_for(std::chrono::milliseconds{5});
        }
        return longest;
    }

private:
    const office::Office& office_;
    Reference<css::sheet::XSpreadsheetDocument> document_;
    Reference<css::sheet::XSpreadsheet> sheet_;
    Reference<css::frame::XController2> controller_;
};

} // namespace

int main(int count, char** arguments) {
    try {
        const int rounds = count > 1 ? std::stoi(arguments[1]) : 5;
        const int edits = count > 2 ? std::stoi(arguments[2]) : 1000;
        const int rows = count > 3 ? std::stoi(arguments[3]) : 10'000;
        const test::Display display;
        const office::Profile profile{JIXIAO_SCRATCH, "profile", "zh-CN"};
        office::install(profile, JIXIAO_PACKAGE);
        const office::Office office{profile, {.window = true, .display = display.name(), .environment = {}}};
        Table table{office, rows};
        std::cout << std::unitbuf << std::fixed << std::setprecision(2);
        std::vector<double> open, closed, worst, waits;
        static_cast<void>(table.type(edits)); // warms up
        for (int round = 0; round < rounds; ++round) {
            for (const bool shown : {round % 2 == 0, round % 2 != 0}) {
                table.show_deck(shown);
                const auto times = table.type(edits);
                double sum = 0;
                for (const double each : times) {
                    sum += each;
                }
                (shown ? open : closed).push_back(sum);
                if (shown) {
                    worst.push_back(*std::max_element(times.begin(), times.end()));
                    waits.push_back(table.longest_wait());
                }
                std::cout << (shown ? "deck open   " : "deck closed ") << sum << " s for " << edits
                          << " edits\n";
            }
        }
        const double ratio = median(open) / median(closed);
        std::cout << edits << " edits in " << rows << " rows: " << median(open) << " s with the deck open, "
                  << median(closed) << " s without; ratio " << ratio << " (at most " << bound
                  << "); the slowest edit " << median(worst) * 1000
                  << " ms; reading again after a pause takes " << median(waits) * 1000 << " ms\n";
        return ratio <= bound ? 0 : 1;
    } catch (const std::exception& error) {
        std::cerr << "sidebar_bench: " << error.what() << '\n';
    } catch (const css::uno::Exception& error) {
        std::cerr << "sidebar_bench: the office says: " << office::utf8(error.Message) << '\n';
    }
    return 1;
}
