// SPDX-License-Identifier: MPL-2.0
#include "package/configuration.hpp"

#include "language/language.hpp"
#include "package/xml.hpp"

#include <algorithm>
#include <vector>

namespace jixiao::package {

namespace {

using Names = std::vector<std::u16string>;

Names split(std::u16string_view path) {
    Names names;
    for (std::size_t begin = 0;;) {
        const std::size_t end = path.find(u'/', begin);
        names.emplace_back(path.substr(begin, end == std::u16string_view::npos ? end : end - begin));
        if (end == std::u16string_view::npos) {
            return names;
        }
        begin = end + 1;
    }
}

/// A sign that parts the texts of a list: none of them holds it.
char16_t separatorFor(const std::vector<std::u16string>& list) {
    constexpr std::u16string_view signs = u";|~^`@#$!?*+=";
    const auto isFree = [&](char16_t sign) {
        return std::none_of(list.begin(), list.end(), [sign](const std::u16string& text) {
            return text.find(sign) != std::u16string::npos;
        });
    };
    const auto* const found = std::find_if(signs.begin(), signs.end(), isFree);
    return found == signs.end() ? signs.front() : *found;
}

std::string value(std::u16string_view text, const std::string& attributes = {}) {
    return "<value" + attributes + ">" + xmlText(text) + "</value>";
}

struct ValueText {
    std::string operator()(bool truth) const { return value(truth ? u"true" : u"false"); }
    std::string operator()(std::int32_t whole) const { return value(language::number(whole)); }
    std::string operator()(const std::u16string& text) const { return value(text); }
    std::string operator()(const std::vector<std::u16string>& list) const {
        const char16_t separator = separatorFor(list);
        std::u16string joined;
        for (const std::u16string& text : list) {
            joined += (joined.empty() ? u"" : std::u16string{separator}) + text;
        }
        return value(joined, " oor:separator=\"" + xmlText(std::u16string{separator}) + "\"");
    }
    std::string operator()(const scoring::Translated& text) const {
        return value(text.enUS, " xml:lang=\"en-US\"") + value(text.zhCN, " xml:lang=\"zh-CN\"") +
               value(text.zhTW, " xml:lang=\"zh-TW\"");
    }
};

std::string indentation(std::size_t depth) {
    constexpr std::size_t ofProfiles = 3;
    return std::string(2 * (depth + ofProfiles), ' ');
}

} // namespace

std::string profileFile(std::u16string_view id, const scoring::ProfileData& data) {
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" oor:name="Scoring" oor:package="org.jixiao.calc">
  <node oor:name="Profiles">
    <node oor:name=")" +
                       xmlText(id) + "\" oor:op=\"replace\">\n";
    Names open;
    const auto closeTo = [&](std::size_t depth) {
        while (open.size() > depth) {
            open.pop_back();
            text += indentation(open.size()) + "</node>\n";
        }
    };
    for (const auto& [path, held] : data) {
        Names names = split(path);
        const std::u16string property = std::move(names.back());
        names.pop_back();
        const auto common = static_cast<std::size_t>(
            std::mismatch(open.begin(), open.end(), names.begin(), names.end()).first - open.begin());
        closeTo(common);
        for (std::size_t i = common; i < names.size(); ++i) {
            // Right for a group as well as for a new member of a set.
            text += indentation(i) + "<node oor:name=\"" + xmlText(names[i]) + "\" oor:op=\"fuse\">\n";
            open.push_back(names[i]);
        }
        text += indentation(open.size()) + "<prop oor:name=\"" + xmlText(property) + "\">" +
                std::visit(ValueText{}, held) + "</prop>\n";
    }
    closeTo(0);
    return text + "    </node>\n  </node>\n</oor:component-data>\n";
}

} // namespace jixiao::package
