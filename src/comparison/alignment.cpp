// SPDX-License-Identifier: MPL-2.0
#include "comparison/alignment.hpp"

#include "comparison/similarity.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <set>
#include <utility>

namespace jixiao::comparison {

namespace {

using forms::Source;
using table::Indicator;

std::vector<std::u16string> functionsOf(std::span<const Source> sources) {
    std::vector<std::u16string> functions;
    for (const Source& source : sources) {
        for (const std::u16string& each : source.table->functions) {
            if (std::find(functions.begin(), functions.end(), each) == functions.end()) {
                functions.push_back(each);
            }
        }
    }
    return functions;
}

/// Numbers for the functions of both sides.
class FunctionNumbers {
public:
    FunctionNumbers(const std::vector<std::u16string>& approved, std::vector<std::u16string> present) {
        for (const std::u16string& each : approved) {
            const auto found = mostAlike(each, present);
            pairs_.push_back({each, found == present.end() ? std::u16string{} : *found});
            if (found != present.end()) {
                present.erase(found);
            }
        }
        for (std::u16string& each : present) {
            pairs_.push_back({{}, std::move(each)});
        }
    }

    [[nodiscard]] std::size_t of(std::u16string_view function, bool isApproved) const {
        if (function.empty()) {
            return 0;
        }
        const auto found = std::find_if(pairs_.begin(), pairs_.end(), [&](const FunctionPair& pair) {
            return (isApproved ? pair.approved : pair.present) == function;
        });
        return static_cast<std::size_t>(found - pairs_.begin()) + 1;
    }

    [[nodiscard]] std::vector<FunctionPair> pairs() && { return std::move(pairs_); }

private:
    static std::vector<std::u16string>::iterator mostAlike(const std::u16string& function,
                                                           std::vector<std::u16string>& among) {
        constexpr double enough = 0.6;
        const std::u16string folded = text::fold(function);
        double best = enough;
        auto found = among.end();
        for (auto each = among.begin(); each != among.end(); ++each) {
            const double alike = similarity(folded, text::fold(*each));
            if (alike >= best) {
                best = alike;
                found = each;
            }
        }
        return found;
    }

    std::vector<FunctionPair> pairs_;
};

bool hasPlaces(std::span<const Source> sources) {
    return std::any_of(sources.begin(), sources.end(),
                       [](const Source& source) { return !source.place.empty(); });
}

/// How many indicators of a source the other side has word for word.
std::size_t agreeing(const Source& source, std::span<const Source> others) {
    std::set<std::pair<std::u16string, std::u16string>> there;
    for (const Source& other : others) {
        for (const Indicator* each : other.indicators) {
            there.emplace(text::fold(each->name), text::fold(each->targetText));
        }
    }
    return static_cast<std::size_t>(
        std::count_if(source.indicators.begin(), source.indicators.end(), [&](const Indicator* each) {
            return there.contains({text::fold(each->name), text::fold(each->targetText)});
        }));
}

/// A form for one place does not say for which: it is held against the place it agrees with most.
std::span<const Source> ofOnePlace(std::span<const Source> approved, std::span<const Source> present) {
    if (!hasPlaces(approved) || hasPlaces(present)) {
        return approved;
    }
    const auto best =
        std::max_element(approved.begin(), approved.end(), [&](const Source& a, const Source& b) {
            const std::size_t agreeA = agreeing(a, present);
            const std::size_t agreeB = agreeing(b, present);
            return agreeA != agreeB ? agreeA < agreeB : a.indicators.size() > b.indicators.size();
        });
    return approved.subspan(static_cast<std::size_t>(best - approved.begin()), 1);
}

std::vector<Entry> entriesOf(std::span<const Source> sources, const FunctionNumbers& functions,
                             bool isApproved, bool byPlace) {
    std::vector<Entry> entries;
    for (const Source& source : sources) {
        for (const Indicator* each : source.indicators) {
            entries.push_back(
                {&source, each, functions.of(table::functionOf(*source.table, *each), isApproved),
                 byPlace ? text::fold(source.place) : std::u16string{}, text::fold(each->level1),
                 text::fold(each->level2), text::fold(each->name), text::fold(each->targetText)});
        }
    }
    return entries;
}

std::u16string joined(std::initializer_list<std::u16string_view> parts) {
    std::u16string key;
    for (const std::u16string_view part : parts) {
        key += part;
        key += u'\t';
    }
    return key;
}

std::u16string functionKey(const Entry& entry) {
    return {static_cast<char16_t>(entry.function)};
}

using Key = std::u16string (*)(const Entry&);

/// From all there is to the name alone.
constexpr auto keys = std::to_array<Key>({
    [](const Entry& e) {
        return joined({e.place, functionKey(e), e.level1, e.level2, e.name, e.target});
    },
    [](const Entry& e) {
        return joined({e.place, functionKey(e), e.level1, e.level2, e.name});
    },
    [](const Entry& e) {
        return joined({e.place, functionKey(e), e.name, e.target});
    },
    [](const Entry& e) {
        return joined({e.place, functionKey(e), e.name});
    },
    [](const Entry& e) {
        return joined({e.place, e.name, e.target});
    },
    [](const Entry& e) {
        return joined({e.place, e.name});
    },
});

class Aligner {
public:
    explicit Aligner(Alignment& alignment) : all_{alignment} {
        all_.presentOf.assign(all_.approved.size(), Alignment::none);
        all_.approvedOf.assign(all_.present.size(), Alignment::none);
    }

    void run() {
        for (const Key key : keys) {
            pairEqual(key);
        }
        pairAlike();
    }

private:
    void pair(std::size_t approved, std::size_t present) {
        all_.presentOf[approved] = present;
        all_.approvedOf[present] = approved;
    }

    /// Those with the same key, in the order they stand in.
    void pairEqual(Key key) {
        std::map<std::u16string, std::deque<std::size_t>> waiting;
        for (std::size_t j = 0; j < all_.present.size(); ++j) {
            if (all_.approvedOf[j] == Alignment::none && !all_.present[j].name.empty()) {
                waiting[key(all_.present[j])].push_back(j);
            }
        }
        for (std::size_t i = 0; i < all_.approved.size(); ++i) {
            if (all_.presentOf[i] != Alignment::none) {
                continue;
            }
            const auto found = waiting.find(key(all_.approved[i]));
            if (found != waiting.end() && !found->second.empty()) {
                pair(i, found->second.front());
                found->second.pop_front();
            }
        }
    }

    /// How surely two are the same indicator, 0 where they are not.
    [[nodiscard]] static double likeness(const Entry& a, const Entry& b) {
        if (a.place != b.place) {
            return 0;
        }
        constexpr double alone = 0.7, supported = 0.5, bonus = 0.1;
        const bool sameBlock = a.function == b.function && a.level2 == b.level2;
        const bool sameTarget = a.target == b.target && !a.target.empty();
        const double names = similarity(a.name, b.name);
        const double enough = sameBlock && sameTarget ? supported : alone;
        if (names < enough || (!sameBlock && !sameTarget)) {
            return 0;
        }
        return names + (sameBlock ? bonus : 0) + (sameTarget ? bonus : 0);
    }

    /// Reworded names: the most alike first. Past a few hundred indicators without a partner on either side
    /// the tables are not two states of one.
    void pairAlike() {
        constexpr std::size_t most = 250'000;
        std::vector<std::size_t> removed, added;
        for (std::size_t i = 0; i < all_.approved.size(); ++i) {
            if (all_.presentOf[i] == Alignment::none) {
                removed.push_back(i);
            }
        }
        for (std::size_t j = 0; j < all_.present.size(); ++j) {
            if (all_.approvedOf[j] == Alignment::none) {
                added.push_back(j);
            }
        }
        if (removed.size() * added.size() > most) {
            return;
        }
        struct Candidate {
            double likeness;
            std::size_t approved, present;
        };
        std::vector<Candidate> candidates;
        for (const std::size_t i : removed) {
            for (const std::size_t j : added) {
                if (const double found = likeness(all_.approved[i], all_.present[j]); found > 0) {
                    candidates.push_back({found, i, j});
                }
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.likeness > b.likeness; });
        for (const Candidate& each : candidates) {
            if (all_.presentOf[each.approved] == Alignment::none &&
                all_.approvedOf[each.present] == Alignment::none) {
                pair(each.approved, each.present);
            }
        }
    }

    Alignment& all_;
};

} // namespace

Alignment align(std::span<const Source> approved, std::span<const Source> present) {
    const std::span<const Source> before = ofOnePlace(approved, present);
    const bool byPlace = hasPlaces(before) && hasPlaces(present);
    FunctionNumbers functions{functionsOf(before), functionsOf(present)};
    Alignment alignment;
    alignment.approved = entriesOf(before, functions, true, byPlace);
    alignment.present = entriesOf(present, functions, false, byPlace);
    alignment.functions = std::move(functions).pairs();
    Aligner{alignment}.run();
    return alignment;
}

} // namespace jixiao::comparison
