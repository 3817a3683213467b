// SPDX-License-Identifier: MPL-2.0
/// The findings: what is to be corrected, what to be checked, how the approved document reads, and what was
/// ignored; with what can be done about each.
#pragma once

#include "sidebar/desk.hpp"
#include "sidebar/list.hpp"
#include "sidebar/listening.hpp"
#include "sidebar/part.hpp"

#include <memory>

namespace jixiao::addin::sidebar {

class FindingsPart final : public Part {
public:
    FindingsPart(Controls& controls, Desk& desk);

    void show(const Overview& overview) override;
    void follow(const Overview& overview) override;
    [[nodiscard]] com::sun::star::ui::LayoutSize heights(sal_Int32 width) const override;
    [[nodiscard]] sal_Int32 leastWidth() const override;
    void place(sal_Int32 width, sal_Int32 height) override;
    [[nodiscard]] std::u16string_view helpPage(std::string_view control) const override;

private:
    void pressed(std::string_view name);
    void selected(std::size_t line);
    void opened(std::size_t line);
    void toggle(std::size_t line);
    void close(std::size_t line, bool closed);
    void drawLines();
    void drawDetail();
    /// Greys a button and says why, or says what it does.
    void enable(const char* name, const Hindrance& hindrance, std::u16string_view help);
    sal_Int32 flowButtons(sal_Int32 y, sal_Int32 width, bool place) const;
    [[nodiscard]] overview::Problems* problems() const { return desk_.overview().problems.get(); }
    [[nodiscard]] const overview::Problem* current() const;
    /// Why the chosen finding cannot be cured by a command.
    [[nodiscard]] Hindrance whyNoRemedy(const overview::Problem& problem) const;

    Controls& controls_;
    Desk& desk_;
    List list_;
    std::unique_ptr<Listening> listening_;
    bool hasColumn_ = false;
};

} // namespace jixiao::addin::sidebar
