// SPDX-License-Identifier: MPL-2.0
/// What the table is, how it stands, and what can be done with it.
#pragma once

#include "sidebar/actions.hpp"
#include "sidebar/listening.hpp"
#include "sidebar/part.hpp"

#include <memory>

namespace jixiao::addin::sidebar {

class SummaryPart final : public Part {
public:
    SummaryPart(Controls& controls, Desk& desk);

    void show(const Overview& overview) override;
    void follow(const Overview& overview) override;
    [[nodiscard]] com::sun::star::ui::LayoutSize heights(sal_Int32 width) const override;
    [[nodiscard]] sal_Int32 leastWidth() const override;
    void place(sal_Int32 width, sal_Int32 height) override;
    [[nodiscard]] std::u16string_view helpPage(std::string_view control) const override;

private:
    void pressed(std::string_view name);
    void showTexts(const overview::Summary& summary);
    void showBars(const overview::Summary& summary);
    [[nodiscard]] sal_Int32 margin() const;
    /// Lays everything out, or only tells the height.
    sal_Int32 flow(sal_Int32 width, bool place) const;
    sal_Int32 flowBars(sal_Int32 y, sal_Int32 width, bool place) const;
    /// The question for the rule that the form follows, and its answer.
    sal_Int32 flowQuestion(sal_Int32 y, sal_Int32 width, bool place) const;

    Controls& controls_;
    Desk& desk_;
    std::unique_ptr<Actions> actions_;
    std::unique_ptr<Listening> listening_;
    std::vector<const char*> texts_; // that are shown now, from above
    std::vector<overview::Bar> bars_;
    bool hasSeveral_ = false; // tables
    bool hasExample_ = false; // the button that opens it
    bool hasScores_ = false;  // a form that is scored: one can ask for its rule
    bool isAnswered_ = false; // which rule it follows
};

} // namespace jixiao::addin::sidebar
