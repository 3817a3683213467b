// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/office.hpp"

#include <chrono>
#include <functional>

namespace jixiao::test {

/// Looks until it holds, as windows take their time; false where it does not in this time. What is taken away
/// while it is looked at is looked for again; that the office is gone is thrown at once.
bool eventually(const office::Office& office, const std::function<bool()>& holds,
                std::chrono::seconds patience = std::chrono::seconds{20});

} // namespace jixiao::test
