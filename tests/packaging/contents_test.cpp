// SPDX-License-Identifier: MPL-2.0
// The package as a file: the office installs a package with missing or broken parts without a word, so we
// look ourselves.
#include "package.hpp"
#include "xml.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

#include <set>

using namespace jixiao::test;

namespace {

bool is_xml(const std::string& path) {
    const std::set<std::string> suffixes{".xml", ".xcu", ".xcs", ".components", ".xdl", ".xhp", ".svg"};
    const auto dot = path.rfind('.');
    return dot != std::string::npos && suffixes.contains(path.substr(dot));
}

/// What description.xml points at: licence, icons, descriptions.
std::set<std::string> described() {
    std::set<std::string> result;
    for (const auto& reference : Xml(package_contents().at("description.xml")).find("//@xlink:href")) {
        if (reference.text().find("://") == std::string::npos) {
            result.insert(reference.text());
        }
    }
    return result;
}

/// Libraries that a .components file of the manifest loads; their paths count from that file.
std::set<std::string> loaded() {
    std::set<std::string> result;
    for (const auto& [path, text] : files_of_type("application/vnd.sun.star.uno-components")) {
        for (const auto& component : Xml(text).find("//*[local-name()='component']")) {
            const auto folder = path.substr(0, path.rfind('/') + 1);
            const auto uri = component.attribute("uri");
            result.insert(folder + (uri.rfind("./", 0) == 0 ? uri.substr(2) : uri));
        }
    }
    return result;
}

/// Files of the package that configuration names: icons of the sidebar.
std::set<std::string> configured() {
    const std::string package = "vnd.sun.star.extension://org.jixiao.calc/";
    std::set<std::string> result;
    for (const auto& [path, text] : files_of_type("application/vnd.sun.star.configuration-data")) {
        for (const auto& value : Xml(text).find("//prop/value")) {
            if (value.text().rfind(package, 0) == 0) {
                result.insert(value.text().substr(package.size()));
            }
        }
    }
    return result;
}

/// Templates: the office takes every folder in there for a group of them.
std::set<std::string> templates() {
    std::set<std::string> result{"templates/groupuinames.xml"};
    const Xml names(package_contents().at("templates/groupuinames.xml"));
    for (const auto& group : names.find("//*[local-name()='template-group']")) {
        const std::string folder = "templates/" + group.attribute("name") + "/";
        for (const auto& [path, text] : package_contents()) {
            if (path.starts_with(folder) && path.ends_with(".ots")) {
                result.insert(path);
            }
        }
    }
    return result;
}

} // namespace

TEST_CASE("every file the manifest names is there", "[package]") {
    REQUIRE_FALSE(manifest().empty());
    for (const ManifestEntry& entry : manifest()) {
        CAPTURE(entry.path);
        CHECK(package_contents().count(entry.path) == 1);
        CHECK_FALSE(entry.media_type.empty());
    }
}

TEST_CASE("every library a component names and every file the description names is there", "[package]") {
    REQUIRE_FALSE(loaded().empty());
    for (const std::string& path : loaded()) {
        CAPTURE(path);
        CHECK(package_contents().count(path) == 1);
    }
    for (const std::string& path : described()) {
        CAPTURE(path);
        CHECK(package_contents().count(path) == 1);
    }
    for (const std::string& path : configured()) {
        CAPTURE(path);
        CHECK(package_contents().count(path) == 1);
    }
}

TEST_CASE("every XML file is well-formed", "[package]") {
    for (const auto& [path, text] : package_contents()) {
        CAPTURE(path);
        if (is_xml(path)) {
            CHECK_NOTHROW(Xml(text));
        }
    }
}

TEST_CASE("nothing is in the package that nobody names", "[package]") {
    // The example and the help are opened by the sidebar.
    std::set<std::string> named{"META-INF/manifest.xml", "description.xml", "LICENSE",
                                "example/example.fods"};
    for (const ManifestEntry& entry : manifest()) {
        named.insert(entry.path);
    }
    named.merge(described());
    named.merge(loaded());
    named.merge(configured());
    named.merge(templates());
    std::vector<std::string> foreign;
    for (const auto& [path, text] : package_contents()) {
        if (!named.contains(path) && !path.starts_with("help/")) {
            foreign.push_back(path);
        }
    }
    CHECK_THAT(foreign, Catch::Matchers::IsEmpty());
}

TEST_CASE("the description says who and which version", "[package]") {
    const Xml description(package_contents().at("description.xml"));
    REQUIRE(description.find("//*[local-name()='identifier']").size() == 1);
    CHECK(description.find("//*[local-name()='identifier']").front().attribute("value") == "org.jixiao.calc");
    REQUIRE(description.find("/*/*[local-name()='version']").size() == 1);
    CHECK(description.find("/*/*[local-name()='version']").front().attribute("value") == JIXIAO_VERSION);
    for (const char* const language : {"en", "zh-CN", "zh-TW"}) {
        CAPTURE(language);
        const std::string name =
            "//*[local-name()='display-name']/*[local-name()='name'][@lang='" + std::string(language) + "']";
        CHECK(description.find(name).size() == 1);
    }
}

TEST_CASE("every text a user sees is there in three languages", "[package]") {
    for (const auto& [path, text] : files_of_type("application/vnd.sun.star.configuration-data")) {
        for (const auto& property : Xml(text).find("//prop[value/@xml:lang]")) {
            CAPTURE(path, property.attribute("name"), property.text());
            std::set<std::string> languages;
            for (const auto& value : property.find("value")) {
                CHECK_FALSE(value.text().empty());
                languages.insert(value.attribute("lang"));
            }
            CHECK(languages == std::set<std::string>{"en-US", "zh-CN", "zh-TW"});
        }
    }
}
