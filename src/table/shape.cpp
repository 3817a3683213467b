// SPDX-License-Identifier: MPL-2.0
#include "table/shape.hpp"

#include "table/ordinal.hpp"
#include "table/value.hpp"
#include "table/value_words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace jixiao::table {

namespace {

using View = std::u16string_view;
using words::typeWords;
using words::unitWords;

bool endsWith(View text, View end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

template <std::size_t N>
bool isOneOf(View text, const std::array<View, N>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

/// "-", "——", "/", a lone 一 (a damaged dash).
bool isDash(View folded) {
    return folded == u"一" || folded == u"无" || folded == u"n/a" ||
           folded.find_first_not_of(u"-—–―－/\\_－~") == View::npos;
}

bool isBlockLabel(View stripped) {
    return stripped.size() <= 12 && (endsWith(stripped, u"绩效指标") || endsWith(stripped, u"绩效目标"));
}

Shape shapeOfLabel(const Label& label) {
    switch (label.level) {
    case LabelLevel::level1:
        return Shape::label1;
    case LabelLevel::level2:
        return Shape::label2;
    case LabelLevel::either:
        return Shape::labelEither;
    case LabelLevel::none:
        break;
    }
    return Shape::labelLike;
}

Shape shapeByLength(std::size_t length) {
    if (length <= 12) {
        return Shape::word;
    }
    return length <= 40 ? Shape::phrase : Shape::prose;
}

constexpr std::size_t longestValue = 40;

} // namespace

Reading readShape(std::u16string_view text, std::u16string& scratch) {
    Reading reading;
    if (const auto ordinal = readOrdinal(text)) {
        reading.ordinal = ordinal->number;
        reading.nameBegin = ordinal->length;
        reading.shape = ordinal->length == text.size() ? Shape::ordinal : Shape::ordinalName;
        return reading;
    }
    if (isFunctionHead(text)) {
        reading.shape = Shape::functionHead;
        return reading;
    }
    if (text.size() > longestValue) {
        reading.shape = Shape::prose;
        return reading;
    }
    text::foldInto(text, scratch);
    const View folded = scratch;
    if (folded.empty()) {
        return reading;
    }
    if (folded.find_first_not_of(u"…。.·") == View::npos) {
        reading.shape = Shape::ellipsis;
        return reading;
    }
    if (isDash(folded)) {
        reading.shape = Shape::dash;
        return reading;
    }
    if (isOneOf(folded, typeWords)) {
        reading.shape = Shape::typeWord;
        return reading;
    }
    reading.label = readLabel(folded);
    if (reading.label.level != LabelLevel::none) {
        reading.shape = shapeOfLabel(reading.label);
        return reading;
    }
    if (isBlockLabel(stripLabel(folded))) {
        reading.shape = Shape::blockLabel;
        return reading;
    }
    if (reading.label.like) {
        reading.shape = Shape::labelLike;
        return reading;
    }
    if (isOneOf(folded, unitWords)) {
        reading.shape = Shape::unit;
        return reading;
    }
    const View stripped =
        folded.front() == u'(' && folded.back() == u')' ? folded.substr(1, folded.size() - 2) : folded;
    if (stripped == u"分") {
        reading.shape = Shape::points;
        return reading;
    }
    if (const auto value = readValue(stripped)) {
        reading.shape = *value;
        return reading;
    }
    reading.shape = shapeByLength(text.size());
    return reading;
}

bool looksLikeTarget(Shape shape) {
    return shape == Shape::percent || shape == Shape::quantity || shape == Shape::threshold;
}

std::string_view name(Shape shape) {
    constexpr std::array<std::string_view, shapeCount> names{
        "label1",   "label2",       "label either", "label-like", "block label", "function head",
        "ordinal",  "ordinal+name", "operator",     "unit",       "number",      "percent",
        "quantity", "threshold",    "date",         "dash",       "points",      "type word",
        "ellipsis", "word",         "phrase",       "prose",
    };
    return names[static_cast<std::size_t>(shape)];
}

} // namespace jixiao::table
