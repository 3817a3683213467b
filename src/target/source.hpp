// SPDX-License-Identifier: MPL-2.0
/// A text made ready for scanning: folded, without spaces, and knowing where each character stood.
#pragma once

#include "target/target.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::target {

/// Full width, capitals and traditional characters are folded (text/fold.hpp), spaces and line ends left out;
/// between two digits one space stays, for 10 20 is not 1020. Ordinary cells live without an allocation.
class Source {
public:
    explicit Source(std::u16string_view original);
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    Source(Source&&) = delete;
    Source& operator=(Source&&) = delete;
    ~Source() = default;

    [[nodiscard]] std::u16string_view text() const { return text_; }
    /// Where a piece of `text()` stands in the original.
    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const;
    /// The same piece as its author wrote it, without spaces.
    [[nodiscard]] std::u16string written(std::size_t begin, std::size_t end) const;
    /// The same into `out`, whose storage is used again.
    void write(std::size_t begin, std::size_t end, std::u16string& out) const;
    /// One character as its author wrote it.
    [[nodiscard]] char16_t written(std::size_t at) const { return original_[position(at)]; }

private:
    void leaveSpacesOut(char16_t* text);
    [[nodiscard]] std::size_t position(std::size_t at) const {
        return positions_ == nullptr ? at : positions_[at];
    }

    static constexpr std::size_t ordinary = 64;

    std::u16string_view original_;
    std::u16string_view text_;
    const std::uint32_t* positions_ = nullptr; // none: nothing was left out
    std::array<char16_t, ordinary> smallText_;
    std::array<std::uint32_t, ordinary> smallPositions_;
    std::u16string largeText_;
    std::vector<std::uint32_t> largePositions_;
};

} // namespace jixiao::target
