// SPDX-License-Identifier: MPL-2.0
/// Word lists that find the longest of their words at the start of a text.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace jixiao::target {

/// A list of words with what they mean, fixed at compile time. Finding looks at the handful of words that
/// share the hash of their first character: no allocation, and no search through the whole list.
template <typename Meaning, std::size_t Size>
class Lexicon {
public:
    struct Entry {
        std::u16string_view word;
        Meaning meaning;
    };

    constexpr explicit Lexicon(std::array<Entry, Size> entries) : entries_(entries) {
        std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
            const std::size_t left = bucket(a.word.front()), right = bucket(b.word.front());
            return left != right ? left < right : a.word.size() > b.word.size();
        });
        for (const Entry& entry : entries_) {
            ++starts_[bucket(entry.word.front()) + 1];
        }
        for (std::size_t i = 1; i < starts_.size(); ++i) {
            starts_[i] = static_cast<std::uint16_t>(starts_[i] + starts_[i - 1]);
        }
    }

    /// The longest word `text` begins with, or nothing.
    [[nodiscard]] constexpr const Entry* find(std::u16string_view text) const {
        if (text.empty()) {
            return nullptr;
        }
        const std::size_t slot = bucket(text.front());
        for (std::size_t i = starts_[slot]; i < starts_[slot + 1]; ++i) {
            if (begins(text, entries_[i].word)) {
                return &entries_[i];
            }
        }
        return nullptr;
    }

    [[nodiscard]] constexpr const std::array<Entry, Size>& entries() const { return entries_; }

private:
    static constexpr std::size_t buckets = 512;
    static constexpr std::size_t bucket(char16_t c) { return (c ^ (c >> 7U)) & (buckets - 1); }

    /// text.starts_with(word) for a word that is rarely there; most differ in their first character.
    static constexpr bool begins(std::u16string_view text, std::u16string_view word) {
        if (text.front() != word.front() || text.size() < word.size()) {
            return false;
        }
        for (std::size_t i = 1; i < word.size(); ++i) {
            if (text[i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    std::array<Entry, Size> entries_;
    std::array<std::uint16_t, buckets + 1> starts_{};
};

} // namespace jixiao::target
