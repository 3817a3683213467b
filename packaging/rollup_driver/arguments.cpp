// SPDX-License-Identifier: MPL-2.0
#include "arguments.hpp"

#include <charconv>

namespace jixiao::rollup_driver {

const char* const usage =
    "usage: rollup FOLDER [--jobs N] [--part I/N] [--resume] [--merge] [--records FOLDER] [--out FILE]\n"
    "              [--language TAG] [--profile ID] [--patience SECONDS]\n"
    "  FOLDER     of workbooks, with the folders in it\n"
    "  --jobs     offices side by side, each with a profile of its own (1)\n"
    "  --part     only the files of this part: 1/4 … 4/4 on four machines; no summary is written\n"
    "  --resume   go on: files that are recorded and have not changed since are not read again\n"
    "  --merge    read nothing, write the summary of everything that is recorded\n"
    "  --records  where the lines are kept (FOLDER-records)\n"
    "  --out      the summary, .xlsx .xls or .ods (FOLDER-summary.xlsx)\n"
    "  --language of findings and reasons: zh-CN, zh-TW, en-US (zh-CN)\n"
    "  --profile  id of a scoring profile\n"
    "  --patience seconds for one file before its office is ended (120)\n";

namespace {

template <typename Number>
bool read_number(const std::string& text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number > 0;
}

/// The option's value into the arguments; false where it has none that fits.
bool take(const std::string& option, const std::string& value, Arguments& arguments) {
    if (option == "--jobs") {
        return read_number(value, arguments.jobs);
    }
    if (option == "--part") {
        const auto part = rollup::readPart(value);
        arguments.part = part.value_or(arguments.part);
        return part.has_value();
    }
    if (option == "--patience") {
        long seconds = 0;
        const bool fits = read_number(value, seconds);
        arguments.patience = std::chrono::seconds{seconds};
        return fits;
    }
    if (option == "--records") {
        arguments.records = value;
    } else if (option == "--out") {
        arguments.summary = value;
    } else if (option == "--language") {
        arguments.language = value;
    } else if (option == "--profile") {
        arguments.profile = value;
    } else {
        return false;
    }
    return !value.empty();
}

} // namespace

std::optional<Arguments> read_arguments(const std::vector<std::string>& words, std::string& problem) {
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--resume") {
            arguments.resume = true;
        } else if (word == "--merge") {
            arguments.merge = true;
        } else if (word.starts_with("--")) {
            const std::string value = i + 1 < words.size() ? words[i + 1] : "";
            if (!take(word, value, arguments)) {
                problem = "not understood: ";
                problem.append(word).append(" ").append(value);
                return {};
            }
            ++i;
        } else if (arguments.package.empty()) {
            arguments.package = word;
        } else if (arguments.folder.empty()) {
            arguments.folder = std::filesystem::absolute(word).lexically_normal();
        } else {
            problem = "one folder at a time: " + word;
            return {};
        }
    }
    if (arguments.folder.empty()) {
        problem = "no folder is named";
        return {};
    }
    if (!arguments.folder.has_filename()) {
        arguments.folder = arguments.folder.parent_path();
    }
    const auto beside = [&](const char* behind) {
        return std::filesystem::path(arguments.folder).concat(behind);
    };
    if (arguments.records.empty()) {
        arguments.records = beside("-records");
    }
    if (arguments.summary.empty()) {
        arguments.summary = beside("-summary.xlsx");
    }
    return arguments;
}

} // namespace jixiao::rollup_driver
