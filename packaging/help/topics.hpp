// SPDX-License-Identifier: MPL-2.0
/// What the help says, page by page, in three languages.
#pragma once

#include "functions/table.hpp"

#include <span>
#include <string_view>

namespace jixiao::help {

using addin::Words;

struct Topic {
    std::string_view id; // of the page: a command, or "deck"
    Words title;
    std::span<const Words> paragraphs;
};

/// A worksheet function's page is made from the table of functions; this is what it says besides.
struct Example {
    std::string_view formula;
    std::string_view result;
};
struct FunctionNotes {
    std::string_view function;
    std::span<const Example> examples;
    std::span<const Words> paragraphs;
};

/// The sidebar, its options and first steps.
std::span<const Topic> generalTopics();
/// Every command of menu, toolbar and sidebar.
std::span<const Topic> commandTopics();
std::span<const FunctionNotes> functionNotes();

} // namespace jixiao::help
