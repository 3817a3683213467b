// SPDX-License-Identifier: MPL-2.0
#include "functions/judged.hpp"
#include "functions/perf.hpp"
#include "office/text.hpp"
#include "scoring/explanation.hpp"
#include "scoring/profile_name.hpp"

namespace jixiao::addin {

namespace {

/// Explanations are part of the file, so they speak the language of the forms unless asked otherwise.
language::Language languageOf(std::u16string_view tag) {
    return tag.empty() ? language::Language::zhCN : language::fromTag(tag);
}

constexpr language::Text refusal{u"The scoring profile “%1” was refused: its property %2 %3.",
                                 u"评分规则“%1”未被采用：配置项 %2 有误（%3）。",
                                 u"評分規則「%1」未被採用：設定項 %2 有誤（%3）。"};

/// A profile that an extension brought and that is not well filled in: what is wrong with it.
com::sun::star::uno::Any explainRefusal(Profiles& profiles, std::u16string_view id,
                                        language::Language language) {
    for (const RefusedProfile& each : profiles.refused()) {
        if (each.id == id) {
            return com::sun::star::uno::Any{officeString(
                language::fill(refusal.in(language), {each.id, each.error.node, each.error.reason}))};
        }
    }
    return notAvailable();
}

} // namespace

com::sun::star::uno::Any Perf::explain(const Any& target, const Any& actual, const Any& weight,
                                       const Any& unit, const Any& profile, const Any& language) {
    return answer([&] {
        const JudgedArguments arguments{target, actual, unit, profile, profiles_};
        const Argument weights{weight};
        const auto tag = textArgument(language);
        const auto text = textArgument(profile);
        const auto name = text ? scoring::readProfileName(*text) : std::nullopt;
        if (tag && name && profiles_.find(name->id) == nullptr) {
            return explainRefusal(profiles_, name->id, languageOf(*tag));
        }
        return answerByRow(tag ? arguments.rows(&weights) : 0, [&](sal_Int32 row) {
            const auto read = arguments.read(row);
            const auto part = weights.inRow(row);
            if (!read || !part) {
                return notAvailable();
            }
            const scoring::Case each{read->target,
                                     read->actual,
                                     read->judgement,
                                     decimalOf(*part),
                                     arguments.targetText(row),
                                     read->actualCell.text};
            return Any{officeString(scoring::explain(each, arguments.profile(), languageOf(*tag)))};
        });
    });
}

} // namespace jixiao::addin
