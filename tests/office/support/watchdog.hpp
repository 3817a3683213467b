// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace jixiao::test {

/// Ends an office that does not come to the next step in time, and says on stderr at which one it stayed: a
/// call over the bridge waits for ever by itself. Whoever waits for an answer gets a DisposedException.
class Watchdog {
public:
    explicit Watchdog(const office::Office& office, std::chrono::seconds patience = std::chrono::seconds{60});
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// The next step, in words.
    void now(std::string step);

private:
    void watch();

    const office::Office& office_;
    const std::chrono::seconds patience_;
    std::mutex mutex_; // of what follows
    std::condition_variable changed_;
    std::string step_ = "starting";
    std::chrono::seconds waited_{0};
    bool over_ = false;
    std::thread thread_;
};

} // namespace jixiao::test
