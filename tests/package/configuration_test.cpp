// SPDX-License-Identifier: MPL-2.0
#include "package/configuration.hpp"
#include "support/profiles.hpp"
#include "text/utf.hpp"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <variant>
#include <vector>

using namespace jixiao;

namespace {

/// Everything a value holds, as one text.
struct Spelt {
    std::u16string operator()(bool truth) const { return truth ? u"true" : u"false"; }
    std::u16string operator()(std::int32_t whole) const { return text::toUtf16(std::to_string(whole)); }
    std::u16string operator()(const std::u16string& text) const { return u"text " + text; }
    std::u16string operator()(const std::vector<std::u16string>& list) const {
        std::u16string all = u"list";
        for (const std::u16string& each : list) {
            all += u"\n" + each;
        }
        return all;
    }
    std::u16string operator()(const scoring::Translated& text) const {
        return text.enUS + u'\n' + text.zhCN + u'\n' + text.zhTW;
    }
};

std::map<std::string, std::string> spelt(const scoring::ProfileData& data) {
    std::map<std::string, std::string> all;
    for (const auto& [path, value] : data) {
        all[text::toUtf8(path)] = text::toUtf8(std::visit(Spelt{}, value));
    }
    return all;
}

/// What is written, read again.
scoring::ProfileData reread(std::u16string_view id, const scoring::ProfileData& data) {
    const auto file = std::filesystem::temp_directory_path() / ("jixiao-" + text::toUtf8(id) + ".xcu");
    std::ofstream(file) << package::profileFile(id, data);
    auto all = registry::readConfiguration(JIXIAO_SOURCE_DIR "/registry/profiles/Scoring.xcs", file.string());
    std::filesystem::remove(file);
    REQUIRE(all.size() == 1);
    CHECK(all.begin()->first == id);
    return all.begin()->second;
}

} // namespace

TEST_CASE("every shipped profile is the same after it was written and read", "[package]") {
    for (const std::u16string& id : test::shippedIds()) {
        CAPTURE(text::toUtf8(id));
        const scoring::ProfileData& data = test::shippedData(id);
        CHECK(spelt(reread(id, data)) == spelt(data));
    }
}

TEST_CASE("markup and separators in a profile's texts stay text", "[package]") {
    scoring::ProfileData data = test::shippedData(u"mof-2020");
    data[u"Qualitative/Bands/Full/Words"] = std::vector<std::u16string>{u"达成;全部|", u"<b>&", u"~"};
    data[u"Source/Document"] = std::u16string{u"</value></prop><node oor:name=\"x\">"};
    CHECK(spelt(reread(u"mof-2020", data)) == spelt(data));
}
