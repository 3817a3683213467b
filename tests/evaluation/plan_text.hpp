// SPDX-License-Identifier: MPL-2.0
/// A plan as text, a line for each thing it writes: what golden tests compare.
#pragma once

#include "evaluation/formulas.hpp"
#include "evaluation/plan.hpp"
#include "language/language.hpp"
#include "text/utf.hpp"

#include <string>

namespace jixiao::test {

inline std::u16string areaText(const table::Area& area) {
    return evaluation::cellName({area.firstRow, area.firstColumn}) + u':' +
           evaluation::cellName({area.lastRow, area.lastColumn});
}

inline std::string planText(const evaluation::Plan& plan) {
    std::u16string text;
    for (const auto& each : plan.texts) {
        text += u"text " + evaluation::cellName({each.cell.row, each.cell.column}) + u' ' + each.text + u'\n';
    }
    for (const auto& each : plan.entries) {
        text += u"entry " + areaText({each.firstRow, each.column, each.lastRow, each.column});
        if (!each.format.empty()) {
            text += u" format " + each.format;
        }
        for (const auto& choice : each.choices) {
            text += u" [" + choice + u']';
        }
        text += u'\n';
    }
    for (const auto& each : plan.formulas)
        text += (each.inForm ? u"own " : u"add ") +
                areaText({each.firstRow, each.column, each.lastRow, each.column}) + u' ' +
                each.formula.inRow(each.firstRow) + u'\n';
    for (const auto& each : plan.owned) {
        text += u"name " + each.name + u' ' + areaText(each.area) + u'\n';
    }
    if (plan.printArea) {
        text += u"print " + areaText(*plan.printArea) + u'\n';
    }
    for (const auto& each : plan.findings) {
        text += u"finding " + std::u16string{each.code};
        if (each.cell.exists()) {
            text += u' ' + evaluation::cellName({each.cell.row, each.cell.column});
        }
        for (const auto& argument : each.arguments) {
            text += u" [" + argument + u']';
        }
        text += u'\n';
    }
    return text::toUtf8(text);
}

} // namespace jixiao::test
