// SPDX-License-Identifier: MPL-2.0
/// Takes a profile's properties out of configuration, each checked for its type and bounds.
#pragma once

#include "scoring/profile.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

namespace jixiao::scoring {

/// Takes properties out of the data and keeps the first thing that is wrong with them.
class ProfileReader {
public:
    using Decimal = number::Decimal;
    /// The words of a property and what each means.
    template <typename Value>
    using Choices = std::initializer_list<std::pair<std::u16string_view, Value>>;

    explicit ProfileReader(const ProfileData& data) : data_(data) {}

    [[nodiscard]] const std::optional<ProfileError>& error() const { return error_; }
    void refuse(std::u16string_view node, std::u16string_view reason);

    /// Nothing where the property is absent; an error where it has another type.
    template <typename Value>
    std::optional<Value> optional(const std::u16string& path) {
        const auto at = data_.find(path);
        if (at == data_.end()) {
            return std::nullopt;
        }
        used_.insert(path);
        if (const auto* value = std::get_if<Value>(&at->second)) {
            return *value;
        }
        refuse(path, u"has the wrong type");
        return std::nullopt;
    }

    template <typename Value>
    Value required(const std::u16string& path) {
        auto value = optional<Value>(path);
        if (!value) {
            refuse(path, u"is missing");
        }
        return value.value_or(Value());
    }

    bool flag(const std::u16string& path) { return optional<bool>(path).value_or(false); }

    template <typename Value>
    Value choice(const std::u16string& path, const Choices<Value>& choices) {
        return choose(path, required<std::u16string>(path), choices);
    }

    template <typename Value>
    Value choose(const std::u16string& path, std::u16string_view word, const Choices<Value>& choices) {
        for (const auto& [name, value] : choices) {
            if (name == word) {
                return value;
            }
        }
        std::u16string reason = u"is none of";
        for (const auto& [name, value] : choices) {
            reason.append(u" ").append(name);
        }
        refuse(path, reason);
        return choices.begin()->second;
    }

    /// A decimal written in digits, from `least` to `most`.
    std::optional<Decimal> decimal(const std::u16string& path, const Decimal& least, const Decimal& most);
    Decimal requiredDecimal(const std::u16string& path, const Decimal& least, const Decimal& most);
    std::optional<int> integer(const std::u16string& path, int least, int most);
    Basis basis(const std::u16string& group);
    /// Steps with the highest `From` first, no two alike.
    std::vector<Step> steps(const std::u16string& set, const Decimal& most);

    /// The paths of the nodes of a set, in the order of their names.
    [[nodiscard]] std::vector<std::u16string> children(const std::u16string& set) const;

    template <typename Item>
    void descending(const std::u16string& set, std::vector<Item>& items, Decimal Item::*key) {
        std::sort(items.begin(), items.end(), [&](const Item& a, const Item& b) { return a.*key > b.*key; });
        const auto twice = std::adjacent_find(items.begin(), items.end(),
                                              [&](const Item& a, const Item& b) { return a.*key == b.*key; });
        if (twice != items.end()) {
            refuse(set, u"has the same bound twice");
        }
    }

    /// A property that nothing asked for is a spelling mistake in the profile.
    void refuseUnknown();

private:
    const ProfileData& data_;
    std::set<std::u16string, std::less<>> used_;
    std::optional<ProfileError> error_;
};

} // namespace jixiao::scoring
