// SPDX-License-Identifier: MPL-2.0
#include "support/session.hpp"

#include "office/package.hpp"
#include "office/text.hpp"

#include <catch2/catch_translate_exception.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#include <cppuhelper/exc_hlp.hxx>

#include <memory>
#include <unistd.h>

namespace jixiao::test {
namespace {

struct Session {
    std::unique_ptr<office::Profile> profile;
    std::unique_ptr<office::Office> office;
};

Session& session() {
    static Session only;
    return only;
}

/// Ends the office while the libraries it needs are still there, which static destructors do not promise.
class EndOfRun : public Catch::EventListenerBase {
public:
    using EventListenerBase::EventListenerBase;
    void testRunEnded(const Catch::TestRunStats& /*stats*/) override {
        session().office.reset();
        session().profile.reset();
        std::error_code ignored; // left-overs of a run are not a failure
        std::filesystem::remove_all(scratch(), ignored);
    }
};
CATCH_REGISTER_LISTENER(EndOfRun)

/// What the office threw, which is no std::exception.
CATCH_TRANSLATE_EXCEPTION(const css::uno::Exception& exception) {
    return office::utf8(cppu::getCaughtException().getValueTypeName() + ": " + exception.Message);
}

} // namespace

const office::Office& shared_office() {
    Session& now = session();
    if (!now.profile) {
        auto profile = std::make_unique<office::Profile>(scratch(), "配置 目录", "zh-CN");
        office::install(*profile, package_file());
        now.profile = std::move(profile);
    }
    if (!now.office || !now.office->running()) {
        now.office = std::make_unique<office::Office>(*now.profile);
    }
    return *now.office;
}

std::filesystem::path scratch() {
    static const std::filesystem::path folder =
        std::filesystem::path(JIXIAO_BINARY_DIR) / "scratch" / std::to_string(getpid());
    std::filesystem::create_directories(folder);
    return folder;
}

std::filesystem::path copy_of(const std::filesystem::path& file) {
    static int count = 0;
    const std::filesystem::path folder = scratch() / ("copy " + std::to_string(++count));
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(file, folder / file.filename());
    return folder / file.filename();
}

std::filesystem::path package_file() {
    return JIXIAO_PACKAGE;
}
std::filesystem::path data() {
    return std::filesystem::path(JIXIAO_SOURCE_DIR) / "tests" / "data";
}
std::filesystem::path source_root() {
    return JIXIAO_SOURCE_DIR;
}

} // namespace jixiao::test
