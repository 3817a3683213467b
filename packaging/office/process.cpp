// SPDX-License-Identifier: MPL-2.0
#include "office/process.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string_view>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

// By hand because neither Boost.Process nor timeout(1) ends a whole tree of processes when its owner is
// killed, and an office is such a tree (a splash process and the office itself). Between the owner and the
// office stands a guard that holds the reading end of a pipe: when the writing end is gone, by intent or
// because the owner is dead, it ends the tree.
namespace jixiao::office {
namespace {

constexpr int shell_signal_base = 128;
constexpr int command_not_found = 127;

std::string_view name_of(std::string_view variable) {
    return variable.substr(0, variable.find('='));
}

std::vector<std::string> environment_with(const std::vector<std::string>& changes) {
    std::vector<std::string> result;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view variable = *entry;
        if (std::none_of(changes.begin(), changes.end(),
                         [&](const std::string& change) { return name_of(change) == name_of(variable); })) {
            result.emplace_back(variable);
        }
    }
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(result),
                 [](const std::string& change) { return change.find('=') != std::string::npos; });
    return result;
}

std::vector<char*> pointers(std::vector<std::string>& strings) {
    std::vector<char*> result;
    result.reserve(strings.size() + 1);
    for (std::string& string : strings) {
        result.push_back(string.data());
    }
    result.push_back(nullptr);
    return result;
}

int shell_status(int status) {
    return WIFSIGNALED(status) ? shell_signal_base + WTERMSIG(status) : WEXITSTATUS(status);
}

// From here to the exec only calls that are safe after a fork in a process with threads.
[[noreturn]] void run(char* const* command, char* const* environment, const char* log) {
    setpgid(0, 0);
    const int in = open("/dev/null", O_RDONLY);
    const int out = open(log, O_WRONLY | O_CREAT | O_APPEND, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
    if (in < 0 || out < 0) {
        _exit(command_not_found);
    }
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    execve(command[0], command, environment);
    _exit(command_not_found);
}

/// Also the writing ends of earlier guards: open here, they would keep those from seeing their owner go.
void close_all_but(int kept) {
    constexpr int first = STDERR_FILENO + 1;
    if (kept > first) {
        close_range(first, static_cast<unsigned>(kept - 1), 0);
    }
    close_range(static_cast<unsigned>(std::max(first, kept + 1)), ~0U, 0);
}

[[noreturn]] void guard_over(pid_t child, int lifeline) {
    constexpr int tick_ms = 50;
    // Own group: a Ctrl-C meant for the owner reaches the tree through the owner's end.
    setpgid(0, 0);
    int status = 0;
    pollfd owner{lifeline, POLLIN, 0};
    while (waitpid(child, &status, WNOHANG) == 0) {
        if (poll(&owner, 1, tick_ms) > 0) {
            ::kill(-child, SIGKILL);
            waitpid(child, &status, 0);
        }
    }
    ::kill(-child, SIGKILL); // what it may have left behind
    // An office that is still being taken down would answer the next one on its profile.
    while (waitpid(-child, nullptr, 0) > 0 || errno == EINTR) {
    }
    _exit(shell_status(status));
}

} // namespace

Process::Process(const Start& start) {
    std::vector<std::string> command = start.command;
    std::vector<std::string> environment = environment_with(start.environment);
    const std::vector<char*> command_pointers = pointers(command);
    const std::vector<char*> environment_pointers = pointers(environment);
    const std::string log = start.log.string();

    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::system_error(errno, std::generic_category(), "pipe");
    }
    guard = fork();
    if (guard == 0) {
        close_all_but(ends[0]);
        prctl(PR_SET_CHILD_SUBREAPER, 1); // so that it can wait for the whole tree
        const pid_t child = fork();
        if (child == 0) {
            run(command_pointers.data(), environment_pointers.data(), log.c_str());
        }
        if (child < 0) {
            _exit(command_not_found);
        }
        setpgid(child, child); // here as well: whoever comes first
        guard_over(child, ends[0]);
    }
    const int error = errno;
    close(ends[0]);
    if (guard < 0) {
        close(ends[1]);
        throw std::system_error(error, std::generic_category(), "fork");
    }
    lifeline = ends[1];
}

Process::~Process() {
    kill();
}

std::optional<int> Process::status() {
    const std::lock_guard lock(mutex);
    int status = 0;
    if (!ended && waitpid(guard, &status, WNOHANG) == guard) {
        ended = shell_status(status);
    }
    return ended;
}

bool Process::running() {
    return !status();
}

bool Process::wait(std::chrono::milliseconds patience) {
    constexpr std::chrono::milliseconds tick{20};
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (running() && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::sleep_for(tick);
    }
    return !running();
}

void Process::kill() {
    const std::lock_guard lock(mutex);
    if (lifeline >= 0) {
        close(lifeline);
    }
    lifeline = -1;
    if (int status = 0; !ended && waitpid(guard, &status, 0) == guard) {
        ended = shell_status(status);
    }
}

} // namespace jixiao::office
