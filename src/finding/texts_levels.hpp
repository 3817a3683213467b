// SPDX-License-Identifier: MPL-2.0
/// Findings about labels of levels and the numbering.
#pragma once

#include "finding/texts.hpp"

#include <array>

namespace jixiao::finding {

inline constexpr auto levelsTexts = std::to_array<Text>({
    {u"label-misspelt",
     Severity::info,
     {u"The level-2 label here was read as “%1”, although it is written differently.",
      u"此处二级指标的写法有误，已按“%1”识别。", u"此處二級指標的寫法有誤，已按「%1」識別。"},
     {u"Write it as “%1”", u"改写为“%1”", u"改寫為「%1」"}},
    {u"labels-missing",
     Severity::warning,
     {u"The labels of level 1 and level 2 are missing here; by the rows below they are part of “%1”.",
      u"此处缺少一级和二级指标，按下文识别为“%1”。", u"此處缺少一級和二級指標，按下文識別為「%1」。"}},
    {u"level1-inferred",
     Severity::info,
     {u"The level-1 label is missing here; “%2” belongs to “%1”, so it is read as that.",
      u"此处缺少一级指标，“%2”属于“%1”，已按“%1”识别。",
      u"此處缺少一級指標，「%2」屬於「%1」，已按「%1」識別。"}},
    {u"level2-inferred",
     Severity::warning,
     {u"The level-2 label is missing here; by the numbering and the order of the levels it is read as “%1”. "
      u"Please check.",
      u"此处缺少二级指标，按编号和指标顺序识别为“%1”，请核对。",
      u"此處缺少二級指標，按編號和指標順序識別為「%1」，請核對。"}},
    {u"numbering-gap",
     Severity::warning,
     {u"The numbering jumps from 指标%1 to 指标%2: an indicator may be missing.",
      u"编号从指标%1跳到指标%2，可能漏了一项。", u"編號從指標%1跳到指標%2，可能漏了一項。"}},
    {u"numbering-repeats",
     Severity::info,
     {u"指标%1 comes a second time under the same level-2 indicator.",
      u"同一二级指标下，指标%1的编号出现了两次。", u"同一二級指標下，指標%1的編號出現了兩次。"}},
    {u"numbering-restarts",
     Severity::warning,
     {u"The numbering starts again at 1 after 指标%1: a level-2 label may be missing here.",
      u"指标%1之后编号又从1开始，此处可能缺少二级指标。",
      u"指標%1之後編號又從1開始，此處可能缺少二級指標。"}},
    {u"numbering-starts-late",
     Severity::warning,
     {u"The numbering begins with 指标%1: indicators before it may be missing.",
      u"编号从指标%1开始，前面可能有遗漏。", u"編號從指標%1開始，前面可能有遺漏。"}},
    {u"satisfaction-under-social-benefit",
     Severity::warning,
     {u"“%1” measures satisfaction but stands under “%2”.", u"“%1”衡量的是满意度，却列在“%2”下。",
      u"「%1」衡量的是滿意度，卻列在「%2」下。"}},
});

} // namespace jixiao::finding
