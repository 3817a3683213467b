// SPDX-License-Identifier: MPL-2.0
#include "evaluation/qualitative.hpp"

#include "evaluation/formulas.hpp"
#include "language/language.hpp"

namespace jixiao::evaluation {

namespace {

std::u16string share(const std::u16string& weight, const number::Decimal& part) {
    if (part == number::Decimal{1, 0}) {
        return weight;
    }
    return part.isZero() ? u"0" : u"ROUND(" + weight + u'*' + part.shortest().text() + u";2)";
}

} // namespace

std::vector<std::u16string> gradeWords(const scoring::Profile& profile) {
    std::vector<std::u16string> words;
    for (const scoring::Band& band : profile.qualitative.bands) {
        if (!band.words.empty()) {
            words.push_back(band.words.front());
        }
    }
    return words;
}

RowFormula bandFormula(const scoring::Profile& profile, const std::vector<std::u16string>& choices,
                       const std::u16string& weight) {
    const auto& bands = profile.qualitative.bands;
    if (bands.empty() || choices.empty() || weight.empty()) {
        return {};
    }
    std::u16string chosen = choices.back();
    for (auto each = choices.rbegin() + 1; each != choices.rend(); ++each) {
        chosen = u"IF(" + *each + u"=\"\";" + chosen + u';' + *each + u')';
    }
    std::u16string words;
    std::u16string places;
    std::u16string ranges;
    number::Decimal upper{1, 0};
    int place = 0;
    for (const scoring::Band& band : bands) {
        ++place;
        for (const std::u16string& word : band.words) {
            words += (words.empty() ? u"" : u"|") + textLiteral(word);
            places += (places.empty() ? u"" : u";") + language::number(place);
        }
        // The upper end of a lower grade belongs to the grade above it.
        const bool isFirst = place == 1;
        ranges += u';' + share(weight, band.from) + u"&\"–\"&" + share(weight, upper) +
                  (isFirst ? u"&\"分\"" : u"&\"分(不含\"&" + share(weight, upper) + u"&\")\"");
        upper = band.from;
    }
    return RowFormula{u"=IFERROR(CHOOSE(CHOOSE(MATCH(TRIM(" + chosen + u");{" + words + u"};0);" + places +
                      u')' + ranges + u");\"0–\"&" + weight + u"&\"分\")"};
}

} // namespace jixiao::evaluation
