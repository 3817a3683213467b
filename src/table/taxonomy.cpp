// SPDX-License-Identifier: MPL-2.0
#include "table/taxonomy.hpp"

#include "table/taxonomy_words.hpp"

#include <algorithm>

namespace jixiao::table {

std::u16string_view canonical(Level1 level) {
    switch (level) {
    case Level1::output:
        return u"产出指标";
    case Level1::cost:
        return u"成本指标";
    case Level1::benefit:
        return u"效益指标";
    case Level1::satisfaction:
        return u"满意度指标";
    case Level1::none:
    case Level1::own:
        break;
    }
    return {};
}

std::u16string_view level2At(Level1 parent, std::uint8_t rank) {
    const auto found = std::find_if(
        words::level2Stems.begin(), words::level2Stems.end(),
        [=](const words::Level2Stem& known) { return known.parent == parent && known.rank == rank; });
    return found == words::level2Stems.end() ? std::u16string_view{} : found->text;
}

} // namespace jixiao::table
