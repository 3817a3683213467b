// SPDX-License-Identifier: MPL-2.0
#include "scoring/profile_reader.hpp"

namespace jixiao::scoring {

using number::Decimal;

void ProfileReader::refuse(std::u16string_view node, std::u16string_view reason) {
    if (!error_) {
        error_ = ProfileError{std::u16string(node), std::u16string(reason)};
    }
}

std::optional<Decimal> ProfileReader::decimal(const std::u16string& path, const Decimal& least,
                                              const Decimal& most) {
    const auto text = optional<std::u16string>(path);
    if (!text) {
        return std::nullopt;
    }
    const auto value = Decimal::read(*text);
    if (!value) {
        refuse(path, u"is not a decimal number");
    } else if (*value < least || *value > most) {
        refuse(path, u"is not between " + least.text() + u" and " + most.text());
    }
    return value;
}

Decimal ProfileReader::requiredDecimal(const std::u16string& path, const Decimal& least,
                                       const Decimal& most) {
    const auto value = decimal(path, least, most);
    if (!value) {
        refuse(path, u"is missing");
    }
    return value.value_or(Decimal());
}

std::optional<int> ProfileReader::integer(const std::u16string& path, int least, int most) {
    const auto value = optional<std::int32_t>(path);
    if (value && (*value < least || *value > most)) {
        refuse(path, u"is out of range");
    }
    return value;
}

Basis ProfileReader::basis(const std::u16string& group) {
    return choice<Basis>(group + u"/Basis", {{u"read", Basis::read},
                                             {u"quoted", Basis::quoted},
                                             {u"unverified", Basis::unverified},
                                             {u"observed", Basis::observed},
                                             {u"convention", Basis::convention}});
}

std::vector<std::u16string> ProfileReader::children(const std::u16string& set) const {
    std::vector<std::u16string> paths;
    const std::u16string prefix = set + u'/';
    for (auto at = data_.lower_bound(prefix); at != data_.end() && at->first.starts_with(prefix); ++at) {
        std::u16string path = at->first.substr(0, at->first.find(u'/', prefix.size()));
        if (paths.empty() || paths.back() != path) {
            paths.push_back(std::move(path));
        }
    }
    return paths;
}

std::vector<Step> ProfileReader::steps(const std::u16string& set, const Decimal& most) {
    std::vector<Step> result;
    for (const std::u16string& path : children(set)) {
        result.push_back({requiredDecimal(path + u"/From", Decimal(), most),
                          requiredDecimal(path + u"/Share", Decimal(), Decimal(1, 0))});
    }
    descending(set, result, &Step::from);
    return result;
}

void ProfileReader::refuseUnknown() {
    for (const auto& [path, value] : data_) {
        if (!used_.contains(path)) {
            refuse(path, u"is not known");
        }
    }
}

} // namespace jixiao::scoring
