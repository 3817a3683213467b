// SPDX-License-Identifier: MPL-2.0
/// Ways to get operator, number and unit out of a target.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace jixiao::bench {

/// `run` reads all texts once and returns something that depends on every reading. What can be prepared
/// (compiling an expression, texts in another encoding) is done before.
struct Rival {
    std::string name;
    std::function<double()> run;
};

/// std::regex over wide characters; ICU's expressions over UTF-16, where the program was built with them; and
/// a scan that only finds the digits and knows neither operator nor unit.
std::vector<Rival> rivals(const std::vector<std::u16string>& texts);

} // namespace jixiao::bench
