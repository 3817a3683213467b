// SPDX-License-Identifier: MPL-2.0
/// Folding: what two writings of one label have in common.
///
/// Labels arrive in full or half width, broken by spaces and line ends, and in traditional characters. ICU
/// would fold all of Unicode, at the price of a versioned library inside the extension; labels need some two
/// hundred characters of it.
#pragma once

#include <string>
#include <string_view>

namespace jixiao::text {

/// Space, tab, line end, no-break, ideographic and zero-width spaces, byte order mark.
bool isSpace(char16_t c);

/// One character: full width to ASCII, ASCII capitals to small letters, traditional to simplified where
/// labels use the character. Everything else is itself.
char16_t foldCharacter(char16_t c);

/// Every character folded, all spaces left out.
std::u16string fold(std::u16string_view text);

/// The same into `out`, whose storage is used again.
void foldInto(std::u16string_view text, std::u16string& out);

/// Without spaces at both ends.
std::u16string_view trim(std::u16string_view text);

/// A folded text without what stands in ASCII brackets, closed or not, and without the brackets.
std::u16string withoutBrackets(std::u16string_view folded);

/// One line: trimmed, and each line end with the spaces around it left out, or made one space between two
/// Latin letters or digits.
std::u16string joinLines(std::u16string_view text);

} // namespace jixiao::text
