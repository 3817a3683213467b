// SPDX-License-Identifier: MPL-2.0
/// Who worked on a document, taken out of it.
#pragma once

#include <string>
#include <string_view>

namespace jixiao::submission {

/// A document as flat OpenDocument XML (UTF-8) without the elements that name people, their machines or their
/// habits: authors of the document, of comments and of changes, initials, who printed it, when and how long
/// it was edited, templates, user-defined properties; and without the record of tracked changes. Texts of
/// cells and of comments stay: markup in them is escaped in such a file, so that nothing of theirs is taken
/// for an element.
std::string withoutPeople(std::string_view xml);

} // namespace jixiao::submission
