// SPDX-License-Identifier: MPL-2.0
// rollup_driver PACKAGE FOLDER [options]: rolls up a folder of workbooks with offices of its own, and writes
// the summary. Started by packaging/rollup, which says what the options are.
#include "arguments.hpp"
#include "line_file.hpp"
#include "office/text.hpp"
#include "team.hpp"
#include "text/utf.hpp"

#include <com/sun/star/uno/Exception.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <sys/stat.h>

namespace jixiao::rollup_driver {
namespace {

namespace fs = std::filesystem;

std::vector<rollup::Source> workbooks_in(const fs::path& folder) {
    std::vector<rollup::Source> files;
    for (const auto& entry :
         fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied)) {
        const std::u16string name = text::toUtf16(entry.path().lexically_relative(folder).generic_string());
        struct stat facts {};
        if (entry.is_regular_file() && rollup::isWorkbookName(name) &&
            stat(entry.path().c_str(), &facts) == 0) {
            files.push_back({name, facts.st_size, facts.st_mtime});
        }
    }
    return files;
}

void run(const Arguments& arguments) {
    if (!fs::is_directory(arguments.folder)) {
        throw std::runtime_error("no such folder: " + arguments.folder.string());
    }
    const bool is_whole = arguments.part.count == 1;
    Team team(arguments);
    if (!arguments.merge) {
        fs::create_directories(arguments.records);
        const fs::path file = arguments.records / ("part-" + std::to_string(arguments.part.index) + "-of-" +
                                                   std::to_string(arguments.part.count) + ".jsonl");
        if (!arguments.resume) {
            for (const fs::path& each : is_whole ? record_files(arguments.records) : std::vector{file}) {
                fs::remove(each);
            }
        }
        const auto mine = rollup::filesOf(workbooks_in(arguments.folder), arguments.part);
        const auto open = rollup::remaining(mine, read_records(arguments.records));
        std::cerr << "rollup: " << mine.size() << " files, " << open.size() << " to read\n";
        LineFile lines(file);
        team.read(open, lines);
    }
    if (is_whole || arguments.merge) {
        std::cout << team.summarize() << std::endl;
    }
}

} // namespace
} // namespace jixiao::rollup_driver

int main(int count, char** words) {
    using namespace jixiao::rollup_driver;
    std::string problem;
    const auto arguments = read_arguments({words + 1, words + count}, problem);
    if (!arguments) {
        std::cerr << "rollup: " << problem << '\n' << usage;
        return 2;
    }
    try {
        run(*arguments);
        return EXIT_SUCCESS;
    } catch (const std::exception& exception) {
        std::cerr << "rollup: " << exception.what() << '\n';
    } catch (const css::uno::Exception& exception) {
        std::cerr << "rollup: the office says: " << jixiao::office::utf8(exception.Message) << '\n';
    }
    return EXIT_FAILURE;
}
