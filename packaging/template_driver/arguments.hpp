// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "package/bureau.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace jixiao::template_driver {

/// What the command line asks for.
struct Arguments {
    std::filesystem::path extension; ///< ours
    std::filesystem::path workbook;  ///< that becomes the template
    std::string name;
    std::string version;
    std::string publisher;
    std::string profile;         ///< id of scoring rules that go along, "": none
    std::filesystem::path rules; ///< another extension that has them, "": none
    bool keep_people = false;    ///< authors' names stay in the workbook
    std::filesystem::path out;   ///< folder

    /// All of it but the template itself.
    [[nodiscard]] package::BureauPackage bureau() const;
};

extern const char* const usage;

/// Nothing, and why in `problem`, where the command line cannot be understood or asks for what cannot be.
std::optional<Arguments> read_arguments(const std::vector<std::string>& words, std::string& problem);

} // namespace jixiao::template_driver
