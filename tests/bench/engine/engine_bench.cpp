// SPDX-License-Identifier: MPL-2.0
/// engine_bench [ROUNDS]: what reading a target costs, and reading and deciding it, against regular
/// expressions and a scan that only finds the digits. All of them over the same published targets, in turn,
/// round after round; medians and their ratios are printed.
#include "bench/engine/rivals.hpp"
#include "scoring/judgement.hpp"
#include "support/profiles.hpp"
#include "support/tsv.hpp"
#include "target/actual.hpp"
#include "target/target.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace jixiao;

/// The published targets that are a number: the ordinary ones.
std::vector<std::u16string> ordinaryTargets() {
    std::vector<std::u16string> texts;
    for (const test::TsvRow& row : test::readTsv("targets.tsv")) {
        if (row["kind"] == u"number") {
            texts.push_back(row["target"]);
        }
    }
    return texts;
}

bench::Rival reading(const std::vector<std::u16string>& texts) {
    return {"readTarget", [texts] {
                double sum = 0;
                for (const std::u16string& text : texts) {
                    const target::Target target = target::readTarget(text);
                    sum += static_cast<double>(target.comparison) +
                           static_cast<double>(target.unit.written.size());
                }
                return sum;
            }};
}

bench::Rival deciding(const std::vector<std::u16string>& texts) {
    return {"readTarget, readActual, judge", [texts, &profile = test::shipped(scoring::defaultProfileId)] {
                double sum = 0;
                for (const std::u16string& text : texts) {
                    const target::Target target = target::readTarget(text);
                    const target::Actual actual = target::readActual(target, target::Part{u"", 96.0}, u"");
                    sum += static_cast<double>(scoring::judge(target, actual, profile).state);
                }
                return sum;
            }};
}

/// Seconds this process has had a processor: on a machine that others use too, a clock on the wall would
/// charge the slow for the turns of others, and the quick not.
double processorTime() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void compare(int rounds) {
    const std::vector<std::u16string> texts = ordinaryTargets();
    std::vector<bench::Rival> contenders{reading(texts), deciding(texts)};
    for (bench::Rival& rival : bench::rivals(texts)) {
        contenders.push_back(std::move(rival));
    }
    constexpr int repeats = 20; // of all texts, so that one timing is longer than the clock's grain
    std::vector<std::vector<double>> times(contenders.size());
    double kept = 0;                                // so that nothing is left out
    for (int round = -1; round < rounds; ++round) { // the first round only warms up
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            const double begin = processorTime();
            for (int repeat = 0; repeat < repeats; ++repeat) {
                kept += contenders[i].run();
            }
            const double seconds = processorTime() - begin;
            if (round >= 0) {
                times[i].push_back(seconds / repeats / static_cast<double>(texts.size()));
            }
        }
    }
    const double ours = median(times[0]);
    std::cout << texts.size() << " published targets, medians of " << rounds << " rounds (checksum " << kept
              << ")\n";
    for (std::size_t i = 0; i < contenders.size(); ++i) {
        const double seconds = median(times[i]);
        std::cout << std::fixed << std::setprecision(1) << std::setw(10) << seconds * 1e9 << " ns"
                  << std::setw(8) << 1e-6 / seconds << " million a second" << std::setw(8) << seconds / ours
                  << " × readTarget   " << contenders[i].name << '\n';
    }
}

} // namespace

int main(int count, char** arguments) {
    try {
        constexpr int usualRounds = 51;
        compare(count > 1 ? std::max(1, std::atoi(arguments[1])) : usualRounds);
    } catch (const std::exception& error) {
        std::cerr << "engine_bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
