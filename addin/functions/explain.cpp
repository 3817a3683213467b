// SPDX-License-Identifier: MPL-2.0
#include "functions/judged.hpp"
#include "functions/perf.hpp"
#include "office/text.hpp"
#include "scoring/explanation.hpp"

namespace jixiao::addin {

namespace {

/// Explanations are part of the file, so they speak the language of the forms unless asked otherwise.
language::Language languageOf(std::u16string_view tag) {
    return tag.empty() ? language::Language::zhCN : language::fromTag(tag);
}

} // namespace

com::sun::star::uno::Any Perf::explain(const Any& target, const Any& actual, const Any& weight,
                                       const Any& unit, const Any& profile, const Any& language) {
    return answer([&] {
        const JudgedArguments arguments{target, actual, unit, profile, profiles_};
        const Argument weights{weight};
        const auto tag = textArgument(language);
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
