// SPDX-License-Identifier: MPL-2.0
#include "target/per_each.hpp"

#include "target/character_set.hpp"
#include "target/numeral.hpp"
#include "target/unit_scan.hpp"
#include "target/unit_table.hpp"

namespace jixiao::target {

bool PerEach::read(const Source& source, std::size_t& at) {
    const std::u16string_view text = source.text();
    if (count_ == pieces_.size()) {
        return false;
    }
    if (text[at] == u'每') {
        return readEach(source, at);
    }
    const FoundUnit unit = findUnit(text.substr(at));
    const std::size_t end = at + unit.length;
    if (unit.length == 0 || !text.substr(end).starts_with(u'均') ||
        unit.unit.measure.dimension == Dimension::time) {
        return false;
    }
    pieces_[count_++] = {at, at, end, 1};
    at = end + 1;
    return true;
}

bool PerEach::readEach(const Source& source, std::size_t& at) {
    const std::u16string_view text = source.text();
    const std::size_t begin = at + 1;
    Piece piece{begin, begin, 0, 1};
    for (int digits = 0; digits < 4 && piece.term < text.size() && isDigit(text[piece.term]); ++digits) {
        piece.count = (digits == 0 ? 0 : piece.count * 10) + (text[piece.term++] - u'0');
    }
    if (piece.term == begin && findUnit(text.substr(begin)).length == 0) {
        if (const auto spelled = scanSpelledWhole(text, begin, piece.term); // 每两年; 每千人 is a multiple
            spelled && *spelled > 0 && *spelled < 10) {
            piece.count = *spelled;
        } else {
            piece.term = begin;
        }
    }
    const FoundTerm term = scanTerm(source, piece.term);
    static constexpr CharacterSet partsOfTime(u"末底初首中上下结前后"); // 每季度末, 每月结束后: says when
    const bool when = term.unit.measure.dimension == Dimension::time && term.end < text.size() &&
                      partsOfTime.contains(text[term.end]);
    const bool known = term.end > piece.term && term.unit.measure.dimension != Dimension::unknown && !when;
    if (!known || piece.count == 0 || text.substr(begin).starts_with(u'年')) {
        return false;
    }
    piece.end = term.end;
    pieces_[count_++] = piece;
    at = term.end;
    return true;
}

void PerEach::addTo(Unit& unit, const Source& source) {
    for (std::size_t i = 0; i < count_; ++i) {
        const Piece& piece = pieces_[i];
        const FoundTerm term = scanTerm(source, piece.term);
        if (!unit.isNone() && term.end > piece.term) {
            dividePer(unit, term, number::Decimal(piece.count, 0), source);
            unit.written += u'/';
            unit.written += source.written(piece.begin, piece.end);
        }
    }
    count_ = 0;
}

} // namespace jixiao::target
