// SPDX-License-Identifier: MPL-2.0
#include "comparison/compare.hpp"

#include "comparison/alignment.hpp"
#include "comparison/meaning.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jixiao::comparison {

namespace {

using table::CellAddress;
using table::Indicator;

/// 职能1…, 产出指标, 数量指标: what stands over an indicator.
std::u16string placeOf(const Entry& entry) {
    std::u16string text;
    for (const std::u16string_view part :
         {table::functionOf(*entry.source->table, *entry.indicator),
          std::u16string_view{entry.indicator->level1}, std::u16string_view{entry.indicator->level2}}) {
        constexpr std::size_t longest = 20; // a function is a sentence or two
        if (!part.empty()) {
            text += text.empty() ? u"" : u" / ";
            text +=
                part.size() > longest ? std::u16string{part.substr(0, longest)} + u"…" : std::u16string{part};
        }
    }
    return text;
}

CellAddress nameCellOf(const Indicator& indicator) {
    return indicator.nameCell.exists() ? indicator.nameCell : indicator.target;
}

/// The levels are the same, as far as both forms give them.
bool sameLevels(const Entry& a, const Entry& b) {
    const auto same = [](const std::u16string& one, bool guessed, const std::u16string& other, bool other1) {
        return one == other || guessed || other1 || one.empty() || other.empty();
    };
    return same(a.level1, a.indicator->level1Inferred, b.level1, b.indicator->level1Inferred) &&
           same(a.level2, a.indicator->level2Inferred, b.level2, b.indicator->level2Inferred);
}

class Comparer {
public:
    explicit Comparer(const Alignment& alignment) : all_{alignment} {
        result_.approved = all_.approved.size();
        result_.present = all_.present.size();
    }

    Comparison run() && {
        compareFunctions();
        for (std::size_t i = 0; i < all_.approved.size(); ++i) {
            const std::size_t j = all_.presentOf[i];
            if (j == Alignment::none) {
                addRemoved(all_.approved[i]);
            } else {
                comparePair(all_.approved[i], all_.present[j]);
            }
        }
        for (std::size_t j = 0; j < all_.present.size(); ++j) {
            if (all_.approvedOf[j] == Alignment::none) {
                addNew(all_.present[j]);
            }
        }
        return std::move(result_);
    }

private:
    void add(Kind kind, const Entry& of, std::u16string approved, std::u16string present,
             CellAddress approvedCell, CellAddress presentCell) {
        result_.changes.push_back({kind, of.indicator->name, placeOf(of), std::move(approved),
                                   std::move(present), approvedCell, presentCell});
    }

    static const Entry* firstOf(const std::vector<Entry>& entries, std::size_t function) {
        const auto found = std::find_if(entries.begin(), entries.end(), [function](const Entry& entry) {
            return entry.function == function;
        });
        return found == entries.end() ? nullptr : &*found;
    }

    void compareFunctions() {
        for (std::size_t i = 0; i < all_.functions.size(); ++i) {
            const FunctionPair& pair = all_.functions[i];
            const Entry* before = firstOf(all_.approved, i + 1);
            const Entry* now = firstOf(all_.present, i + 1);
            // One that is gone or new is told by its indicators.
            if (before != nullptr && now != nullptr &&
                text::fold(pair.approved) != text::fold(pair.present)) {
                result_.changes.push_back({Kind::function,
                                           pair.approved,
                                           {},
                                           pair.approved,
                                           pair.present,
                                           nameCellOf(*before->indicator),
                                           nameCellOf(*now->indicator)});
            }
        }
    }

    void addRemoved(const Entry& entry) {
        add(Kind::removed, entry, entry.indicator->targetText, {}, nameCellOf(*entry.indicator), {});
    }
    void addNew(const Entry& entry) {
        add(Kind::added, entry, {}, entry.indicator->targetText, {}, nameCellOf(*entry.indicator));
    }

    void comparePair(const Entry& before, const Entry& now) {
        const Indicator& was = *before.indicator;
        const Indicator& is = *now.indicator;
        if (before.function != now.function || !sameLevels(before, now)) {
            add(Kind::moved, before, placeOf(before), placeOf(now), nameCellOf(was), nameCellOf(is));
        }
        if (before.name != now.name) {
            add(Kind::name, before, was.name, is.name, nameCellOf(was), nameCellOf(is));
        }
        if (was.targetText != is.targetText) {
            const bool same = sameTarget(was.targetText, is.targetText);
            add(same ? Kind::spelling : Kind::target, before, was.targetText, is.targetText, was.target,
                is.target);
        }
        // Approved tables without weights leave them to the bureau.
        if (!was.weightText.empty() && !sameWeight(was.weightText, is.weightText)) {
            add(Kind::weight, before, was.weightText, is.weightText, was.weight, is.weight);
        }
    }

    const Alignment& all_;
    Comparison result_;
};

} // namespace

std::u16string_view name(Kind kind) {
    constexpr std::array<std::u16string_view, 8> names{u"removed", u"added",    u"moved",  u"name",
                                                       u"target",  u"spelling", u"weight", u"function"};
    return names[static_cast<std::size_t>(kind)];
}

std::size_t Comparison::count(Kind kind) const {
    return static_cast<std::size_t>(std::count_if(
        changes.begin(), changes.end(), [kind](const Change& change) { return change.kind == kind; }));
}

Comparison compare(std::span<const forms::Source> approved, std::span<const forms::Source> present) {
    const Alignment alignment = align(approved, present);
    return Comparer{alignment}.run();
}

} // namespace jixiao::comparison
