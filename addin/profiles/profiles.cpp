// SPDX-License-Identifier: MPL-2.0
#include "profiles/profiles.hpp"

#include "office/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

#include <algorithm>
#include <array>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using Node = uno::Reference<com::sun::star::container::XNameAccess>;

namespace {

/// The set of profiles. All locales at once: a localized property is then a node with a value for each.
Node openProfiles(const ContextRef& context) {
    const std::array<uno::Any, 2> arguments{
        uno::Any{com::sun::star::beans::NamedValue{
            "nodepath", uno::Any{rtl::OUString("/org.jixiao.calc.Scoring/Profiles")}}},
        uno::Any{com::sun::star::beans::NamedValue{"locale", uno::Any{rtl::OUString("*")}}}};
    const auto provider = com::sun::star::configuration::theDefaultProvider::get(context);
    return {
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                              {arguments.data(), static_cast<sal_Int32>(arguments.size())}),
        uno::UNO_QUERY_THROW};
}

std::u16string textOf(const Node& node, const rtl::OUString& name) {
    rtl::OUString value;
    if (node->hasByName(name)) {
        node->getByName(name) >>= value;
    }
    return std::u16string{view(value)};
}

/// A localized property, read with all its locales, has nothing but language tags below it.
bool isLocalized(const Node& node) {
    const uno::Sequence<rtl::OUString> names = node->getElementNames();
    return node->hasByName("en-US") &&
           std::all_of(names.begin(), names.end(), [&](const rtl::OUString& name) {
               return node->getByName(name).getValueTypeClass() != uno::TypeClass_INTERFACE;
           });
}

void collect(const Node& node, const std::u16string& path, scoring::ProfileData& data) {
    for (const rtl::OUString& name : node->getElementNames()) {
        const std::u16string here =
            path.empty() ? std::u16string{view(name)} : path + u'/' + std::u16string{view(name)};
        const uno::Any value = node->getByName(name);
        if (Node below; value >>= below) {
            if (isLocalized(below)) {
                data[here] = scoring::Translated{textOf(below, "en-US"), textOf(below, "zh-CN"),
                                                 textOf(below, "zh-TW")};
            } else {
                collect(below, here, data);
            }
        } else if (bool truth = false; value >>= truth) {
            data[here] = truth;
        } else if (sal_Int32 whole = 0; value >>= whole) {
            data[here] = std::int32_t{whole};
        } else if (rtl::OUString text; value >>= text) {
            data[here] = std::u16string{view(text)};
        } else if (uno::Sequence<rtl::OUString> list; value >>= list) {
            std::vector<std::u16string> texts;
            for (const rtl::OUString& each : list) {
                texts.emplace_back(view(each));
            }
            data[here] = std::move(texts);
        }
    }
}

} // namespace

const scoring::Profile* ProfileSet::find(std::u16string_view id) const {
    const auto found = profiles.find(id.empty() ? scoring::defaultProfileId : id);
    return found == profiles.end() ? nullptr : &found->second;
}

std::vector<const scoring::Profile*> ProfileSet::usable() const {
    std::vector<const scoring::Profile*> all;
    for (const auto& [id, profile] : profiles) {
        all.push_back(&profile);
    }
    return all;
}

ProfileSet readProfiles(const ContextRef& context) {
    ProfileSet result;
    const Node set = openProfiles(context);
    for (const rtl::OUString& name : set->getElementNames()) {
        const std::u16string id{view(name)};
        scoring::ProfileData data;
        collect({set->getByName(name), uno::UNO_QUERY_THROW}, u"", data);
        auto profile = scoring::readProfile(id, data);
        if (auto* good = std::get_if<scoring::Profile>(&profile)) {
            result.profiles.emplace(id, std::move(*good));
        } else {
            result.refused.push_back({id, std::get<scoring::ProfileError>(std::move(profile))});
        }
    }
    return result;
}

std::optional<scoring::ProfileData> profileData(const ContextRef& context, std::u16string_view id) {
    const Node set = openProfiles(context);
    const rtl::OUString name = officeString(id);
    if (!set->hasByName(name)) {
        return {};
    }
    scoring::ProfileData data;
    collect({set->getByName(name), uno::UNO_QUERY_THROW}, u"", data);
    return data;
}

const ProfileSet& Profiles::all() {
    std::call_once(read_, [this] { set_ = readProfiles(context_); });
    return set_;
}

const scoring::Profile* Profiles::find(std::u16string_view id) {
    return all().find(id);
}

const std::vector<RefusedProfile>& Profiles::refused() {
    return all().refused;
}

} // namespace jixiao::addin
