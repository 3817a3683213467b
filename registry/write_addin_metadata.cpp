// SPDX-License-Identifier: MPL-2.0
/// Writes CalcAddIns.xcu from the table of worksheet functions: write_addin_metadata FILE
#include "functions/table.hpp"

#include <boost/property_tree/xml_parser.hpp>

#include <fstream>
#include <iostream>
#include <string>

namespace {

using jixiao::addin::Words;

std::string escaped(std::string_view text) {
    return boost::property_tree::xml_parser::encode_char_entities(std::string{text});
}

std::string property(std::string_view indent, std::string_view name, const Words& words) {
    const std::string in{indent};
    std::string result = in + "<prop oor:name=\"" + std::string{name} + "\" oor:type=\"xs:string\">\n";
    for (const auto& [language, text] :
         {std::pair{"en-US", words.enUS}, {"zh-CN", words.zhCN}, {"zh-TW", words.zhTW}}) {
        result += in + "  <value xml:lang=\"" + language + "\">" + escaped(text) + "</value>\n";
    }
    return result + in + "</prop>\n";
}

std::string metadata() {
    using namespace jixiao::addin;
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<!-- SPDX-License-Identifier: MPL-2.0 -->\n"
                      "<!-- Written from addin/functions/table.cpp when the package is built. -->\n"
                      "<oor:component-data xmlns:oor=\"http://openoffice.org/2001/registry\" "
                      "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" "
                      "oor:name=\"CalcAddIns\" oor:package=\"org.openoffice.Office\">\n"
                      "  <node oor:name=\"AddInInfo\">\n"
                      "    <node oor:name=\"" +
                      std::string{functionService} +
                      "\" oor:op=\"replace\">\n"
                      "      <node oor:name=\"AddInFunctions\">\n";
    for (const FunctionEntry& function : functionTable()) {
        const Words name{function.name, function.name, function.name};
        out += "        <node oor:name=\"" + std::string{function.method} + "\" oor:op=\"replace\">\n";
        out += property("          ", "DisplayName", name);
        out += property("          ", "Description", function.help);
        out += "          <prop oor:name=\"Category\" oor:type=\"xs:string\"><value>" +
               std::string{function.category} + "</value></prop>\n";
        // Macros and tests write formulas through the API, which knows this name and not the display name.
        out += property("          ", "CompatibilityName", name);
        out += "          <node oor:name=\"Parameters\">\n";
        for (const ArgumentEntry& argument : function.arguments) {
            out += "            <node oor:name=\"" + std::string{argument.name} + "\" oor:op=\"replace\">\n";
            out += property("              ", "DisplayName", argument.title);
            out += property("              ", "Description", argument.help);
            out += "            </node>\n";
        }
        out += "          </node>\n        </node>\n";
    }
    return out + "      </node>\n    </node>\n  </node>\n</oor:component-data>\n";
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: write_addin_metadata FILE\n";
        return 2;
    }
    std::ofstream file{arguments[1], std::ios::binary};
    file << metadata();
    file.close();
    if (!file) {
        std::cerr << arguments[1] << ": cannot be written\n";
        return 1;
    }
    return 0;
}
