// SPDX-License-Identifier: MPL-2.0
#include "rollup/worklist.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace jixiao::rollup {

namespace {

// What LibreOffice reads as a spreadsheet and bureaus send; .et is WPS's own.
constexpr auto suffixes = std::to_array<std::u16string_view>({u".xls", u".xlsx", u".xlsm", u".xlsb", u".xlt",
                                                              u".xltx", u".et", u".ett", u".ods", u".fods",
                                                              u".ots", u".csv", u".tsv", u".htm", u".html"});

using Known = std::map<std::u16string_view, const FileRecord*>;

Known byName(std::span<const FileRecord> records) {
    Known known;
    for (const FileRecord& each : records) {
        known[each.file] = &each;
    }
    return known;
}

const FileRecord* recordOf(const Known& known, const Source& file) {
    const auto found = known.find(file.file);
    const bool same =
        found != known.end() && found->second->size == file.size && found->second->modified == file.modified;
    return same ? found->second : nullptr;
}

} // namespace

bool isWorkbookName(std::u16string_view name) {
    name = name.substr(name.rfind(u'/') + 1);
    if (name.starts_with(u'.') || name.starts_with(u"~$")) {
        return false; // .~lock.表.xlsx#, ~$表.xlsx
    }
    std::u16string lower{name};
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char16_t c) {
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c - u'A' + u'a') : c;
    });
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&](std::u16string_view suffix) { return lower.ends_with(suffix); });
}

std::optional<Part> readPart(std::string_view text) {
    Part part;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, part.index);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '/') {
        return {};
    }
    const auto second = std::from_chars(first.ptr + 1, end, part.count);
    if (second.ec != std::errc{} || second.ptr != end || part.index < 1 || part.index > part.count) {
        return {};
    }
    return part;
}

std::vector<Source> filesOf(std::vector<Source> all, Part part) {
    std::sort(all.begin(), all.end(), [](const Source& a, const Source& b) { return a.file < b.file; });
    std::vector<Source> files;
    for (std::size_t i = part.index - 1; i < all.size(); i += part.count) {
        files.push_back(std::move(all[i]));
    }
    return files;
}

std::vector<Source> remaining(std::span<const Source> files, std::span<const FileRecord> done) {
    return account(files, done).missing;
}

Accounted account(std::span<const Source> files, std::span<const FileRecord> done) {
    const Known known = byName(done);
    Accounted result;
    for (const Source& file : files) {
        if (const FileRecord* record = recordOf(known, file)) {
            result.records.push_back(*record);
        } else {
            result.missing.push_back(file);
        }
    }
    return result;
}

std::optional<std::chrono::seconds> timeLeft(std::size_t done, std::size_t all,
                                             std::chrono::milliseconds since) {
    if (done == 0 || done > all) {
        return {};
    }
    const auto left = since * static_cast<std::int64_t>(all - done) / static_cast<std::int64_t>(done);
    return std::chrono::round<std::chrono::seconds>(left);
}

} // namespace jixiao::rollup
