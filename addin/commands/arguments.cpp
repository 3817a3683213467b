// SPDX-License-Identifier: MPL-2.0
#include "commands/arguments.hpp"

#include "office/text.hpp"

namespace jixiao::addin {

namespace {

template <typename Value>
std::optional<Value> argument(const CommandTarget& target, std::u16string_view name) {
    for (const com::sun::star::beans::PropertyValue& each : target.arguments) {
        Value value{};
        if (view(each.Name) == name && (each.Value >>= value)) {
            return value;
        }
    }
    return {};
}

} // namespace

std::optional<std::u16string> textArgument(const CommandTarget& target, std::u16string_view name) {
    const auto value = argument<rtl::OUString>(target, name);
    return value ? std::optional{std::u16string{view(*value)}} : std::nullopt;
}

std::optional<bool> flagArgument(const CommandTarget& target, std::u16string_view name) {
    return argument<bool>(target, name);
}

std::optional<std::int32_t> numberArgument(const CommandTarget& target, std::u16string_view name) {
    return argument<sal_Int32>(target, name);
}

} // namespace jixiao::addin
