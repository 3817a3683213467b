// SPDX-License-Identifier: MPL-2.0
/// Asks which table is the approved one: a sheet of the document, or a file.
#pragma once

#include "commands/command.hpp"

#include <optional>
#include <vector>

namespace jixiao::addin {

struct ApprovedAnswer {
    SheetRef sheet;     // nothing where a file was chosen
    rtl::OUString file; // its URL
};

/// Nothing where the question was closed without an answer. Without candidates it asks for a file at once.
std::optional<ApprovedAnswer> askForApproved(const CommandTarget& target,
                                             const std::vector<SheetRef>& candidates);

} // namespace jixiao::addin
