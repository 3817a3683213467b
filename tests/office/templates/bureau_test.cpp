// SPDX-License-Identifier: MPL-2.0
// A bureau's own package: made by the command, installed, updated, removed.
#include "offered.hpp"
#include "office/document.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "support/session.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/sheet/XFunctionAccess.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/text/XText.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace jixiao;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;
using Model = Reference<css::sheet::XSpreadsheetDocument>;

namespace {

constexpr const char* name = "示例县 <绩效> & \"模板\"";
constexpr const char* publisher = "示例县财政局";

/// An office whose bureau has rules of its own: where packages are made.
const office::Office& maker() {
    static const office::Profile profile{test::scratch(), "maker", "zh-CN"};
    static const office::Office office = [] {
        office::install(profile, test::package_file());
        office::install(profile, JIXIAO_COUNTY);
        return office::Office(profile);
    }();
    return office;
}

Reference<css::sheet::XSpreadsheet> sheet_of(const Model& document) {
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    return {sheets->getByIndex(0), UNO_QUERY_THROW};
}

auto properties_of(const Model& document) {
    return Reference<css::document::XDocumentPropertiesSupplier>(document, UNO_QUERY_THROW)
        ->getDocumentProperties();
}

std::string text_in(const Model& document, sal_Int32 column, sal_Int32 row) {
    return office::utf8(
        Reference<css::text::XText>(sheet_of(document)->getCellByPosition(column, row), UNO_QUERY_THROW)
            ->getString());
}

Reference<css::script::XLibraryContainer> macros_of(const Model& document) {
    return {Reference<css::document::XEmbeddedScripts>(document, UNO_QUERY_THROW)->getBasicLibraries(),
            UNO_QUERY_THROW};
}

/// A workbook with a table, somebody's name and comment, and a macro.
Model workbook(const std::string& title) {
    Model document = office::open_new(maker());
    const auto sheet = sheet_of(document);
    const char* const rows[][5] = {{"一级指标", "二级指标", "三级指标", "指标值", "实际完成值"},
                                   {"产出指标", "数量指标", "培训人次", "≥200人次", ""}};
    for (sal_Int32 row = 0; row < 2; ++row) {
        for (sal_Int32 column = 0; column < 5; ++column) {
            Reference<css::text::XText>(sheet->getCellByPosition(column, row), UNO_QUERY_THROW)
                ->setString(office::ustring(rows[row][column]));
        }
    }
    Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)
        ->getAnnotations()
        ->insertNew({0, 2, 1}, office::ustring("按季填报"));
    properties_of(document)->setTitle(office::ustring(title));
    properties_of(document)->setAuthor(office::ustring("张三"));
    const Reference<css::container::XNameContainer> macros(macros_of(document)->createLibrary("Evil"),
                                                           UNO_QUERY_THROW);
    macros->insertByName("Module1", Any(rtl::OUString("Sub Main\nEnd Sub")));
    return document;
}

/// What the command makes; empty where it makes nothing.
fs::path pack(const Model& document, const std::string& version, const std::string& profile,
              bool keeps_people = false) {
    const fs::path folder = fs::path(test::scratch()) / ("out " + version + (keeps_people ? " kept" : ""));
    fs::create_directories(folder);
    const auto text = [](const std::string& words) { return Any(office::ustring(words)); };
    const std::vector said{office::property("Name", text(name)),
                           office::property("Version", text(version)),
                           office::property("Publisher", text(publisher)),
                           office::property("Profile", text(profile)),
                           office::property("KeepPeople", Any(keeps_people)),
                           office::property("Folder", Any(office::file_url(folder)))};
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                         UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(maker().context())
        ->executeDispatch(frame, "org.jixiao.calc:PackageTemplate", "_self", 0,
                          {said.data(), static_cast<sal_Int32>(said.size())});
    const fs::directory_iterator first(folder);
    return first == fs::directory_iterator() ? fs::path() : first->path();
}

fs::path packed(const std::string& title, const std::string& version, const std::string& profile) {
    const Model document = workbook(title);
    const fs::path file = pack(document, version, profile);
    office::close(document);
    return file;
}

/// The points of ten by a profile; -1 where there is no answer.
double score(const office::Office& office, const std::string& profile) {
    const Reference<css::sheet::XFunctionAccess> access(office.create("com.sun.star.sheet.FunctionAccess"),
                                                        UNO_QUERY_THROW);
    const std::vector<Any> arguments{Any(office::ustring("≥100人")), Any(40.0), Any(10.0),
                                     Any(rtl::OUString()), Any(office::ustring(profile))};
    double points = -1;
    access->callFunction("PERF_SCORE", {arguments.data(), static_cast<sal_Int32>(arguments.size())}) >>=
        points;
    return points;
}

constexpr const char* identifier_prefix = "org.jixiao.bureau.";
constexpr const char* rules = "county-example-2026";

/// The identifier that a package has.
std::string identifier_of(const fs::path& package) {
    const std::string bytes = [&] {
        std::ifstream file(package, std::ios::binary);
        return std::string{std::istreambuf_iterator<char>{file}, {}};
    }();
    const std::size_t at = bytes.find(identifier_prefix); // what is in it is stored as it is
    REQUIRE(at != std::string::npos);
    return bytes.substr(at, bytes.find('"', at) - at);
}

/// Files of a profile that are called so or speak of it. The office itself keeps the version before an update
/// in extensions/tmp until it installs the next extension.
std::vector<std::string> files_about(const fs::path& folder, const std::string& words) {
    std::vector<std::string> files;
    for (const auto& each : fs::recursive_directory_iterator(folder)) {
        const std::string path = each.path().string();
        if (!each.is_regular_file() || path.find("/extensions/tmp/") != std::string::npos) {
            continue;
        }
        std::ifstream file(path, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        if (path.find(words) != std::string::npos || bytes.find(words) != std::string::npos) {
            files.push_back(path);
        }
    }
    return files;
}

} // namespace

TEST_CASE("a bureau's package is installed beside Jixiao, updated, and removed without a trace", "[bureau]") {
    const fs::path first = packed("一版", "2026.1", rules);
    const fs::path second = packed("二版", "2026.2", rules);
    REQUIRE(fs::exists(first));
    CHECK(first.filename().string().ends_with("-2026.1.oxt"));
    const std::string identifier = identifier_of(first);
    CHECK(identifier_of(second) == identifier);

    const office::Profile profile(test::scratch(), "user", "zh-CN");
    office::install(profile, test::package_file());
    {
        const office::Office office(profile);
        CHECK(score(office, rules) == -1);
        CHECK(test::offered_templates(office, name).empty());
    }
    office::install(profile, first);
    {
        const office::Office office(profile);
        CHECK(office::installed_version(office, identifier) == "2026.1");
        CHECK_FALSE(files_about(profile.folder(), first.filename().string()).empty());
        CHECK(score(office, rules) == 0); // by the county's rules half or less earns nothing
        CHECK(score(office, "mof-2020") == 4);
        const auto offered = test::offered_templates(office, name);
        REQUIRE(offered.size() == 1);
        CHECK(offered.begin()->first == "一版");
        const Model document = test::new_from(office, office::ustring(offered.begin()->second));
        CHECK(text_in(document, 3, 1) == "≥200人次");
        CHECK(Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getURL().isEmpty());
        CHECK(properties_of(document)->getAuthor().isEmpty());
        CHECK_FALSE(macros_of(document)->hasByName("Evil"));
        office::close(document);
    }
    office::install(profile, second);
    {
        const office::Office office(profile);
        CHECK(office::installed_version(office, identifier) == "2026.2");
        const auto offered = test::offered_templates(office, name);
        REQUIRE(offered.size() == 1);
        CHECK(offered.begin()->first == "二版");
        CHECK(score(office, rules) == 0);
    }
    office::uninstall(profile, identifier);
    {
        const office::Office office(profile);
        CHECK(office::installed_version(office, identifier).empty());
        CHECK(test::offered_templates(office, name).empty());
        CHECK(test::offered_templates(office, "绩效").size() == 5);
        CHECK(score(office, rules) == -1);
        CHECK(score(office, "mof-2020") == 4);
    }
    const std::vector<std::string> nothing;
    CHECK(files_about(profile.folder(), identifier.substr(std::string(identifier_prefix).size())) == nothing);
    CHECK(files_about(profile.folder(), first.filename().string()) == nothing);
    CHECK(files_about(profile.folder(), second.filename().string()) == nothing);
}

TEST_CASE("a bureau's package installs where there is no Jixiao", "[bureau]") {
    const fs::path package = packed("三版", "2026.3", rules);
    const office::Profile profile(test::scratch(), "bare", "zh-CN");
    office::install(profile, package);
    const office::Office office(profile);
    CHECK(test::offered_templates(office, name).count("三版") == 1);
}

TEST_CASE("authors' names stay only on purpose, macros never", "[bureau]") {
    const Model document = workbook("四版");
    const fs::path package = pack(document, "2026.4", "", true);
    REQUIRE(fs::exists(package));
    CHECK(office::utf8(properties_of(document)->getAuthor()) == "张三");
    CHECK(macros_of(document)->hasByName("Evil"));
    office::close(document);
    const office::Profile profile(test::scratch(), "kept", "zh-CN");
    office::install(profile, package);
    const office::Office office(profile);
    const auto offered = test::offered_templates(office, name);
    REQUIRE(offered.size() == 1);
    const Reference<css::frame::XComponentLoader> loader(office.desktop(), UNO_QUERY_THROW);
    const std::array as_is{office::property("AsTemplate", Any(false)), office::property("Hidden", Any(true))};
    const Model kept(loader->loadComponentFromURL(office::ustring(offered.begin()->second), "_blank", 0,
                                                  {as_is.data(), static_cast<sal_Int32>(as_is.size())}),
                     UNO_QUERY_THROW);
    CHECK(office::utf8(properties_of(kept)->getAuthor()) == "张三");
    CHECK_FALSE(macros_of(kept)->hasByName("Evil"));
    office::close(kept);
}

TEST_CASE("what is asked for wrongly is not made", "[bureau]") {
    const Model document = workbook("五版");
    CHECK(pack(document, "v5", "").empty());
    CHECK(pack(document, "2026.5", "nobody-knows").empty());
    const fs::path made = pack(document, "2026.6", "");
    REQUIRE(fs::exists(made));
    const auto before = fs::last_write_time(made);
    static_cast<void>(pack(document, "2026.6", ""));
    CHECK(fs::last_write_time(made) == before);
    office::close(document);
}
