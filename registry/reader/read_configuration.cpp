// SPDX-License-Identifier: MPL-2.0
#include "read_configuration.hpp"

#include "text/utf.hpp"

#include <boost/algorithm/string/split.hpp>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <stdexcept>

namespace jixiao::registry {

namespace {

using boost::property_tree::ptree;
using scoring::ProfileData;
using scoring::ProfileValue;
using text::toUtf16;

std::string attribute(const ptree& node, const std::string& name) {
    return node.get<std::string>("<xmlattr>." + name, "");
}

std::string nameOf(const ptree& node) {
    return attribute(node, "oor:name");
}

ptree load(const std::string& path) {
    ptree tree;
    boost::property_tree::read_xml(path, tree,
                                   boost::property_tree::xml_parser::no_comments |
                                       boost::property_tree::xml_parser::trim_whitespace);
    return tree;
}

/// Looks names up in a schema: what a node of this name is inside this group, following sets into their
/// templates.
class Schema {
public:
    explicit Schema(const std::string& path)
        : tree_(load(path)), root_(tree_.get_child("oor:component-schema")) {}

    [[nodiscard]] const ptree& profiles() const { return child(root_.get_child("component"), "Profiles"); }

    /// The description of a child: of a group its own member, of a set the template of its members.
    [[nodiscard]] const ptree& member(const ptree& parent, const std::string& name) const {
        const std::string members = attribute(parent, "oor:node-type");
        return members.empty() ? child(parent, name) : child(root_.get_child("templates"), members);
    }

private:
    static const ptree& child(const ptree& parent, const std::string& name) {
        for (const auto& [tag, node] : parent) {
            if ((tag == "prop" || tag == "group" || tag == "set") && nameOf(node) == name) {
                return node;
            }
        }
        throw std::runtime_error("the schema does not know " + name);
    }

    ptree tree_;
    const ptree& root_;
};

ProfileValue readValue(const ptree& schema, const ptree& property) {
    const std::string type = attribute(schema, "oor:type");
    if (attribute(schema, "oor:localized") == "true") {
        scoring::Translated translated;
        for (const auto& [tag, value] : property) {
            const std::string language = attribute(value, "xml:lang");
            std::u16string& place = language == "zh-CN"   ? translated.zhCN
                                    : language == "zh-TW" ? translated.zhTW
                                                          : translated.enUS;
            if (tag == "value") {
                place = toUtf16(value.data());
            }
        }
        return translated;
    }
    const ptree& value = property.get_child("value");
    if (type == "xs:boolean") {
        if (value.data() != "true" && value.data() != "false") {
            throw std::runtime_error("no boolean: " + value.data());
        }
        return value.data() == "true";
    }
    if (type == "xs:int") {
        return std::int32_t{std::stoi(value.data())};
    }
    if (type == "oor:string-list") {
        std::vector<std::string> parts;
        const std::string separator = attribute(value, "oor:separator");
        boost::algorithm::split(parts, value.data(),
                                [&](char c) { return separator.find(c) != std::string::npos; });
        std::vector<std::u16string> list;
        for (const std::string& part : parts) {
            list.push_back(toUtf16(part));
        }
        return list;
    }
    if (type != "xs:string") {
        throw std::runtime_error("a type the engine does not take: " + type);
    }
    return toUtf16(value.data());
}

void readNode(const Schema& schema, const ptree& description, const ptree& node, const std::u16string& path,
              ProfileData& into) {
    for (const auto& [tag, inner] : node) {
        if (tag != "prop" && tag != "node") {
            continue;
        }
        const std::string name = nameOf(inner);
        const std::u16string innerPath = path.empty() ? toUtf16(name) : path + u'/' + toUtf16(name);
        const ptree& innerDescription = schema.member(description, name);
        if (tag == "prop") {
            into.emplace(innerPath, readValue(innerDescription, inner));
        } else {
            readNode(schema, innerDescription, inner, innerPath, into);
        }
    }
}

} // namespace

std::map<std::u16string, ProfileData, std::less<>> readConfiguration(const std::string& schema,
                                                                     const std::string& data) {
    const Schema description(schema);
    const ptree tree = load(data);
    std::map<std::u16string, ProfileData, std::less<>> result;
    for (const auto& [tag, set] : tree.get_child("oor:component-data")) {
        if (tag != "node") {
            continue;
        }
        for (const auto& [profileTag, profile] : set) {
            if (profileTag == "node") {
                readNode(description, description.member(description.profiles(), ""), profile, u"",
                         result[toUtf16(nameOf(profile))]);
            }
        }
    }
    return result;
}

} // namespace jixiao::registry
