// SPDX-License-Identifier: MPL-2.0
#include "package/zip.hpp"

#include <boost/crc.hpp>

#include <algorithm>
#include <limits>
#include <vector>

namespace jixiao::package {

namespace {

// APPNOTE.TXT of PKWARE, 4.3 and 4.4.
constexpr std::uint32_t localHeader = 0x04034b50;
constexpr std::uint32_t centralHeader = 0x02014b50;
constexpr std::uint32_t endOfCentral = 0x06054b50;
constexpr std::uint16_t version = 20; // folders and deflate
constexpr std::uint16_t utf8Names = 1U << 11U;
constexpr std::uint16_t midnight = 0;
constexpr std::uint16_t firstOf2020 = (2020 - 1980) << 9U | 1U << 5U | 1U;

class Bytes {
public:
    Bytes& two(std::uint32_t value) { return one(value).one(value >> 8U); }
    Bytes& four(std::uint32_t value) { return two(value).two(value >> 16U); }
    Bytes& text(std::string_view text) {
        bytes_ += text;
        return *this;
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(bytes_.size()); }
    [[nodiscard]] std::size_t length() const { return bytes_.size(); }
    [[nodiscard]] const std::string& get() const { return bytes_; }

private:
    Bytes& one(std::uint32_t value) {
        bytes_ += static_cast<char>(value & 0xFFU);
        return *this;
    }
    std::string bytes_;
};

/// What both headers of a file say.
void addFacts(Bytes& to, const Packed& file) {
    // Names in ASCII need no flag; the first entry of an OpenDocument file must be as plain as can be.
    const bool isPlain = std::all_of(file.path.begin(), file.path.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
    to.two(version).two(isPlain ? 0 : utf8Names).two(static_cast<std::uint16_t>(file.method));
    to.two(midnight).two(firstOf2020).four(file.checksum);
    to.four(static_cast<std::uint32_t>(file.bytes.size())).four(file.size);
    to.two(static_cast<std::uint32_t>(file.path.size())).two(0);
}

} // namespace

std::uint32_t checksumOf(std::string_view bytes) {
    boost::crc_32_type crc;
    crc.process_bytes(bytes.data(), bytes.size());
    return crc.checksum();
}

std::string zip(std::span<const Packed> files) {
    constexpr std::size_t mostFiles = std::numeric_limits<std::uint16_t>::max();
    constexpr std::size_t mostBytes = std::numeric_limits<std::uint32_t>::max();
    Bytes archive;
    Bytes central;
    for (const Packed& file : files) {
        if (file.path.size() > mostFiles || archive.length() + file.bytes.size() > mostBytes / 2) {
            return {};
        }
        central.four(centralHeader).two(version);
        addFacts(central, file);
        central.two(0).two(0).two(0).four(0).four(archive.size()).text(file.path);
        archive.four(localHeader);
        addFacts(archive, file);
        archive.text(file.path).text(file.bytes);
    }
    if (files.size() > mostFiles || archive.length() + central.length() > mostBytes) {
        return {};
    }
    const auto count = static_cast<std::uint32_t>(files.size());
    const std::uint32_t start = archive.size();
    archive.text(central.get()).four(endOfCentral).two(0).two(0).two(count).two(count);
    archive.four(central.size()).four(start).two(0);
    return archive.get();
}

std::string zip(std::span<const File> files) {
    std::vector<Packed> packed;
    packed.reserve(files.size());
    for (const File& file : files) {
        if (file.bytes.size() > std::numeric_limits<std::uint32_t>::max()) {
            return {};
        }
        packed.push_back({file.path, file.bytes, Packed::Method::stored, checksumOf(file.bytes),
                          static_cast<std::uint32_t>(file.bytes.size())});
    }
    return zip(std::span<const Packed>{packed});
}

} // namespace jixiao::package
