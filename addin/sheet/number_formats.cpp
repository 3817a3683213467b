// SPDX-License-Identifier: MPL-2.0
#include "sheet/number_formats.hpp"

#include "office/text.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace util = com::sun::star::util;

NumberFormats::NumberFormats(const DocumentRef& document)
    : formats_{uno::Reference<util::XNumberFormatsSupplier>{document, uno::UNO_QUERY_THROW}
               -> getNumberFormats()} {}

table::NumberFormat NumberFormats::kindOf(sal_Int32 key) {
    const auto known = kinds_.find(key);
    if (known != kinds_.end()) {
        return known->second;
    }
    sal_Int16 type = 0;
    formats_->getByKey(key)->getPropertyValue("Type") >>= type;
    auto kind = table::NumberFormat::plain;
    if ((type & util::NumberFormat::PERCENT) != 0) {
        kind = table::NumberFormat::percent;
    } else if ((type & util::NumberFormat::DATETIME) == util::NumberFormat::DATETIME) {
        kind = table::NumberFormat::dateTime;
    } else if ((type & util::NumberFormat::DATE) != 0) {
        kind = table::NumberFormat::date;
    } else if ((type & util::NumberFormat::TIME) != 0) {
        kind = table::NumberFormat::time;
    }
    kinds_[key] = kind;
    return kind;
}

bool NumberFormats::isGeneral(sal_Int32 key) const {
    com::sun::star::lang::Locale locale;
    formats_->getByKey(key)->getPropertyValue("Locale") >>= locale;
    const uno::Reference<util::XNumberFormatTypes> types{formats_, uno::UNO_QUERY_THROW};
    return key == types->getStandardIndex(locale);
}

sal_Int32 NumberFormats::keyOf(const rtl::OUString& code) {
    return keyOf(code, {"en", "US", ""});
}

sal_Int32 NumberFormats::keyOf(const rtl::OUString& code, const com::sun::star::lang::Locale& locale) {
    const sal_Int32 known = formats_->queryKey(code, locale, false);
    return known != -1 ? known : formats_->addNew(code, locale);
}

std::u16string NumberFormats::spelt(sal_Int32 key) const {
    const auto format = formats_->getByKey(key);
    com::sun::star::lang::Locale locale;
    rtl::OUString code;
    format->getPropertyValue("Locale") >>= locale;
    format->getPropertyValue("FormatString") >>= code;
    return std::u16string{view(locale.Language + "-" + locale.Country + " " + code)};
}

sal_Int32 NumberFormats::keyOfSpelt(std::u16string_view text) {
    const std::size_t dash = text.find(u'-');
    const std::size_t blank = text.find(u' ', dash == std::u16string_view::npos ? 0 : dash);
    if (dash == std::u16string_view::npos || blank == std::u16string_view::npos) {
        return 0;
    }
    return keyOf(
        officeString(text.substr(blank + 1)),
        {officeString(text.substr(0, dash)), officeString(text.substr(dash + 1, blank - dash - 1)), ""});
}

} // namespace jixiao::addin
