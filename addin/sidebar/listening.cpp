// SPDX-License-Identifier: MPL-2.0
#include "sidebar/listening.hpp"

#include "office/barrier.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <cppuhelper/implbase3.hxx>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;

class Listening::Listener final
    : public cppu::WeakImplHelper3<awt::XActionListener, awt::XItemListener, awt::XTextListener> {
public:
    explicit Listener(std::function<void(std::string_view)> told) : told_{std::move(told)} {}
    void end() { told_ = {}; }

    void SAL_CALL actionPerformed(const awt::ActionEvent& event) override { tell(event.Source); }
    void SAL_CALL itemStateChanged(const awt::ItemEvent& event) override { tell(event.Source); }
    void SAL_CALL textChanged(const awt::TextEvent& event) override { tell(event.Source); }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*event*/) override {}

private:
    void tell(const uno::Reference<uno::XInterface>& source) {
        guarded(0, [&] {
            const uno::Reference<awt::XControl> control{source, uno::UNO_QUERY};
            const uno::Reference<com::sun::star::beans::XPropertySet> model{
                control.is() ? control->getModel() : nullptr, uno::UNO_QUERY};
            rtl::OUString name;
            if (model.is() && (model->getPropertyValue("Name") >>= name)) {
                // Kept: what is told may end us.
                if (const auto told = told_) {
                    told(rtl::OUStringToOString(name, RTL_TEXTENCODING_ASCII_US).getStr());
                }
            }
            return 0;
        });
    }

    std::function<void(std::string_view)> told_;
};

Listening::Listening(const Controls& controls, std::initializer_list<const char*> names,
                     std::function<void(std::string_view)> told)
    : listener_{new Listener{std::move(told)}} {
    for (const char* const name : names) {
        add(controls, name);
    }
}

void Listening::add(const Controls& controls, const char* name) {
    const auto one = controls.control(name);
    if (const uno::Reference<awt::XListBox> list{one, uno::UNO_QUERY}; list.is()) {
        list->addItemListener(listener_.get());
    } else if (const uno::Reference<awt::XButton> button{one, uno::UNO_QUERY}; button.is()) {
        button->addActionListener(listener_.get());
    } else if (const uno::Reference<awt::XTextComponent> edit{one, uno::UNO_QUERY}; edit.is()) {
        edit->addTextListener(listener_.get());
    }
}

Listening::~Listening() {
    listener_->end();
}

} // namespace jixiao::addin::sidebar
