// SPDX-License-Identifier: MPL-2.0
#include "dialogs/dialog.hpp"

#include "dialogs/dialog_listener.hpp"
#include "office/dispose.hpp"
#include "office/text.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/awt/XScrollBar.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <rtl/ref.hxx>

#include <algorithm>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;

namespace {

rtl::OUString ascii(const char* text) {
    return rtl::OUString::createFromAscii(text);
}

// Of buttons, in dialog units.
constexpr sal_Int32 buttonWidth = 56;
constexpr sal_Int32 buttonHeight = 15;
constexpr sal_Int32 buttonMargin = 8;

/// A text of the sheet's, whose ~ is no mark for a mnemonic.
rtl::OUString withoutMnemonics(std::u16string_view text) {
    std::u16string shown{text};
    std::replace(shown.begin(), shown.end(), u'~', u'\uFF5E');
    return officeString(shown);
}

} // namespace

Dialog::Dialog(const ContextRef& context, std::u16string_view title, sal_Int32 width, sal_Int32 height)
    : context_{context}, width_{width} {
    const auto services = context->getServiceManager();
    const uno::Reference<awt::XControlModel> model{
        services->createInstanceWithContext("com.sun.star.awt.UnoControlDialogModel", context),
        uno::UNO_QUERY_THROW};
    factory_.set(model, uno::UNO_QUERY_THROW);
    models_.set(model, uno::UNO_QUERY_THROW);
    const Properties properties{model, uno::UNO_QUERY_THROW};
    properties->setPropertyValue("Title", uno::Any{officeString(title)});
    properties->setPropertyValue("Width", uno::Any{width});
    properties->setPropertyValue("Height", uno::Any{height});
    properties->setPropertyValue("Moveable", uno::Any{true});
    properties->setPropertyValue("Closeable", uno::Any{true});
    dialog_.set(services->createInstanceWithContext("com.sun.star.awt.UnoControlDialog", context),
                uno::UNO_QUERY_THROW);
    dialog_->setModel(model);
}

Dialog::~Dialog() {
    disposeOf(dialog_);
    disposeOf(models_); // it goes on holding its dialog, and that its controls, for ever (7.4)
}

Dialog::Properties Dialog::add(const char* name, const char* type, const Box& box) {
    const Properties properties{
        factory_->createInstance("com.sun.star.awt.UnoControl" + ascii(type) + "Model"),
        uno::UNO_QUERY_THROW};
    properties->setPropertyValue("PositionX", uno::Any{box.x});
    properties->setPropertyValue("PositionY", uno::Any{box.y});
    properties->setPropertyValue("Width", uno::Any{box.width});
    properties->setPropertyValue("Height", uno::Any{box.height});
    properties->setPropertyValue("Name", uno::Any{ascii(name)});
    properties->setPropertyValue("TabIndex", uno::Any{count_++});
    models_->insertByName(ascii(name), uno::Any{properties});
    return properties;
}

void Dialog::addLabel(const char* name, std::u16string_view text, const Box& box) {
    add(name, "FixedText", box)->setPropertyValue("Label", uno::Any{officeString(text)});
}

void Dialog::addText(const char* name, std::u16string_view text, const Box& box, Align align) {
    constexpr sal_Int32 twoLines = 16;
    const auto label = add(name, "FixedText", box);
    texts_.insert(name);
    label->setPropertyValue("MultiLine", uno::Any{box.height >= twoLines});
    label->setPropertyValue("Align", uno::Any{static_cast<sal_Int16>(align)});
    setText(name, text);
}

void Dialog::addHeading(const char* name, std::u16string_view text, const Box& box) {
    add(name, "FixedLine", box)->setPropertyValue("Label", uno::Any{officeString(text)});
}

void Dialog::addEdit(const char* name, std::u16string_view text, const Box& box, Align align) {
    const auto edit = add(name, "Edit", box);
    edit->setPropertyValue("Text", uno::Any{officeString(text)});
    edit->setPropertyValue("Align", uno::Any{static_cast<sal_Int16>(align)});
}

void Dialog::addRadio(const char* name, std::u16string_view text, const Box& box, const char* group) {
    const auto radio = add(name, "RadioButton", box);
    radio->setPropertyValue("Label", uno::Any{officeString(text)});
    radio->setPropertyValue("GroupName", uno::Any{ascii(group)});
}

void Dialog::addCheck(const char* name, std::u16string_view text, const Box& box) {
    add(name, "CheckBox", box)->setPropertyValue("Label", uno::Any{officeString(text)});
}

void Dialog::addCheck(const char* name, const Box& box) {
    add(name, "CheckBox", box)->setPropertyValue("TriState", uno::Any{false});
    texts_.insert(name);
}

void Dialog::addList(const char* name, const Box& box) {
    const auto list = add(name, "ListBox", box);
    list->setPropertyValue("Dropdown", uno::Any{true});
    list->setPropertyValue("LineCount", uno::Any{sal_Int16{10}});
}

void Dialog::addScrollBar(const char* name, const Box& box) {
    const auto bar = add(name, "ScrollBar", box);
    bar->setPropertyValue("Orientation", uno::Any{sal_Int32{1}}); // ScrollBarOrientation::VERTICAL
    bar->setPropertyValue("LiveScroll", uno::Any{true});
    bar->setPropertyValue("Tabstop", uno::Any{true});
}

void Dialog::addProgressBar(const char* name, sal_Int32 whole, const Box& box) {
    const auto bar = add(name, "ProgressBar", box);
    bar->setPropertyValue("ProgressValueMin", uno::Any{sal_Int32{0}});
    bar->setPropertyValue("ProgressValueMax", uno::Any{whole});
}

Dialog::Properties Dialog::addButton(const char* name, std::u16string_view text, sal_Int32 x, sal_Int32 y,
                                     awt::PushButtonType type) {
    const auto button = add(name, "Button", {x, y, buttonWidth, buttonHeight});
    button->setPropertyValue("Label", uno::Any{officeString(text)});
    button->setPropertyValue("PushButtonType", uno::Any{static_cast<sal_Int16>(type)});
    return button;
}

void Dialog::addOkAndCancel(std::u16string_view ok, std::u16string_view cancel, sal_Int32 y) {
    const sal_Int32 x = width_ - buttonMargin - 2 * buttonWidth - buttonMargin / 2;
    addButton("ok", ok, x, y, awt::PushButtonType_OK)->setPropertyValue("DefaultButton", uno::Any{true});
    addCancel(cancel, y);
}

void Dialog::addCancel(std::u16string_view cancel, sal_Int32 y) {
    addButton("cancel", cancel, width_ - buttonMargin - buttonWidth, y, awt::PushButtonType_CANCEL);
}

Dialog::Properties Dialog::model(const char* name) const {
    return {models_->getByName(ascii(name)), uno::UNO_QUERY_THROW};
}

uno::Reference<awt::XControl> Dialog::control(const rtl::OUString& name) const {
    return uno::Reference<awt::XControlContainer> {
        dialog_, uno::UNO_QUERY_THROW
        } -> getControl(name);
}

void Dialog::setText(const char* name, std::u16string_view text) {
    const auto properties = model(name);
    const auto info = properties->getPropertySetInfo();
    const rtl::OUString property =
        info->hasPropertyByName("Text") ? rtl::OUString("Text") : rtl::OUString("Label");
    const rtl::OUString after = texts_.contains(name) ? withoutMnemonics(text) : officeString(text);
    rtl::OUString before;
    properties->getPropertyValue(property) >>= before;
    if (before != after) { // a cursor in it stays where it is
        properties->setPropertyValue(property, uno::Any{after});
    }
}

std::u16string Dialog::text(const char* name) const {
    const uno::Reference<awt::XTextComponent> edit{control(ascii(name)), uno::UNO_QUERY_THROW};
    return std::u16string{view(edit->getText())};
}

void Dialog::setHelp(const char* name, std::u16string_view text) {
    model(name)->setPropertyValue("HelpText", uno::Any{officeString(text)});
}

void Dialog::setEntries(const char* name, const std::vector<std::u16string>& entries) {
    uno::Sequence<rtl::OUString> texts{static_cast<sal_Int32>(entries.size())};
    std::transform(entries.begin(), entries.end(), texts.getArray(),
                   [](const std::u16string& each) { return officeString(each); });
    model(name)->setPropertyValue("StringItemList", uno::Any{texts});
}

std::size_t Dialog::selected(const char* name) const {
    uno::Sequence<sal_Int16> items;
    model(name)->getPropertyValue("SelectedItems") >>= items;
    return items.hasElements() ? static_cast<std::size_t>(std::max<sal_Int16>(items[0], 0)) : 0;
}

void Dialog::select(const char* name, std::size_t entry) {
    const auto item = static_cast<sal_Int16>(entry);
    model(name)->setPropertyValue("SelectedItems", uno::Any{uno::Sequence<sal_Int16>{&item, 1}});
}

void Dialog::setChecked(const char* name, bool checked) {
    model(name)->setPropertyValue("State", uno::Any{static_cast<sal_Int16>(checked)});
}

bool Dialog::isChecked(const char* name) const {
    sal_Int16 state = 0;
    model(name)->getPropertyValue("State") >>= state;
    return state == 1;
}

void Dialog::setEnabled(const char* name, bool enabled) {
    model(name)->setPropertyValue("Enabled", uno::Any{enabled});
}

void Dialog::setVisible(const char* name, bool visible) {
    model(name)->setPropertyValue("EnableVisible", uno::Any{visible});
}

void Dialog::setScroll(const char* name, sal_Int32 all, sal_Int32 visible) {
    const auto bar = model(name);
    bar->setPropertyValue("ScrollValueMin", uno::Any{sal_Int32{0}});
    bar->setPropertyValue("ScrollValueMax", uno::Any{all});
    bar->setPropertyValue("VisibleSize", uno::Any{visible});
    bar->setPropertyValue("LineIncrement", uno::Any{sal_Int32{1}});
    bar->setPropertyValue("BlockIncrement", uno::Any{visible});
}

sal_Int32 Dialog::scrolled(const char* name) const {
    sal_Int32 value = 0;
    model(name)->getPropertyValue("ScrollValue") >>= value;
    return value;
}

void Dialog::setProgress(const char* name, sal_Int32 value) {
    model(name)->setPropertyValue("ProgressValue", uno::Any{value});
}

void Dialog::end() {
    uno::Reference<awt::XDialog> {
        dialog_, uno::UNO_QUERY_THROW
        } -> endExecute();
}

void Dialog::listen(Listener& listener) {
    for (const rtl::OUString& name : models_->getElementNames()) {
        const auto one = control(name);
        if (const uno::Reference<awt::XRadioButton> radio{one, uno::UNO_QUERY}; radio.is()) {
            radio->addItemListener(&listener);
        } else if (const uno::Reference<awt::XCheckBox> check{one, uno::UNO_QUERY}; check.is()) {
            check->addItemListener(&listener);
        } else if (const uno::Reference<awt::XListBox> list{one, uno::UNO_QUERY}; list.is()) {
            list->addItemListener(&listener);
        } else if (const uno::Reference<awt::XScrollBar> bar{one, uno::UNO_QUERY}; bar.is()) {
            bar->addAdjustmentListener(&listener);
        } else if (const uno::Reference<awt::XTextComponent> edit{one, uno::UNO_QUERY}; edit.is()) {
            edit->addTextListener(&listener);
        }
    }
}

void Dialog::center(const uno::Reference<awt::XWindow>& parent) const {
    const uno::Reference<awt::XWindow> window{dialog_, uno::UNO_QUERY_THROW};
    const awt::Rectangle around = parent->getPosSize();
    const awt::Rectangle own = window->getPosSize();
    window->setPosSize(std::max<sal_Int32>(0, (around.Width - own.Width) / 2),
                       std::max<sal_Int32>(0, (around.Height - own.Height) / 3), 0, 0, awt::PosSize::POS);
}

bool Dialog::run(const uno::Reference<com::sun::star::frame::XFrame>& frame,
                 std::function<void(std::string_view)> changed, const std::function<void()>& opened) {
    const uno::Reference<awt::XWindow> parent = frame->getContainerWindow();
    const uno::Reference<awt::XToolkit> toolkit{awt::Toolkit::create(context_), uno::UNO_QUERY_THROW};
    const rtl::Reference<Listener> listener{new Listener{std::move(changed)}};
    listen(*listener);
    dialog_->createPeer(toolkit, {parent, uno::UNO_QUERY_THROW});
    center(parent);
    if (opened) {
        opened();
    }
    const uno::Reference<awt::XDialog> dialog{dialog_, uno::UNO_QUERY_THROW};
    const bool ok = dialog->execute() == 1;
    listener->stop();
    return ok;
}

} // namespace jixiao::addin
