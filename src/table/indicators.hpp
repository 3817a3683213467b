// SPDX-License-Identifier: MPL-2.0
/// Makes indicators out of the rows of a block.
#pragma once

#include "table/body.hpp"
#include "table/indicator_table.hpp"
#include "table/label_state.hpp"
#include "table/layout.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace jixiao::table {

/// What label repair wants to know of an indicator besides what is reported. Same order as the indicators.
/// Small, for long tables are gone through several times.
struct RowNotes {
    std::int32_t panel = 0;
    std::int32_t functionIndex = 0;
    std::int32_t ordinal = 0;
    Level1 known = Level1::none;
    std::uint8_t rank = 0;
    bool hasLevel1 = false; // a label of its own on the row
    bool hasLevel2 = false;
    bool misspelt = false;
};

class IndicatorBuilder {
public:
    IndicatorBuilder(const Layout& layout, const Habits& habits, IndicatorTable& table);

    /// Takes a row of the block; a row may hold no indicator, one, or one for each panel.
    void add(const BodyRow& row);

    /// Once every row was taken.
    void finish();

    [[nodiscard]] std::vector<RowNotes>& notes() { return notes_; }

private:
    /// What the row says of one panel besides its values.
    struct Part {
        std::int32_t ordinal = 0;
        std::u16string name;
        bool hasLevel1 = false;
        bool hasLevel2 = false;
        const Token* level2 = nullptr;
    };

    void takeLabels(const BodyRow& row);
    void takePoints(const BodyRow& row);
    void closeLevels(bool level1);
    static void takeName(Part& part, const Token& token);
    void takeFunction(const Token& token, const BodyRow& row);
    void addIndicator(const BodyRow& row, std::int32_t panel);
    [[nodiscard]] int columnOf(Role role, std::int32_t panel) const;
    [[nodiscard]] CellAddress cellOf(const BodyRow& row, Role role, std::int32_t panel) const;
    [[nodiscard]] std::u16string textOf(const BodyRow& row, Role role, std::int32_t panel) const;

    const Layout* layout_;
    const Habits* habits_;
    IndicatorTable* table_;
    std::vector<LabelState> labels_; // of each panel
    std::vector<Part> parts_;        // of each panel, of the row at hand
    std::vector<RowNotes> notes_;
    std::int32_t lastOrdinal_ = 0;
    std::int32_t group_ = -1;
    std::size_t openLevel1_ = none; // indices into IndicatorTable::levelWeights
    std::size_t openLevel2_ = none;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
};

} // namespace jixiao::table
