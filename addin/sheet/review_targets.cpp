// SPDX-License-Identifier: MPL-2.0
#include "sheet/review_targets.hpp"

#include "sheet/evaluator.hpp"
#include "sheet/new_sheet.hpp"

namespace jixiao::addin {

using finding::Severity;

namespace {

/// The tables of the sheet with what is said of them; `title` is of the first.
SheetReview read(const SheetRef& sheet, const scoring::Profile& profile, language::Language language,
                 std::u16string& title) {
    SheetReview result;
    const SheetReading reading = readTables(sheet, profile);
    if (reading.tables.empty()) {
        result.findings.push_back({u"no-table", Severity::error, -1, {}, {}});
        return result;
    }
    title = reading.tables.front().title;
    for (std::size_t i = 0; i < reading.tables.size(); ++i) {
        const auto index = static_cast<std::int32_t>(i);
        std::vector<finding::Finding> leftOut; // said when a form is made
        for (const forms::Source& source :
             forms::sourcesOf(reading.tables[i], reading.headings[i], index, leftOut)) {
            auto some = review::review(source, index);
            result.opinions.insert(result.opinions.end(), some.begin(), some.end());
        }
    }
    result.text = review::reviewText(result.opinions, title, language);
    return result;
}

} // namespace

SheetReview reviewSheet(const SheetRef& sheet, const scoring::Profile& profile, language::Language language) {
    std::u16string title;
    return read(sheet, profile, language, title);
}

SheetReview writeReview(const DocumentRef& document, const SheetRef& sheet, const scoring::Profile& profile,
                        language::Language language, const rtl::OUString& title) {
    std::u16string tableTitle;
    SheetReview result = read(sheet, profile, language, tableTitle);
    if (!result.findings.empty()) {
        return result;
    }
    if (const auto hindrance = whyNoNewSheet(document)) {
        result.findings.push_back(*hindrance);
    } else {
        const SheetStep step{document, title};
        result.written =
            addSheet(document, sheet, review::reviewSheet(result.opinions, tableTitle, language));
    }
    return result;
}

} // namespace jixiao::addin
