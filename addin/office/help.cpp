// SPDX-License-Identifier: MPL-2.0
#include "office/help.hpp"

#include "office/text.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteException.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>

#include <algorithm>

namespace jixiao::addin {

namespace {

std::u16string_view folderOf(language::Language language) {
    constexpr language::Text folders{u"en-US", u"zh-CN", u"zh-TW"};
    return folders.in(language);
}

/// A page is named by letters; anything else, from a macro, is no page.
bool isPage(std::u16string_view page) {
    return !page.empty() && std::all_of(page.begin(), page.end(), [](char16_t c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    });
}

} // namespace

bool openHelp(const ContextRef& context, std::u16string_view page) {
    namespace system = com::sun::star::system;
    const rtl::OUString package =
        com::sun::star::deployment::PackageInformationProvider::get(context)->getPackageLocation(
            "org.jixiao.calc");
    const rtl::OUString url = package + "/help/" + officeString(folderOf(uiLanguage(context))) + "/" +
                              officeString(isPage(page) ? page : u"index") + ".html";
    try {
        system::SystemShellExecute::create(context)->execute(url, {},
                                                             system::SystemShellExecuteFlags::URIS_ONLY);
    } catch (const system::SystemShellExecuteException&) {
        return false;
    } catch (const com::sun::star::lang::IllegalArgumentException&) {
        return false;
    }
    return true;
}

} // namespace jixiao::addin
