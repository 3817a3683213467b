// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

namespace jixiao::office {

/// A fresh office profile in a folder of its own: no first-start questions, no tips, no recovery, no crash
/// reports.
class Profile {
public:
    /// Makes a new folder `<name>-XXXXXX` inside `parent`; it is removed at the end unless kept.
    /// `language`: of the user interface and of the locale ("zh-CN"); "" is what the environment says.
    Profile(const std::filesystem::path& parent, const std::string& name, const std::string& language = {});
    ~Profile();
    Profile(const Profile&) = delete;
    Profile& operator=(const Profile&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const { return place; }
    /// Leaves the folder where it is, for an office that outlives us.
    void keep() { kept = true; }

private:
    std::filesystem::path place;
    bool kept = false;
};

} // namespace jixiao::office
