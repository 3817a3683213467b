// SPDX-License-Identifier: MPL-2.0
#include "support/cell_name.hpp"
#include "support/snapshot.hpp"

#include <algorithm>
#include <set>
#include <sstream>

namespace jixiao::test {
namespace {

std::vector<int> boundaries(const Snapshot& first, const Snapshot& second, int Snapshot::Area::*start,
                            int Snapshot::Area::*end) {
    std::set<int> result;
    for (const Snapshot* const one : {&first, &second}) {
        for (const auto& [area, properties] : one->formats) {
            result.insert(area.*start);
            result.insert(area.*end + 1);
        }
    }
    return {result.begin(), result.end()};
}

/// The properties at every crossing of the given columns and rows, row by row; none where no area is.
std::vector<const Snapshot::Properties*> grid(const Snapshot& of, const std::vector<int>& columns,
                                              const std::vector<int>& rows) {
    std::vector<const Snapshot::Properties*> result(columns.size() * rows.size());
    const auto position = [](const std::vector<int>& lines, int line) {
        return static_cast<std::size_t>(std::lower_bound(lines.begin(), lines.end(), line) - lines.begin());
    };
    for (const auto& [area, properties] : of.formats) {
        for (std::size_t row = position(rows, area.first_row); row < position(rows, area.last_row + 1);
             ++row) {
            for (std::size_t column = position(columns, area.first_column);
                 column < position(columns, area.last_column + 1); ++column) {
                result[row * columns.size() + column] = &properties;
            }
        }
    }
    return result;
}

class Report {
public:
    void add(const std::string& where, const std::string& before, const std::string& after,
             const Snapshot::Area& cells) {
        found.push_back({where, before, after, cells});
    }
    template <typename Key, typename Name, typename Cells>
    void compare(const std::map<Key, std::string>& before, const std::map<Key, std::string>& after, Name name,
                 Cells cells) {
        for (const auto& [key, value] : before) {
            const auto other = after.find(key);
            if (other == after.end() || other->second != value) {
                add(name(key), value, other == after.end() ? "" : other->second, cells(key));
            }
        }
        for (const auto& [key, value] : after) {
            if (!before.contains(key)) {
                add(name(key), "", value, cells(key));
            }
        }
    }
    std::vector<Difference> found;
};

} // namespace

std::vector<Difference> compare(const Snapshot& before, const Snapshot& after) {
    Report report;
    using Cell = std::pair<int, int>;
    report.compare(
        before.contents, after.contents, [](const Cell& cell) { return cell_name(cell.first, cell.second); },
        [](const Cell& cell) {
            return Snapshot::Area{cell.first, cell.second, cell.first, cell.second};
        });

    const auto columns =
        boundaries(before, after, &Snapshot::Area::first_column, &Snapshot::Area::last_column);
    const auto rows = boundaries(before, after, &Snapshot::Area::first_row, &Snapshot::Area::last_row);
    const auto old_grid = grid(before, columns, rows);
    const auto new_grid = grid(after, columns, rows);
    static const Snapshot::Properties nothing;
    for (std::size_t index = 0; index < old_grid.size(); ++index) {
        const auto& old_one = old_grid[index] != nullptr ? *old_grid[index] : nothing;
        const auto& new_one = new_grid[index] != nullptr ? *new_grid[index] : nothing;
        const std::size_t column = index % columns.size();
        const std::size_t row = index / columns.size();
        if (column + 1 == columns.size() || row + 1 == rows.size()) {
            continue; // beyond the sheet
        }
        const std::string cell = cell_name(columns[column], rows[row]);
        const Snapshot::Area area{columns[column], rows[row], columns[column + 1] - 1, rows[row + 1] - 1};
        report.compare(
            old_one, new_one, [&](const std::string& name) { return cell + " " + name; },
            [&](const std::string& /*name*/) { return area; });
    }
    report.compare(
        before.facts, after.facts, [](const std::string& name) { return name; },
        [](const std::string& /*name*/) {
            return Snapshot::Area{-1, -1, -1, -1};
        });
    return std::move(report.found);
}

std::string differences(const Snapshot& before, const Snapshot& after) {
    const auto found = compare(before, after);
    constexpr std::size_t most = 40;
    std::ostringstream text;
    const auto shown = [](const std::string& value) { return value.empty() ? "nothing" : value; };
    for (std::size_t index = 0; index < std::min(most, found.size()); ++index) {
        const Difference& one = found[index];
        text << one.where << ": " << shown(one.before) << " → " << shown(one.after) << '\n';
    }
    return found.empty() ? std::string()
                         : text.str() + "(" + std::to_string(found.size()) + " differences)\n";
}

} // namespace jixiao::test
