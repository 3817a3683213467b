// SPDX-License-Identifier: MPL-2.0
/// A word to the user that does not stop the work: a bar above the sheet, which can be closed.
#pragma once

#include "commands/command.hpp"
#include "finding/finding.hpp"
#include "sheet/evaluator.hpp"

#include <span>
#include <string>
#include <string_view>

namespace jixiao::addin {

enum class MessageKind { info, success, warning, error };

/// What a message offers to do: runs the command of this name.
struct Button {
    std::u16string_view label;
    std::u16string_view command;
};

/// Takes the place of our last message. Where the document has no window nothing is shown.
void showMessage(const CommandTarget& target, MessageKind kind, std::u16string_view primary,
                 std::u16string_view secondary, std::span<const Button> buttons = {});

/// Says what was found and what to do about it.
void showFinding(const CommandTarget& target, MessageKind kind, const finding::Finding& finding,
                 std::span<const Button> buttons = {});

/// A file format with formulas that other offices open.
enum class SharedFormat { excel2007, excel97 };

/// Says what other offices see of live results, with a button that turns them into values.
void showShareHint(const com::sun::star::uno::Reference<com::sun::star::frame::XModel>& model,
                   SharedFormat format, language::Language language);

/// Takes that away again.
void hideShareHint(const com::sun::star::uno::Reference<com::sun::star::frame::XModel>& model);

/// "80 indicators in 8 core functions; 3 findings."
std::u16string foundWords(const SheetReading& reading, std::size_t findings, language::Language language);

/// How many rows are met, to fill …, and the points where there are weights.
std::u16string stateWords(const SheetReading& reading, language::Language language);

} // namespace jixiao::addin
