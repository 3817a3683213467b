// SPDX-License-Identifier: MPL-2.0
/// The indicators of a table as lines of a list, grouped by core function ▸ level 1 ▸ level 2.
#pragma once

#include "evaluation/assess.hpp"
#include "finding/finding.hpp"
#include "language/language.hpp"
#include "table/indicator_table.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::overview {

enum class Filter : std::uint8_t { all, unmet, toFill, toScore, withFindings };
inline constexpr std::size_t filterCount = 5;

enum class Column : std::uint8_t { name, target, actual, state, points };
inline constexpr std::size_t columnCount = 5;

std::u16string_view heading(Column column, language::Language language);

struct Line {
    enum class Kind : std::uint8_t { function, level1, level2, indicator };
    Kind kind = Kind::indicator;
    std::int32_t depth = 0;
    std::size_t begin = 0; // indices of the indicators it stands for
    std::size_t end = 0;
    bool collapsed = false;
};

/// What is shown of a table. Points into the table and the assessment it was made from.
class Outline {
public:
    /// `findings`: those of this table that are not ignored. Groups that were closed before stay closed.
    Outline(const table::IndicatorTable& table, const evaluation::TableAssessment& assessment,
            std::span<const finding::Finding> findings, std::set<std::u16string> collapsed = {});
    [[nodiscard]] const std::set<std::u16string>& collapsed() const { return collapsed_; }

    /// The lines to show. `search` is looked for in names, targets, actuals and labels, whatever the width
    /// and script; "" finds everything. Groups without a line below them are left out.
    void arrange(Filter filter, std::u16string_view search);
    [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }

    /// What a line says in a column.
    [[nodiscard]] std::u16string text(const Line& line, Column column, language::Language language) const;
    /// The same with the marks of the outline before it: how deep it stands, and whether it is open.
    [[nodiscard]] std::u16string marked(const Line& line, language::Language language) const;

    /// Opens or closes a group; false where the line is none.
    bool toggle(std::size_t line);
    bool setCollapsed(std::size_t line, bool collapsed);
    /// The group a line stands in, or nothing.
    [[nodiscard]] std::optional<std::size_t> parentOf(std::size_t line) const;

    /// The line that shows an indicator, or the closed group that hides it; nothing where the filter leaves
    /// it out.
    [[nodiscard]] std::optional<std::size_t> lineOf(std::size_t indicator) const;
    /// The indicator whose row, and of several in a row whose panel, a cell of the sheet belongs to.
    [[nodiscard]] std::optional<std::size_t> indicatorAt(table::CellAddress cell) const;
    /// Where to go in the sheet for a line: what is to be filled where that is open, else the target.
    [[nodiscard]] table::CellAddress cellOf(const Line& line) const;

    /// How many indicators each filter lets through.
    [[nodiscard]] const std::array<std::size_t, filterCount>& counts() const { return counts_; }
    [[nodiscard]] bool hasFinding(std::size_t indicator) const { return flagged_[indicator]; }

private:
    using Key = std::u16string;
    [[nodiscard]] bool passes(std::size_t indicator, Filter filter) const;
    [[nodiscard]] bool found(std::size_t indicator, std::u16string_view folded) const;
    [[nodiscard]] std::u16string_view labelOf(const Line& line) const;
    [[nodiscard]] Key keyOf(const Line& line) const;
    void reachOut(Line& line) const;
    void findRows();
    void flag(std::span<const finding::Finding> findings);
    void hideCollapsed();

    const table::IndicatorTable* table_;
    const evaluation::TableAssessment* assessment_;
    bool grouped_ = false; // by core function
    std::vector<bool> flagged_;
    std::vector<std::size_t> byRow_; // indicators in the order of their rows, then columns
    std::array<std::size_t, filterCount> counts_{};
    std::set<Key> collapsed_;
    std::vector<Line> all_;   // of the filter and search, nothing closed
    std::vector<Line> lines_; // what is seen of them
};

} // namespace jixiao::overview
