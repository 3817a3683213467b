// SPDX-License-Identifier: MPL-2.0
/// Grids as bytes: what the fuzzer changes, and how real tables become its first inputs.
#pragma once

#include "fuzz/grid_words.hpp"
#include "table/grid_builder.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::fuzz {

/// Bytes one after the other; zeros once they are used up.
class Bytes {
public:
    Bytes(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}
    [[nodiscard]] bool empty() const { return at_ >= size_; }
    std::uint8_t next() { return empty() ? std::uint8_t{0} : data_[at_++]; }

private:
    const std::uint8_t* data_;
    std::size_t size_;
    std::size_t at_ = 0;
};

inline void addCell(table::GridBuilder& builder, std::int32_t column, Bytes& bytes) {
    const std::uint8_t kind = bytes.next();
    const std::u16string_view word = words[bytes.next() % std::size(words)];
    switch (kind % 16) {
    case 0: // a number of any look
        builder.addNumber(column, static_cast<double>(bytes.next()) * (kind & 0x80 ? -1e300 : 0.25),
                          static_cast<table::NumberFormat>(bytes.next() % 5), kind & 0x40 ? word : u"");
        break;
    case 1:
        builder.addFormula(column, word, {u"#NAME?", std::nullopt, table::NumberFormat::plain, true});
        break;
    case 2: { // any text at all
        std::u16string text;
        for (std::uint8_t length = bytes.next() % 32; length > 0; --length) {
            text.push_back(static_cast<char16_t>(bytes.next() << 8 | bytes.next()));
        }
        builder.addText(column, builder.keep(text));
        break;
    }
    case 3: // two words in a cell
        builder.addText(column, builder.keep(std::u16string(word) +
                                             std::u16string(words[bytes.next() % std::size(words)])));
        break;
    default:
        builder.addText(column, word);
        break;
    }
}

/// Bytes pick cells from the words that forms are made of, so that the fuzzer finds headers, labels and
/// totals by itself and not only noise.
inline table::GridBuilder gridFrom(const std::uint8_t* data, std::size_t size) {
    Bytes bytes(data, size);
    table::GridBuilder builder(bytes.next() % 8);
    const std::int32_t offset = bytes.next() % 4;
    while (!bytes.empty()) {
        builder.beginRow();
        std::int32_t column = offset;
        for (std::uint8_t cells = bytes.next() % 12; cells > 0; --cells) {
            column += bytes.next() % 16 == 0 ? 2 : 1; // now and then a gap
            addCell(builder, column, bytes);
        }
        if (bytes.next() % 16 == 0) {
            const std::int32_t row = bytes.next() % 16, left = bytes.next() % 8;
            builder.addMerge({row, left, row + bytes.next() % 4, left + bytes.next() % 4});
        }
    }
    return builder;
}

/// The bytes that make a table of texts, as near as they can: rows of up to 11 cells, of up to 31 characters.
inline std::string bytesOf(const std::vector<std::vector<std::u16string>>& rows) {
    constexpr std::size_t longestRow = 11, longestText = 31;
    std::string bytes(2, '\0');
    for (const auto& row : rows) {
        const std::size_t cells = row.size() < longestRow ? row.size() : longestRow;
        bytes += static_cast<char>(cells);
        for (std::size_t i = 0; i < cells; ++i) {
            const std::u16string text = row[i].empty() ? u"\u3000" : row[i].substr(0, longestText);
            std::size_t word = 0;
            while (word < std::size(words) && words[word] != text) {
                ++word;
            }
            bytes += '\1'; // no gap
            if (word < std::size(words)) {
                bytes += {'\4', static_cast<char>(word)};
                continue;
            }
            bytes += {'\2', '\0', static_cast<char>(text.size())};
            for (const char16_t c : text) {
                bytes += {static_cast<char>(c >> 8U), static_cast<char>(c & 0xFFU)};
            }
        }
        bytes += '\1'; // no merge
    }
    return bytes;
}

} // namespace jixiao::fuzz
