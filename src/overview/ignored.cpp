// SPDX-License-Identifier: MPL-2.0
#include "overview/ignored.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace jixiao::overview {

namespace {

constexpr std::size_t digits = 8; // of a digest in a text
constexpr std::u16string_view hexadecimal = u"0123456789abcdef";

/// Arguments that name a row of the sheet.
bool isPlace(std::u16string_view code, std::size_t argument) {
    constexpr std::size_t exceptions = 4;
    return (code == u"duplicate-indicator" && argument == 1) ||
           (code == u"follows-other-rule" && argument == exceptions);
}

/// FNV-1a: Boost's hash may differ from version to version, and files keep this one.
class Hash {
public:
    void add(std::u16string_view text) {
        for (const char16_t c : text) {
            add(c);
        }
        add(u'\0');
    }
    [[nodiscard]] std::uint32_t value() const { return value_; }

private:
    void add(char16_t c) {
        constexpr std::uint32_t prime = 16777619;
        constexpr unsigned byte = 8, lowest = 0xFF;
        value_ = (value_ ^ (c & lowest)) * prime;
        value_ = (value_ ^ (static_cast<unsigned>(c) >> byte)) * prime;
    }

    std::uint32_t value_ = 2166136261;
};

std::optional<std::uint32_t> readDigest(std::u16string_view text) {
    std::uint32_t value = 0;
    for (const char16_t c : text) {
        const std::size_t digit = hexadecimal.find(c);
        if (digit == std::u16string_view::npos) {
            return {};
        }
        value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    return value;
}

} // namespace

std::uint32_t digest(const finding::Finding& finding) {
    Hash hash;
    hash.add(finding.code);
    for (std::size_t i = 0; i < finding.arguments.size(); ++i) {
        if (!isPlace(finding.code, i)) {
            hash.add(finding.arguments[i]);
        }
    }
    return hash.value();
}

table::CellAddress anchor(const finding::Finding& finding, std::span<const table::IndicatorTable> tables) {
    if (finding.cell.exists() || finding.table < 0) {
        return finding.cell;
    }
    const auto index = static_cast<std::size_t>(finding.table);
    if (index >= tables.size()) {
        return {};
    }
    return {tables[index].range.firstRow, tables[index].range.firstColumn};
}

const Ignored* ignoredBy(const finding::Finding& finding, std::span<const table::IndicatorTable> tables,
                         std::span<const Ignored> all) {
    if (all.empty()) {
        return nullptr;
    }
    const table::CellAddress cell = anchor(finding, tables);
    const std::uint32_t said = digest(finding);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Ignored& each) {
        return each.cell == cell && each.digest == said && each.code == finding.code;
    });
    return found == all.end() ? nullptr : &*found;
}

std::u16string kept(const Ignored& ignored) {
    std::u16string text = ignored.code + u' ';
    for (std::size_t i = digits; i-- > 0;) {
        constexpr unsigned bits = 4, lowest = 0xF;
        text += hexadecimal[(ignored.digest >> (i * bits)) & lowest];
    }
    std::u16string reason = text::joinLines(ignored.reason);
    if (reason.size() > longestReason) {
        // Not between the halves of a surrogate pair.
        const bool isHalf = (reason[longestReason] & 0xFC00) == 0xDC00;
        reason.resize(isHalf ? longestReason - 1 : longestReason);
    }
    return text + u' ' + reason;
}

std::optional<Ignored> readKept(std::u16string_view text) {
    const std::size_t space = text.find(u' ');
    if (space == std::u16string_view::npos || space == 0 || text.size() < space + digits + 2 ||
        text[space + digits + 1] != u' ') {
        return {};
    }
    const auto value = readDigest(text.substr(space + 1, digits));
    if (!value) {
        return {};
    }
    return Ignored{
        std::u16string{text.substr(0, space)}, *value, {}, std::u16string{text.substr(space + digits + 2)}};
}

} // namespace jixiao::overview
