// SPDX-License-Identifier: MPL-2.0
#include "target/reading.hpp"
#include "target/source.hpp"
#include "target/target.hpp"
#include "target/words.hpp"

#include <string>

namespace jixiao::target {

namespace {

/// A number cell as text, with all the digits Calc would show.
std::u16string shown(double value) {
    const auto decimal = number::Decimal::fromDouble(value);
    return decimal ? decimal->text() : std::u16string();
}

/// Words of a column that says of what sort a target is; 定性 says nothing that the value does not.
bool isSort(std::u16string_view text) {
    return text == u"定量" || text == u"定量指标" || text == u"定性" || text == u"定性指标";
}

bool hasNumberOrDate(const Source& source) {
    Measured measured;
    Reading reading(measured);
    readText(source, reading);
    return reading.quantities + reading.dates > 0;
}

} // namespace

Target readSplitTarget(std::span<const Part> parts) {
    std::u16string before, value, unit, behind;
    const Part* number = nullptr;
    std::size_t values = 0;
    for (const Part& part : parts) {
        if (part.number) {
            value += shown(*part.number);
            number = &part;
            ++values;
            continue;
        }
        const Source source(part.text);
        const std::u16string_view text = source.text();
        if (text.empty() || isDash(text) || isSort(text)) {
            continue;
        }
        if (findComparisonBefore(text).length == text.size()) {
            before += part.text;
        } else if (findComparisonBehind(text).length == text.size()) {
            behind += part.text;
        } else if (hasNumberOrDate(source)) {
            value += part.text;
            ++values;
        } else {
            unit += part.text;
        }
    }
    if (values > 0 && !readTarget(value).unit.isNone()) {
        unit.clear(); // 100% beside % says its unit twice
    }
    Target target = readTarget(before + value + unit + behind);
    static const number::Decimal one(1, 0);
    if (number != nullptr && values == 1 && target.kind == Kind::number && target.unit.isPercent() &&
        !target.value.isZero() && target.value <= one && -target.value <= one) {
        target.doubt = Doubt::percentTwice;
    }
    return target;
}

} // namespace jixiao::target
