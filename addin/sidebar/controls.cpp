// SPDX-License-Identifier: MPL-2.0
#include "sidebar/controls.hpp"

#include "office/dispose.hpp"
#include "office/text.hpp"
#include "sidebar/accessible_sides.hpp"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/WindowClass.hpp>
#include <com/sun/star/awt/WindowDescriptor.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

#include <algorithm>

namespace jixiao::addin::sidebar {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;

namespace {

/// A label that only tells how high and wide a line of text is.
constexpr const char* measure = "measure";

rtl::OUString ascii(const char* text) {
    return rtl::OUString::createFromAscii(text);
}

/// A text of the sheet's, whose ~ is no mark for a mnemonic.
rtl::OUString withoutMnemonics(std::u16string_view text) {
    std::u16string shown{text};
    std::replace(shown.begin(), shown.end(), u'~', u'\uFF5E');
    return officeString(shown);
}

} // namespace

Controls::Controls(const ContextRef& context, const uno::Reference<awt::XWindow>& parent)
    : context_{context}, parent_{parent} {
    const auto services = context->getServiceManager();
    const uno::Reference<awt::XControlModel> model{
        services->createInstanceWithContext("com.sun.star.awt.UnoControlDialogModel", context),
        uno::UNO_QUERY_THROW};
    // Without decoration it is no dialog but a page inside another window, with Tab and mnemonics all the
    // same.
    Properties {
        model, uno::UNO_QUERY_THROW
        } -> setPropertyValue("Decoration", uno::Any{false});
    factory_.set(model, uno::UNO_QUERY_THROW);
    models_.set(model, uno::UNO_QUERY_THROW);
    container_.set(services->createInstanceWithContext("com.sun.star.awt.UnoControlDialog", context),
                   uno::UNO_QUERY_THROW);
    container_->setModel(model);
    addLabel(measure, u"X");
}

Controls::~Controls() {
    std::vector<uno::Any> held;
    try {
        for (const auto& each : windows()) {
            each->setVisible(true); // of those that are hidden, no accessible side is told
        }
        held = accessibleSides(context_, container_);
    } catch (const uno::Exception&) {
        held.clear(); // the office has taken the window away already
    }
    disposeOf(container_);
    disposeOf(between_);
    disposeOf(models_); // it goes on holding its page, and the page its controls, for ever (7.4)
}

Controls::Properties Controls::add(const char* name, const char* type,
                                   const std::vector<com::sun::star::beans::PropertyValue>& first) {
    const rtl::OUString given = ascii(type);
    const rtl::OUString service =
        given.indexOf('.') >= 0 ? given : "com.sun.star.awt.UnoControl" + given + "Model";
    const Properties properties{factory_->createInstance(service), uno::UNO_QUERY_THROW};
    properties->setPropertyValue("Name", uno::Any{ascii(name)});
    properties->setPropertyValue("TabIndex", uno::Any{count_++});
    for (const auto& each : first) {
        properties->setPropertyValue(each.Name, each.Value);
    }
    models_->insertByName(ascii(name), uno::Any{properties});
    return properties;
}

void Controls::addLabel(const char* name, std::u16string_view text) {
    add(name, "FixedText")->setPropertyValue("Label", uno::Any{officeString(text)});
}

void Controls::addName(const char* name, std::u16string_view text) {
    // It has to be visible to name anything; without a size it is not seen.
    addLabel(name, text);
    names_.push_back(name);
}

void Controls::addText(const char* name) {
    add(name, "FixedText")->setPropertyValue("MultiLine", uno::Any{true});
}

void Controls::addHeading(const char* name) {
    const Properties heading = add(name, "FixedText");
    heading->setPropertyValue("MultiLine", uno::Any{true});
    awt::FontDescriptor font;
    heading->getPropertyValue("FontDescriptor") >>= font;
    font.Weight = awt::FontWeight::BOLD;
    heading->setPropertyValue("FontDescriptor", uno::Any{font});
}

void Controls::addButton(const char* name, std::u16string_view text) {
    add(name, "Button")->setPropertyValue("Label", uno::Any{officeString(text)});
}

void Controls::addList(const char* name) {
    const Properties list = add(name, "ListBox");
    list->setPropertyValue("Dropdown", uno::Any{true});
    list->setPropertyValue("LineCount", uno::Any{sal_Int16{10}});
}

void Controls::addEdit(const char* name) {
    add(name, "Edit");
}

void Controls::addReading(const char* name) {
    const Properties text = add(name, "Edit");
    text->setPropertyValue("MultiLine", uno::Any{true});
    text->setPropertyValue("ReadOnly", uno::Any{true});
    text->setPropertyValue("VScroll", uno::Any{true});
    text->setPropertyValue("AutoVScroll", uno::Any{true});
}

void Controls::addRectangle(const char* name) {
    add(name, "FixedText");
}

void Controls::show() {
    const uno::Reference<awt::XToolkit> toolkit{awt::Toolkit::create(context_), uno::UNO_QUERY_THROW};
    awt::WindowDescriptor plain;
    plain.Type = awt::WindowClass_CONTAINER;
    plain.WindowServiceName = "window";
    plain.Parent.set(parent_, uno::UNO_QUERY_THROW);
    plain.ParentIndex = -1;
    const uno::Reference<awt::XWindowPeer> between = toolkit->createWindow(plain);
    between_.set(between, uno::UNO_QUERY_THROW);
    between_->setVisible(true);
    container_->createPeer(toolkit, between);
    uno::Reference<awt::XWindow> {
        container_, uno::UNO_QUERY_THROW
        } -> setVisible(true);
    line_ = std::max<sal_Int32>(preferred(measure).Height, 8);
    for (const char* const name : names_) {
        place(name, 0, 0, 0, 0);
    }
    setVisible(measure, false);
}

Controls::Properties Controls::model(const char* name) const {
    return {models_->getByName(ascii(name)), uno::UNO_QUERY_THROW};
}

uno::Reference<awt::XControl> Controls::control(const char* name) const {
    return uno::Reference<awt::XControlContainer> {
        container_, uno::UNO_QUERY_THROW
        } -> getControl(ascii(name));
}

uno::Reference<awt::XWindow> Controls::window() const {
    return between_;
}

std::vector<uno::Reference<awt::XWindow>> Controls::windows() const {
    std::vector<uno::Reference<awt::XWindow>> all;
    for (const auto& each :
         uno::Reference<awt::XControlContainer> { container_, uno::UNO_QUERY_THROW } -> getControls()) {
        all.emplace_back(each, uno::UNO_QUERY);
    }
    return all;
}

void Controls::setText(const char* name, std::u16string_view text) {
    const Properties properties = model(name);
    const bool isText = properties->getPropertySetInfo()->hasPropertyByName("Text");
    const rtl::OUString property = isText ? rtl::OUString("Text") : rtl::OUString("Label");
    const rtl::OUString after = isText ? officeString(text) : withoutMnemonics(text);
    rtl::OUString before;
    properties->getPropertyValue(property) >>= before;
    if (before != after) {
        properties->setPropertyValue(property, uno::Any{after});
    }
}

void Controls::setReading(const char* name, const char* label, std::u16string_view title,
                          std::u16string_view text) {
    setText(name, text);
    setText(label, std::u16string{title} + u'\n' + std::u16string{text});
}

std::u16string Controls::text(const char* name) const {
    const uno::Reference<awt::XTextComponent> edit{control(name), uno::UNO_QUERY_THROW};
    return std::u16string{view(edit->getText())};
}

bool Controls::isBlank(const char* name) const {
    rtl::OUString label;
    model(name)->getPropertyValue("Label") >>= label;
    return label.isEmpty();
}

void Controls::setLabel(const char* name, std::u16string_view text) {
    model(name)->setPropertyValue("Label", uno::Any{officeString(text)});
}

void Controls::setHelp(const char* name, std::u16string_view text) {
    model(name)->setPropertyValue("HelpText", uno::Any{officeString(text)});
}

void Controls::setEnabled(const char* name, bool enabled) {
    model(name)->setPropertyValue("Enabled", uno::Any{enabled});
}

void Controls::setVisible(const char* name, bool visible) {
    const Properties properties = model(name);
    const rtl::OUString property{"EnableVisible"};
    if (properties->getPropertySetInfo()->hasPropertyByName(property)) {
        properties->setPropertyValue(property, uno::Any{visible});
    } else { // a grid has no such property
        uno::Reference<awt::XWindow> {
            control(name), uno::UNO_QUERY_THROW
            } -> setVisible(visible);
    }
}

void Controls::setEntries(const char* name, const std::vector<std::u16string>& entries) {
    uno::Sequence<rtl::OUString> texts{static_cast<sal_Int32>(entries.size())};
    std::transform(entries.begin(), entries.end(), texts.getArray(),
                   [](const std::u16string& each) { return officeString(each); });
    uno::Sequence<rtl::OUString> before;
    model(name)->getPropertyValue("StringItemList") >>= before;
    if (before != texts) {
        const std::size_t kept = selected(name);
        model(name)->setPropertyValue("StringItemList", uno::Any{texts});
        if (kept < entries.size()) {
            select(name, kept);
        }
    }
}

void Controls::select(const char* name, std::size_t entry) {
    const auto item = static_cast<sal_Int16>(entry);
    model(name)->setPropertyValue("SelectedItems", uno::Any{uno::Sequence<sal_Int16>{&item, 1}});
}

std::size_t Controls::selected(const char* name) const {
    uno::Sequence<sal_Int16> items;
    model(name)->getPropertyValue("SelectedItems") >>= items;
    return items.hasElements() ? static_cast<std::size_t>(std::max<sal_Int16>(items[0], 0)) : 0;
}

void Controls::setColor(const char* name, const char* property, sal_Int32 color) {
    model(name)->setPropertyValue(ascii(property), uno::Any{color});
}

void Controls::place(const char* name, sal_Int32 x, sal_Int32 y, sal_Int32 width, sal_Int32 height) {
    const uno::Reference<awt::XWindow> at{control(name), uno::UNO_QUERY_THROW};
    at->setPosSize(x, y, std::max<sal_Int32>(width, 0), std::max<sal_Int32>(height, 0),
                   awt::PosSize::POSSIZE);
}

void Controls::resize(sal_Int32 width, sal_Int32 height) {
    for (const auto& each : {between_, uno::Reference<awt::XWindow>{container_, uno::UNO_QUERY_THROW}}) {
        each->setPosSize(0, 0, width, height, awt::PosSize::POSSIZE);
    }
}

awt::Size Controls::preferred(const char* name) const {
    const auto one = control(name);
    awt::Size size = uno::Reference<awt::XLayoutConstrains> {
        one, uno::UNO_QUERY_THROW
        } -> getPreferredSize();
    if (uno::Reference<awt::XButton>{one, uno::UNO_QUERY}.is()) {
        size.Height = std::min(size.Height, 2 * line_); // some themes would have them much higher and wider
        size.Width = std::min(size.Width, textWidth(name) + line_);
    }
    return size;
}

sal_Int32 Controls::textWidth(const char* button) const {
    model(measure)->setPropertyValue("Label", model(button)->getPropertyValue("Label"));
    return uno::Reference<awt::XLayoutConstrains> {
        control(measure), uno::UNO_QUERY_THROW
        } -> getPreferredSize().Width;
}

sal_Int32 Controls::heightAt(const char* name, sal_Int32 width) const {
    constexpr sal_Int32 unbounded = 0x7FFF;
    return uno::Reference<awt::XLayoutConstrains> {
        control(name), uno::UNO_QUERY_THROW
        } -> calcAdjustedSize({width, unbounded}).Height;
}

} // namespace jixiao::addin::sidebar
