// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace jixiao::office {

/// A program and whatever it starts, which never outlive their owner: they end with this object, and also
/// when the owning process is killed. Any thread may ask for it or end it.
class Process {
public:
    struct Start {
        std::vector<std::string> command;
        /// `NAME=value` sets a variable, `NAME` alone takes it away.
        std::vector<std::string> environment;
        /// Where both outputs go; appended to.
        std::filesystem::path log;
    };

    /// Throws std::system_error where the system has no process to give. A command that does not exist ends
    /// with 127.
    explicit Process(const Start& start);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    [[nodiscard]] bool running();
    /// Exit status as a shell gives it (128 + signal); nothing while it runs.
    [[nodiscard]] std::optional<int> status();
    /// True when it ended by itself in time.
    bool wait(std::chrono::milliseconds patience);
    /// Ends it and everything it started, at once; all of it is gone then.
    void kill();

private:
    std::mutex mutex; // of what follows
    pid_t guard = -1;
    int lifeline = -1;
    std::optional<int> ended;
};

} // namespace jixiao::office
