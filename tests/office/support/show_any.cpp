// SPDX-License-Identifier: MPL-2.0
#include "support/show_any.hpp"

#include "office/text.hpp"

#include <sstream>
#include <typelib/typedescription.hxx>

namespace jixiao::test {
namespace {

template <typename Value>
const Value& as(const void* data) {
    return *static_cast<const Value*>(data);
}

std::string show(const void* data, const css::uno::TypeDescription& type);

std::string show_struct(const void* data, const typelib_CompoundTypeDescription& type) {
    std::string result;
    if (type.pBaseTypeDescription != nullptr) {
        result = show_struct(data, *type.pBaseTypeDescription);
    }
    for (sal_Int32 member = 0; member < type.nMembers; ++member) {
        const void* const place = static_cast<const char*>(data) + type.pMemberOffsets[member];
        result +=
            (result.empty() ? "" : " ") + show(place, css::uno::TypeDescription(type.ppTypeRefs[member]));
    }
    return result;
}

std::string show(const void* data, const css::uno::TypeDescription& type) {
    std::ostringstream result;
    switch (type.get()->eTypeClass) {
    case typelib_TypeClass_VOID:
        return "void";
    case typelib_TypeClass_BOOLEAN:
        return as<sal_Bool>(data) ? "true" : "false";
    case typelib_TypeClass_BYTE:
        result << static_cast<int>(as<sal_Int8>(data));
        return result.str();
    case typelib_TypeClass_SHORT:
        result << as<sal_Int16>(data);
        return result.str();
    case typelib_TypeClass_UNSIGNED_SHORT:
        result << as<sal_uInt16>(data);
        return result.str();
    case typelib_TypeClass_LONG:
    case typelib_TypeClass_ENUM:
        result << as<sal_Int32>(data);
        return result.str();
    case typelib_TypeClass_UNSIGNED_LONG:
        result << as<sal_uInt32>(data);
        return result.str();
    case typelib_TypeClass_HYPER:
    case typelib_TypeClass_UNSIGNED_HYPER:
        result << as<sal_Int64>(data);
        return result.str();
    case typelib_TypeClass_FLOAT:
        result << as<float>(data);
        return result.str();
    case typelib_TypeClass_DOUBLE:
        result.precision(17);
        result << as<double>(data);
        return result.str();
    case typelib_TypeClass_STRING:
        return office::utf8(as<rtl::OUString>(data));
    case typelib_TypeClass_ANY:
        return test::show(as<css::uno::Any>(data));
    case typelib_TypeClass_STRUCT:
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): C inheritance of the type library
        return "{" +
               show_struct(data, *reinterpret_cast<const typelib_CompoundTypeDescription*>(type.get())) + "}";
    default:
        return "object";
    }
}

} // namespace

std::string show(const css::uno::Any& value) {
    return show(value.getValue(), css::uno::TypeDescription(value.getValueTypeRef()));
}

} // namespace jixiao::test
