// SPDX-License-Identifier: MPL-2.0
/// All headers of a sheet, and which columns each may use.
#include "table/continued.hpp"
#include "table/header.hpp"
#include "table/header_words.hpp"
#include "target/character_set.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <utility>

namespace jixiao::table {

namespace {

using target::CharacterSet;
using View = std::u16string_view;

/// Where a table begins in a row of headings: at its 一级指标, or at the label or the function in front of
/// it.
std::vector<std::int32_t> beginningsIn(const Header& header) {
    std::vector<std::int32_t> begins;
    const HeaderCell* before = nullptr;
    for (const HeaderCell& cell : header.cells) {
        const auto word = readHeaderWord(cell.text);
        if (word && word->role == Role::level1 && word->certainty >= 3) {
            const auto led = before != nullptr ? readHeaderWord(before->text) : std::nullopt;
            const bool isLed = led && (led->role == Role::side || led->role == Role::function ||
                                       led->role == Role::sequence);
            begins.push_back(isLed ? before->firstColumn : cell.firstColumn);
        }
        before = &cell;
    }
    std::sort(begins.begin(), begins.end());
    begins.erase(std::unique(begins.begin(), begins.end()), begins.end()); // said in both rows of a header
    return begins;
}

/// A second 一级指标 in the same row begins a second table.
std::vector<Header> besideEachOther(Header whole) {
    const std::vector<std::int32_t> begins = beginningsIn(whole);
    std::vector<Header> headers;
    if (begins.size() < 2) {
        headers.push_back(std::move(whole));
        return headers;
    }
    for (std::size_t i = 0; i < begins.size(); ++i) {
        Header one;
        one.firstRow = whole.firstRow;
        one.lastRow = whole.lastRow;
        one.firstColumn = i == 0 ? whole.firstColumn : begins[i];
        one.lastColumn = i + 1 < begins.size() ? begins[i + 1] - 1 : whole.lastColumn;
        std::copy_if(whole.cells.begin(), whole.cells.end(), std::back_inserter(one.cells),
                     [&one](const HeaderCell& cell) {
                         return cell.firstColumn >= one.firstColumn && cell.firstColumn <= one.lastColumn;
                     });
        if (!one.cells.empty()) {
            headers.push_back(std::move(one));
        }
    }
    return headers;
}

/// Tables side by side at different heights: each keeps to its own side. Only near neighbours are looked at,
/// so that a sheet full of small tables stays cheap.
void keepApart(std::vector<Header>& headers) {
    constexpr std::size_t near = 8;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        for (std::size_t k = i + 1; k < std::min(headers.size(), i + 1 + near); ++k) {
            Header& one = headers[i].left() < headers[k].left() ? headers[i] : headers[k];
            Header& other = &one == &headers[i] ? headers[k] : headers[i];
            if (one.right() < other.left()) {
                one.lastColumn = std::min(one.lastColumn, other.left() - 1);
                other.firstColumn = std::max(other.firstColumn, one.right() + 1);
            }
        }
    }
}

/// A block ends where the next header above the same columns begins.
void setEnds(std::vector<Header>& headers) {
    constexpr std::size_t near = 8;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        for (std::size_t k = i + 1; k < std::min(headers.size(), i + 1 + near); ++k) {
            const bool sameColumns =
                headers[k].left() <= headers[i].right() && headers[i].left() <= headers[k].right();
            if (sameColumns && headers[k].firstRow > headers[i].lastRow) {
                headers[i].endRow = headers[k].firstRow;
                break;
            }
        }
    }
}

} // namespace

bool mayBeHeader(std::span<const Cell> cells) {
    // Every header speaks of 指标 or 目标, and of a level, a name or a class, or says 评价内容, 评价指标 or
    // 评价标准; two headings at least are of a table like ours.
    constexpr std::size_t longestHeading = 60;
    static constexpr CharacterSet telling(u"标標值級级分况況数數重成际際优優良差控截名类類"),
        speaking(u"标標"), dividing(u"级級名类類"), notOurs(u"名类類");
    bool speaks = false, divides = false;
    int count = 0;
    for (const Cell& cell : cells) { // of every row of every sheet: each character is looked at once
        if (cell.kind != CellKind::text || cell.text.size() > longestHeading) {
            continue;
        }
        bool ours = false;
        for (const char16_t c : cell.text) {
            if (telling.contains(c)) {
                speaks = speaks || speaking.contains(c);
                divides = divides || dividing.contains(c);
                ours = ours || !notOurs.contains(c);
            }
        }
        count += ours ? 1 : 0;
        if (!divides) {
            const View text = text::trim(cell.text);
            divides = text.starts_with(u'评') || text.starts_with(u'評');
        }
    }
    return count >= 2 && speaks && divides;
}

bool hasHeader(const Grid& grid, const Merges& merges) {
    for (std::int32_t row = grid.firstRow; row < grid.endRow(); ++row) {
        if (mayBeHeader(grid.row(row)) && headerAt(grid, merges, row)) {
            return true;
        }
    }
    return false;
}

std::vector<Header> findHeaders(const Grid& grid, const Merges& merges) {
    std::vector<Header> headers;
    for (std::int32_t row = grid.firstRow; row < grid.endRow(); ++row) {
        if (!mayBeHeader(grid.row(row))) {
            continue;
        }
        auto header = headerAt(grid, merges, row);
        if (!header) {
            continue;
        }
        row = header->lastRow;
        for (Header& one : besideEachOther(std::move(*header))) {
            headers.push_back(std::move(one));
        }
    }
    joinContinued(grid, merges, headers);
    keepApart(headers);
    setEnds(headers);
    return headers;
}

} // namespace jixiao::table
