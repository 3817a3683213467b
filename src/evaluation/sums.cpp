// SPDX-License-Identifier: MPL-2.0
#include "evaluation/sums.hpp"

#include "evaluation/formulas.hpp"
#include "language/language.hpp"

namespace jixiao::evaluation {

void ScoreCells::add(table::CellAddress score, std::int32_t weightColumn, bool percentWeight) {
    ++count_;
    if (!runs_.empty()) {
        Run& last = runs_.back();
        if (last.column == score.column && last.weightColumn == weightColumn &&
            last.percentWeight == percentWeight && last.lastRow + 1 == score.row) {
            last.lastRow = score.row;
            return;
        }
    }
    runs_.push_back({score.column, weightColumn, percentWeight, score.row, score.row});
}

std::u16string ScoreCells::cells(const Run& run, std::int32_t column) {
    std::u16string text = cellName({run.firstRow, column});
    if (run.lastRow != run.firstRow) {
        text += u':' + cellName({run.lastRow, column});
    }
    return text;
}

std::u16string ScoreCells::list() const {
    std::u16string list;
    for (const Run& run : runs_) {
        list += (list.empty() ? u"" : u";") + cells(run, run.column);
    }
    return list;
}

void ScoreCells::addTyped(const number::Decimal& points) {
    ++count_;
    ++typedCount_;
    typed_ = typed_ + points;
}

std::u16string ScoreCells::sum() const {
    return u"SUM(" + list() + u')' + (typedCount_ > 0 ? u'+' + typed_.text() : u"");
}

std::u16string ScoreCells::scored() const {
    return u"COUNT(" + list() + u')' + (typedCount_ > 0 ? u'+' + language::number(typedCount_) : u"");
}

std::u16string ScoreCells::notApplicable() const {
    std::u16string sum;
    for (const Run& run : runs_) {
        sum += (sum.empty() ? u"" : u"+") + (u"COUNTIF(" + cells(run, run.column) + u';') +
               textLiteral(wordNotApplicable) + u')';
    }
    return sum;
}

std::u16string ScoreCells::weight() const {
    std::u16string sum;
    for (const Run& run : runs_) {
        if (run.weightColumn < 0) {
            return {};
        }
        sum += (sum.empty() ? u"" : u"+") + (u"SUM(" + cells(run, run.weightColumn) + u')') +
               (run.percentWeight ? u"*100" : u"");
    }
    return sum;
}

std::u16string ScoreCells::excusedWeight() const {
    std::u16string sum;
    for (const Run& run : runs_) {
        if (run.weightColumn < 0) {
            return {};
        }
        sum += (sum.empty() ? u"" : u"+") + (u"SUMIF(" + cells(run, run.column) + u';') +
               textLiteral(wordNotApplicable) + u';' + cells(run, run.weightColumn) + u')' +
               (run.percentWeight ? u"*100" : u"");
    }
    return sum;
}

std::u16string onceDecided(const ScoreCells& cells, const std::u16string& sum, bool allowNotApplicable) {
    const std::u16string all = language::number(cells.count());
    const std::u16string decided = cells.scored() + (allowNotApplicable ? u'+' + cells.notApplicable() : u"");
    return u"IF(" + decided + u'=' + all + u';' + sum + u";\"暂计\"&ROUND(" + cells.sum() + u";2)&\"(\"&" +
           decided + u"&\"/" + all + u"项)\")";
}

} // namespace jixiao::evaluation
