// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <libxml/tree.h>
#include <memory>
#include <string>
#include <vector>

namespace jixiao::test {

/// A parsed XML text, queried by XPath (`oor:`, `xml:` and `xlink:` known; other elements by local-name()).
class Xml {
public:
    /// Throws std::runtime_error with the parser's words where it is not well-formed.
    explicit Xml(const std::string& text);

    class Node {
    public:
        explicit Node(xmlNode* of) : node(of) {}
        /// By its local name; "" where there is none.
        [[nodiscard]] std::string attribute(const std::string& name) const;
        [[nodiscard]] std::string text() const;
        /// Relative to this node.
        [[nodiscard]] std::vector<Node> find(const std::string& xpath) const;

    private:
        xmlNode* node;
    };
    [[nodiscard]] std::vector<Node> find(const std::string& xpath) const;

private:
    struct Free {
        void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
    };
    std::unique_ptr<xmlDoc, Free> document;
};

} // namespace jixiao::test
