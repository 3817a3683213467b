// SPDX-License-Identifier: MPL-2.0
#include "evaluation/answers.hpp"

namespace jixiao::evaluation {

std::u16string_view unitOf(PercentReading reading) {
    switch (reading) {
    case PercentReading::points:
        return u"%";
    case PercentReading::fractions:
        return u"1";
    case PercentReading::open:
        break;
    }
    return u"";
}

} // namespace jixiao::evaluation
