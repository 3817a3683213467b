// SPDX-License-Identifier: MPL-2.0
#include "sheet/lent_looks.hpp"

#include "evaluation/formulas.hpp"
#include "office/text.hpp"
#include "sheet/contents.hpp"
#include "sheet/lent_records.hpp"
#include "sheet/number_formats.hpp"
#include "sheet/ranges.hpp"
#include "sheet/styles.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>

#include <algorithm>
#include <array>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace beans = com::sun::star::beans;
namespace css_sheet = com::sun::star::sheet;
using evaluation::Part;
using table::Area;
using Properties = uno::Reference<beans::XPropertySet>;
using States = uno::Reference<beans::XPropertyState>;

namespace {

/// What the look of a part consists of. A record names them by letters in this order, which files store.
constexpr std::array<const char*, 11> lendable{
    "CellBackColor", "TopBorder",  "BottomBorder",    "LeftBorder",     "RightBorder", "HoriJustify",
    "VertJustify",   "CharWeight", "CharWeightAsian", "CellProtection", "NumberFormat"};
constexpr std::size_t weightIndex = 7;
constexpr char16_t choiceLetter = u'v';

/// One name for every attribute of a cell.
constexpr std::array<const char*, 46> attributes{
    "CellBackColor",       "TopBorder",           "DiagonalTLBR",      "DiagonalBLTR",
    "ShadowFormat",        "HoriJustify",         "HoriJustifyMethod", "VertJustify",
    "VertJustifyMethod",   "IsTextWrapped",       "ShrinkToFit",       "Orientation",
    "RotateAngle",         "RotateReference",     "ParaIndent",        "ParaTopMargin",
    "AsianVerticalMode",   "WritingMode",         "CellProtection",    "NumberFormat",
    "ConditionalFormat",   "Validation",          "CharFontName",      "CharFontNameAsian",
    "CharFontNameComplex", "CharHeight",          "CharHeightAsian",   "CharHeightComplex",
    "CharWeight",          "CharWeightAsian",     "CharWeightComplex", "CharPosture",
    "CharPostureAsian",    "CharPostureComplex",  "CharUnderline",     "CharOverline",
    "CharStrikeout",       "CharContoured",       "CharShadowed",      "CharRelief",
    "CharEmphasis",        "CharWordMode",        "CharColor",         "CharLocale",
    "CharLocaleAsian",     "ParaIsForbiddenRules"};

rtl::OUString officeName(const char* name) {
    return rtl::OUString::createFromAscii(name);
}

template <std::size_t count>
uno::Sequence<rtl::OUString> officeNames(const std::array<const char*, count>& names) {
    uno::Sequence<rtl::OUString> all(static_cast<sal_Int32>(count));
    std::transform(names.begin(), names.end(), all.getArray(), officeName);
    return all;
}

/// Offers texts in a list; anything else may be typed as well.
void offer(const Properties& range, const std::vector<std::u16string>& choices) {
    const Properties validation{range->getPropertyValue("Validation"), uno::UNO_QUERY_THROW};
    std::u16string list;
    for (const std::u16string& choice : choices) {
        list += (list.empty() ? u"" : u";") + evaluation::textLiteral(choice);
    }
    validation->setPropertyValue("Type", uno::Any{css_sheet::ValidationType_LIST});
    validation->setPropertyValue("IgnoreBlankCells", uno::Any{true});
    validation->setPropertyValue("ShowErrorMessage", uno::Any{false});
    uno::Reference<css_sheet::XSheetCondition> {
        validation, uno::UNO_QUERY_THROW
        } -> setFormula1(officeString(list));
    range->setPropertyValue("Validation", uno::Any{validation});
}

rtl::OUString styleOf(const Properties& range) {
    rtl::OUString style;
    range->getPropertyValue("CellStyle") >>= style;
    return style;
}

/// Nobody formatted these cells, or only we.
bool isPlain(const RangeRef& cells) {
    const rtl::OUString style = styleOf({cells, uno::UNO_QUERY_THROW});
    if (isPartStyle(style)) {
        return true;
    }
    if (!style.isEmpty() && style != "Default") { // a cell of a never-used column says it has no style
        return false;
    }
    static const uno::Sequence<rtl::OUString> names = officeNames(attributes);
    const States states{cells, uno::UNO_QUERY_THROW};
    const auto all = states->getPropertyStates(names);
    return std::all_of(all.begin(), all.end(), [](beans::PropertyState state) {
        return state == beans::PropertyState_DEFAULT_VALUE;
    });
}

void dressPlain(const SheetRef& sheet, const Area& area, Part part, NumberFormats& formats,
                const Extra& extra) {
    const Properties cells{rangeOf(sheet, area), uno::UNO_QUERY_THROW};
    if (styleOf(cells) == styleName(part)) {
        return; // what the user made of it stays
    }
    setStyle(sheet, area, part);
    if (!extra.format.empty()) {
        cells->setPropertyValue("NumberFormat", uno::Any{formats.keyOf(officeString(extra.format))});
    }
    if (!extra.choices.empty()) {
        offer(cells, extra.choices);
    }
}

/// Lends cells with a look of their own what it leaves open of the part's, and tells what that was.
LentRecord lend(const SheetRef& sheet, const Area& area, Part part, NumberFormats& formats,
                const Extra& extra) {
    LentRecord record{area, {}, {}};
    const RangeRef range = rangeOf(sheet, area);
    const Properties cells{range, uno::UNO_QUERY_THROW};
    const States states{range, uno::UNO_QUERY_THROW};
    const Properties style{partStyle(sheet.document(), part), uno::UNO_QUERY_THROW};
    const States styleStates{style, uno::UNO_QUERY_THROW};
    const auto isOpen = [&](const rtl::OUString& name) {
        return states->getPropertyState(name) == beans::PropertyState_DEFAULT_VALUE;
    };
    std::vector<std::pair<rtl::OUString, uno::Any>> wanted;
    for (std::size_t i = 0; i < lendable.size(); ++i) {
        const rtl::OUString name = officeName(lendable[i]);
        const bool isFormat = i + 1 == lendable.size();
        const bool ownFormat = isFormat && !extra.format.empty();
        if (!ownFormat && styleStates->getPropertyState(name) != beans::PropertyState_DIRECT_VALUE) {
            continue;
        }
        const uno::Any value =
            ownFormat ? uno::Any{formats.keyOf(officeString(extra.format))} : style->getPropertyValue(name);
        const bool open = isOpen(name);
        const uno::Any before = cells->getPropertyValue(name);
        if ((!open && !isFormat) || before == value) {
            continue;
        }
        sal_Int32 key = 0;
        if (!open && (before >>= key)) {
            record.format = formats.spelt(key);
        }
        record.letters += static_cast<char16_t>(u'a' + i);
        wanted.emplace_back(name, value);
    }
    std::sort(wanted.begin(), wanted.end(),
              [](const auto& one, const auto& other) { return one.first < other.first; });
    uno::Sequence<rtl::OUString> names(static_cast<sal_Int32>(wanted.size()));
    uno::Sequence<uno::Any> values(names.getLength());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        names.getArray()[i] = wanted[i].first;
        values.getArray()[i] = wanted[i].second;
    }
    uno::Reference<beans::XMultiPropertySet> {
        range, uno::UNO_QUERY_THROW
        } -> setPropertyValues(names, values);
    if (!extra.choices.empty() && isOpen("Validation")) {
        offer(cells, extra.choices);
        record.letters += choiceLetter;
    }
    return record;
}

void takeBack(const SheetRef& sheet, const LentRecord& record, NumberFormats& formats) {
    const RangeRef range = rangeOf(sheet, record.area);
    const States states{range, uno::UNO_QUERY_THROW};
    for (const char16_t letter : record.letters) {
        const auto index = static_cast<std::size_t>(letter - u'a');
        if (letter == choiceLetter) {
            states->setPropertyToDefault("Validation");
        } else if (index + 1 == lendable.size() && !record.format.empty()) {
            Properties {
                range, uno::UNO_QUERY_THROW
                } -> setPropertyValue("NumberFormat", uno::Any{formats.keyOfSpelt(record.format)});
        } else if (index < lendable.size()) {
            states->setPropertyToDefault(officeName(lendable[index]));
        }
        if (letter == u'a' + weightIndex) {
            states->setPropertyToDefault("CharWeightComplex"); // .xlsx and .xls have one for all scripts
        }
    }
}

/// The rows of an area of one column that no record covers.
std::vector<Area> uncovered(const Area& area, const std::vector<LentRecord>& records) {
    std::vector<Area> rest;
    std::int32_t row = area.firstRow;
    for (const LentRecord& record : records) { // from the top
        if (record.area.firstColumn != area.firstColumn || record.area.lastRow < row ||
            record.area.firstRow > area.lastRow) {
            continue;
        }
        if (record.area.firstRow > row) {
            rest.push_back({row, area.firstColumn, record.area.firstRow - 1, area.firstColumn});
        }
        row = record.area.lastRow + 1;
    }
    if (row <= area.lastRow) {
        rest.push_back({row, area.firstColumn, area.lastRow, area.firstColumn});
    }
    return rest;
}

} // namespace

void dress(const SheetRef& sheet, const Area& area, Part part, NumberFormats& formats, const Extra& extra) {
    const std::vector<LentRecord> known = lentRecords(sheet);
    std::vector<LentRecord> lent;
    std::vector<Area> plain;
    for (const Area& open : uncovered(area, known)) {
        for (const Area& alike : alikeRuns(sheet, open)) {
            if (!isPlain(rangeOf(sheet, alike))) {
                LentRecord record = lend(sheet, alike, part, formats, extra);
                if (!lent.empty() && lent.back().continuesIn(record)) {
                    lent.back().area.lastRow = record.area.lastRow;
                } else {
                    lent.push_back(std::move(record));
                }
            } else {
                plain.push_back(alike);
            }
        }
    }
    for (const Area& each : plain) {
        dressPlain(sheet, each, part, formats, extra);
    }
    keepLent(sheet, lent);
}

void undress(const SheetRef& sheet, const Area& area, sal_Int32 contents) {
    NumberFormats formats{sheet.document()};
    const auto clear = [&](const Area& cells, sal_Int32 what) {
        uno::Reference<css_sheet::XSheetOperation> {
            rangeOf(sheet, cells), uno::UNO_QUERY_THROW
            } -> clearContents(what);
    };
    const std::vector<LentRecord> known = lentRecords(sheet);
    constexpr sal_Int32 looks = css_sheet::CellFlags::HARDATTR | css_sheet::CellFlags::STYLES;
    for (const Area& open : uncovered(area, known)) {
        clear(open, contents);
        for (const Area& alike : alikeRuns(sheet, open)) {
            if (isPartStyle(styleOf({rangeOf(sheet, alike), uno::UNO_QUERY_THROW}))) {
                clear(alike, looks); // the rest was never dressed
            }
        }
    }
    for (const LentRecord& record : known) {
        if (record.area.firstColumn == area.firstColumn && record.area.firstRow <= area.lastRow &&
            record.area.lastRow >= area.firstRow) {
            clear(record.area, contents);
            takeBack(sheet, record, formats);
            forgetLent(sheet, record);
        }
    }
}

} // namespace jixiao::addin
