// SPDX-License-Identifier: MPL-2.0
/// Writes ZIP archives: extensions and OpenDocument files are such.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace jixiao::package {

/// A file inside an archive. Its path is UTF-8 and parted by '/'.
struct File {
    std::string path;
    std::string bytes;
};

/// A file as it lies in an archive.
struct Packed {
    enum class Method : std::uint16_t { stored = 0, deflated = 8 };
    std::string path;
    std::string bytes; // packed by `method`
    Method method = Method::stored;
    std::uint32_t checksum = 0; // of the file itself
    std::uint32_t size = 0;     // of the file itself
};

/// The checksum of archives (CRC-32).
std::uint32_t checksumOf(std::string_view bytes);

/// An archive of these files in this order. The same files give the same bytes: nobody's time, name or rights
/// are in it. "" where something is larger than the format holds (4 GB, 65,535 files).
std::string zip(std::span<const Packed> files);

/// The same, with the files as they are.
std::string zip(std::span<const File> files);

} // namespace jixiao::package
