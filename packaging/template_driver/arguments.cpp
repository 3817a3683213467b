// SPDX-License-Identifier: MPL-2.0
#include "arguments.hpp"

#include "text/utf.hpp"

namespace jixiao::template_driver {

const char* const usage =
    "usage: package-template WORKBOOK --name NAME --version VERSION --publisher BUREAU\n"
    "                        [--profile ID] [--rules EXTENSION] [--keep-people] [--out FOLDER]\n"
    "  WORKBOOK     .ods .xlsx .xls: others get a new document like it from File ▸ New ▸ Templates\n"
    "  --name       what the extension and its template folder are called\n"
    "  --version    numbers with dots, 2026.1; a higher one takes the place of the one installed\n"
    "  --publisher  the bureau; with the name it says which package a later version is of\n"
    "  --profile    id of scoring rules that go along\n"
    "  --rules      an .oxt with those rules, where they are not Jixiao's own\n"
    "  --keep-people  leave authors' names in the workbook's properties and comments\n"
    "  --out        where the .oxt is written (beside the workbook)\n";

namespace {

/// The option's value into the arguments; false where there is no such option or it has no value.
bool take(const std::string& option, const std::string& value, Arguments& arguments) {
    if (option == "--name") {
        arguments.name = value;
    } else if (option == "--version") {
        arguments.version = value;
    } else if (option == "--publisher") {
        arguments.publisher = value;
    } else if (option == "--profile") {
        arguments.profile = value;
    } else if (option == "--rules") {
        arguments.rules = value;
    } else if (option == "--out") {
        arguments.out = value;
    } else {
        return false;
    }
    return !value.empty();
}

/// What the office would refuse, said before one is started.
std::string wrong_with(const Arguments& arguments) {
    switch (problemOf(arguments.bureau())) {
    case package::PackageProblem::noName:
        return "--name is missing or longer than 80 letters";
    case package::PackageProblem::badVersion:
        return "--version is missing or not numbers with dots (2026.1): " + arguments.version;
    case package::PackageProblem::noPublisher:
        return "--publisher is missing or longer than 80 letters";
    case package::PackageProblem::badProfile:
    case package::PackageProblem::noTemplate:
    case package::PackageProblem::none:
        break;
    }
    return {};
}

} // namespace

package::BureauPackage Arguments::bureau() const {
    return {text::toUtf16(name), text::toUtf16(version), text::toUtf16(publisher), "later", {}};
}

std::optional<Arguments> read_arguments(const std::vector<std::string>& words, std::string& problem) {
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--keep-people") {
            arguments.keep_people = true;
        } else if (word.starts_with("--")) {
            const std::string value = i + 1 < words.size() ? words[i + 1] : "";
            if (!take(word, value, arguments)) {
                problem = "not understood: ";
                problem.append(word).append(" ").append(value);
                return {};
            }
            ++i;
        } else if (arguments.extension.empty()) {
            arguments.extension = word;
        } else if (arguments.workbook.empty()) {
            arguments.workbook = std::filesystem::absolute(word);
        } else {
            problem = "one workbook at a time: " + word;
            return {};
        }
    }
    if (arguments.workbook.empty()) {
        problem = "no workbook is named";
        return {};
    }
    problem = wrong_with(arguments);
    if (!problem.empty()) {
        return {};
    }
    if (arguments.out.empty()) {
        arguments.out = arguments.workbook.parent_path();
    }
    return arguments;
}

} // namespace jixiao::template_driver
