// SPDX-License-Identifier: MPL-2.0
/// The indicators: filter, search, the list, and all about the one that is selected.
#pragma once

#include "sidebar/desk.hpp"
#include "sidebar/list.hpp"
#include "sidebar/listening.hpp"
#include "sidebar/part.hpp"

#include <memory>

namespace jixiao::addin::sidebar {

class IndicatorsPart final : public Part {
public:
    IndicatorsPart(Controls& controls, Desk& desk);

    void show(const Overview& overview) override;
    void follow(const Overview& overview) override;
    [[nodiscard]] com::sun::star::ui::LayoutSize heights(sal_Int32 width) const override;
    [[nodiscard]] sal_Int32 leastWidth() const override;
    void place(sal_Int32 width, sal_Int32 height) override;

private:
    void changed(std::string_view name);
    void selected(std::size_t line);
    void opened(std::size_t line);
    void toggle(std::size_t line);
    void close(std::size_t line, bool closed);
    /// Applies filter and search, and draws.
    void arrange();
    void drawLines();
    void drawDetail(std::optional<std::size_t> indicator);
    void setColumns(sal_Int32 width);
    [[nodiscard]] bool isWide(sal_Int32 inner) const;
    [[nodiscard]] sal_Int32 fieldsHeight(sal_Int32 inner) const;
    [[nodiscard]] overview::Outline* outline() const { return desk_.overview().outline.get(); }

    Controls& controls_;
    Desk& desk_;
    List list_;
    std::unique_ptr<Listening> listening_;
    std::vector<overview::Column> columns_;
    std::size_t filter_ = 0;
};

} // namespace jixiao::addin::sidebar
