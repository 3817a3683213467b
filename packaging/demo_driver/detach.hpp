// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace jixiao::demo {

/// Lets the command end while its window stays open. The constructor splits the process in two: one waits and
/// ends with the other's exit status, or with success as soon as that one is done(); the other returns and
/// does the work. Must come before any thread is started.
class Detach {
public:
    Detach();
    ~Detach();
    Detach(const Detach&) = delete;
    Detach& operator=(const Detach&) = delete;
    /// The command ends here; what follows runs on its own, without the terminal.
    void done();

private:
    int report = -1;
};

} // namespace jixiao::demo
