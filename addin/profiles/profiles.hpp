// SPDX-License-Identifier: MPL-2.0
/// The scoring profiles of this office: ours and those of any other installed extension.
#pragma once

#include "office/document.hpp"
#include "scoring/profile.hpp"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jixiao::addin {

/// A profile that configuration holds but that cannot be used.
struct RefusedProfile {
    std::u16string id;
    scoring::ProfileError error;
};

struct ProfileSet {
    std::map<std::u16string, scoring::Profile, std::less<>> profiles;
    std::vector<RefusedProfile> refused;

    /// The profile of an id, the default one for ""; nothing where there is none.
    [[nodiscard]] const scoring::Profile* find(std::u16string_view id) const;
    /// Every usable one, in the order of their ids.
    [[nodiscard]] std::vector<const scoring::Profile*> usable() const;
};

/// Reads them all. A broken profile is refused, the others are there.
ProfileSet readProfiles(const ContextRef& context);

/// A profile as configuration holds it; nothing where there is none of this id.
std::optional<scoring::ProfileData> profileData(const ContextRef& context, std::u16string_view id);

/// The same, read when first asked for. Ids are immutable, so what was read stays right.
class Profiles {
public:
    explicit Profiles(const ContextRef& context) : context_{context} {}
    const scoring::Profile* find(std::u16string_view id);
    std::vector<const scoring::Profile*> usable() { return all().usable(); }
    /// Why a profile is not there, for the one who looks for it.
    const std::vector<RefusedProfile>& refused();

private:
    const ProfileSet& all();

    ContextRef context_;
    std::once_flag read_;
    ProfileSet set_;
};

} // namespace jixiao::addin
