// SPDX-License-Identifier: MPL-2.0
/// Forms that targets are applied for and approved in.
#pragma once

#include "forms/sheet_draft.hpp"
#include "source.hpp"

namespace jixiao::templates {

/// The national forms: 部门整体支出绩效目标批复表 with core functions, 项目支出绩效目标申报表 with weights.
forms::SheetDraft targetForm(const TemplateSource& source, const forms::Source& rows);

} // namespace jixiao::templates
