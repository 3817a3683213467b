// SPDX-License-Identifier: MPL-2.0
#include "xml.hpp"

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <stdexcept>

namespace jixiao::test {
namespace {

const xmlChar* xml_text(const char* text) {
    return reinterpret_cast<const xmlChar*>(
        text); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast): libxml2's way
}

std::string owned(xmlChar* text) {
    const std::unique_ptr<xmlChar, decltype(xmlFree)> holder(text, xmlFree);
    return text == nullptr
               ? std::string()
               : reinterpret_cast<const char*>(text); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
}

std::vector<Xml::Node> evaluated(const std::shared_ptr<xmlDoc>& document, xmlNode* from,
                                 const std::string& xpath) {
    const std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> context(
        xmlXPathNewContext(document.get()), xmlXPathFreeContext);
    context->node = from;
    xmlXPathRegisterNs(context.get(), xml_text("oor"), xml_text("http://openoffice.org/2001/registry"));
    xmlXPathRegisterNs(context.get(), xml_text("xlink"), xml_text("http://www.w3.org/1999/xlink"));
    const std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)> found(
        xmlXPathEvalExpression(xml_text(xpath.c_str()), context.get()), xmlXPathFreeObject);
    if (!found) {
        throw std::runtime_error("no XPath: " + xpath);
    }
    std::vector<Xml::Node> result;
    for (int index = 0; found->nodesetval != nullptr && index < found->nodesetval->nodeNr; ++index) {
        result.emplace_back(document, found->nodesetval->nodeTab[index]);
    }
    return result;
}

} // namespace

Xml::Xml(const std::string& text)
    : document(xmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, nullptr,
                             XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING),
               xmlFreeDoc) {
    if (!document) {
        const auto* const error = xmlGetLastError();
        throw std::runtime_error(
            error == nullptr ? "not XML" : "line " + std::to_string(error->line) + ": " + error->message);
    }
}

std::vector<Xml::Node> Xml::find(const std::string& xpath) const {
    return evaluated(document, xmlDocGetRootElement(document.get()), xpath);
}

std::vector<Xml::Node> Xml::Node::find(const std::string& xpath) const {
    return evaluated(document, node, xpath);
}

std::string Xml::Node::attribute(const std::string& name) const {
    const auto found = find("@*[local-name()='" + name + "']");
    return found.empty() ? std::string() : found.front().text();
}

std::string Xml::Node::text() const {
    return owned(xmlNodeGetContent(node));
}

} // namespace jixiao::test
