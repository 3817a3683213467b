// SPDX-License-Identifier: MPL-2.0
#include "support/eventually.hpp"

#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>

#include <algorithm>
#include <stdexcept>
#include <thread>
#include <utility>

namespace jixiao::test {
namespace {

bool holds_now(const office::Office& office, const std::function<bool()>& holds) {
    try {
        return holds();
    } catch (const css::lang::DisposedException&) {
        if (!office.running()) {
            throw;
        }
    } catch (const css::lang::IndexOutOfBoundsException&) {
        return false;
    } catch (const std::out_of_range&) {
        return false;
    }
    return false;
}

} // namespace

bool eventually(const office::Office& office, const std::function<bool()>& holds,
                std::chrono::seconds patience) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause{20};
    // However long a look took (this process may have been stopped meanwhile), it counts as a second at most.
    constexpr Clock::duration most = std::chrono::seconds{1};
    Clock::duration waited{0};
    auto begin = Clock::now();
    while (!holds_now(office, holds)) {
        if (waited > patience) {
            return false;
        }
        std::this_thread::sleep_for(pause);
        const auto now = Clock::now();
        waited += std::min(most, now - std::exchange(begin, now));
    }
    return true;
}

} // namespace jixiao::test
