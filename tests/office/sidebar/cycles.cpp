// SPDX-License-Identifier: MPL-2.0
/// sidebar_cycles [CYCLES [SEED [gen|gtk3 [closed]]]]: what a person may do beside an open deck, at random:
/// evaluate, undo, type, filter, hide and show, delete sheets, open and close documents, switch between them.
/// With "closed" all the same except that the deck is never shown: what of the memory is the office's own.
/// Every twenty cycles, or three times, all is closed and the example opened, and memory is compared from one
/// such rest to the next, as it says little while now one and now three documents are open. The end is 1
/// where the office is gone, has written to its outputs, or holds much more memory in the last third than in
/// the second.
#include "office/package.hpp"
#include "office/text.hpp"
#include "sidebar/deck.hpp"
#include "support/seed.hpp"
#include "support/session.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <memory>
#include <random>
#include <sstream>
#include <string_view>
#include <thread>

namespace {

using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using test::Deck;
using test::Document;

/// Memory of the office on this profile, in megabytes, without the files it has mapped.
double memory_of(const office::Profile& profile) {
    double most = 0;
    for (const auto& process : std::filesystem::directory_iterator("/proc")) {
        std::ostringstream read; // a process may end meanwhile
        read << std::ifstream(process.path() / "cmdline").rdbuf();
        const std::string line = read.str();
        if (line.find("soffice.bin") == std::string::npos ||
            line.find(profile.folder().filename().string()) == std::string::npos) {
            continue;
        }
        std::ifstream status(process.path() / "status");
        for (std::string entry; std::getline(status, entry);) {
            const std::string_view name = "RssAnon:"; // in kilobytes
            if (entry.starts_with(name)) {
                constexpr double kilo = 1024;
                most = std::max(most, std::stod(entry.substr(name.size())) / kilo);
            }
        }
    }
    return most;
}

struct Open {
    Open(const office::Office& office, const test::Display& display, const std::filesystem::path& file)
        : document{office, file}, deck{display, document} {}
    Document document;
    Deck deck;
    std::string name;
};

class Cycles {
public:
    Cycles(const office::Office& office, const test::Display& display, unsigned seed, bool showsDeck)
        : office_{office}, display_{display}, dice_{seed}, showsDeck_{showsDeck} {}

    void one() {
        if (documents_.empty()) {
            open_one();
            return;
        }
        Open& now = *documents_[roll(documents_.size())];
        // As a person would: 7.4 undoes the insertion of a sheet in whatever document is the active one, and
        // the other keeps a sheet without a page for drawings, which to remove is its end.
        Reference<css::frame::XModel>(now.document.model(), UNO_QUERY_THROW)
            ->getCurrentController()
            ->getFrame()
            ->activate();
        constexpr std::size_t deeds = 11;
        const std::size_t deed = roll(deeds);
        deeds_ += ' ' + now.name + std::to_string(deed);
        switch (deed) {
        case 0:
            now.document.dispatch("org.jixiao.calc:Evaluate");
            break;
        case 1:
            now.document.dispatch(".uno:Undo");
            break;
        case 2:
            now.document.set_text("F" + std::to_string(4 + roll(30)), std::to_string(roll(120)) + "%");
            break;
        case 3: {
            show(now.deck);
            const auto filter =
                static_cast<sal_Int32>(roll(5)); // without the deck too, so that all else is alike
            std::this_thread::sleep_for(std::chrono::milliseconds{600}); // until it has read what was undone
            if (showsDeck_ &&
                now.deck.says("Indicators").find("显示") != std::string::npos) { // a table is there
                now.deck.filter(filter);
            }
            break;
        }
        case 4:
            now.deck.hide();
            break;
        case 5:
            show(now.deck);
            break;
        case 6:
            now.document.model()->getSheets()->insertNewByName(
                office::ustring("第" + std::to_string(++count_)), 1);
            now.document.dispatch(".uno:JumpToNextTable");
            break;
        case 7:
            if (now.document.model()->getSheets()->getElementNames().getLength() > 1) {
                now.document.model()->getSheets()->removeByName(
                    now.document.model()->getSheets()->getElementNames()[1]);
            }
            break;
        case 8:
            now.deck.select("A" + std::to_string(1 + roll(40)));
            break;
        case 9:
            open_one();
            break;
        default:
            if (documents_.size() > 1 || roll(2) == 0) {
                documents_.erase(documents_.begin() + static_cast<std::ptrdiff_t>(roll(documents_.size())));
            }
        }
        // Now and then before, now and then after the deck has read again.
        std::this_thread::sleep_for(std::chrono::milliseconds{roll(4) == 0 ? 600 : 30});
    }

    /// The same few things open, whatever was done.
    void rest() {
        documents_.clear();
        open(test::example());
        std::this_thread::sleep_for(std::chrono::seconds{1}); // until the deck has read and drawn
    }

    /// What was done: documents by letter, deeds by number.
    [[nodiscard]] const std::string& deeds() const { return deeds_; }

private:
    std::size_t roll(std::size_t sides) {
        return std::uniform_int_distribution<std::size_t>{0, sides - 1}(dice_);
    }

    void show(const Deck& deck) const {
        if (showsDeck_) {
            deck.open();
        }
    }

    void open_one() {
        constexpr std::size_t most = 3;
        if (documents_.size() < most) {
            const bool isExample = roll(2) == 0;
            open(isExample ? test::example() : test::data() / "sheets" / "自评表.tsv");
        }
    }

    void open(const std::filesystem::path& file) {
        documents_.push_back(std::make_unique<Open>(office_, display_, file));
        documents_.back()->name = static_cast<char>('a' + opened_++ % ('z' - 'a' + 1));
        deeds_ += " +" + documents_.back()->name;
        show(documents_.back()->deck);
    }

    const office::Office& office_;
    const test::Display& display_;
    std::mt19937 dice_;
    bool showsDeck_;
    std::vector<std::unique_ptr<Open>> documents_;
    int count_ = 0;
    int opened_ = 0;
    std::string deeds_;
};

std::string complaints(const std::filesystem::path& log) {
    std::ifstream file(log);
    std::string all;
    for (std::string line; std::getline(file, line);) {
        const bool isUsual = line.empty() || line.find("javaldx") != std::string::npos ||
                             line.find("dconf") != std::string::npos ||
                             line.find("dbus") != std::string::npos;
        all += isUsual ? "" : line + '\n';
    }
    return all;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int count, char** arguments) {
    int end = 1;
    std::filesystem::path log;
    try {
        const int cycles = count > 1 ? std::stoi(arguments[1]) : 200;
        const unsigned seed = count > 2 ? static_cast<unsigned>(std::stoul(arguments[2])) : 1;
        const std::string backend = count > 3 ? arguments[3] : "gen";
        constexpr int thirds = 3, usual = 20;
        const int between_rests = std::clamp(cycles / thirds, 1, usual);
        const bool showsDeck = count <= 4 || std::string_view{arguments[4]} != "closed";
        const test::Display display;
        const office::Profile profile(test::scratch(), "cycles", "zh-CN");
        office::install(profile, test::package_file());
        // All that a person does happens in one thread. What is done over a bridge happens in some thread of
        // a pool, and each of them would keep tens of megabytes of its own.
        const office::Office office(profile,
                                    {.window = true,
                                     .display = display.name(),
                                     .environment = {"SAL_USE_VCLPLUGIN=" + backend, "MALLOC_ARENA_MAX=1"}});
        log = office.log();
        std::vector<double> memory;
        {
            Cycles all(office, display, seed, showsDeck);
            for (int cycle = 0; cycle < cycles; ++cycle) {
                try {
                    all.one();
                    if ((cycle + 1) % between_rests == 0) {
                        all.rest();
                        memory.push_back(memory_of(profile));
                        std::cout << cycle + 1 << " cycles, " << static_cast<int>(memory.back()) << " MB"
                                  << std::endl;
                    }
                } catch (...) {
                    std::cout << "cycle " << cycle + 1 << ", after" << all.deeds() << '\n';
                    throw;
                }
            }
        }
        const auto third = static_cast<std::ptrdiff_t>(memory.size() / 3);
        const double second = median({memory.begin() + third, memory.begin() + 2 * third});
        const double last = median({memory.begin() + 2 * third, memory.end()});
        const bool isQuiet = complaints(log).empty();
        constexpr double bound = 1.1;
        std::cout << cycles << " cycles with " << backend << ", seed " << seed << ": "
                  << static_cast<int>(second) << " MB in the second third, " << static_cast<int>(last)
                  << " MB in the last (at most " << bound << " times as much)\n";
        if (!office.running()) {
            std::cout << "the office is gone\n";
        }
        end = office.running() && isQuiet && last <= second * bound ? 0 : 1;
    } catch (const std::exception& error) {
        std::cerr << "sidebar_cycles: " << error.what() << '\n';
    } catch (const css::uno::Exception& error) {
        std::cerr << "sidebar_cycles: the office says: " << office::utf8(error.Message) << '\n';
    }
    std::cout << complaints(log);
    std::error_code ignored; // left-overs are no failure
    std::filesystem::remove_all(test::scratch(), ignored);
    return end;
}
