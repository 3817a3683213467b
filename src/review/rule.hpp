// SPDX-License-Identifier: MPL-2.0
/// 审核目标: what a reviewer asks of a table of targets before it is approved. One small function for each
/// question, and where the question comes from.
#pragma once

#include "finding/finding.hpp"
#include "forms/source.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace jixiao::review {

/// The four sides that targets are reviewed from (中央部门预算绩效目标管理办法, 财预〔2015〕88号, article 20
/// and the annexed review form; unverified: the text itself was not at hand).
enum class Side : std::uint8_t {
    completeness, // 完整性
    relevance,    // 相关性
    suitability,  // 适当性
    feasibility,  // 可行性
};
inline constexpr std::size_t sideCount = 4;

/// Where a rule comes from.
struct Basis {
    std::u16string_view document; // "" for a convention of ours
    bool verified = false;        // whether the text itself was read
};

/// Gathers what one rule finds in one table.
class Sink {
public:
    Sink(std::vector<finding::Finding>& findings, std::int32_t table) : findings_{&findings}, table_{table} {}

    /// The severity is the one its text has.
    void add(std::u16string_view code, table::CellAddress cell,
             std::vector<std::u16string> arguments = {}) const;

private:
    std::vector<finding::Finding>* findings_;
    std::int32_t table_;
};

struct Rule {
    Side side = Side::completeness;
    Basis basis;
    void (*find)(const forms::Source& source, const Sink& sink) = nullptr;
};

/// Every rule, side by side, in the order the findings are listed in.
std::span<const Rule> rules();

// The rules, by their side.
std::span<const Rule> completenessRules();
std::span<const Rule> relevanceRules();
std::span<const Rule> suitabilityRules();
std::span<const Rule> feasibilityRules();

/// The indicators of each core function, or all of them where the form has none.
std::vector<std::vector<const table::Indicator*>> blocksOf(const forms::Source& source);

/// Where a finding about a whole block stands: at its first indicator.
table::CellAddress cellOf(const table::Indicator& indicator);

} // namespace jixiao::review
