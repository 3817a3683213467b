// SPDX-License-Identifier: MPL-2.0
// packer ARCHIVE FOLDER FILE…: a ZIP archive of files in a folder, named from there and in the order of their
// names. The same files give the same bytes: whoever packs, wherever and whenever.
#include "package/zip.hpp"

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>
#include <zlib.h>

namespace jixiao::package {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("no such file: " + path.string());
    }
    return {std::istreambuf_iterator<char>{file}, {}};
}

/// As archives hold it: deflated, without the header and the checksum that zlib would put around it.
std::string deflated(const std::string& bytes) {
    z_stream stream{};
    constexpr int best = 9, rawWindow = -15, memory = 9;
    if (deflateInit2(&stream, best, Z_DEFLATED, rawWindow, memory, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("zlib does not start");
    }
    std::string result(deflateBound(&stream, bytes.size()), '\0');
    // zlib takes what it only reads as writable, and bytes as unsigned.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // NOLINT
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data()); // NOLINT
    stream.avail_out = static_cast<uInt>(result.size());
    const int ended = deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    if (ended != Z_STREAM_END) {
        throw std::runtime_error("zlib does not end");
    }
    return result;
}

Packed pack(const fs::path& folder, const std::string& path) {
    const std::string bytes = read(folder / path);
    Packed file{path, deflated(bytes), Packed::Method::deflated, checksumOf(bytes),
                static_cast<std::uint32_t>(bytes.size())};
    if (file.bytes.size() >= bytes.size()) {
        file.bytes = bytes;
        file.method = Packed::Method::stored;
    }
    return file;
}

void run(const fs::path& archive, const fs::path& folder, std::vector<std::string> paths) {
    std::sort(paths.begin(), paths.end());
    std::vector<Packed> files;
    for (const std::string& path : paths) {
        files.push_back(pack(folder, path));
    }
    const std::string bytes = zip(std::span<const Packed>{files});
    std::ofstream file(archive, std::ios::binary);
    file << bytes;
    if (bytes.empty() || !file.flush()) {
        throw std::runtime_error("cannot be written: " + archive.string());
    }
}

} // namespace
} // namespace jixiao::package

int main(int count, char** words) {
    constexpr int least = 4;
    if (count < least) {
        std::cerr << "usage: packer ARCHIVE FOLDER FILE…\n";
        return 2;
    }
    try {
        jixiao::package::run(words[1], words[2], {words + 3, words + count});
        return EXIT_SUCCESS;
    } catch (const std::exception& exception) {
        std::cerr << "packer: " << exception.what() << '\n';
    }
    return EXIT_FAILURE;
}
