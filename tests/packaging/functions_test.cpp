// SPDX-License-Identifier: MPL-2.0
// The contract, the metadata of the functions and what the Function Wizard shows of them agree.
#include "office/package.hpp"
#include "office/text.hpp"
#include "package.hpp"
#include "support/session.hpp"
#include "xml.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/reflection/XInterfaceMethodTypeDescription.hpp>
#include <com/sun/star/reflection/XInterfaceTypeDescription2.hpp>
#include <com/sun/star/sheet/FunctionArgument.hpp>

#include <algorithm>
#include <cctype>

using namespace jixiao;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

using Parameters = std::vector<std::string>;
using Functions = std::map<std::string, Parameters>;

/// Methods of the interface and their parameters in order, as the installed type library has them.
Functions contract() {
    Reference<css::container::XHierarchicalNameAccess> types(
        test::shared_office().context()->getValueByName(
            "/singletons/com.sun.star.reflection.theTypeDescriptionManager"),
        UNO_QUERY_THROW);
    const Reference<css::reflection::XInterfaceTypeDescription2> interface(
        types->getByHierarchicalName("org.jixiao.calc.XPerf"), UNO_QUERY_THROW);
    Functions result;
    for (const auto& member : interface->getMembers()) {
        const Reference<css::reflection::XInterfaceMethodTypeDescription> method(member, UNO_QUERY_THROW);
        Parameters& parameters = result[office::utf8(method->getMemberName())];
        for (const auto& parameter : method->getParameters()) {
            parameters.push_back(office::utf8(parameter->getName()));
        }
    }
    return result;
}

constexpr const char* function_nodes = "//node[@oor:name='AddInFunctions']/node";

test::Xml metadata() {
    for (const auto& [path, text] : test::files_of_type("application/vnd.sun.star.configuration-data")) {
        if (path.find("CalcAddIns.xcu") != std::string::npos) {
            return test::Xml(text);
        }
    }
    throw std::runtime_error("no CalcAddIns.xcu in the package");
}

std::string value(const test::Xml::Node& node, const std::string& property, const std::string& language) {
    const auto found = node.find("prop[@oor:name='" + property + "']/value[@xml:lang='" + language + "']");
    return found.empty() ? std::string() : found.front().text();
}

std::string display_name(const std::string& method) {
    std::string result = "PERF_";
    for (const char letter : method) {
        result += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    }
    return result;
}

} // namespace

TEST_CASE("the metadata describes methods of the contract, parameter by parameter", "[package]") {
    const Functions methods = contract();
    const auto file = metadata();
    REQUIRE_FALSE(file.find(function_nodes).empty());
    CHECK(file.find("//node[@oor:name='AddInInfo']/node").front().attribute("name") ==
          "org.jixiao.calc.Perf");
    for (const auto& function : file.find(function_nodes)) {
        const std::string method = function.attribute("name");
        CAPTURE(method);
        REQUIRE(methods.count(method) == 1);
        Parameters parameters;
        for (const auto& parameter : function.find("node[@oor:name='Parameters']/node")) {
            parameters.push_back(parameter.attribute("name"));
        }
        CHECK(parameters == methods.at(method));
    }
}

TEST_CASE("a function has one name in every language, and files of every kind keep it", "[package]") {
    const std::string language = GENERATE("en-US", "zh-CN", "zh-TW");
    CAPTURE(language);
    const auto file = metadata();
    for (const auto& function : file.find(function_nodes)) {
        const std::string name = display_name(function.attribute("name"));
        CHECK(value(function, "DisplayName", language) == name);
        CHECK(value(function, "CompatibilityName", language) == name);
        CHECK_FALSE(value(function, "Description", language).empty());
        for (const auto& parameter : function.find("node[@oor:name='Parameters']/node")) {
            CAPTURE(name, parameter.attribute("name"));
            CHECK_FALSE(value(parameter, "DisplayName", language).empty());
            CHECK_FALSE(value(parameter, "Description", language).empty());
        }
    }
}

TEST_CASE("the Function Wizard shows these texts", "[package]") {
    const std::string language = GENERATE("en-US", "zh-CN", "zh-TW");
    CAPTURE(language);
    const office::Profile profile(test::scratch(), "wizard", language);
    office::install(profile, test::package_file());
    const office::Office office(profile);

    // Until a function has been called the wizard knows no arguments of it; the wizard itself loads the
    // component.
    REQUIRE(office.create("org.jixiao.calc.Perf").is());
    const Reference<css::container::XNameAccess> wizard(
        office.create("com.sun.star.sheet.FunctionDescriptions"), UNO_QUERY_THROW);
    const auto file = metadata();
    for (const auto& function : file.find(function_nodes)) {
        const std::string name = display_name(function.attribute("name"));
        CAPTURE(name);
        css::uno::Sequence<css::beans::PropertyValue> description;
        REQUIRE(wizard->hasByName(office::ustring(name)));
        wizard->getByName(office::ustring(name)) >>= description;
        css::uno::Sequence<css::sheet::FunctionArgument> arguments;
        for (const auto& property : description) {
            rtl::OUString text;
            if (property.Name == "Description" && (property.Value >>= text)) {
                CHECK(office::utf8(text) == value(function, "Description", language));
            }
            if (property.Name == "Arguments") {
                property.Value >>= arguments;
            }
        }
        const auto parameters = function.find("node[@oor:name='Parameters']/node");
        REQUIRE(static_cast<std::size_t>(arguments.getLength()) == parameters.size());
        for (std::size_t index = 0; index < parameters.size(); ++index) {
            const auto& argument = arguments[static_cast<sal_Int32>(index)];
            CHECK(office::utf8(argument.Name) == value(parameters[index], "DisplayName", language));
            CHECK(office::utf8(argument.Description) == value(parameters[index], "Description", language));
        }
    }
}
