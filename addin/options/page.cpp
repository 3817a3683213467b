// SPDX-License-Identifier: MPL-2.0
#include "options/page.hpp"

#include "office/barrier.hpp"
#include "office/text.hpp"
#include "options/options.hpp"
#include "options/words.hpp"
#include "overview/summary.hpp"
#include "profiles/profiles.hpp"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/supportsservice.hxx>

#include <algorithm>
#include <functional>

namespace jixiao::addin {

namespace uno = com::sun::star::uno;
namespace awt = com::sun::star::awt;
namespace words = options_words;

namespace {

const char* const implementation = "org.jixiao.calc.comp.OptionsPage";

class ItemListener final : public cppu::WeakImplHelper1<awt::XItemListener> {
public:
    explicit ItemListener(std::function<void(std::size_t)> told) : told_{std::move(told)} {}
    void SAL_CALL itemStateChanged(const awt::ItemEvent& event) override {
        guarded(0, [&] {
            told_(static_cast<std::size_t>(std::max<sal_Int32>(event.Selected, 0)));
            return 0;
        });
    }
    void SAL_CALL disposing(const com::sun::star::lang::EventObject& /*event*/) override {}

private:
    std::function<void(std::size_t)> told_;
};

/// The controls of the page, by name.
class Page {
public:
    explicit Page(const uno::Reference<awt::XWindow>& window) : controls_{window, uno::UNO_QUERY_THROW} {}

    [[nodiscard]] uno::Reference<awt::XControl> control(const char* name) const {
        return {controls_->getControl(rtl::OUString::createFromAscii(name)), uno::UNO_SET_THROW};
    }
    void set(const char* name, const char* property, const uno::Any& value) const {
        model(name)->setPropertyValue(rtl::OUString::createFromAscii(property), value);
    }
    void setLabel(const char* name, std::u16string_view text) const {
        set(name, "Label", uno::Any{officeString(text)});
    }
    void check(const char* name, bool checked) const { set(name, "State", uno::Any{sal_Int16(checked)}); }
    [[nodiscard]] bool isChecked(const char* name) const {
        sal_Int16 state = 0;
        model(name)->getPropertyValue("State") >>= state;
        return state != 0;
    }
    [[nodiscard]] double value(const char* name) const {
        double value = 0;
        model(name)->getPropertyValue("Value") >>= value;
        return value;
    }

private:
    [[nodiscard]] uno::Reference<com::sun::star::beans::XPropertySet> model(const char* name) const {
        return {control(name)->getModel(), uno::UNO_QUERY_THROW};
    }

    uno::Reference<awt::XControlContainer> controls_;
};

/// What is said below the list: what the rule does and whether its document was read.
std::u16string noteOf(const scoring::Profile& profile, language::Language language) {
    std::u16string text{language::Text{profile.note.enUS, profile.note.zhCN, profile.note.zhTW}.in(language)};
    if (!profile.source.verified) {
        text += text.empty() ? u"" : u"\n";
        text += words::unverified.in(language);
    }
    return text;
}

void label(const Page& page, language::Language language) {
    page.setLabel("ruleHeading", words::ruleHeading.in(language));
    page.setLabel("ruleLabel", words::rule.in(language));
    page.setLabel("columnHeading", words::columnHeading.in(language));
    page.setLabel("completion", words::completion.in(language));
    page.setLabel("decimalsLabel", words::decimals.in(language));
    page.setLabel("band", words::band.in(language));
    page.setLabel("subtotals", words::subtotals.in(language));
    page.setLabel("hint", words::hint.in(language));
}

/// The list of the rules, with the chosen one selected; `listen`: once for each page.
void fillRules(const Page& page, const ProfileSet& profiles, const std::u16string& chosen,
               language::Language language, bool listen) {
    const auto usable = profiles.usable();
    uno::Sequence<rtl::OUString> names{static_cast<sal_Int32>(usable.size())};
    std::vector<std::u16string> notes;
    sal_Int16 selected = 0;
    const scoring::Profile* const wanted = profiles.find(chosen);
    for (std::size_t i = 0; i < usable.size(); ++i) {
        names.getArray()[i] = officeString(overview::ruleName(*usable[i], language));
        notes.push_back(noteOf(*usable[i], language));
        const bool isDefault = usable[i]->id == scoring::defaultProfileId;
        if (wanted != nullptr ? usable[i] == wanted : isDefault) {
            selected = static_cast<sal_Int16>(i);
        }
    }
    page.set("rule", "StringItemList", uno::Any{names});
    page.set("rule", "SelectedItems", uno::Any{uno::Sequence<sal_Int16>{&selected, 1}});
    const auto tell = [page, notes](std::size_t item) {
        page.setLabel("ruleNote", item < notes.size() ? notes[item] : std::u16string{});
    };
    tell(static_cast<std::size_t>(selected));
    if (listen) {
        uno::Reference<awt::XListBox> {
            page.control("rule"), uno::UNO_QUERY_THROW
            } -> addItemListener(new ItemListener{tell});
    }
}

void load(const ContextRef& context, const Page& page, bool listen) {
    const auto language = uiLanguage(context);
    const Options options = readOptions(context);
    label(page, language);
    fillRules(page, readProfiles(context), options.profile, language, listen);
    page.check("completion", options.wishes.completion);
    page.check("band", options.wishes.band);
    page.check("subtotals", options.wishes.subtotals);
    page.set("decimals", "Value", uno::Any{double(options.decimals)});
}

void keep(const ContextRef& context, const Page& page) {
    Options options;
    const ProfileSet profiles = readProfiles(context);
    const auto usable = profiles.usable();
    const sal_Int16 selected = uno::Reference<awt::XListBox> {
        page.control("rule"), uno::UNO_QUERY_THROW
        } -> getSelectedItemPos();
    if (selected >= 0 && static_cast<std::size_t>(selected) < usable.size()) {
        const std::u16string& id = usable[static_cast<std::size_t>(selected)]->id;
        options.profile = id == scoring::defaultProfileId ? std::u16string{} : id;
    }
    options.decimals = std::clamp(static_cast<int>(page.value("decimals")), 0, mostDecimals);
    options.wishes.completion = page.isChecked("completion");
    options.wishes.band = page.isChecked("band");
    options.wishes.subtotals = page.isChecked("subtotals");
    storeOptions(context, options);
}

} // namespace

sal_Bool OptionsPage::callHandlerMethod(const uno::Reference<awt::XWindow>& window, const uno::Any& event,
                                        const rtl::OUString& method) {
    return guarded(sal_False, [&]() -> sal_Bool {
        rtl::OUString what;
        if (method != "external_event" || !(event >>= what) || !window.is()) {
            return false;
        }
        const Page page{window};
        if (what == "ok") {
            keep(context_, page);
        } else if (what == "initialize" || what == "back") {
            load(context_, page, what == "initialize");
        } else {
            return false;
        }
        return true;
    });
}

uno::Sequence<rtl::OUString> OptionsPage::getSupportedMethodNames() {
    const rtl::OUString name{"external_event"};
    return {&name, 1};
}

rtl::OUString OptionsPage::getImplementationName() {
    return rtl::OUString::createFromAscii(implementation);
}

sal_Bool OptionsPage::supportsService(const rtl::OUString& service) {
    return cppu::supportsService(this, service);
}

uno::Sequence<rtl::OUString> OptionsPage::getSupportedServiceNames() {
    const rtl::OUString name{rtl::OUString::createFromAscii(implementation)};
    return {&name, 1};
}

} // namespace jixiao::addin

extern "C" SAL_DLLPUBLIC_EXPORT com::sun::star::uno::XInterface*
jixiao_create_options_page(com::sun::star::uno::XComponentContext* context,
                           const com::sun::star::uno::Sequence<com::sun::star::uno::Any>& /*arguments*/) {
    auto* object = static_cast<cppu::OWeakObject*>(new jixiao::addin::OptionsPage{context});
    object->acquire();
    return object;
}
