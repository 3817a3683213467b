// SPDX-License-Identifier: MPL-2.0
/// What the deck knows about the sheet that is shown: read once, drawn by every part.
#pragma once

#include "overview/outline.hpp"
#include "overview/problems.hpp"
#include "overview/summary.hpp"
#include "sheet/evaluator.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jixiao::addin::sidebar {

struct Overview {
    language::Language language = language::Language::enUS;
    const scoring::Profile* profile = nullptr;
    std::unique_ptr<Inspection> inspection; // nothing where no sheet is shown

    std::vector<std::u16string> tables; // what each is called
    std::size_t table = 0;              // the one that is shown
    std::optional<overview::Summary> summary;
    std::unique_ptr<overview::Outline> outline;
    std::unique_ptr<overview::Problems> problems;
    std::u16string hint; // what is missing, or what to do where there is no table

    table::CellAddress cell;              // selected in the sheet
    std::optional<std::size_t> indicator; // that it belongs to

    [[nodiscard]] bool hasTable() const { return outline != nullptr; }
};

} // namespace jixiao::addin::sidebar
