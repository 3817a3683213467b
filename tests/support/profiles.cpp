// SPDX-License-Identifier: MPL-2.0
#include "support/profiles.hpp"

#include "text/utf.hpp"

#include <map>
#include <stdexcept>

namespace jixiao::test {

using scoring::ProfileData;

namespace {

const auto& shippedConfiguration() {
    static const auto configuration =
        registry::readConfiguration(JIXIAO_SOURCE_DIR "/registry/profiles/Scoring.xcs",
                                    JIXIAO_SOURCE_DIR "/registry/profiles/Scoring.xcu");
    return configuration;
}

} // namespace

const ProfileData& shippedData(std::u16string_view id) {
    const auto at = shippedConfiguration().find(id);
    if (at == shippedConfiguration().end()) {
        throw std::runtime_error("no such profile: " + text::toUtf8(id));
    }
    return at->second;
}

const scoring::Profile& shipped(std::u16string_view id) {
    static std::map<std::u16string, scoring::Profile, std::less<>> profiles;
    const auto known = profiles.find(id);
    if (known != profiles.end()) {
        return known->second;
    }
    auto result = scoring::readProfile(id, shippedData(id));
    if (const auto* error = std::get_if<scoring::ProfileError>(&result)) {
        throw std::runtime_error(
            text::toUtf8(std::u16string(id) + u": " + error->node + u" " + error->reason));
    }
    return profiles.emplace(id, std::get<scoring::Profile>(std::move(result))).first->second;
}

std::vector<std::u16string> shippedIds() {
    std::vector<std::u16string> ids;
    for (const auto& [id, data] : shippedConfiguration()) {
        ids.push_back(id);
    }
    return ids;
}

} // namespace jixiao::test
