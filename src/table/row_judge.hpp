// SPDX-License-Identifier: MPL-2.0
/// What a row below a header is: one of the table's, its total, or what ends it.
#pragma once

#include "table/align.hpp"
#include "table/grid.hpp"
#include "table/layout.hpp"
#include "table/merges.hpp"
#include "table/row.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace jixiao::table {

enum class RowKind : std::uint8_t { blank, body, total, subtotal, skip, stranger, end };

/// Reads the rows below one header, from top to bottom or again, and uses its storage again.
class RowJudge {
public:
    RowJudge(const Grid& grid, const Merges& merges, const Header& header, const Layout& layout);

    /// Reads and judges a row; tokens and alignment hold until the next call.
    RowKind judge(std::int32_t row, const Habits& habits);

    [[nodiscard]] std::span<const Token> tokens() const { return tokens_; }
    [[nodiscard]] const Alignment& alignment() const { return *alignment_; }

    [[nodiscard]] bool headerless() const { return layout_->headerless; }

    /// Whether the row could go on with a block behind empty rows.
    [[nodiscard]] bool standsAlone() const;

private:
    void align(const Habits& habits);

    /// Weight and score with nothing between, as rows that head others have: the second number only looks
    /// like a target, for this table's targets have units.
    [[nodiscard]] bool isHeading(const Habits& habits) const;

    /// A header printed again at the top of a further page.
    [[nodiscard]] bool isRepeatedHeader(std::int32_t row) const;

    /// Labels across the top of a transposed form: more of one level than this table has panels.
    [[nodiscard]] bool goesAcross() const;

    /// A line above another form: its title, its letterhead, or 单位:万元 at its right end.
    [[nodiscard]] bool opensForm();

    /// A row of the block has a label, or a name with something beside it, and costs little for its length.
    [[nodiscard]] bool fits() const;

    const Grid* grid_;
    const Header* header_;
    const Layout* layout_;
    RowReader reader_;
    Aligner aligner_;
    std::span<const Token> tokens_;
    const Alignment* alignment_ = nullptr;
    Alignment settled_;
    bool labelled_ = false;
    std::u16string scratch_;
};

} // namespace jixiao::table
