// SPDX-License-Identifier: MPL-2.0
#include "forms/sheet_draft.hpp"

#include "forms/look_sizes.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace jixiao::forms {

namespace {

constexpr double pointInHundredths = 2540.0 / 72; // 1/100 mm
constexpr double lineSpacing = 1.45;              // of the fonts that Chinese offices come with

/// Letters outside of Latin, Greek and Cyrillic are as wide as high; the rest about half of it.
double widthOf(char16_t letter, double size) {
    constexpr char16_t firstWide = 0x1100;
    return letter < firstWide ? size * 0.55 : size;
}

/// Lines that a text takes in a cell of this width.
std::int32_t linesOf(std::u16string_view text, double width, double size) {
    std::int32_t lines = 1;
    double used = 0;
    for (const char16_t letter : text) {
        const double wide = widthOf(letter, size);
        if (letter == u'\n' || used + wide > width) {
            ++lines;
            used = 0;
        }
        used += letter == u'\n' ? 0 : wide;
    }
    return lines;
}

std::int32_t heightOfLines(std::int32_t lines, double size) {
    return static_cast<std::int32_t>(std::lround(lines * size * lineSpacing)) + 2 * padding;
}

class Heights {
public:
    explicit Heights(SheetDraft& draft) : draft_{draft} {
        for (const SheetDraft::RowHeight& each : draft.rowHeights) {
            given_[each.row] = each.height;
        }
    }

    void settle() {
        readNatural();
        stretchAll();
    }

    void fix(std::int32_t least) {
        readNatural();
        for (std::int32_t row = draft_.printed.firstRow; row <= draft_.printed.lastRow; ++row) {
            const std::int32_t height = std::max(heightOf(row), least);
            given_[row] = std::max(height, natural_[row]);
        }
        stretchAll();
    }

private:
    void readNatural() {
        for (const DraftCell& cell : draft_.cells) {
            if (cell.area.firstRow == cell.area.lastRow && cell.area.firstColumn == cell.area.lastColumn) {
                std::int32_t& natural = natural_[cell.area.firstRow];
                natural = std::max(natural, needed(cell));
            }
        }
    }

    void stretchAll() {
        for (const DraftCell& cell : draft_.cells) {
            if (cell.area.firstRow != cell.area.lastRow || cell.area.firstColumn != cell.area.lastColumn) {
                stretch(cell);
            }
        }
        draft_.rowHeights.clear();
        for (const auto& [row, height] : given_) {
            draft_.rowHeights.push_back({row, height});
        }
    }

    [[nodiscard]] double widthOfColumns(const table::Area& area) const {
        double width = 0;
        for (std::int32_t column = area.firstColumn; column <= area.lastColumn; ++column) {
            const auto index = static_cast<std::size_t>(column);
            width += index < draft_.columnWidths.size() ? draft_.columnWidths[index] : 0;
        }
        return width;
    }

    [[nodiscard]] std::int32_t needed(const DraftCell& cell) const {
        const double size = letterSize(cell.look) * pointInHundredths;
        const auto* text = std::get_if<std::u16string>(&cell.content);
        // Fonts differ a little; a line too much is less bad than one that is cut off.
        constexpr double sure = 0.96;
        const double width = std::max(widthOfColumns(cell.area) - 2 * padding, size) * sure;
        return heightOfLines(text == nullptr ? 1 : linesOf(*text, width, size), size);
    }

    [[nodiscard]] std::int32_t heightOf(std::int32_t row) const {
        const auto given = given_.find(row);
        if (given != given_.end()) {
            return given->second;
        }
        const auto natural = natural_.find(row);
        const std::int32_t ofOneLine = heightOfLines(1, letterSize(Look::value) * pointInHundredths);
        return natural == natural_.end() ? ofOneLine : std::max(natural->second, ofOneLine);
    }

    /// The rows of a merged cell share what it lacks.
    void stretch(const DraftCell& cell) {
        std::int32_t there = 0;
        for (std::int32_t row = cell.area.firstRow; row <= cell.area.lastRow; ++row) {
            there += heightOf(row);
        }
        const std::int32_t lacking = needed(cell) - there;
        if (lacking <= 0) {
            return;
        }
        const std::int32_t rows = cell.area.lastRow - cell.area.firstRow + 1;
        for (std::int32_t row = cell.area.firstRow; row <= cell.area.lastRow; ++row) {
            given_[row] = heightOf(row) + (lacking + rows - 1) / rows;
        }
    }

    SheetDraft& draft_;
    std::map<std::int32_t, std::int32_t> natural_; // of the cells that are not merged
    std::map<std::int32_t, std::int32_t> given_;
};

} // namespace

void put(SheetDraft& draft, const table::Area& area, Content content, Look look, std::u16string_view format) {
    draft.cells.push_back({area, std::move(content), look, std::u16string{format}});
}

void put(SheetDraft& draft, table::CellAddress at, Content content, Look look, std::u16string_view format) {
    put(draft, table::Area{at.row, at.column, at.row, at.column}, std::move(content), look, format);
}

void settleHeights(SheetDraft& draft) {
    Heights{draft}.settle();
}

void fixHeights(SheetDraft& draft, std::int32_t least) {
    Heights{draft}.fix(least);
}

} // namespace jixiao::forms
