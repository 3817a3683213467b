// SPDX-License-Identifier: MPL-2.0
#include "team.hpp"

#include "office/office.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "text/utf.hpp"

#include <org/jixiao/calc/RollUp.hpp>

#include <algorithm>
#include <atomic>
#include <exception>
#include <iostream>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>

namespace jixiao::rollup_driver {
namespace {

using Clock = std::chrono::steady_clock;
using css::uno::Reference;

/// The files still to be read, handed out one by one.
class Queue {
public:
    explicit Queue(const std::vector<rollup::Source>& all) : files(all), begin(Clock::now()) {}

    const rollup::Source* next() {
        const std::size_t at = handed_out++;
        return at < files.size() ? &files[at] : nullptr;
    }
    void tell_done() {
        const std::size_t now = ++done;
        const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
        const auto left = rollup::timeLeft(now, files.size(), since);
        const std::lock_guard lock(speaking);
        std::cerr << "\rrollup: " << now << " of " << files.size() << " files, " << (left ? left->count() : 0)
                  << " s left   " << (now == files.size() ? "\n" : "") << std::flush;
    }

private:
    const std::vector<rollup::Source>& files;
    Clock::time_point begin;
    std::atomic<std::size_t> handed_out{0};
    std::atomic<std::size_t> done{0};
    std::mutex speaking;
};

} // namespace

/// An office of one's own, watched while it reads.
class Worker {
public:
    explicit Worker(const Arguments& what)
        : arguments(what), profile(std::filesystem::temp_directory_path(), "rollup", what.language) {
        office::unpack(arguments.package, bundled());
    }

    /// The line of the file, whatever becomes of it.
    std::string read(const rollup::Source& source) {
        constexpr int attempts = 2; // the office may have died of the file before
        for (int attempt = 0; attempt < attempts; ++attempt) {
            try {
                start();
                if (std::string line = answer(source); !line.empty()) {
                    return line;
                }
            } catch (const css::uno::Exception&) { // the office is gone
                stop();
            } catch (const std::runtime_error& error) { // it did not start
                std::cerr << "\nrollup: " << error.what() << '\n';
                stop();
            }
        }
        rollup::FileRecord record;
        record.file = source.file;
        record.size = source.size;
        record.modified = source.modified;
        record.outcome = rollup::Outcome::stopped;
        return rollup::toLine(record);
    }

    /// As XRollUp::summarize, in an office that runs.
    org::jixiao::calc::RollUpResult summarize(const css::uno::Sequence<rtl::OUString>& records) {
        const auto ask = [&] {
            start();
            return service->summarize(office::file_url(arguments.folder), records,
                                      office::file_url(arguments.summary));
        };
        try {
            return ask();
        } catch (const css::uno::Exception&) { // the office died of a file before
            stop();
            return ask();
        }
    }

private:
    [[nodiscard]] std::filesystem::path bundled() const { return profile.folder() / "bundled"; }

    void start() {
        if (office && office->running()) {
            return;
        }
        stop();
        office::Office::Start with;
        with.bundled = bundled();
        office = std::make_unique<office::Office>(profile, with);
        service = org::jixiao::calc::RollUp::create(office->context());
    }
    void stop() {
        service.clear();
        office.reset();
    }

    std::string answer(const rollup::Source& source) {
        // Ends an office that does not answer; the call then fails like one to an office that crashed.
        std::atomic<bool> answered{false};
        std::thread watch([&] {
            const auto end = Clock::now() + arguments.patience;
            constexpr std::chrono::milliseconds tick{50};
            while (!answered && Clock::now() < end) {
                std::this_thread::sleep_for(tick);
            }
            if (!answered) {
                office->kill();
            }
        });
        rtl::OUString line;
        try {
            line = service->readFile(office::file_url(arguments.folder),
                                     office::ustring(text::toUtf8(source.file)),
                                     office::ustring(arguments.profile));
        } catch (const css::uno::Exception&) { // said by the empty line
            line.clear();
        }
        answered = true;
        watch.join();
        if (line.isEmpty()) {
            stop();
        }
        return office::utf8(line);
    }

    const Arguments& arguments;
    office::Profile profile;
    std::unique_ptr<office::Office> office;
    Reference<org::jixiao::calc::XRollUp> service;
};

Team::Team(const Arguments& arguments) : arguments_(arguments) {}
Team::~Team() = default;

void Team::read(const std::vector<rollup::Source>& files, LineFile& lines) {
    if (files.empty()) {
        return;
    }
    Queue queue(files);
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&](std::unique_ptr<Worker>& worker) {
        try {
            worker = std::make_unique<Worker>(arguments_);
            for (const auto* source = queue.next(); source != nullptr; source = queue.next()) {
                lines.add(worker->read(*source));
                queue.tell_done();
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            failure = std::current_exception();
        }
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min(arguments_.jobs, files.size()); ++i) {
        others.emplace_back([&] {
            std::unique_ptr<Worker> worker;
            work(worker);
        });
    }
    work(first_);
    for (std::thread& each : others) {
        each.join();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
}

std::string Team::summarize() {
    const auto files = record_files(arguments_.records);
    css::uno::Sequence<rtl::OUString> urls(static_cast<sal_Int32>(files.size()));
    std::transform(files.begin(), files.end(), urls.getArray(), office::file_url);
    if (!first_) {
        first_ = std::make_unique<Worker>(arguments_);
    }
    const auto result = first_->summarize(urls);
    if (result.Summary.isEmpty()) {
        throw std::runtime_error(office::utf8(result.Message));
    }
    return office::utf8(result.Message);
}

} // namespace jixiao::rollup_driver
