// SPDX-License-Identifier: MPL-2.0
#include "evaluation/frozen.hpp"

#include "evaluation/formulas.hpp"
#include "evaluation/total_words.hpp"
#include "number/decimal.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace jixiao::evaluation {

namespace {

constexpr std::size_t printLength = 4;
constexpr std::u16string_view noPrint = u"____";
constexpr std::u16string_view alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";

// Excel refuses a text of more than 255 characters inside a formula, and .xls names of more than 4096 bytes.
constexpr std::size_t printsInText = 60;
constexpr std::size_t textsInFormula = 12;

/// FNV-1a, folded to 24 bits.
std::u16string printOf(char16_t kind, std::u16string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto add = [&](char16_t c) { hash = (hash ^ c) * 0x100000001b3U; };
    add(kind);
    std::for_each(text.begin(), text.end(), add);
    hash ^= hash >> 24U ^ hash >> 48U;
    std::u16string print;
    for (std::size_t i = 0; i < printLength; ++i) {
        print += alphabet[hash & 63U];
        hash >>= 6U;
    }
    return print;
}

/// ASCII letters in capitals: an office without the extension writes our names in small ones, and those of
/// .xls as they are shown, PERF_MET.
bool contains(std::u16string_view text, std::u16string_view capitals) {
    const auto same = [](char16_t a, char16_t b) {
        return (a >= u'a' && a <= u'z' ? static_cast<char16_t>(a - u'a' + u'A') : a) == b;
    };
    return std::search(text.begin(), text.end(), capitals.begin(), capitals.end(), same) != text.end();
}

} // namespace

bool isOwnFormula(std::u16string_view formula) {
    static const std::array words{textLiteral(wordManual),        textLiteral(wordUndecidable),
                                  textLiteral(wordNotApplicable), textLiteral(wordSoFar),
                                  textLiteral(wordRescaled),      textLiteral(wordNotRescaled)};
    return formula.starts_with(u"=") &&
           (contains(formula, u"ORG.JIXIAO.CALC.") || contains(formula, u"PERF_") ||
            formula.starts_with(u"=IFERROR(CHOOSE(CHOOSE(MATCH(") ||
            std::any_of(words.begin(), words.end(), [&](const std::u16string& word) {
                return formula.find(word) != std::u16string_view::npos;
            }));
}

std::u16string fingerprint(std::u16string_view text) {
    return printOf(u't', text);
}

std::u16string fingerprint(double value) {
    const auto decimal = number::Decimal::fromDouble(value);
    return printOf(u'n', decimal ? decimal->text() : std::u16string{});
}

std::vector<std::u16string> frozenRecord(std::span<const std::u16string> fingerprints) {
    std::vector<std::u16string> formulas;
    std::u16string text;
    std::size_t prints = 0;
    for (const std::u16string& print : fingerprints) {
        text += print.empty() ? noPrint : std::u16string_view{print};
        ++prints;
        if (prints % printsInText != 0 && prints != fingerprints.size()) {
            continue;
        }
        const std::size_t texts = (prints - 1) / printsInText;
        if (texts % textsInFormula == 0) {
            formulas.push_back(textLiteral(text));
        } else {
            formulas.back() += u'&' + textLiteral(text);
        }
        text.clear();
    }
    return formulas;
}

std::vector<std::u16string> readFrozenRecord(std::span<const std::u16string> formulas) {
    std::vector<std::u16string> prints;
    for (const std::u16string& formula : formulas) {
        std::u16string characters;
        std::copy_if(formula.begin(), formula.end(), std::back_inserter(characters), [](char16_t c) {
            return c == noPrint.front() || alphabet.find(c) != std::u16string_view::npos;
        });
        for (std::size_t at = 0; at + printLength <= characters.size(); at += printLength) {
            const std::u16string print = characters.substr(at, printLength);
            prints.push_back(print == noPrint ? std::u16string{} : print);
        }
    }
    return prints;
}

} // namespace jixiao::evaluation
