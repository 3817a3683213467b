// SPDX-License-Identifier: MPL-2.0
#include "scoring/grade.hpp"

namespace jixiao::scoring {

std::u16string_view grade(const number::Decimal& score, const Profile& profile) {
    static const number::Decimal hundred(100, 0);
    if (score > hundred || score.isNegative()) {
        return {};
    }
    for (const Grade& cut : profile.grades.cuts) {
        if (score >= cut.from) {
            return cut.name;
        }
    }
    return {};
}

} // namespace jixiao::scoring
