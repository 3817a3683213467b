// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <filesystem>

namespace jixiao::office {

/// Installs an extension for the user of the profile and ends the office: a running one does not learn of new
/// functions. Through the office and not `unopkg`, which refuses to run as root.
/// Throws std::runtime_error where the office rejects the file.
void install(const Profile& profile, const std::filesystem::path& extension);

/// Unpacks an extension into a folder of its own inside `folder`, for an office to begin with
/// (Office::Start::bundled): without the start that installing takes. Throws std::runtime_error where it
/// cannot be read.
void unpack(const std::filesystem::path& extension, const std::filesystem::path& folder);

/// Takes an extension away from the user of the profile and ends the office. Throws std::runtime_error where
/// there is none of this identifier.
void uninstall(const Profile& profile, const std::string& identifier);

/// Version of an extension of the user's, "" where there is none of this identifier.
std::string installed_version(const Office& office, const std::string& identifier);

} // namespace jixiao::office
