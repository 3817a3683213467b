// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/process.hpp"
#include "office/profile.hpp"

#include <com/sun/star/frame/XDesktop2.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <memory>
#include <string>

namespace jixiao::office {

/// A LibreOffice of our own on a profile, spoken to over a pipe. It ends with this object.
class Office {
public:
    struct Start {
        /// With windows on the display of the environment, or on `display`; else headless.
        bool window = false;
        std::string display;
        /// What is added to the environment, as for Process.
        std::vector<std::string> environment;
        /// A folder of unpacked extensions that come with this office, instead of those that came with it.
        std::filesystem::path bundled{};
    };

    /// Throws std::runtime_error where the office does not start or does not answer within two minutes.
    explicit Office(const Profile& profile);
    Office(const Profile& profile, const Start& start);
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const { return remote; }
    [[nodiscard]] css::uno::Reference<css::frame::XDesktop2> desktop() const;
    /// An instance of a service in the office; empty where it has none of that name.
    [[nodiscard]] css::uno::Reference<css::uno::XInterface> create(const std::string& service) const;
    /// Nodes of the office's configuration, read-only, as a hierarchical name access or a property set.
    [[nodiscard]] css::uno::Reference<css::uno::XInterface> configuration(const std::string& path) const;

    /// Started with windows, not headless.
    [[nodiscard]] bool has_windows() const { return windows; }
    /// It is there and answers. (One that crashed may come back by itself, but no longer to us.)
    [[nodiscard]] bool running() const;
    /// True when it ended by itself in time (its user closed it, or it crashed).
    bool wait(std::chrono::milliseconds patience) const { return process->wait(patience); }
    /// Asks it to end, makes sure it did. Exit status as a shell gives it.
    int terminate();
    /// Ends it at once, as a crash would.
    void kill() const { process->kill(); }
    /// Where what it writes to its outputs goes.
    [[nodiscard]] const std::filesystem::path& log() const { return log_file; }

private:
    std::filesystem::path log_file;
    bool windows = false;
    std::unique_ptr<Process> process;
    css::uno::Reference<css::uno::XComponentContext> local;
    css::uno::Reference<css::uno::XComponentContext> remote;
};

/// The program folder of the office this was built against; the variable JIXIAO_OFFICE_PROGRAM names another
/// one.
std::filesystem::path office_program();

} // namespace jixiao::office
