// SPDX-License-Identifier: MPL-2.0
#include "detach.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace jixiao::demo {
namespace {

[[noreturn]] void end_with(pid_t worker, int report) {
    char finished = 0;
    if (read(report, &finished, 1) == 1) {
        _exit(EXIT_SUCCESS);
    }
    int status = 0;
    waitpid(worker, &status, 0);
    _exit(WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_FAILURE);
}

} // namespace

Detach::Detach() {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::system_error(errno, std::generic_category(), "pipe");
    }
    const pid_t worker = fork();
    if (worker < 0) {
        throw std::system_error(errno, std::generic_category(), "fork");
    }
    if (worker > 0) {
        close(ends[1]);
        end_with(worker, ends[0]);
    }
    close(ends[0]);
    report = ends[1];
}

Detach::~Detach() {
    if (report >= 0) {
        close(report);
    }
}

void Detach::done() {
    setsid(); // a Ctrl-C in the terminal is no longer for us
    const int nowhere = open("/dev/null", O_RDWR);
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        dup2(nowhere, descriptor);
    }
    const char finished = 1;
    if (write(report, &finished, 1) != 1) {
        std::abort(); // nobody waits any more: the command was killed
    }
    close(report);
    report = -1;
}

} // namespace jixiao::demo
