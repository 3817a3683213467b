// SPDX-License-Identifier: MPL-2.0
/// One listener for the plain controls of a part: tells the name of what a person pressed or changed.
#pragma once

#include "sidebar/controls.hpp"

#include <rtl/ref.hxx>

#include <functional>
#include <initializer_list>
#include <string_view>

namespace jixiao::addin::sidebar {

class Listening {
public:
    /// Listens to buttons, lists and edits of these names, which are shown already.
    Listening(const Controls& controls, std::initializer_list<const char*> names,
              std::function<void(std::string_view name)> told);
    ~Listening();
    /// To one more.
    void add(const Controls& controls, const char* name);
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;

private:
    class Listener;
    rtl::Reference<Listener> listener_;
};

} // namespace jixiao::addin::sidebar
