// SPDX-License-Identifier: MPL-2.0
/// The worksheet functions as one table: names, arguments and help in three languages.
/// The add-in metadata (CalcAddIns.xcu) is written from it; a test holds it against the public contract.
#pragma once

#include <span>
#include <string_view>

namespace jixiao::addin {

/// Text for a person, UTF-8.
struct Words {
    std::string_view enUS;
    std::string_view zhCN;
    std::string_view zhTW;
};

struct ArgumentEntry {
    std::string_view name; // of the UNOIDL parameter
    bool optional;
    Words title;
    Words help;
};

struct FunctionEntry {
    std::string_view method;   // of interface XPerf
    std::string_view name;     // what a person types, the same in every language
    std::string_view category; // one of Calc's programmatic English names
    Words help;
    std::span<const ArgumentEntry> arguments;
};

/// Service whose name, with the method, files store for ever.
inline constexpr std::string_view functionService = "org.jixiao.calc.Perf";

/// The finished functions, in the order of the public contract.
std::span<const FunctionEntry> functionTable();

} // namespace jixiao::addin
