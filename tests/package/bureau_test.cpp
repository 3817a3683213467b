// SPDX-License-Identifier: MPL-2.0
#include "package/bureau.hpp"
#include "support/profiles.hpp"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sstream>

using namespace jixiao;
using package::BureauPackage;
using package::PackageProblem;

namespace {

BureauPackage usual() {
    return {u"示例县绩效模板", u"2026.1", u"示例县财政局", "an .ots", {}};
}

std::string fileIn(const BureauPackage& package, const std::string& path) {
    for (const package::File& file : filesOf(package)) {
        if (file.path == path) {
            return file.bytes;
        }
    }
    return {};
}

boost::property_tree::ptree xml(const std::string& text) {
    boost::property_tree::ptree tree;
    std::istringstream stream{text};
    boost::property_tree::read_xml(stream, tree);
    return tree;
}

} // namespace

TEST_CASE("a bureau's package is configuration and a template, nothing else", "[package]") {
    std::vector<std::string> paths;
    for (const package::File& file : filesOf(usual())) {
        paths.push_back(file.path);
    }
    CHECK(paths == std::vector<std::string>{"META-INF/manifest.xml", "description.xml", "registry/Paths.xcu",
                                            "templates/471ea76ad2e59c4b/template.ots",
                                            "templates/groupuinames.xml"});
    CHECK(fileIn(usual(), paths[3]) == "an .ots");
    CHECK(fileIn(usual(), "META-INF/manifest.xml").find("Scoring") == std::string::npos);
}

TEST_CASE("texts are escaped wherever they stand", "[package]") {
    BureauPackage package = usual();
    package.name = u"\"/><evil a=\"&amp;]]>";
    package.publisher = u"<script>../../etc</script>";
    const auto description = xml(fileIn(package, "description.xml"));
    CHECK(description.get<std::string>("description.display-name.name") == "\"/><evil a=\"&amp;]]>");
    CHECK(description.get<std::string>("description.publisher.name") == "<script>../../etc</script>");
    const auto groups = xml(fileIn(package, "templates/groupuinames.xml"));
    const auto& group =
        groups.get_child("groupuinames:template-group-list.groupuinames:template-group.<xmlattr>");
    CHECK(group.get<std::string>("groupuinames:default-ui-name") == "\"/><evil a=\"&amp;]]>");
}

TEST_CASE("no path comes from a text", "[package]") {
    BureauPackage package = usual();
    package.name = u"../../../.bashrc";
    package.publisher = u"/etc/passwd";
    for (const package::File& file : filesOf(package)) {
        CAPTURE(file.path);
        CHECK(file.path.find("..") == std::string::npos);
        CHECK(file.path.front() != '/');
        CHECK(std::all_of(file.path.begin(), file.path.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                   c == '.' || c == '-';
        }));
    }
}

TEST_CASE("later versions have the same identifier, other packages another", "[package]") {
    const std::string identifier = package::identifierOf(u"示例县绩效模板", u"示例县财政局");
    CHECK(identifier == "org.jixiao.bureau.471ea76ad2e59c4b");
    CHECK(package::identifierOf(u" 示例县　绩效模板 ", u"示例县财政局") == identifier);
    CHECK(package::identifierOf(u"示例县绩效模板", u"另一县财政局") != identifier);
    CHECK(package::identifierOf(u"示例县财政局", u"示例县绩效模板") != identifier);
    CHECK(package::identifierOf(u"ab", u"c") != package::identifierOf(u"b", u"ca"));
}

TEST_CASE("a file's name holds nothing that a folder or the office could not take", "[package]") {
    const auto nameFor = [](const char16_t* name, const char16_t* version) {
        BureauPackage package = usual();
        package.name = name;
        package.version = version;
        return fileNameOf(package);
    };
    CHECK(nameFor(u"示例县绩效模板", u"2026.1") == "template-471ea76a-2026.1.oxt");
    CHECK(nameFor(u"示例县 A4 模板", u"1").starts_with("A4-"));
    CHECK(nameFor(u"../a\\b:c*?\"<>|\n (1)", u"1").starts_with("a-b-c-1-"));
    CHECK(nameFor(u".oxt", u"../x").ends_with("-0.oxt"));
    CHECK(nameFor(u".oxt", u"1").front() != '.');
}

TEST_CASE("what a package lacks is said", "[package]") {
    const auto problemWith = [](auto change) {
        BureauPackage package = usual();
        change(package);
        CHECK(filesOf(package).empty() == (problemOf(package) != PackageProblem::none));
        return problemOf(package);
    };
    CHECK(problemWith([](BureauPackage&) {}) == PackageProblem::none);
    CHECK(problemWith([](BureauPackage& p) { p.name = u"　 "; }) == PackageProblem::noName);
    CHECK(problemWith([](BureauPackage& p) { p.name = std::u16string(81, u'县'); }) ==
          PackageProblem::noName);
    CHECK(problemWith([](BureauPackage& p) { p.name = u"a\nb"; }) == PackageProblem::noName);
    CHECK(problemWith([](BureauPackage& p) { p.publisher = u""; }) == PackageProblem::noPublisher);
    CHECK(problemWith([](BureauPackage& p) { p.templateFile.clear(); }) == PackageProblem::noTemplate);
    for (const char16_t* const version :
         {u"", u"v1", u"1.", u".1", u"1..2", u"1.2.3.4.5", u"1 ", u"-1", u"1234567890"}) {
        CHECK(problemWith([&](BureauPackage& p) { p.version = version; }) == PackageProblem::badVersion);
    }
    CHECK(problemWith([](BureauPackage& p) { p.profile = {u"x", {}}; }) == PackageProblem::badProfile);
}

TEST_CASE("a profile goes along as configuration", "[package]") {
    BureauPackage package = usual();
    package.profile = {u"mof-2020", test::shippedData(u"mof-2020")};
    CHECK_FALSE(fileIn(package, "registry/Scoring.xcu").empty());
    CHECK(fileIn(package, "META-INF/manifest.xml").find("registry/Scoring.xcu") != std::string::npos);
}
