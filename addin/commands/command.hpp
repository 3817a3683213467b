// SPDX-License-Identifier: MPL-2.0
/// The commands behind menu, toolbar, sidebar and keys: URLs org.jixiao.calc:Name.
#pragma once

#include "language/language.hpp"
#include "office/document.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/Sequence.hxx>

#include <optional>
#include <span>
#include <string_view>

namespace jixiao::addin {

/// What a command works on: the sheet that is shown in a frame.
struct CommandTarget {
    ContextRef context;
    com::sun::star::uno::Reference<com::sun::star::frame::XFrame> frame;
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> model;
    DocumentRef document; // nothing where the frame holds no spreadsheet
    SheetRef sheet;
    language::Language language = language::Language::enUS;
    /// What was asked along with the command; nothing from a menu or a key.
    com::sun::star::uno::Sequence<com::sun::star::beans::PropertyValue> arguments;
};

/// What stands in the way of a command, in words for the one who would press it; nothing where it can be run.
using Hindrance = std::optional<language::Text>;

CommandTarget commandTarget(const ContextRef& context,
                            const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

struct Command {
    std::u16string_view name; // after "org.jixiao.calc:"
    /// Quick: asked whenever a menu opens.
    Hindrance (*whyNot)(const CommandTarget& target);
    void (*run)(const CommandTarget& target);
};

/// Every command there is.
std::span<const Command> commandTable();

const Command* findCommand(std::u16string_view name);

} // namespace jixiao::addin
