// SPDX-License-Identifier: MPL-2.0
#include "options/usual_rules.hpp"

#include "sheet/named_rules.hpp"

namespace jixiao::addin {

UsualRules::UsualRules(const ContextRef& context)
    : profiles_{readProfiles(context)}, options_{readOptions(context)} {}

std::optional<EvaluationRules> UsualRules::rules(const scoring::Profile* profile) const {
    if (profile == nullptr) {
        return std::nullopt;
    }
    const bool isDefault = profile->id == scoring::defaultProfileId;
    return EvaluationRules{*profile, isDefault ? std::u16string_view{} : std::u16string_view{profile->id},
                           profiles_.usable(), options_.wishes, options_.decimals};
}

std::optional<EvaluationRules> UsualRules::toWrite() const {
    const scoring::Profile* const chosen = profiles_.find(options_.profile);
    return rules(chosen != nullptr ? chosen : profiles_.find(u""));
}

std::optional<EvaluationRules> UsualRules::of(const SheetRef& sheet) const {
    if (sheet.is()) {
        const NamedRules named = namedRules(sheet, profiles_.usable());
        if (named.hasFormulas) {
            return rules(named.profile != nullptr ? named.profile : profiles_.find(u""));
        }
    }
    return toWrite();
}

} // namespace jixiao::addin
