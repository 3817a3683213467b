// SPDX-License-Identifier: MPL-2.0
#include "support/watchdog.hpp"

#include <iostream>
#include <utility>

namespace jixiao::test {

Watchdog::Watchdog(const office::Office& office, std::chrono::seconds patience)
    : office_{office}, patience_{patience}, thread_{[this] { watch(); }} {}

Watchdog::~Watchdog() {
    {
        const std::lock_guard lock{mutex_};
        over_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void Watchdog::now(std::string step) {
    const std::lock_guard lock{mutex_};
    step_ = std::move(step);
    waited_ = {};
}

void Watchdog::watch() {
    std::unique_lock lock{mutex_};
    // Seconds are counted, not subtracted: while this process is stopped none goes by.
    constexpr std::chrono::seconds tick{1};
    while (!over_ && waited_ < patience_) {
        if (changed_.wait_for(lock, tick) == std::cv_status::timeout) {
            waited_ += tick;
        }
    }
    if (!over_) {
        std::cerr << "the office was ended: nothing came of it for " << patience_.count()
                  << " s while: " << step_ << std::endl;
        office_.kill();
    }
}

} // namespace jixiao::test
