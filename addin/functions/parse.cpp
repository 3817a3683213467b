// SPDX-License-Identifier: MPL-2.0
#include "functions/judged.hpp"
#include "functions/perf.hpp"
#include "office/text.hpp"

namespace jixiao::addin {

namespace {

/// One part of a target as the public contract words it; a number where it is one.
com::sun::star::uno::Any partOf(const target::Target& target, std::u16string_view part) {
    using com::sun::star::uno::Any;
    if (part == u"operator")
        return Any{officeString(symbol(target.comparison))};
    if (part == u"unit")
        return Any{officeString(target.unit.written)};
    if (part == u"kind")
        return Any{officeString(name(target.kind))};
    if (part == u"value")
        return target.hasValue ? Any{target.value.toDouble()} : notAvailable();
    return notAvailable();
}

} // namespace

com::sun::star::uno::Any Perf::parse(const Any& target, const Any& part) {
    return answer([&] {
        const Argument texts{target};
        const auto wanted = textArgument(part);
        if (!wanted || texts.unusable() || texts.missing())
            return notAvailable();
        return answerByRow(texts.rows(),
                           [&](sal_Int32 row) { return partOf(targetInRow(texts, row), *wanted); });
    });
}

} // namespace jixiao::addin
