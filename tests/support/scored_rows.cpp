// SPDX-License-Identifier: MPL-2.0
#include "support/scored_rows.hpp"

#include <stdexcept>

namespace jixiao::test {

namespace {

number::Decimal decimal(const std::u16string& text) {
    const auto value = number::Decimal::read(text);
    if (!value) {
        throw std::runtime_error("no number in the test data");
    }
    return *value;
}

std::u16string sign(const TsvRow& line) {
    if (line["kind"] != u"pos" && line["kind"] != u"rev") {
        return u"";
    }
    return !line["operator"].empty() ? line["operator"] : line["kind"] == u"rev" ? u"≤" : u"≥";
}

} // namespace

scoring::ScoredRow scoredRow(const TsvRow& line) {
    scoring::ScoredRow row;
    row.weight = decimal(line["weight"]);
    row.typed = decimal(line["score"]);
    if (line["kind"] == u"exec") {
        row.budget = decimal(line["target"]);
        row.executed = decimal(line["actual"]);
        return row;
    }
    const bool hasUnit = line["target"].ends_with(u'%') || line["kind"] == u"date";
    row.target = target::readTarget(sign(line) + line["target"] + (hasUnit ? u"" : line["unit"]));
    row.actual = target::readActual(row.target, target::Part{line["actual"], {}}, u"");
    return row;
}

} // namespace jixiao::test
