// SPDX-License-Identifier: MPL-2.0
/// What a panel shows: one of the parts of the deck.
#pragma once

#include "sidebar/overview.hpp"
#include "table/grid.hpp"

#include <com/sun/star/ui/LayoutSize.hpp>

#include <string_view>

namespace jixiao::addin::sidebar {

class Part {
public:
    Part() = default;
    virtual ~Part() = default;
    Part(const Part&) = delete;
    Part& operator=(const Part&) = delete;

    /// After the sheet was read, or another one is shown.
    virtual void show(const Overview& overview) = 0;
    /// After another cell was selected.
    virtual void follow(const Overview& overview) = 0;

    /// The help page of a control: that of a command, or of the deck.
    [[nodiscard]] virtual std::u16string_view helpPage(std::string_view /*control*/) const { return u"deck"; }

    /// Heights at a width, in pixels; a maximum of -1 has no bound.
    [[nodiscard]] virtual com::sun::star::ui::LayoutSize heights(sal_Int32 width) const = 0;
    [[nodiscard]] virtual sal_Int32 leastWidth() const = 0;
    virtual void place(sal_Int32 width, sal_Int32 height) = 0;
};

} // namespace jixiao::addin::sidebar
