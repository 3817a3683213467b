// SPDX-License-Identifier: MPL-2.0
#include "office/profile.hpp"

#include <cerrno>
#include <fstream>
#include <stdlib.h> // NOLINT(modernize-deprecated-headers): mkdtemp is POSIX and not in <cstdlib>
#include <system_error>

namespace jixiao::office {
namespace {

std::string item(const std::string& path, const std::string& property, const std::string& value) {
    return R"(<item oor:path=")" + path + R"("><prop oor:name=")" + property + R"(" oor:op="fuse"><value>)" +
           value + "</value></prop></item>\n";
}

std::string settings(const std::string& language) {
    std::string result = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
)";
    const std::string common = "/org.openoffice.Office.Common/";
    result += item(common + "Misc", "FirstRun", "false");
    result += item(common + "Misc", "ShowTipOfTheDay", "false");
    result += item(common + "Misc", "CrashReport", "false");
    // Later than any release: neither "what is new" nor a call for donations.
    result += item("/org.openoffice.Setup/Product", "ooSetupLastVersion", "99.9");
    result += item("/org.openoffice.Setup/Product", "WhatsNew", "false");
    result += item("/org.openoffice.Setup/Product", "WhatsNewDialog", "false");
    result += item(common + "Misc", "LastTimeGetInvolvedShown", "4102444800");
    result += item(common + "Misc", "LastTimeDonateShown", "4102444800");
    result += item(common + "Misc", "PerformFileExtCheck", "false");
    result += item("/org.openoffice.Office.Recovery/AutoSave", "Enabled", "false");
    if (!language.empty()) {
        result += item("/org.openoffice.Office.Linguistic/General", "UILocale", language);
        result += item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", language);
    }
    return result + "</oor:items>\n";
}

} // namespace

Profile::Profile(const std::filesystem::path& parent, const std::string& name, const std::string& language) {
    std::filesystem::create_directories(parent);
    std::string pattern = (std::filesystem::absolute(parent) / (name + "-XXXXXX")).string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::system_error(errno, std::generic_category(), pattern);
    }
    place = pattern;
    std::filesystem::create_directories(place / "user");
    std::ofstream(place / "user" / "registrymodifications.xcu") << settings(language);
}

Profile::~Profile() {
    std::error_code ignored; // a folder that cannot be removed is no reason to fail at the very end
    if (!kept) {
        std::filesystem::remove_all(place, ignored);
    }
}

} // namespace jixiao::office
