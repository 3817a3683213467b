// SPDX-License-Identifier: MPL-2.0
#include "line_file.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>
#include <unistd.h>

namespace jixiao::rollup_driver {
namespace {

[[noreturn]] void fail(const char* what) {
    throw std::system_error(errno, std::generic_category(), what);
}

} // namespace

LineFile::LineFile(const std::filesystem::path& path) {
    constexpr mode_t mode = 0644;
    file = open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, mode);
    if (file < 0) {
        fail("cannot write the records");
    }
    // A line that was cut off ends here, so that it spoils no other.
    if (lseek(file, 0, SEEK_END) > 0) {
        add("");
    }
}

LineFile::~LineFile() {
    close(file);
}

void LineFile::add(const std::string& line) {
    const std::lock_guard lock(mutex);
    const std::string whole = line + "\n";
    for (std::size_t at = 0; at < whole.size();) {
        const ssize_t written = write(file, whole.data() + at, whole.size() - at);
        if (written < 0) {
            fail("cannot write the records");
        }
        at += static_cast<std::size_t>(written);
    }
    if (fsync(file) != 0) {
        fail("cannot write the records");
    }
}

std::vector<std::filesystem::path> record_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(folder)) {
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            const std::string name = entry.path().filename().string();
            if (name.starts_with("part-") && name.ends_with(".jsonl")) {
                files.push_back(entry.path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<rollup::FileRecord> read_records(const std::filesystem::path& folder) {
    std::string lines;
    for (const auto& each : record_files(folder)) {
        std::ifstream stream(each, std::ios::binary);
        lines.append(std::istreambuf_iterator<char>(stream), {});
        lines += '\n';
    }
    return rollup::readLines(lines);
}

} // namespace jixiao::rollup_driver
