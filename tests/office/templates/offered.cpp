// SPDX-License-Identifier: MPL-2.0
#include "offered.hpp"

#include "office/document.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/DocumentTemplates.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/sdbc/XRow.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/ucb/UniversalContentBroker.hpp>
#include <com/sun/star/ucb/XCommandProcessor.hpp>
#include <com/sun/star/ucb/XContent.hpp>
#include <rtl/uri.hxx>

#include <array>

namespace jixiao::test {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

/// The last part of a URL.
std::string name_in(const rtl::OUString& url) {
    return office::utf8(rtl::Uri::decode(url.copy(url.lastIndexOf('/') + 1), rtl_UriDecodeWithCharset,
                                         RTL_TEXTENCODING_UTF8));
}

/// Where an entry of the list leads to.
std::string target_of(const office::Office& office, const rtl::OUString& entry) {
    const auto broker = css::ucb::UniversalContentBroker::create(office.context());
    const Reference<css::ucb::XCommandProcessor> content(
        broker->queryContent(broker->createContentIdentifier(entry)), UNO_QUERY_THROW);
    const css::beans::Property wanted("TargetURL", -1, {}, 0);
    const css::ucb::Command command("getPropertyValues", -1,
                                    Any(css::uno::Sequence<css::beans::Property>(&wanted, 1)));
    Reference<css::sdbc::XRow> row;
    content->execute(command, 0, {}) >>= row;
    return row.is() ? office::utf8(row->getString(1)) : std::string();
}

} // namespace

std::map<std::string, std::string> offered_templates(const office::Office& office,
                                                     const std::string& folder) {
    const auto all = css::frame::DocumentTemplates::create(office.context());
    all->update();
    const auto files = css::ucb::SimpleFileAccess::create(office.context());
    rtl::OUString url = all->getContent()->getIdentifier()->getContentIdentifier();
    std::map<std::string, std::string> names;
    if (!folder.empty()) {
        rtl::OUString found;
        for (const rtl::OUString& each : files->getFolderContents(url, true)) {
            found = name_in(each) == folder ? each : found;
        }
        if (found.isEmpty()) {
            return names;
        }
        url = found;
    }
    for (const rtl::OUString& each : files->getFolderContents(url, true)) {
        names[name_in(each)] = folder.empty() ? std::string() : target_of(office, each);
    }
    return names;
}

Reference<css::sheet::XSpreadsheetDocument> new_from(const office::Office& office, const rtl::OUString& url) {
    const std::array how{office::property("AsTemplate", Any(true))};
    const Reference<css::frame::XComponentLoader> loader(office.desktop(), UNO_QUERY_THROW);
    return {loader->loadComponentFromURL(url, "_blank", 0, {how.data(), static_cast<sal_Int32>(how.size())}),
            UNO_QUERY_THROW};
}

} // namespace jixiao::test
