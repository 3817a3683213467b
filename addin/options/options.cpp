// SPDX-License-Identifier: MPL-2.0
#include "options/options.hpp"

#include "office/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
using Node = uno::Reference<com::sun::star::beans::XPropertySet>;

namespace {

Node open(const ContextRef& context, const char* service) {
    const uno::Any path{com::sun::star::beans::NamedValue{
        "nodepath", uno::Any{rtl::OUString("/org.jixiao.calc.Options/Writing")}}};
    return {com::sun::star::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
                rtl::OUString::createFromAscii(service), {&path, 1}),
            uno::UNO_QUERY_THROW};
}

} // namespace

Options readOptions(const ContextRef& context) {
    Options options;
    try {
        const Node node = open(context, "com.sun.star.configuration.ConfigurationAccess");
        rtl::OUString profile;
        node->getPropertyValue("Profile") >>= profile;
        options.profile = view(profile);
        sal_Int32 decimals = options.decimals;
        node->getPropertyValue("Decimals") >>= decimals;
        options.decimals = std::clamp<int>(decimals, 0, mostDecimals);
        node->getPropertyValue("Completion") >>= options.wishes.completion;
        node->getPropertyValue("Band") >>= options.wishes.band;
        node->getPropertyValue("Subtotals") >>= options.wishes.subtotals;
    } catch (const uno::Exception&) {
        return {}; // a profile that was damaged is no reason not to calculate
    }
    return options;
}

void storeOptions(const ContextRef& context, const Options& options) {
    const Node node = open(context, "com.sun.star.configuration.ConfigurationUpdateAccess");
    node->setPropertyValue("Profile", uno::Any{officeString(options.profile)});
    node->setPropertyValue("Decimals", uno::Any{sal_Int32{options.decimals}});
    node->setPropertyValue("Completion", uno::Any{options.wishes.completion});
    node->setPropertyValue("Band", uno::Any{options.wishes.band});
    node->setPropertyValue("Subtotals", uno::Any{options.wishes.subtotals});
    uno::Reference<com::sun::star::util::XChangesBatch> {
        node, uno::UNO_QUERY_THROW
        } -> commitChanges();
}

} // namespace jixiao::addin
