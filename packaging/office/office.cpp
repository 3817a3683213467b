// SPDX-License-Identifier: MPL-2.0
#include "office/office.hpp"

#include "office/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <rtl/bootstrap.hxx>

#include <atomic>
#include <cstdlib>
#include <langinfo.h>
#include <stdexcept>
#include <stdlib.h> // NOLINT(modernize-deprecated-headers): setenv is POSIX and not in <cstdlib>
#include <thread>
#include <unistd.h>

namespace jixiao::office {
namespace {

using css::uno::Reference;

constexpr std::chrono::minutes start_patience{2};
constexpr std::chrono::minutes end_patience{2};

std::string pipe_name() {
    static std::atomic<int> count{0};
    return "jixiao-" + std::to_string(getpid()) + "-" + std::to_string(++count);
}

bool utf8_environment() {
    const char* const all = std::getenv("LC_ALL");
    const char* const type = all != nullptr && *all != '\0' ? all : std::getenv("LC_CTYPE");
    const char* const name = type != nullptr && *type != '\0' ? type : std::getenv("LANG");
    if (name == nullptr) {
        return false;
    }
    const locale_t known = newlocale(LC_CTYPE_MASK, name, nullptr);
    if (known == nullptr) {
        return false;
    }
    const bool is_utf8 = std::string_view(nl_langinfo_l(CODESET, known)) == "UTF-8";
    freelocale(known);
    return is_utf8;
}

/// File names are UTF-8 on every path of ours; under another character set neither the office nor its
/// libraries here would find them.
void speak_utf8() {
    if (!utf8_environment()) {
        setenv("LC_ALL", "C.UTF-8", 1);
    }
}

Process::Start command(const Profile& profile, const Office::Start& start, const std::string& pipe,
                       const std::filesystem::path& log) {
    Process::Start result;
    result.log = log;
    result.command = {(office_program() / "soffice").string(),
                      "-env:UserInstallation=" + utf8(file_url(profile.folder())),
                      "--accept=pipe,name=" + pipe + ";urp;StarOffice.ComponentContext",
                      "--norestore",
                      "--nologo",
                      "--nodefault"};
    if (!start.bundled.empty()) {
        result.command.push_back("-env:BUNDLED_EXTENSIONS=" + utf8(file_url(start.bundled)));
    }
    if (!start.window) {
        result.command.emplace_back("--headless");
    } else if (!start.display.empty()) {
        result.environment.push_back("DISPLAY=" + start.display);
    }
    if (start.window) {
        // One backend, whatever desktop the environment names.
        result.environment.emplace_back("SAL_USE_VCLPLUGIN=gen");
    }
    result.environment.insert(result.environment.end(), start.environment.begin(), start.environment.end());
    return result;
}

} // namespace

std::filesystem::path office_program() {
    const char* const other = std::getenv("JIXIAO_OFFICE_PROGRAM");
    return other != nullptr ? other : JIXIAO_OFFICE_PROGRAM;
}

Office::Office(const Profile& profile) : Office(profile, Start()) {}

Office::Office(const Profile& profile, const Start& start)
    : log_file(profile.folder() / "office.log"), windows(start.window) {
    speak_utf8();
    // The office's types and ours; without ours the bridge breaks when our services are used. Set inside this
    // process only, since the office, which would inherit a variable, has its own.
    rtl::Bootstrap::set("URE_MORE_TYPES",
                        file_url(JIXIAO_OFFICE_TYPES) + " " + file_url(JIXIAO_TYPE_LIBRARY));
    local = cppu::defaultBootstrap_InitialComponentContext();
    const auto resolver = css::bridge::UnoUrlResolver::create(local);

    const std::string pipe = pipe_name();
    const rtl::OUString url = ustring("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext");
    const Process::Start begin = command(profile, start, pipe, log_file);
    process = std::make_unique<Process>(begin);
    int starts = 1;
    const auto deadline = std::chrono::steady_clock::now() + start_patience;
    while (!remote.is()) {
        if (const auto status = process->status()) {
            // 0 says that it handed over to another one, seen in 7.4 on a busy machine where none goes on:
            // once more.
            constexpr int most = 3;
            if (*status == 0 && starts < most) {
                ++starts;
                process = std::make_unique<Process>(begin);
                continue;
            }
            throw std::runtime_error("the office ended at its start with status " + std::to_string(*status) +
                                     "; see " + log_file.string());
        }
        if (std::chrono::steady_clock::now() > deadline) {
            throw std::runtime_error("the office did not answer within two minutes; see " +
                                     log_file.string());
        }
        try {
            remote.set(resolver->resolve(url), css::uno::UNO_QUERY);
        } catch (const css::connection::NoConnectException&) {
            constexpr std::chrono::milliseconds tick{50};
            std::this_thread::sleep_for(tick);
        }
    }
}

Office::~Office() {
    try {
        terminate();
    } catch (...) { // NOLINT(bugprone-empty-catch): nobody is left to tell; the process ends with its object
    }
}

Reference<css::frame::XDesktop2> Office::desktop() const {
    return css::frame::Desktop::create(remote);
}

Reference<css::uno::XInterface> Office::create(const std::string& service) const {
    return remote->getServiceManager()->createInstanceWithContext(ustring(service), remote);
}

Reference<css::uno::XInterface> Office::configuration(const std::string& path) const {
    const css::uno::Any node(css::beans::NamedValue("nodepath", css::uno::Any(ustring(path))));
    return css::configuration::theDefaultProvider::get(remote)->createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationAccess", {&node, 1});
}

bool Office::running() const {
    try {
        return process->running() && remote.is() && remote->getServiceManager().is();
    } catch (const css::uno::RuntimeException&) { // the bridge is gone
        return false;
    }
}

int Office::terminate() {
    if (process->running() && remote.is()) {
        try {
            desktop()->terminate();
        } catch (const css::uno::Exception&) { // NOLINT(bugprone-empty-catch)
            // It may be gone before it has answered; what counts is that the process ends.
        }
        process->wait(end_patience);
    }
    remote.clear();
    if (const Reference<css::lang::XComponent> component{local, css::uno::UNO_QUERY}; component.is()) {
        component->dispose();
    }
    local.clear();
    process->kill();
    return process->status().value_or(0);
}

} // namespace jixiao::office
