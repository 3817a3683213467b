// SPDX-License-Identifier: MPL-2.0
/// What was asked along with a command.
#pragma once

#include "commands/command.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jixiao::addin {

/// The argument of this name; nothing where there is none of this type.
std::optional<std::u16string> textArgument(const CommandTarget& target, std::u16string_view name);
std::optional<bool> flagArgument(const CommandTarget& target, std::u16string_view name);
std::optional<std::int32_t> numberArgument(const CommandTarget& target, std::u16string_view name);

} // namespace jixiao::addin
