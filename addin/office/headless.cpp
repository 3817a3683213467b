// SPDX-License-Identifier: MPL-2.0
#include "office/headless.hpp"

#include <rtl/process.h>
#include <rtl/ustring.hxx>

#include <cstdlib>
#include <string_view>

namespace jixiao::addin {

bool isHeadless() {
    const char* const backend = std::getenv("SAL_USE_VCLPLUGIN");
    if (backend != nullptr && std::string_view{backend} == "svp") {
        return true;
    }
    for (sal_uInt32 i = 0; i < rtl_getAppCommandArgCount(); ++i) {
        rtl::OUString argument;
        rtl_getAppCommandArg(i, &argument.pData);
        if (argument == "--headless" || argument == "-headless" || argument == "--convert-to") {
            return true;
        }
    }
    return false;
}

} // namespace jixiao::addin
