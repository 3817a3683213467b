// SPDX-License-Identifier: MPL-2.0
/// Any text is read as a target, as a split target (its parts between |), as a unit. What is read must hang
/// together, and a number that was read without a doubt must be read the same when it is written plainly.
#include "fuzz/check.hpp"
#include "target/target.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace {

using namespace jixiao;
using fuzz::demand;
using target::Kind;
using target::Target;

void checkTarget(const Target& read, std::size_t length) {
    const bool numeric = read.kind == Kind::number || read.kind == Kind::range;
    demand(read.hasValue == numeric, "numbers and ranges have a value, others have none");
    demand(numeric || read.value.isZero(), "no value without a number");
    demand(!read.divisor.isZero() && !read.divisor.isNegative(), "a divisor is positive");
    demand(read.kind != Kind::range || read.value <= read.upper, "a range has its ends in order");
    demand((read.kind == Kind::range) == (read.upperComparison != target::Operator::none),
           "a range has two comparisons");
    demand(!read.unit.factor.isZero() && !read.unit.factor.isNegative(), "a unit has a size");
    demand(comparable(read.unit, read.unit), "a unit compares with itself");
    demand(read.notUnderstood.begin + read.notUnderstood.length <= length,
           "what was not understood lies in the text");
}

void checkPlain(const Target& read) {
    if (read.kind != Kind::number || read.doubt != target::Doubt::none || read.notUnderstood.length > 0) {
        return;
    }
    static const number::Decimal one(1, 0);
    const std::u16string digits = read.value.text();
    // An unknown unit is told by what follows it; 万 behind the longest number makes one too long to be
    // written out.
    if (read.divisor != one || !read.unit.unknownName.empty() || digits.size() > number::Decimal::maxDigits) {
        return;
    }
    const Target again =
        target::readTarget(std::u16string(symbol(read.comparison)) + digits + read.unit.written);
    if (again.kind == Kind::date) { // 〇二季度 are two quarters, 2季度 is the second
        return;
    }
    demand(again.comparison == read.comparison && again.value == read.value,
           "a plain number is read the same again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::u16string text = text::toUtf16({reinterpret_cast<const char*>(data), size});
    const Target read = target::readTarget(text);
    checkTarget(read, text.size());
    checkPlain(read);
    target::readUnit(text);
    std::vector<target::Part> parts;
    std::size_t joined = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(u'|', begin), text.size());
        parts.push_back({std::u16string_view(text).substr(begin, end - begin), {}});
        joined += end - begin;
        begin = end + 1;
    }
    checkTarget(target::readSplitTarget(parts), joined);
    return 0;
}
