// SPDX-License-Identifier: MPL-2.0
/// rollup_bench [FILES]: writes 1,000 workbooks (or as many as asked for), one in twenty of them broken, and
/// rolls them up by the command line: with one office, with two side by side, and with one that is killed in
/// the middle and goes on. Times are printed; the end is 1 where a file is not accounted for as expected,
/// where a summary differs, or where two offices are less than 1.7 × as quick as one.
#include "office/document.hpp"
#include "office/office.hpp"
#include "office/package.hpp"
#include "office/process.hpp"
#include "office/text.hpp"
#include "rollup/record.hpp"
#include "support/reported_folder.hpp"
#include "text/utf.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

std::vector<rollup::FileRecord> recorded(const fs::path& records) {
    std::ifstream stream(records / "part-1-of-1.jsonl", std::ios::binary);
    const std::string lines(std::istreambuf_iterator<char>(stream), {});
    return rollup::readLines(lines);
}

class Bench {
public:
    explicit Bench(int files) : files_(files), root_(fs::path(JIXIAO_SCRATCH) / "rollup") {
        fs::remove_all(root_);
        fs::create_directories(root_);
    }
    ~Bench() {
        std::error_code ignored;
        fs::remove_all(root_, ignored);
    }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    bool run() {
        const office::Profile profile(root_, "writing");
        const office::Office writing(profile);
        constexpr int brokenOf = 20;
        const int broken = files_ / brokenOf;
        expected_ = test::write_reported_folder(writing, folder(), files_ - broken, broken);
        std::cout << files_ << " files, " << broken << " of them broken\n"
                  << std::fixed << std::setprecision(2);

        const Seconds one = whole("one", "1");
        const Seconds two = whole("two", "2");
        killed();
        const auto sheets = contents(writing, "one");
        constexpr double bound = 1.7;
        const double ratio = one / two;
        std::cout << "two offices are " << ratio << " × as quick as one\n";
        bool good = expect(ratio >= bound, "two offices are at least 1.7 × as quick");
        for (const char* const run : {"one", "two", "killed"}) {
            good = expect(accounted(run), std::string{run} + ": every file accounted for") && good;
            good = expect(contents(writing, run) == sheets, std::string{run} + ": the same summary") && good;
        }
        return good;
    }

private:
    [[nodiscard]] fs::path folder() const { return root_ / "reported"; }
    [[nodiscard]] fs::path records(const std::string& run) const { return root_ / (run + "-records"); }
    [[nodiscard]] fs::path summary(const std::string& run) const { return root_ / (run + ".xlsx"); }

    static bool expect(bool holds, const std::string& what) {
        std::cout << (holds ? "ok    " : "FAILS ") << what << '\n';
        return holds;
    }

    [[nodiscard]] office::Process started(const std::string& run, std::vector<std::string> more) const {
        std::vector<std::string> command{JIXIAO_ROLLUP_DRIVER, JIXIAO_PACKAGE,        folder().string(),
                                         "--records",          records(run).string(), "--out",
                                         summary(run).string()};
        command.insert(command.end(), more.begin(), more.end());
        return office::Process{{command, {}, root_ / "log"}};
    }

    [[nodiscard]] Seconds whole(const std::string& run, const std::string& jobs) const {
        const auto begin = Clock::now();
        office::Process process{started(run, {"--jobs", jobs})};
        process.wait(std::chrono::hours{2});
        const Seconds time = Clock::now() - begin;
        std::cout << "with " << run << ": " << time.count() << " s, " << files_ / time.count()
                  << " files a second, start and summary included\n";
        return time;
    }

    void killed() const {
        const std::string run = "killed";
        {
            office::Process process{started(run, {})};
            constexpr std::chrono::milliseconds tick{20};
            while (process.running() && static_cast<int>(recorded(records(run)).size()) < files_ / 2) {
                std::this_thread::sleep_for(tick);
            }
            process.kill();
        }
        std::cout << "killed after " << recorded(records(run)).size() << " files\n";
        started(run, {"--resume"}).wait(std::chrono::hours{2});
    }

    [[nodiscard]] bool accounted(const std::string& run) const {
        test::Outcomes outcomes;
        for (const rollup::FileRecord& record : recorded(records(run))) {
            outcomes[text::toUtf8(record.file)] = text::toUtf8(name(record.outcome));
        }
        return outcomes == expected_;
    }

    /// Every cell of every sheet.
    [[nodiscard]] std::vector<rtl::OUString> contents(const office::Office& office,
                                                      const std::string& run) const {
        const auto document =
            office::open(office, summary(run), {.text = {}, .hidden = true, .read_only = true});
        const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
        std::vector<rtl::OUString> cells;
        for (sal_Int32 i = 0; i < sheets->getCount(); ++i) {
            const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(i), UNO_QUERY_THROW);
            const auto cursor = sheet->createCursor();
            Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(true);
            const Reference<css::sheet::XCellRangeFormula> used(cursor, UNO_QUERY_THROW);
            for (const auto& row : used->getFormulaArray()) {
                cells.insert(cells.end(), row.begin(), row.end());
            }
        }
        office::close(document);
        return cells;
    }

    int files_;
    fs::path root_;
    test::Outcomes expected_;
};

} // namespace

int main(int count, char** words) {
    constexpr int usual = 1000;
    try {
        return Bench(count > 1 ? std::atoi(words[1]) : usual).run() ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception& exception) {
        std::cerr << exception.what() << '\n';
    } catch (const css::uno::Exception& exception) {
        std::cerr << office::utf8(exception.Message) << '\n';
    }
    return EXIT_FAILURE;
}
