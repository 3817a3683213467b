// SPDX-License-Identifier: MPL-2.0
#include "scoring/profile_name.hpp"

namespace jixiao::scoring {

namespace {

constexpr std::u16string_view satisfaction = u"satisfaction"; // the one level that has rules of its own

} // namespace

std::optional<ProfileName> readProfileName(std::u16string_view text) {
    const std::size_t slash = text.find(u'/');
    if (slash == std::u16string_view::npos) {
        return ProfileName{text};
    }
    if (text.substr(slash + 1) != satisfaction) {
        return std::nullopt;
    }
    return ProfileName{text.substr(0, slash), Level::satisfaction};
}

std::u16string profileName(const Profile& profile, Level level) {
    const bool ownRules = level == Level::satisfaction &&
                          profile.satisfaction.method != SatisfactionRule::Method::asPositive;
    return ownRules ? profile.id + u'/' + std::u16string(satisfaction) : profile.id;
}

} // namespace jixiao::scoring
