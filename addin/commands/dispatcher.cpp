// SPDX-License-Identifier: MPL-2.0
#include "commands/dispatcher.hpp"

#include "commands/command.hpp"
#include "commands/message.hpp"
#include "commands/words.hpp"
#include "office/barrier.hpp"
#include "office/text.hpp"

#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace frame = com::sun::star::frame;

namespace {

constexpr std::u16string_view protocol = u"org.jixiao.calc:";

const Command* commandOf(const com::sun::star::util::URL& url) {
    const std::u16string_view whole = view(url.Complete);
    return whole.starts_with(protocol) ? findCommand(whole.substr(protocol.size())) : nullptr;
}

} // namespace

void Dispatcher::initialize(const uno::Sequence<uno::Any>& arguments) {
    if (arguments.hasElements()) {
        arguments[0] >>= frame_;
    }
}

Dispatcher::Dispatch Dispatcher::queryDispatch(const URL& url, const rtl::OUString& /*frame*/,
                                               sal_Int32 /*flags*/) {
    return commandOf(url) == nullptr ? Dispatch{} : Dispatch{this};
}

uno::Sequence<Dispatcher::Dispatch>
Dispatcher::queryDispatches(const uno::Sequence<frame::DispatchDescriptor>& requests) {
    uno::Sequence<Dispatch> result{requests.getLength()};
    std::transform(requests.begin(), requests.end(), result.getArray(),
                   [this](const frame::DispatchDescriptor& request) {
                       return queryDispatch(request.FeatureURL, request.FrameName, request.SearchFlags);
                   });
    return result;
}

void Dispatcher::dispatch(const URL& url, const Arguments& arguments) {
    guarded(0, [&] {
        const Command* command = commandOf(url);
        if (command == nullptr) {
            return 0;
        }
        CommandTarget target = commandTarget(context_, frame_);
        target.arguments = arguments;
        if (!command->whyNot(target)) {
            command->run(target);
        }
        return 0;
    });
    // One command may change what the others can do.
    std::vector<Listening> listeners;
    {
        const std::lock_guard lock{mutex_};
        listeners = listeners_;
    }
    for (const Listening& each : listeners) {
        tell(each);
    }
}

void Dispatcher::addStatusListener(const Listener& listener, const URL& url) {
    if (!listener.is()) {
        return;
    }
    {
        const std::lock_guard lock{mutex_};
        listeners_.push_back({listener, url});
    }
    tell({listener, url});
}

void Dispatcher::removeStatusListener(const Listener& listener, const URL& url) {
    const std::lock_guard lock{mutex_};
    const auto found = std::find_if(listeners_.begin(), listeners_.end(), [&](const Listening& each) {
        return each.listener == listener && each.url.Complete == url.Complete;
    });
    if (found != listeners_.end()) {
        listeners_.erase(found);
    }
}

void Dispatcher::tell(const Listening& to) {
    guarded(0, [&] {
        const Command* command = commandOf(to.url);
        frame::FeatureStateEvent event;
        event.Source = static_cast<frame::XDispatch*>(this);
        event.FeatureURL = to.url;
        event.Requery = false;
        if (command != nullptr) {
            const CommandTarget target = commandTarget(context_, frame_);
            const Hindrance hindrance = command->whyNot(target);
            event.IsEnabled = !hindrance;
            // A state of words would become the label of a toolbar's button; this is for those who ask.
            event.FeatureDescriptor =
                hindrance ? officeString(hindrance->in(target.language)) : rtl::OUString();
        }
        to.listener->statusChanged(event);
        return 0;
    });
}

rtl::OUString Dispatcher::getImplementationName() {
    return "org.jixiao.calc.comp.Commands";
}

sal_Bool Dispatcher::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> Dispatcher::getSupportedServiceNames() {
    const rtl::OUString name{"com.sun.star.frame.ProtocolHandler"};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_commands(com::sun::star::uno::XComponentContext* context,
                       const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::Dispatcher{context});
    object->acquire();
    return object;
}
