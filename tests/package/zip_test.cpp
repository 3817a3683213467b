// SPDX-License-Identifier: MPL-2.0
#include "package/zip.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstddef>
#include <vector>

using namespace jixiao::package;

namespace {

std::uint32_t number(const std::string& bytes, std::size_t at, int size) {
    std::uint32_t value = 0;
    for (int i = size - 1; i >= 0; --i) {
        value = value << 8U | static_cast<unsigned char>(bytes.at(at + static_cast<std::size_t>(i)));
    }
    return value;
}

/// What an archive's directory says of a file, and its bytes.
struct Entry {
    std::string path;
    std::string bytes;
    std::uint32_t flags = 0;
    std::uint32_t time = 0;
    std::uint32_t checksum = 0;
    std::uint32_t attributes = 0;
};

/// By the directory at the end, as programs read archives.
std::vector<Entry> entriesOf(const std::string& archive) {
    constexpr std::size_t endLength = 22;
    const std::size_t end = archive.size() - endLength;
    REQUIRE(number(archive, end, 4) == 0x06054b50);
    std::vector<Entry> entries;
    std::size_t at = number(archive, end + 16, 4);
    for (std::uint32_t i = 0; i < number(archive, end + 10, 2); ++i) {
        REQUIRE(number(archive, at, 4) == 0x02014b50);
        const std::uint32_t nameLength = number(archive, at + 28, 2);
        const std::uint32_t header = number(archive, at + 42, 4);
        REQUIRE(number(archive, header, 4) == 0x04034b50);
        const std::string path = archive.substr(at + 46, nameLength);
        CHECK(archive.substr(header + 30, nameLength) == path);
        CHECK(number(archive, header + 14, 4) == number(archive, at + 16, 4));
        entries.push_back({path, archive.substr(header + 30 + nameLength, number(archive, at + 20, 4)),
                           number(archive, at + 8, 2), number(archive, at + 12, 4),
                           number(archive, at + 16, 4), number(archive, at + 38, 4)});
        at += 46 + nameLength + number(archive, at + 30, 2) + number(archive, at + 32, 2);
    }
    CHECK(at == end);
    return entries;
}

const std::vector<File> files{
    {"mimetype", "text/plain"}, {"模板/自评表.ots", std::string{"\0\xff", 2}}, {"empty", ""}};

} // namespace

TEST_CASE("an archive holds the files as they are, in their order", "[package]") {
    const auto entries = entriesOf(zip(std::span<const File>{files}));
    REQUIRE(entries.size() == files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        CHECK(entries[i].path == files[i].path);
        CHECK(entries[i].bytes == files[i].bytes);
        CHECK(entries[i].checksum == checksumOf(files[i].bytes));
    }
}

TEST_CASE("the first file can be known by its bytes", "[package]") {
    CHECK(zip(std::span<const File>{files}).substr(30, 18) == "mimetypetext/plain");
}

TEST_CASE("names beyond ASCII are marked as UTF-8, others are plain", "[package]") {
    const auto entries = entriesOf(zip(std::span<const File>{files}));
    CHECK(entries[0].flags == 0);
    CHECK(entries[1].flags == 0x0800);
}

TEST_CASE("nobody's time or rights are in an archive", "[package]") {
    for (const Entry& entry : entriesOf(zip(std::span<const File>{files}))) {
        CHECK(entry.time == 0x50210000U); // 2020-01-01 00:00
        CHECK(entry.attributes == 0);
    }
}

TEST_CASE("the checksum is the one archives use", "[package]") {
    CHECK(checksumOf("123456789") == 0xCBF43926U);
    CHECK(checksumOf("") == 0);
}

TEST_CASE("what is packed already is taken as it is", "[package]") {
    const std::vector<Packed> packed{{"a", "xx", Packed::Method::deflated, 7, 100}};
    const std::string archive = zip(std::span<const Packed>{packed});
    CHECK(number(archive, 8, 2) == 8);
    CHECK(number(archive, 18, 4) == 2);
    CHECK(number(archive, 22, 4) == 100);
}
