// SPDX-License-Identifier: MPL-2.0
#include "remedy/remedy.hpp"

#include "remedy/cures.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace jixiao::remedy {

namespace {

using finding::Finding;
using table::CellAddress;
using table::Indicator;

/// The indicators of a table by the cell of their name; made when it is first asked for one.
class Names {
public:
    explicit Names(const table::IndicatorTable& table) : table_{&table} {}

    const Indicator* at(CellAddress cell) {
        if (byCell_.empty()) {
            for (const Indicator& one : table_->indicators) {
                byCell_.emplace(std::pair(one.nameCell.row, one.nameCell.column), &one);
            }
        }
        const auto found = byCell_.find({cell.row, cell.column});
        return found == byCell_.end() ? nullptr : found->second;
    }

private:
    const table::IndicatorTable* table_;
    std::map<std::pair<std::int32_t, std::int32_t>, const Indicator*> byCell_;
};

std::optional<Remedy> cured(const Finding& finding, const table::IndicatorTable& table,
                            const table::Grid& grid, Names& names) {
    const Cure* cure = cureFor(finding.code);
    if (cure == nullptr || !finding.cell.exists()) {
        return std::nullopt;
    }
    auto edits = cure->edits({finding, table, grid, names.at(finding.cell)});
    if (edits.empty()) {
        return std::nullopt;
    }
    return Remedy{finding, std::move(edits), cure->certain};
}

} // namespace

std::optional<Remedy> remedyFor(const Finding& finding, std::span<const table::IndicatorTable> tables,
                                const table::Grid& grid) {
    if (finding.table < 0 || static_cast<std::size_t>(finding.table) >= tables.size()) {
        return std::nullopt;
    }
    const table::IndicatorTable& table = tables[static_cast<std::size_t>(finding.table)];
    Names names{table};
    return cured(finding, table, grid, names);
}

std::vector<Remedy> remedies(std::span<const table::IndicatorTable> tables, const table::Grid& grid) {
    std::vector<Remedy> all;
    for (const table::IndicatorTable& table : tables) {
        Names names{table};
        for (const Finding& finding : table.findings) {
            if (auto remedy = cured(finding, table, grid, names)) {
                all.push_back(std::move(*remedy));
            }
        }
    }
    return all;
}

} // namespace jixiao::remedy
