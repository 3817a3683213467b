// SPDX-License-Identifier: MPL-2.0
// template_builder SCHEMA PROFILES SOURCE TEMPLATE: builds one spreadsheet template (.ots) from its source.
// No office is needed; the same source gives the same bytes.
#include "filled_form.hpp"
#include "open_document.hpp"
#include "read_configuration.hpp"

#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <variant>

namespace jixiao::templates {
namespace {

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw std::runtime_error("no such file");
    }
    return {std::istreambuf_iterator<char>{file}, {}};
}

scoring::Profile defaultProfile(const std::string& schema, const std::string& data) {
    const auto all = registry::readConfiguration(schema, data);
    auto profile =
        scoring::readProfile(scoring::defaultProfileId, all.at(std::u16string{scoring::defaultProfileId}));
    if (auto* good = std::get_if<scoring::Profile>(&profile)) {
        return std::move(*good);
    }
    throw std::runtime_error("the default profile is broken");
}

void build(const std::string& schema, const std::string& profiles, const std::string& from,
           const std::string& to) {
    const scoring::Profile profile = defaultProfile(schema, profiles);
    const TemplateSource source = readSource(read(from));
    const auto files = openDocument(sheetOf(source, filledForm(source, profile), profile));
    const std::string bytes = package::zip(std::span<const package::File>{files});
    std::ofstream file(to, std::ios::binary);
    file << bytes;
    if (bytes.empty() || !file.flush()) {
        throw std::runtime_error("cannot be written");
    }
}

} // namespace
} // namespace jixiao::templates

int main(int count, char** words) {
    constexpr int wanted = 5;
    if (count != wanted) {
        std::cerr << "usage: template_builder SCHEMA PROFILES SOURCE TEMPLATE\n";
        return 2;
    }
    try {
        jixiao::templates::build(words[1], words[2], words[3], words[4]);
        return EXIT_SUCCESS;
    } catch (const std::exception& exception) {
        std::cerr << words[3] << ": " << exception.what() << '\n';
    }
    return EXIT_FAILURE;
}
