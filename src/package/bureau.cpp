// SPDX-License-Identifier: MPL-2.0
#include "package/bureau.hpp"

#include "package/configuration.hpp"
#include "package/xml.hpp"
#include "text/fold.hpp"
#include "text/utf.hpp"

#include <algorithm>

namespace jixiao::package {

namespace {

constexpr std::size_t longestName = 80;

bool isName(std::u16string_view text) {
    return !text::trim(text).empty() && text.size() <= longestName &&
           std::all_of(text.begin(), text.end(), [](char16_t c) { return c >= u' ' && c != 0x7F; });
}

/// 2026, 2026.1, 1.0.12.3
bool isVersion(std::u16string_view text) {
    constexpr std::size_t mostParts = 4, mostDigits = 9;
    std::size_t parts = 1;
    std::size_t digits = 0;
    for (const char16_t c : text) {
        if (c == u'.') {
            if (digits == 0) {
                return false;
            }
            ++parts;
            digits = 0;
        } else if (c >= u'0' && c <= u'9' && digits < mostDigits) {
            ++digits;
        } else {
            return false;
        }
    }
    return digits > 0 && parts <= mostParts;
}

/// FNV-1a with 64 bits, in hexadecimal digits: the same on every machine and in every version of ours.
std::string digestOf(std::string_view bytes) {
    constexpr std::uint64_t basis = 0xcbf29ce484222325U, prime = 0x100000001b3U;
    std::uint64_t digest = basis;
    for (const char c : bytes) {
        digest = (digest ^ static_cast<unsigned char>(c)) * prime;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) {
        text += digits[digest >> static_cast<unsigned>(shift) & 0xFU];
    }
    return text;
}

std::string description(const BureauPackage& package) {
    const std::string name = xmlText(text::trim(package.name));
    const std::string publisher = xmlText(text::trim(package.publisher));
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<description xmlns="http://openoffice.org/extensions/description/2006">
  <identifier value=")" +
           identifierOf(package.name, package.publisher) + "\"/>\n  <version value=\"" +
           xmlText(package.version) + "\"/>\n  <display-name>\n    <name lang=\"en\">" + name +
           "</name>\n    <name lang=\"zh-CN\">" + name + "</name>\n  </display-name>\n  <publisher>\n" +
           "    <name lang=\"en\">" + publisher + "</name>\n    <name lang=\"zh-CN\">" + publisher +
           "</name>\n  </publisher>\n</description>\n";
}

constexpr std::string_view pathsFile = "registry/Paths.xcu";
constexpr std::string_view profilesFile = "registry/Scoring.xcu";

std::string manifest(bool hasProfile) {
    std::string text = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">
)";
    const auto add = [&](std::string_view path) {
        text += R"(  <manifest:file-entry manifest:media-type="application/vnd.sun.star.configuration-data")"
                " manifest:full-path=\"" +
                std::string{path} + "\"/>\n";
    };
    add(pathsFile);
    if (hasProfile) {
        add(profilesFile);
    }
    return text + "</manifest:manifest>\n";
}

constexpr std::string_view paths = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:component-data xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" oor:name="Paths" oor:package="org.openoffice.Office">
  <node oor:name="Paths">
    <node oor:name="Template" oor:op="fuse">
      <node oor:name="InternalPaths">
        <node oor:name="%origin%/../templates" oor:op="fuse"/>
      </node>
    </node>
  </node>
</oor:component-data>
)";

/// What the list of templates calls the folder.
std::string groupNames(const std::string& folder, const BureauPackage& package) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<groupuinames:template-group-list xmlns:groupuinames="http://openoffice.org/2006/groupuinames">
  <groupuinames:template-group groupuinames:name=")" +
           folder + "\" groupuinames:default-ui-name=\"" + xmlText(text::trim(package.name)) +
           "\"/>\n</groupuinames:template-group-list>\n";
}

} // namespace

PackageProblem problemOf(const BureauPackage& package) {
    if (!isName(package.name)) {
        return PackageProblem::noName;
    }
    if (!isVersion(package.version)) {
        return PackageProblem::badVersion;
    }
    if (!isName(package.publisher)) {
        return PackageProblem::noPublisher;
    }
    const auto& profile = package.profile;
    if (profile &&
        std::holds_alternative<scoring::ProfileError>(scoring::readProfile(profile->id, profile->data))) {
        return PackageProblem::badProfile;
    }
    return package.templateFile.empty() ? PackageProblem::noTemplate : PackageProblem::none;
}

std::string identifierOf(std::u16string_view name, std::u16string_view publisher) {
    return "org.jixiao.bureau." +
           digestOf(text::toUtf8(text::fold(publisher)) + '\n' + text::toUtf8(text::fold(name)));
}

std::string fileNameOf(const BureauPackage& package) {
    std::string name;
    for (const char16_t c : text::trim(package.name)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (isPlain) {
            name += static_cast<char>(c);
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    while (name.ends_with('-')) {
        name.pop_back();
    }
    constexpr std::size_t enough = 8;
    const std::string identifier = identifierOf(package.name, package.publisher);
    return (name.empty() ? "template" : name) + '-' + identifier.substr(identifier.rfind('.') + 1, enough) +
           '-' + (isVersion(package.version) ? text::toUtf8(package.version) : "0") + ".oxt";
}

std::vector<File> filesOf(const BureauPackage& package) {
    if (problemOf(package) != PackageProblem::none) {
        return {};
    }
    const std::string identifier = identifierOf(package.name, package.publisher);
    const std::string folder = identifier.substr(identifier.rfind('.') + 1);
    std::vector<File> files{{"META-INF/manifest.xml", manifest(package.profile.has_value())},
                            {"description.xml", description(package)},
                            {std::string{pathsFile}, std::string{paths}}};
    if (package.profile) {
        files.push_back({std::string{profilesFile}, profileFile(package.profile->id, package.profile->data)});
    }
    files.push_back({"templates/" + folder + "/template.ots", package.templateFile});
    files.push_back({"templates/groupuinames.xml", groupNames(folder, package)});
    return files;
}

} // namespace jixiao::package
