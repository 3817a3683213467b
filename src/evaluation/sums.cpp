// SPDX-License-Identifier: MPL-2.0
#include "evaluation/sums.hpp"

#include "evaluation/formulas.hpp"
#include "evaluation/total_words.hpp"
#include "language/language.hpp"

namespace jixiao::evaluation {

namespace {

/// "A+B", "0" where there is nothing to add.
std::u16string joined(const std::vector<std::u16string>& parts) {
    std::u16string sum;
    for (const std::u16string& part : parts) {
        sum += (sum.empty() ? u"" : u"+") + part;
    }
    return sum.empty() ? u"0" : sum;
}

/// How many cells say 不适用.
std::u16string saying(const std::u16string& cells) {
    return u"COUNTIF(" + cells + u';' + textLiteral(wordNotApplicable) + u')';
}

} // namespace

bool ScoreCells::Run::takes(table::CellAddress score) {
    if (column != score.column || lastRow + 1 != score.row) {
        return false;
    }
    lastRow = score.row;
    return true;
}

std::u16string ScoreCells::Run::cells(std::int32_t of) const {
    const std::u16string first = cellName({firstRow, of});
    return firstRow == lastRow ? first : first + u':' + cellName({lastRow, of});
}

void ScoreCells::add(table::CellAddress score, const Weight& weight) {
    ++count_;
    const Run alone{score.column, score.row, score.row};
    if (runs_.empty() || !runs_.back().takes(score)) {
        runs_.push_back(alone);
    }
    if (weights_.empty() || weights_.back().weight != weight || !weights_.back().scores.takes(score)) {
        weights_.push_back({alone, weight});
    }
}

std::u16string ScoreCells::list() const {
    std::u16string list;
    for (const Run& run : runs_) {
        list += (list.empty() ? u"" : u";") + run.cells();
    }
    return list;
}

void ScoreCells::addTyped(const number::Decimal& points, const number::Decimal& weight) {
    ++count_;
    ++typedCount_;
    typed_ = typed_ + points;
    typedWeight_ = typedWeight_ + weight;
}

std::u16string ScoreCells::sum() const {
    std::vector<std::u16string> parts;
    if (!runs_.empty()) {
        parts.push_back(u"SUM(" + list() + u')');
    }
    if (typedCount_ > 0) {
        parts.push_back(typed_.shortest().text());
    }
    return joined(parts);
}

std::u16string ScoreCells::scored() const {
    std::vector<std::u16string> parts;
    if (!runs_.empty()) {
        parts.push_back(u"COUNT(" + list() + u')');
    }
    if (typedCount_ > 0) {
        parts.push_back(language::number(typedCount_));
    }
    return joined(parts);
}

std::u16string ScoreCells::notApplicable() const {
    std::vector<std::u16string> parts;
    for (const Run& run : runs_) {
        parts.push_back(saying(run.cells()));
    }
    return joined(parts);
}

std::u16string ScoreCells::weight() const {
    std::vector<std::u16string> parts;
    number::Decimal written = typedWeight_;
    for (const WeightRun& each : weights_) {
        if (each.weight.column >= 0) {
            parts.push_back(u"SUM(" + each.scores.cells(each.weight.column) + u')' +
                            (each.weight.percent ? u"*100" : u""));
        } else {
            const std::int64_t rows = each.scores.lastRow - each.scores.firstRow + 1;
            written = written + each.weight.points * number::Decimal{rows, 0};
        }
    }
    if (!written.isZero()) {
        parts.push_back(written.shortest().text());
    }
    return joined(parts);
}

std::u16string ScoreCells::excusedWeight() const {
    std::vector<std::u16string> parts;
    for (const WeightRun& each : weights_) {
        const std::u16string scores = each.scores.cells();
        if (each.weight.column >= 0) {
            parts.push_back(u"SUMIF(" + scores + u';' + textLiteral(wordNotApplicable) + u';' +
                            each.scores.cells(each.weight.column) + u')' +
                            (each.weight.percent ? u"*100" : u""));
        } else {
            parts.push_back(saying(scores) + u'*' + each.weight.points.shortest().text());
        }
    }
    return joined(parts);
}

std::u16string onceDecided(const ScoreCells& cells, const std::u16string& sum, bool allowNotApplicable) {
    const std::u16string all = language::number(cells.count());
    const std::u16string decided = cells.scored() + (allowNotApplicable ? u'+' + cells.notApplicable() : u"");
    const std::u16string text = u"IF(" + decided + u'=' + all + u';' + sum + u';' + textLiteral(wordSoFar) +
                                u"&ROUND(" + cells.sum() + u";2)&\"(\"&" + decided + u"&\"/" + all +
                                u"项)\")";
    return cells.hasFormulas() ? u"IFERROR(" + text + u';' + textLiteral(wordUndecidable) + u')' : text;
}

} // namespace jixiao::evaluation
