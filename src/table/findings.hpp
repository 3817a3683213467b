// SPDX-License-Identifier: MPL-2.0
/// What is wrong or doubtful in a table. Each question is a function or class of its own, in the files
/// findings_*.cpp; indicators are gone through once, from top to bottom.
#pragma once

#include "table/indicator_table.hpp"
#include "target/target.hpp"

#include <boost/unordered/unordered_flat_map.hpp>
#include <boost/unordered/unordered_flat_set.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace jixiao::table {

/// Adds every finding of a table, in the order of the sheet; `index` is its place on the sheet, `grid` the
/// sheet.
void findProblems(IndicatorTable& table, std::int32_t index, const Grid& grid);

namespace findings {

/// Gathers findings of one table.
class Sink {
public:
    Sink(IndicatorTable& table, std::int32_t index) : table_(&table), index_(index) {}

    void add(std::u16string_view code, CellAddress cell, std::vector<std::u16string> arguments = {});

private:
    IndicatorTable* table_;
    std::int32_t index_;
};

/// The target: became a formula, cannot be read, goes against the sense of the indicator.
/// In a form without a column for targets none is missing.
void aboutTarget(const Indicator& one, const target::Target& target, bool hasTargets, Sink& sink);

/// The actual: cannot be compared, far over the target.
void aboutActual(const Indicator& one, const target::Target& target, Sink& sink);

/// A satisfaction indicator outside of 满意度指标.
void aboutSatisfaction(const Indicator& one, Sink& sink);

/// Score above weight, points lost without a reason.
void aboutScore(const Indicator& one, Sink& sink);

/// Levels that were inferred, and numbering that does not follow. Sees the indicators in order.
class Levels {
public:
    void see(const Indicator& one, Sink& sink);

private:
    void seeNumber(const Indicator& one, Sink& sink);

    const Indicator* above_ = nullptr;
    /// The last number in each level 2 of each panel and place, in the function at hand.
    using Key = std::tuple<std::int32_t, std::u16string_view, std::u16string_view, std::u16string_view>;
    std::map<Key, std::int32_t> last_;
};

/// The same name and target twice in one function.
class Duplicates {
public:
    explicit Duplicates(const IndicatorTable& table);
    void see(const Indicator& one, Sink& sink);

private:
    boost::unordered_flat_map<std::size_t, const Indicator*> first_; // by the hash of name and target
    std::int32_t function_ = -1;
    std::int32_t group_ = -1;
    std::u16string key_, other_, scratch_;
};

/// Names that end in the middle of a word: other names of the table carry them on, or the column was too
/// narrow.
class CutNames {
public:
    explicit CutNames(const IndicatorTable& table);
    void see(const Indicator& one, Sink& sink) const;

private:
    [[nodiscard]] bool isCarriedOn(std::u16string_view name) const;

    boost::unordered_flat_set<std::u16string_view, std::hash<std::u16string_view>> tails_;
    boost::unordered_flat_map<std::size_t, std::size_t> cutAt_; // length of a name: how many are cut there
};

/// Ways of writing that another reader, or a SUM, would stumble over: each is told once for a table, at the
/// first cell that has it.
class Writing {
public:
    void see(const Indicator& one);
    void tell(const IndicatorTable& table, const Grid& grid, Sink& sink) const;

private:
    class Habit {
    public:
        /// `usual` is "" where nothing is unusual.
        void count(CellAddress at, const std::u16string& written, const std::u16string& usual);
        void tell(std::u16string_view code, Sink& sink) const;

    private:
        long long times_ = 0;
        CellAddress cell_;
        std::u16string written_, usual_;
    };

    Habit signs_, actuals_;
};

/// Weights that are missing, and what weights and scores add up to.
void aboutSums(const IndicatorTable& table, Sink& sink);

/// The funds block: sums, execution over 100 %, rates.
void aboutBudget(const IndicatorTable& table, Sink& sink);

} // namespace findings

} // namespace jixiao::table
