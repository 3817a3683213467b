// SPDX-License-Identifier: MPL-2.0
/// Writes the help pages: write_help FOLDER PAGE…
/// Fails where the pages asked for are not those there are, so that none is missing from the package.
#include "topics.hpp"

#include <boost/property_tree/xml_parser.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace jixiao::help;
using jixiao::addin::ArgumentEntry;
using jixiao::addin::FunctionEntry;
using jixiao::addin::functionTable;

struct Language {
    std::string_view tag;
    std::string_view Words::*text;
};
constexpr std::array languages{Language{"en-US", &Words::enUS}, Language{"zh-CN", &Words::zhCN},
                               Language{"zh-TW", &Words::zhTW}};

constexpr Words title{"Jixiao: help", "绩效指标：帮助", "績效指標：說明"};
constexpr Words contents{"Contents", "目录", "目錄"};
constexpr Words general{"In general", "概述", "概述"};
constexpr Words commands{"Commands", "命令", "指令"};
constexpr Words functions{"Functions", "函数", "函數"};
constexpr Words syntax{"Syntax", "语法", "語法"};
constexpr Words arguments{"Arguments", "参数", "引數"};
constexpr Words optional{"(may be left out)", "（可省略）", "（可省略）"};
constexpr Words examples{"Examples", "示例", "範例"};
constexpr Words gives{"gives", "结果为", "結果為"};

std::string escaped(std::string_view text) {
    return boost::property_tree::xml_parser::encode_char_entities(std::string{text});
}

/// The pages of one language.
class Help {
public:
    Help(std::filesystem::path folder, const Language& language)
        : folder_{std::move(folder)}, language_{language} {}

    void write() const {
        std::filesystem::create_directories(folder_);
        for (const auto topics : {generalTopics(), commandTopics()}) {
            for (const Topic& each : topics) {
                page(each.id, in(each.title), paragraphs(each.paragraphs));
            }
        }
        for (const FunctionEntry& each : functionTable()) {
            page(each.name, each.name, about(each));
        }
        page("index", in(title),
             list(general, generalTopics()) + list(commands, commandTopics()) + listOfFunctions());
    }

private:
    [[nodiscard]] std::string_view in(const Words& words) const { return words.*language_.text; }

    [[nodiscard]] std::string paragraphs(std::span<const Words> all) const {
        std::string text;
        for (const Words& each : all) {
            text += "<p>" + escaped(in(each)) + "</p>\n";
        }
        return text;
    }

    [[nodiscard]] std::string heading(const Words& words) const {
        return "<h2>" + escaped(in(words)) + "</h2>\n";
    }

    static std::string link(std::string_view page, std::string_view text) {
        return "<a href=\"" + std::string{page} + ".html\">" + escaped(text) + "</a>";
    }

    [[nodiscard]] std::string list(const Words& head, std::span<const Topic> topics) const {
        std::string text = heading(head) + "<ul>\n";
        for (const Topic& each : topics) {
            text += "<li>" + link(each.id, in(each.title)) + "</li>\n";
        }
        return text + "</ul>\n";
    }

    [[nodiscard]] std::string listOfFunctions() const {
        std::string text = heading(functions) + "<ul>\n";
        for (const FunctionEntry& each : functionTable()) {
            text += "<li>" + link(each.name, each.name) + " " + escaped(in(each.help)) + "</li>\n";
        }
        return text + "</ul>\n";
    }

    [[nodiscard]] std::string about(const FunctionEntry& function) const {
        std::string call = std::string{function.name} + "(";
        std::string terms;
        for (const ArgumentEntry& each : function.arguments) {
            const std::string name{in(each.title)};
            call += (call.back() == '(' ? "" : "; ") + (each.optional ? "[" + name + "]" : name);
            terms += "<dt>" + escaped(name) + (each.optional ? " " + escaped(in(optional)) : std::string{}) +
                     "</dt><dd>" + escaped(in(each.help)) + "</dd>\n";
        }
        std::string text = "<p>" + escaped(in(function.help)) + "</p>\n" + heading(syntax) + "<pre>" +
                           escaped(call) + ")</pre>\n" + heading(arguments) + "<dl>\n" + terms + "</dl>\n";
        for (const FunctionNotes& each : functionNotes()) {
            if (each.function == function.name) {
                text += shown(each.examples) + paragraphs(each.paragraphs);
            }
        }
        return text;
    }

    [[nodiscard]] std::string shown(std::span<const Example> all) const {
        std::string text = heading(examples) + "<ul>\n";
        for (const Example& each : all) {
            text += "<li><code>=" + escaped(each.formula) + "</code>";
            if (!each.result.empty()) {
                text += " " + escaped(in(gives)) + " <b>" + escaped(each.result) + "</b>";
            }
            text += "</li>\n";
        }
        return text + "</ul>\n";
    }

    void page(std::string_view name, std::string_view head, const std::string& body) const {
        std::ofstream file{folder_ / (std::string{name} + ".html"), std::ios::binary};
        const std::string language{language_.tag};
        file << "<!DOCTYPE html>\n<!-- SPDX-License-Identifier: MPL-2.0 -->\n<html lang=\"" << language
             << "\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/>\n"
             << "<title>" << escaped(head) << "</title>\n<style>\n"
             << "body{font-family:sans-serif;line-height:1.6;max-width:42em;margin:2em auto;padding:0 1em}\n"
             << "pre,code{background:rgba(128,128,128,.15);padding:.1em .3em}pre{padding:.5em .8em}\n"
             << "dt{font-weight:bold;margin-top:.6em}:root{color-scheme:light dark}\n</style></head><body>\n";
        if (name != "index") {
            file << "<p>" << link("index", in(contents)) << "</p>\n";
        }
        file << "<h1>" << escaped(head) << "</h1>\n" << body << "</body></html>\n";
        if (!file.flush()) {
            throw std::runtime_error{std::string{name} + " cannot be written"};
        }
    }

    std::filesystem::path folder_;
    Language language_;
};

std::set<std::string> pages() {
    std::set<std::string> names{"index"};
    for (const auto topics : {generalTopics(), commandTopics()}) {
        for (const Topic& each : topics) {
            names.emplace(each.id);
        }
    }
    for (const FunctionEntry& each : functionTable()) {
        names.emplace(each.name);
    }
    return names;
}

} // namespace

int main(int count, char** words) {
    try {
        if (count < 2) {
            std::cerr << "usage: write_help FOLDER PAGE…\n";
            return 2;
        }
        if (pages() != std::set<std::string>(words + 2, words + count)) {
            std::cerr << "write_help: the pages of packaging/help/CMakeLists.txt are not those there are:";
            for (const std::string& each : pages()) {
                std::cerr << ' ' << each;
            }
            std::cerr << '\n';
            return 1;
        }
        for (const Language& each : languages) {
            Help{std::filesystem::path{words[1]} / each.tag, each}.write();
        }
    } catch (const std::exception& error) {
        std::cerr << "write_help: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
