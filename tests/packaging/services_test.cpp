// SPDX-License-Identifier: MPL-2.0
// Libraries are not loaded at installation; here each service is, in a real office.
#include "office/text.hpp"
#include "package.hpp"
#include "support/document.hpp"
#include "support/session.hpp"
#include "xml.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>

using namespace jixiao;
using css::uno::Reference;

TEST_CASE("every component the package registers can be made and is what it says", "[package]") {
    int implementations = 0;
    for (const auto& [path, text] : test::files_of_type("application/vnd.sun.star.uno-components")) {
        for (const auto& implementation : test::Xml(text).find("//*[local-name()='implementation']")) {
            const std::string name = implementation.attribute("name");
            CAPTURE(path, name);
            const Reference<css::lang::XServiceInfo> made(test::shared_office().create(name),
                                                          css::uno::UNO_QUERY);
            REQUIRE(made.is());
            CHECK(office::utf8(made->getImplementationName()) == name);
            for (const auto& service : implementation.find("*[local-name()='service']")) {
                CAPTURE(service.attribute("name"));
                CHECK(made->supportsService(office::ustring(service.attribute("name"))));
            }
            ++implementations;
        }
    }
    CHECK(implementations > 0);
}

TEST_CASE("the services of the contract can be made by name", "[package]") {
    for (const char* const service :
         {"org.jixiao.calc.Perf", "org.jixiao.calc.IndicatorTables", "org.jixiao.calc.Forms",
          "org.jixiao.calc.Comparison", "org.jixiao.calc.Review"}) {
        CAPTURE(service);
        CHECK(test::shared_office().create(service).is());
    }
}

TEST_CASE("every command of the menu is dispatched", "[package]") {
    const test::Document document;
    for (const auto& [path, text] : test::files_of_type("application/vnd.sun.star.configuration-data")) {
        for (const auto& url :
             test::Xml(text).find("//prop[@oor:name='URL']/value[starts-with(., 'org.jixiao.calc:')]")) {
            CAPTURE(path, url.text());
            if (!url.text().starts_with("org.jixiao.calc:Menu")) { // submenus themselves
                CHECK(document.offers(url.text()));
            }
        }
    }
}
