// SPDX-License-Identifier: MPL-2.0
/// Reading and deciding an ordinary target asks for no memory. A program of its own, because it counts every
/// operator new.
#include "scoring/judgement.hpp"
#include "support/profiles.hpp"
#include "target/actual.hpp"
#include "target/target.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> allocations{0};

} // namespace

// NOLINTBEGIN(misc-new-delete-overloads): the sized and aligned forms end here too
void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t /*size*/) noexcept {
    std::free(memory);
}
// NOLINTEND(misc-new-delete-overloads)

using namespace jixiao;

namespace {

struct Row {
    std::u16string_view target;
    target::Part actual;
};

/// Targets as forms hold them, met and unmet, against numbers and texts.
constexpr std::array rows{
    Row{u"≥2600人", {u"", 2650.0}},
    Row{u"=100%", {u"", 0.96}},
    Row{u"≥12个月", {u"12个月", {}}},
    Row{u"≤90万元", {u"", 88.5}},
    Row{u"≤90万元", {u"885000元", {}}},
    Row{u"≥95%", {u"96.5%", {}}},
    Row{u"≥95%", {u"", 96.0}},
    Row{u"≥95%", {u"≥95%", {}}},
    Row{u"<24小时", {u"30小时", {}}},
    Row{u"不低于250个工作日", {u"", 250.0}},
    Row{u"95%以上", {u"", 0.7 + 0.1}},
    Row{u"2370人", {u"2370人", {}}},
    Row{u"≥1,681,680元", {u"", 1681680.5}},
    Row{u"≥60亩", {u"4公顷", {}}},
    Row{u"两次", {u"2次", {}}},
    Row{u"≤475元/亩", {u"450元/亩", {}}},
    Row{u"2021年12月底前", {u"2021年11月", {}}},
    Row{u"80%-90%", {u"85%", {}}},
    Row{u"≥ 95 ％", {u"", 1.05}},
    Row{u"=2次", {u"", 3.0}},
};

scoring::State decide(const Row& row, const scoring::Profile& profile) {
    const target::Target target = target::readTarget(row.target);
    return scoring::judge(target, target::readActual(target, row.actual, u""), profile).state;
}

} // namespace

TEST_CASE("an ordinary target is read and decided without an allocation", "[allocation]") {
    const scoring::Profile& profile = test::shipped(scoring::defaultProfileId);
    for (const Row& row : rows) {
        decide(row, profile); // whatever is set up once is set up now
    }
    std::size_t decided = 0;
    const std::size_t before = allocations;
    for (const Row& row : rows) {
        const scoring::State state = decide(row, profile);
        decided += state == scoring::State::met || state == scoring::State::unmet ? 1 : 0;
    }
    const std::size_t asked = allocations - before;
    CHECK(asked == 0);
    CHECK(decided == rows.size());
}

TEST_CASE("the counter counts", "[allocation]") {
    const std::size_t before = allocations;
    const auto number = std::make_unique<int>(1);
    CHECK(*number == 1);
    CHECK(allocations > before);
}
