// SPDX-License-Identifier: MPL-2.0
/// A new sheet as its rows say it, for golden texts.
#pragma once

#include "forms/sheet_draft.hpp"
#include "text/utf.hpp"

#include <map>
#include <string>
#include <variant>

namespace jixiao::test {

/// A line for each row, cells parted by |; merged cells once.
inline std::string draftLines(const forms::SheetDraft& draft) {
    std::map<std::int32_t, std::string> rows;
    for (const forms::DraftCell& cell : draft.cells) {
        const auto [row, isFirst] = rows.try_emplace(cell.area.firstRow);
        row->second += isFirst ? "" : "|";
        if (const auto* text = std::get_if<std::u16string>(&cell.content)) {
            row->second += text::toUtf8(*text);
        } else if (const auto* number = std::get_if<double>(&cell.content)) {
            std::string digits = std::to_string(*number);
            digits.erase(digits.find_last_not_of('0') + 1);
            row->second += digits.ends_with('.') ? digits.substr(0, digits.size() - 1) : digits;
        }
    }
    std::string all;
    for (const auto& [at, row] : rows) {
        all += row + "\n";
    }
    return all;
}

} // namespace jixiao::test
