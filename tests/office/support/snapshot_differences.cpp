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
    void add(const std::string& where, const std::string& before, const std::string& after) {
        constexpr int most = 40;
        if (++count <= most) {
            text << where << ": " << (before.empty() ? "nothing" : before) << " → "
                 << (after.empty() ? "nothing" : after) << '\n';
        }
    }
    template <typename Key, typename Name>
    void compare(const std::map<Key, std::string>& before, const std::map<Key, std::string>& after,
                 Name name) {
        for (const auto& [key, value] : before) {
            const auto other = after.find(key);
            if (other == after.end() || other->second != value) {
                add(name(key), value, other == after.end() ? "" : other->second);
            }
        }
        for (const auto& [key, value] : after) {
            if (!before.contains(key)) {
                add(name(key), "", value);
            }
        }
    }
    [[nodiscard]] std::string str() const {
        return count == 0 ? std::string() : text.str() + "(" + std::to_string(count) + " differences)\n";
    }

private:
    std::ostringstream text;
    int count = 0;
};

} // namespace

std::string differences(const Snapshot& before, const Snapshot& after) {
    Report report;
    const auto as_is = [](const std::string& name) { return name; };
    report.compare(before.contents, after.contents,
                   [](const std::pair<int, int>& cell) { return cell_name(cell.first, cell.second); });

    const auto columns =
        boundaries(before, after, &Snapshot::Area::first_column, &Snapshot::Area::last_column);
    const auto rows = boundaries(before, after, &Snapshot::Area::first_row, &Snapshot::Area::last_row);
    const auto old_grid = grid(before, columns, rows);
    const auto new_grid = grid(after, columns, rows);
    static const Snapshot::Properties nothing;
    for (std::size_t index = 0; index < old_grid.size(); ++index) {
        const auto& old_one = old_grid[index] != nullptr ? *old_grid[index] : nothing;
        const auto& new_one = new_grid[index] != nullptr ? *new_grid[index] : nothing;
        const std::string cell = cell_name(columns[index % columns.size()], rows[index / columns.size()]);
        report.compare(old_one, new_one, [&](const std::string& name) { return cell + " " + name; });
    }
    report.compare(before.facts, after.facts, as_is);
    return report.str();
}

} // namespace jixiao::test
