// SPDX-License-Identifier: MPL-2.0
#include "office/package.hpp"

#include "office/process.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/deployment/ExtensionManager.hpp>
#include <com/sun/star/deployment/XPackage.hpp>
#include <com/sun/star/task/XInteractionApprove.hpp>
#include <com/sun/star/task/XInteractionHandler.hpp>
#include <com/sun/star/ucb/XCommandEnvironment.hpp>
#include <cppuhelper/implbase2.hxx>
#include <rtl/ref.hxx>

#include <chrono>
#include <stdexcept>

namespace jixiao::office {
namespace {

using css::uno::Reference;

/// Says yes to every question of the extension manager (licence, an older version), and remembers them: they
/// tell why it refuses.
class Approve : public cppu::WeakImplHelper2<css::ucb::XCommandEnvironment, css::task::XInteractionHandler> {
public:
    Reference<css::task::XInteractionHandler> SAL_CALL getInteractionHandler() override { return this; }
    Reference<css::ucb::XProgressHandler> SAL_CALL getProgressHandler() override { return {}; }
    void SAL_CALL handle(const Reference<css::task::XInteractionRequest>& request) override {
        const css::uno::Any question = request->getRequest();
        css::uno::Exception exception;
        asked += utf8(question.getValueTypeName()) + " ";
        if (question >>= exception) {
            asked += utf8(exception.Message) + " ";
        }
        for (const auto& continuation : request->getContinuations()) {
            const Reference<css::task::XInteractionApprove> approve(continuation, css::uno::UNO_QUERY);
            if (approve.is()) {
                return approve->select();
            }
        }
    }
    [[nodiscard]] const std::string& questions() const { return asked; }

private:
    std::string asked;
};

} // namespace

void install(const Profile& profile, const std::filesystem::path& extension) {
    Office office(profile);
    try {
        const rtl::Reference<Approve> environment(new Approve);
        const auto manager = css::deployment::ExtensionManager::get(office.context());
        const auto package = manager->addExtension(file_url(extension), {}, "user", {}, environment.get());
        if (!package.is()) {
            throw std::runtime_error("the office did not take " + extension.string() + ": " +
                                     environment->questions());
        }
    } catch (const css::uno::Exception& exception) {
        throw std::runtime_error("the office did not take " + extension.string() + ": " +
                                 utf8(exception.Message));
    }
    office.terminate();
}

void unpack(const std::filesystem::path& extension, const std::filesystem::path& folder) {
    const std::filesystem::path own = folder / extension.filename();
    std::filesystem::create_directories(own);
    constexpr std::chrono::minutes patience{1};
    // The tool that built us reads archives.
    Process tool{{{JIXIAO_CMAKE, "-E", "chdir", own.string(), JIXIAO_CMAKE, "-E", "tar", "xf",
                   std::filesystem::absolute(extension).string()},
                  {},
                  folder / "unpack.log"}};
    if (!tool.wait(patience) || tool.status() != 0) {
        throw std::runtime_error("cannot unpack " + extension.string());
    }
}

void uninstall(const Profile& profile, const std::string& identifier) {
    Office office(profile);
    try {
        const rtl::Reference<Approve> environment(new Approve);
        const auto manager = css::deployment::ExtensionManager::get(office.context());
        const auto package =
            manager->getDeployedExtension("user", ustring(identifier), {}, environment.get());
        manager->removeExtension(ustring(identifier), package->getName(), "user", {}, environment.get());
    } catch (const css::uno::Exception& exception) {
        throw std::runtime_error("the office did not take away " + identifier + ": " +
                                 utf8(exception.Message));
    }
    office.terminate();
}

std::string installed_version(const Office& office, const std::string& identifier) {
    const auto manager = css::deployment::ExtensionManager::get(office.context());
    for (const auto& package : manager->getDeployedExtensions("user", {}, {})) {
        if (utf8(package->getIdentifier().Value) == identifier) {
            return utf8(package->getVersion());
        }
    }
    return {};
}

} // namespace jixiao::office
