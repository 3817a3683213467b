// SPDX-License-Identifier: MPL-2.0
/// Every text of the sources, as it is written there: what is filled in is numbered from %1 on, and is the
/// same in all three languages. A %3 without a %2 would be shown to a person as it stands.
#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// The arguments of an initializer that are texts, its adjacent literals joined; nothing where one is not.
std::optional<std::vector<std::string>> textsIn(const std::string& source, std::size_t at) {
    std::vector<std::string> texts(1);
    bool literal = false;
    for (; at < source.size(); ++at) {
        const char c = source[at];
        if (literal) {
            if (c == '\\') {
                ++at;
            } else if (c == '"') {
                literal = false;
            } else {
                texts.back() += c;
            }
        } else if (c == 'u' && at + 1 < source.size() && source[at + 1] == '"') {
            literal = true;
            ++at;
        } else if (c == ',') {
            texts.emplace_back();
        } else if (c == '}') {
            return texts;
        } else if (c != ' ' && c != '\n') {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::set<char> placeholders(const std::string& text) {
    std::set<char> numbers;
    for (std::size_t at = text.find('%'); at != std::string::npos; at = text.find('%', at + 1)) {
        if (at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9') {
            numbers.insert(text[at + 1]);
        }
    }
    return numbers;
}

bool fromOneOn(const std::set<char>& numbers) {
    char expected = '1';
    for (const char number : numbers) {
        if (number != expected++) {
            return false;
        }
    }
    return true;
}

std::string read(const fs::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("texts name what is filled in from %1 on, alike in every language", "[language]") {
    static const std::regex declared(R"(\bText (\w+)\s*\{)");
    constexpr std::size_t languages = 3;
    int found = 0;
    for (const char* const room : {"src", "addin"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(JIXIAO_SOURCE_DIR) / room)) {
            const std::string source = entry.path().extension() == ".hpp" ? read(entry.path()) : "";
            for (std::sregex_iterator match(source.begin(), source.end(), declared), end; match != end;
                 ++match) {
                const auto begin = static_cast<std::size_t>(match->position() + match->length());
                const auto texts = textsIn(source, begin);
                if (!texts || texts->size() != languages) {
                    continue;
                }
                ++found;
                INFO(entry.path().filename().string() << ": " << match->str(1));
                CHECK(fromOneOn(placeholders(texts->front())));
                for (const std::string& text : *texts) {
                    CHECK(placeholders(text) == placeholders(texts->front()));
                }
            }
        }
    }
    CHECK(found > 250);
}
