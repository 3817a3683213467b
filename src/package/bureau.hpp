// SPDX-License-Identifier: MPL-2.0
/// A bureau's own extension: a template and, if wanted, a scoring profile. Data alone, no code.
#pragma once

#include "package/zip.hpp"
#include "scoring/profile.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::package {

/// A scoring profile as configuration holds it.
struct ProfileToShip {
    std::u16string id;
    scoring::ProfileData data;
};

struct BureauPackage {
    std::u16string name;      // what the extension manager and the list of templates show
    std::u16string version;   // 2026.1
    std::u16string publisher; // the bureau
    std::string templateFile; // the bytes of an .ots
    std::optional<ProfileToShip> profile;
};

/// What keeps a package from being made.
enum class PackageProblem : std::uint8_t { none, noName, noPublisher, badVersion, badProfile, noTemplate };

/// Names of up to 80 letters in one line; versions of up to four whole numbers parted by dots; profiles the
/// engine itself would take.
PackageProblem problemOf(const BureauPackage& package);

/// How offices know the extension: later versions of the same name by the same publisher take the place of
/// earlier ones, whatever their width of letters or spaces. Letters, digits and dots only.
std::string identifierOf(std::u16string_view name, std::u16string_view publisher);

/// What the file is called: template-471ea76a-2026.1.oxt, with the name's ASCII letters where it has any.
/// Letters, digits, dots and dashes only: LibreOffice offers no templates of an extension whose file's name
/// holds any other sign.
std::string fileNameOf(const BureauPackage& package);

/// The files of the extension; none where there is a problem. No path comes from a text of the package.
std::vector<File> filesOf(const BureauPackage& package);

} // namespace jixiao::package
