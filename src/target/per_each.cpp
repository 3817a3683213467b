// SPDX-License-Identifier: MPL-2.0
#include "target/per_each.hpp"

#include "target/character_set.hpp"
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
    pieces_[count_++] = {at, end};
    at = end + 1;
    return true;
}

bool PerEach::readEach(const Source& source, std::size_t& at) {
    const std::u16string_view text = source.text();
    const std::size_t begin = at + 1;
    std::size_t behindCount = begin;
    scanPerCount(text, behindCount);
    const FoundTerm term = scanTerm(source, behindCount);
    static constexpr CharacterSet partsOfTime(u"末底初首中上下结前后"); // 每季度末, 每月结束后: says when
    const bool when = term.unit.measure.dimension == Dimension::time && term.end < text.size() &&
                      partsOfTime.contains(text[term.end]);
    const bool known = term.end > behindCount && term.unit.measure.dimension != Dimension::unknown && !when;
    if (!known || text.substr(begin).starts_with(u'年')) {
        return false;
    }
    pieces_[count_++] = {begin, term.end};
    at = term.end;
    return true;
}

PerEach::Piece PerEach::addTo(Unit& unit, const Source& source) {
    Piece noRoom;
    for (std::size_t i = 0; i < count_; ++i) {
        const Piece& piece = pieces_[i];
        std::size_t behindCount = piece.begin;
        const number::Decimal count = scanPerCount(source.text(), behindCount);
        const FoundTerm term = scanTerm(source, behindCount);
        if (unit.isNone() || term.end == behindCount) {
            continue;
        }
        if (!dividePer(unit, term, count, source)) {
            noRoom = piece;
            continue;
        }
        unit.written += u'/';
        unit.written += source.written(piece.begin, piece.end);
    }
    count_ = 0;
    return noRoom;
}

} // namespace jixiao::target
