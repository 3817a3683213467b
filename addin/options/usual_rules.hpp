// SPDX-License-Identifier: MPL-2.0
/// The rules that commands and the sidebar go by: a sheet's own where its formulas name some, else those that
/// the options tell Calculate Scores to write.
#pragma once

#include "options/options.hpp"
#include "profiles/profiles.hpp"
#include "sheet/evaluator.hpp"

#include <optional>

namespace jixiao::addin {

class UsualRules {
public:
    explicit UsualRules(const ContextRef& context);
    /// Reads the options again; profiles stay, their ids never change what they mean.
    void update(const ContextRef& context) { options_ = readOptions(context); }

    /// What Calculate Scores writes; nothing where no profile is installed at all. Points into this.
    [[nodiscard]] std::optional<EvaluationRules> toWrite() const;
    /// What the results in a sheet follow, or will once it is evaluated.
    [[nodiscard]] std::optional<EvaluationRules> of(const SheetRef& sheet) const;
    [[nodiscard]] const ProfileSet& profiles() const { return profiles_; }

private:
    [[nodiscard]] std::optional<EvaluationRules> rules(const scoring::Profile* profile) const;

    ProfileSet profiles_;
    Options options_;
};

} // namespace jixiao::addin
