// SPDX-License-Identifier: MPL-2.0
// The help pages: there is one for every function and every command, their links lead somewhere, and their
// examples are true.
#include "package.hpp"
#include "support/document.hpp"
#include "xml.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace jixiao;
using jixiao::test::Document;
using jixiao::test::Xml;

namespace {

constexpr auto languages = {"en-US", "zh-CN", "zh-TW"};

std::string path_of(const std::string& language, const std::string& page) {
    return "help/" + language + "/" + page + ".html";
}

bool is_there(const std::string& language, const std::string& page) {
    return test::package_contents().contains(path_of(language, page));
}

/// What the configuration data of this name holds.
Xml data(const std::string& name) {
    for (const auto& [path, text] : test::files_of_type("application/vnd.sun.star.configuration-data")) {
        if (path.ends_with(name)) {
            return Xml(text);
        }
    }
    throw std::runtime_error("no " + name + " in the package");
}

/// Commands of menu and toolbar that do something: those of submenus and the help itself do not.
std::vector<std::string> commands() {
    const std::string protocol = "org.jixiao.calc:";
    std::vector<std::string> names;
    for (const auto& value : data("Addons.xcu").find("//prop[@oor:name='URL']/value")) {
        const std::string url = value.text();
        if (url.starts_with(protocol) && !url.starts_with(protocol + "Menu") && url != protocol + "Help") {
            names.push_back(url.substr(protocol.size()));
        }
    }
    return names;
}

} // namespace

TEST_CASE("every function, every command and the deck have a page in every language", "[package][help]") {
    REQUIRE(commands().size() > 10);
    for (const char* const language : languages) {
        CAPTURE(language);
        for (const char* const page : {"index", "start", "deck", "options"}) {
            CAPTURE(page);
            CHECK(is_there(language, page));
        }
        for (const std::string& command : commands()) {
            CAPTURE(command);
            CHECK(is_there(language, command));
        }
        for (const auto& function : data("CalcAddIns.xcu").find("//prop[@oor:name='CompatibilityName']")) {
            const std::string name = function.find("value[@xml:lang='en-US']").front().text();
            CAPTURE(name);
            CHECK(is_there(language, name));
        }
    }
}

TEST_CASE("every page is well-formed, says something and is in its language", "[package][help]") {
    for (const auto& [path, text] : test::package_contents()) {
        if (path.starts_with("help/")) {
            CAPTURE(path);
            const Xml page(text);
            REQUIRE(page.find("/html/body//p | /html/body//li").size() > 0);
            CHECK(path.starts_with("help/" + page.find("/html").front().attribute("lang") + "/"));
        }
    }
}

TEST_CASE("every link of the help leads to a page", "[package][help]") {
    for (const char* const language : languages) {
        std::size_t links = 0;
        for (const auto& [path, text] : test::package_contents()) {
            if (!path.starts_with("help/" + std::string(language))) {
                continue;
            }
            for (const auto& link : Xml(text).find("//a")) {
                const std::string to = link.attribute("href");
                CAPTURE(path, to);
                CHECK(test::package_contents().contains("help/" + std::string(language) + "/" + to));
                ++links;
            }
        }
        CHECK(links > 20);
    }
}

TEST_CASE("what the examples of the help are said to give, they give", "[package][help]") {
    const Document document;
    std::size_t examples = 0;
    for (const auto& [path, text] : test::package_contents()) {
        if (!path.starts_with("help/zh-CN/PERF_")) {
            continue;
        }
        for (const auto& item : Xml(text).find("//li[code and b]")) {
            const std::string formula = item.find("code").front().text();
            CAPTURE(formula);
            document.set_formula("A1", formula);
            CHECK(document.text("A1") == item.find("b").front().text());
            ++examples;
        }
    }
    CHECK(examples >= 10);
}
