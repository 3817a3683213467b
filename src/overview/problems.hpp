// SPDX-License-Identifier: MPL-2.0
/// Findings as lines of a list: in three groups by what is to be done, same kinds folded, those that were
/// ignored apart.
#pragma once

#include "finding/finding.hpp"
#include "language/language.hpp"
#include "overview/ignored.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::overview {

enum class Urgency : std::uint8_t {
    mustCorrect, // 须改正: wrong whatever the approved document says
    pleaseCheck, // 请核实: may be right, a person has to look
    asApproved,  // 批复原文如此: how the approved document reads, and how it was taken
    ignored,     // 已忽略
};

Urgency urgencyOf(const finding::Finding& finding);

struct Problem {
    finding::Finding finding;
    std::u16string reason; // of an ignored one
    bool ignored = false;
};

struct ProblemLine {
    enum class Kind : std::uint8_t { group, kind, finding };
    Kind kind = Kind::finding;
    Urgency urgency = Urgency::pleaseCheck;
    std::size_t begin = 0; // indices into the sorted problems
    std::size_t end = 0;
    bool collapsed = false;
    bool alone = false; // a finding without others of its kind stands right under its group
};

/// Owns the findings it shows.
class Problems {
public:
    /// Kinds of more than one finding begin closed; what was opened or closed before stays so.
    Problems(std::vector<Problem> problems, std::set<std::u16string> toggled = {});

    [[nodiscard]] const std::vector<ProblemLine>& lines() const { return lines_; }
    [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }
    [[nodiscard]] const std::set<std::u16string>& toggled() const { return toggled_; }
    /// How many are not ignored.
    [[nodiscard]] std::size_t open() const;

    [[nodiscard]] std::u16string marked(const ProblemLine& line, language::Language language) const;
    /// The whole of a line: message, what to do, why it was ignored.
    [[nodiscard]] std::u16string detail(const ProblemLine& line, language::Language language) const;
    /// The problem a line stands for; nothing for a group.
    [[nodiscard]] const Problem* problemOf(const ProblemLine& line) const;

    bool toggle(std::size_t line);
    bool setCollapsed(std::size_t line, bool collapsed);
    [[nodiscard]] std::optional<std::size_t> parentOf(std::size_t line) const;

private:
    [[nodiscard]] static std::u16string keyOf(const ProblemLine& line, const Problem& first);
    void arrange();

    std::vector<Problem> problems_;
    std::set<std::u16string> toggled_;
    std::vector<ProblemLine> lines_;
};

} // namespace jixiao::overview
