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

    /// Lives on without the Xml it came from.
    class Node {
    public:
        Node(std::shared_ptr<xmlDoc> in, xmlNode* of) : document(std::move(in)), node(of) {}
        /// By its local name; "" where there is none.
        [[nodiscard]] std::string attribute(const std::string& name) const;
        [[nodiscard]] std::string text() const;
        /// Relative to this node.
        [[nodiscard]] std::vector<Node> find(const std::string& xpath) const;

    private:
        std::shared_ptr<xmlDoc> document;
        xmlNode* node;
    };
    [[nodiscard]] std::vector<Node> find(const std::string& xpath) const;

private:
    std::shared_ptr<xmlDoc> document;
};

} // namespace jixiao::test
