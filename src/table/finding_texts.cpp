// SPDX-License-Identifier: MPL-2.0
#include "table/finding_texts.hpp"

#include "table/finding_texts_forms.hpp"
#include "table/finding_texts_review.hpp"

#include <algorithm>
#include <array>

namespace jixiao::table {

namespace {

constexpr auto tableTexts = std::to_array<FindingText>({
    {u"actual-is-words", Severity::warning,
     u"The actual “%1” is words, but the target “%2” is a number: please enter the number achieved.",
     u"实际完成值“%1”是文字，而指标值“%2”是数字，请填写实际完成的数值。",
     u"實際完成值「%1」是文字，而指標值「%2」是數字，請填寫實際完成的數值。", u"", u"", u""},
    {u"actual-unit-differs", Severity::warning,
     u"The actual “%1” is in another unit than the target “%2”, so the two cannot be compared.",
     u"实际完成值“%1”与指标值“%2”的单位不同，无法比较。",
     u"實際完成值「%1」與指標值「%2」的單位不同，無法比較。", u"", u"", u""},
    {u"actual-unreadable", Severity::warning,
     u"The actual “%1” cannot be read as an answer to the target “%2”.",
     u"实际完成值“%1”无法与指标值“%2”对照，请核对写法。",
     u"實際完成值「%1」無法與指標值「%2」對照，請核對寫法。", u"", u"", u""},
    {u"budget-does-not-add-up", Severity::error,
     u"The total of the funds is %1, but its sources add up to %2.",
     u"资金总额为%1，各项来源合计为%2，两者不一致。", u"資金總額為%1，各項來源合計為%2，兩者不一致。", u"",
     u"", u""},
    {u"cell-taken", Severity::error,
     u"%1 is not empty, and a result would have to stand there. Nothing was changed.",
     u"%1 已有内容，而计算结果需要写在那里；未作任何改动。",
     u"%1 已有內容，而計算結果需要寫在那裡；未作任何變動。", u"Empty or move that cell",
     u"请清空或移开该单元格", u"請清空或移開該儲存格"},
    {u"direction-taken", Severity::info,
     u"The target “%1” has no sign; by its level and name it is taken as “%2”. This is our convention, not a "
     u"rule of a "
     u"document.",
     u"指标值“%1”没有符号，按所属级别和名称视为“%2”；这是本软件的约定，并非文件规定。",
     u"指標值「%1」沒有符號，按所屬級別和名稱視為「%2」；這是本軟體的約定，並非文件規定。", u"", u"", u""},
    {u"document-read-only", Severity::error,
     u"The file is open read-only, so nothing can be written into it.",
     u"文件以只读方式打开，无法写入计算结果。", u"檔案以唯讀方式開啟，無法寫入計算結果。",
     u"Save a copy and calculate there", u"请另存一份再计算", u"請另存一份再計算"},
    {u"duplicate-indicator", Severity::warning,
     u"“%1” is listed twice with the same target; the first one is in row %2.",
     u"“%1”重复：第%2行已有同名、同指标值的指标。", u"「%1」重複：第%2列已有同名、同指標值的指標。", u"", u"",
     u""},
    {u"execution-over-budget", Severity::warning, u"%1 was executed out of a budget of %2: more than 100 %.",
     u"执行数%1超过预算数%2，执行率大于100%。", u"執行數%1超過預算數%2，執行率大於100%。", u"", u"", u""},
    {u"execution-rate-differs", Severity::error,
     u"The execution rate is given as %1, but executed by budget is %2.",
     u"执行率填的是%1，按执行数÷预算数应为%2。", u"執行率填的是%1，按執行數÷預算數應為%2。", u"", u"", u""},
    {u"execution-scored-twice", Severity::warning,
     u"Budget execution is scored twice: it earns %2 points in the funds block, and “%1” is an indicator as "
     u"well.",
     u"预算执行率计了两次：资金部分已占%2分，指标“%1”又计一次。",
     u"預算執行率計了兩次：資金部分已佔%2分，指標「%1」又計一次。", u"", u"", u""},
    {u"far-over-target", Severity::info,
     u"The actual “%1” is far above the target “%2” (130 % or more): some provinces ask why the target was "
     u"set so low.",
     u"实际完成值“%1”远高于指标值“%2”（达到130%以上），有的省份要求说明目标为何定得过低。",
     u"實際完成值「%1」遠高於指標值「%2」（達到130%以上），有的省份要求說明目標為何定得過低。", u"", u"",
     u""},
    {u"helper-columns-taken", Severity::error,
     u"The cells right of the table are taken (%1), so there is no room for the helper columns. Nothing was "
     u"changed.",
     u"表格右侧的单元格已有内容（%1），没有位置放辅助列；未作任何改动。",
     u"表格右側的儲存格已有內容（%1），沒有位置放輔助欄；未作任何變動。",
     u"Empty the cells right of the table, or move them away", u"请清空表格右侧的单元格，或把内容移开",
     u"請清空表格右側的儲存格，或把內容移開"},
    {u"label-misspelt", Severity::info,
     u"The level-2 label here was read as “%1”, although it is written differently.",
     u"此处二级指标的写法有误，已按“%1”识别。", u"此處二級指標的寫法有誤，已按「%1」識別。", u"", u"", u""},
    {u"labels-missing", Severity::warning,
     u"The labels of level 1 and level 2 are missing here; by the rows below they are part of “%1”.",
     u"此处缺少一级和二级指标，按下文识别为“%1”。", u"此處缺少一級和二級指標，按下文識別為「%1」。", u"", u"",
     u""},
    {u"level1-inferred", Severity::info,
     u"The level-1 label is missing here; “%2” belongs to “%1”, so it is read as that.",
     u"此处缺少一级指标，“%2”属于“%1”，已按“%1”识别。",
     u"此處缺少一級指標，「%2」屬於「%1」，已按「%1」識別。", u"", u"", u""},
    {u"level2-inferred", Severity::warning,
     u"The level-2 label is missing here; by the numbering and the order of the levels it is read as “%1”. "
     u"Please check.",
     u"此处缺少二级指标，按编号和指标顺序识别为“%1”，请核对。",
     u"此處缺少二級指標，按編號和指標順序識別為「%1」，請核對。", u"", u"", u""},
    {u"monitoring-not-scored", Severity::info, u"This is a monitoring form; it is not scored.",
     u"这是运行监控表，不计算得分。", u"這是運行監控表，不計算得分。", u"", u"", u""},
    {u"name-cut-off", Severity::warning,
     u"“%1” looks cut off. Please complete the name from the approved document.",
     u"“%1”像是没有写完，请对照批复文件补全。", u"「%1」像是沒有寫完，請對照批復文件補全。", u"", u"", u""},
    {u"no-table", Severity::error,
     u"No indicator table was found on this sheet. It is known by a header row with 一级指标 … 三级指标 and "
     u"指标值.",
     u"本工作表中没有找到绩效指标表；表头应有“一级指标”……“三级指标”和“指标值”。",
     u"本工作表中沒有找到績效指標表；表頭應有「一級指標」……「三級指標」和「指標值」。", u"", u"", u""},
    {u"no-weights", Severity::info,
     u"The form gives no weights (未设分值): met or unmet and completion are shown, no points.",
     u"表中未设分值：只判断是否达标和完成率，不计算得分。",
     u"表中未設分值：只判斷是否達標和完成率，不計算得分。", u"", u"", u""},
    {u"numbering-gap", Severity::warning,
     u"The numbering jumps from 指标%1 to 指标%2: an indicator may be missing.",
     u"编号从指标%1跳到指标%2，可能漏了一项。", u"編號從指標%1跳到指標%2，可能漏了一項。", u"", u"", u""},
    {u"numbering-repeats", Severity::info, u"指标%1 comes a second time under the same level-2 indicator.",
     u"同一二级指标下，指标%1的编号出现了两次。", u"同一二級指標下，指標%1的編號出現了兩次。", u"", u"", u""},
    {u"numbering-restarts", Severity::warning,
     u"The numbering starts again at 1 after 指标%1: a level-2 label may be missing here.",
     u"指标%1之后编号又从1开始，此处可能缺少二级指标。", u"指標%1之後編號又從1開始，此處可能缺少二級指標。",
     u"", u"", u""},
    {u"numbering-starts-late", Severity::warning,
     u"The numbering begins with 指标%1: indicators before it may be missing.",
     u"编号从指标%1开始，前面可能有遗漏。", u"編號從指標%1開始，前面可能有遺漏。", u"", u"", u""},
    {u"operator-against-sense", Severity::warning,
     u"The target “%2” goes against the sense of “%1”: please check the direction of the sign.",
     u"“%1”的指标值“%2”方向与指标含义相反，请核对大于、小于号。",
     u"「%1」的指標值「%2」方向與指標含義相反，請核對大於、小於號。", u"", u"", u""},
    {u"profile-unknown", Severity::error, u"There is no scoring profile “%1”. Nothing was changed.",
     u"没有名为“%1”的评分规则；未作任何改动。", u"沒有名為「%1」的評分規則；未作任何變動。", u"", u"", u""},
    {u"reason-missing", Severity::warning, u"“%1” lost %2 points, but no reason is given.",
     u"“%1”扣了%2分，没有填写原因。", u"「%1」扣了%2分，沒有填寫原因。", u"", u"", u""},
    {u"satisfaction-under-social-benefit", Severity::warning,
     u"“%1” measures satisfaction but stands under “%2”.", u"“%1”衡量的是满意度，却列在“%2”下。",
     u"「%1」衡量的是滿意度，卻列在「%2」下。", u"", u"", u""},
    {u"score-above-weight", Severity::error,
     u"The score %1 is higher than the %2 points this indicator can earn.", u"得分%1超过了该指标的分值%2。",
     u"得分%1超過了該指標的分值%2。", u"", u"", u""},
    {u"score-total-differs", Severity::error,
     u"The total score is given as %1, but the scores above add up to %2.",
     u"总分填的是%1，各项得分合计为%2。", u"總分填的是%1，各項得分合計為%2。", u"", u"", u""},
    {u"sheet-protected", Severity::error, u"The sheet is protected, so nothing can be written into it.",
     u"工作表受保护，无法写入计算结果。", u"工作表受保護，無法寫入計算結果。",
     u"Take the protection off and calculate again", u"请撤销工作表保护后再计算",
     u"請撤銷工作表保護後再計算"},
    {u"target-became-date", Severity::info,
     u"The target “%1” is a date or time to the spreadsheet; please check that it is what was written.",
     u"指标值“%1”已被表格识别为日期或时间，请核对是否为原来的内容。",
     u"指標值「%1」已被試算表識別為日期或時間，請核對是否為原來的內容。", u"", u"", u""},
    {u"target-became-formula", Severity::warning,
     u"The target “%1” was taken for a formula when it was typed or pasted, so the cell shows something "
     u"else.",
     u"指标值“%1”在录入或粘贴时被当成了公式，单元格显示的不是原来的内容。",
     u"指標值「%1」在錄入或貼上時被當成了公式，儲存格顯示的不是原來的內容。",
     u"Change “%2” to “%1” and store it as text", u"把“%2”改回“%1”，存为文本",
     u"把「%2」改回「%1」，存為文字"},
    {u"target-blank", Severity::info, u"“%1” is no target that anything could be compared with.",
     u"“%1”不是可以对照的指标值。", u"「%1」不是可以對照的指標值。", u"", u"", u""},
    {u"target-doubtful", Severity::warning,
     u"The target “%1” looks damaged, perhaps by scanning: please compare it with the approved document.",
     u"指标值“%1”像是扫描识别有误，请对照批复文件核对。",
     u"指標值「%1」像是掃描識別有誤，請對照批復文件核對。", u"", u"", u""},
    {u"target-in-name", Severity::info,
     u"The value cells are empty; the threshold “%1” in the name was taken as the target.",
     u"指标值为空，已把名称中的“%1”作为指标值。", u"指標值為空，已把名稱中的「%1」作為指標值。", u"", u"",
     u""},
    {u"target-missing", Severity::warning, u"“%1” has no target.", u"“%1”没有填写指标值。",
     u"「%1」沒有填寫指標值。", u"", u"", u""},
    {u"target-operator-damaged", Severity::warning,
     u"The first sign of the target “%1” may be an operator damaged by scanning: please compare it with the "
     u"approved document.",
     u"指标值“%1”开头的字符可能是扫描识别错的符号，请对照批复文件核对。",
     u"指標值「%1」開頭的字元可能是掃描識別錯的符號，請對照批復文件核對。", u"Change “%1” to “%2”",
     u"把“%1”改为“%2”", u"把「%1」改為「%2」"},
    {u"target-unit-only", Severity::error, u"The target is only “%1”: the number is missing.",
     u"指标值只有单位“%1”，缺少数字。", u"指標值只有單位「%1」，缺少數字。", u"", u"", u""},
    {u"target-without-number", Severity::info, u"“%1” is to be counted, but its target “%2” has no number.",
     u"“%1”应当用数量衡量，但指标值“%2”没有数字。", u"「%1」應當用數量衡量，但指標值「%2」沒有數字。", u"",
     u"", u""},
    {u"template-in-name", Severity::info,
     u"The name “%1” still carries the form's blank (≥**): it is not taken as a target.",
     u"名称“%1”中留有表样的空白（≥**），未作为指标值。", u"名稱「%1」中留有表樣的空白（≥**），未作為指標值。",
     u"", u"", u""},
    {u"unit-contradicts-value", Severity::warning,
     u"The value and the unit beside it contradict each other: “%1”.",
     u"指标值与旁边的计量单位互相矛盾：“%1”。", u"指標值與旁邊的計量單位互相矛盾：「%1」。", u"", u"", u""},
    {u"unit-mismatch", Severity::warning, u"The unit of “%2” does not suit “%1”.",
     u"“%2”的单位与指标“%1”不相符。", u"「%2」的單位與指標「%1」不相符。", u"", u"", u""},
    {u"weight-missing", Severity::warning, u"“%1” has no weight, while others have one.",
     u"“%1”没有分值，而其他指标有。", u"「%1」沒有分值，而其他指標有。", u"", u"", u""},
    {u"weights-group-differs", Severity::error,
     u"“%1” comes to %2 by the weights typed, but %3 points are set for it.",
     u"“%1”已填分值合计%2，与规定的%3分不一致。", u"「%1」已填分值合計%2，與規定的%3分不一致。",
     u"Correct the typed weights, or divide another way", u"请更正已填分值，或换一种分配方式",
     u"請更正已填分值，或換一種分配方式"},
    {u"weights-group-exceeded", Severity::error,
     u"The weights typed in “%1” add up to %2, more than its share of %3.",
     u"“%1”已填分值合计%2，超过其应分的%3分。", u"「%1」已填分值合計%2，超過其應分的%3分。",
     u"Lower the typed weights, or choose other shares", u"请调低已填分值，或另定比重",
     u"請調低已填分值，或另定比重"},
    {u"weights-group-not-in-steps", Severity::error,
     u"The %2 points left for “%1” are no whole multiple of the step %3.",
     u"“%1”剩余的%2分不是步长%3的整数倍。", u"「%1」剩餘的%2分不是步長%3的整數倍。", u"Choose a finer step",
     u"请选用更小的步长", u"請選用更小的步長"},
    {u"weights-group-too-coarse", Severity::error,
     u"“%1” has %2 points left for %4 rows: in steps of %3 some row would get nothing.",
     u"“%1”剩余%2分，要分给%4项指标；按步长%3，会有指标分不到分。",
     u"「%1」剩餘%2分，要分給%4項指標；按步長%3，會有指標分不到分。", u"Choose a finer step or another share",
     u"请选用更小的步长，或另定比重", u"請選用更小的步長，或另定比重"},
    {u"weights-no-functions", Severity::error,
     u"The table has no core functions, so points cannot be divided among them.",
     u"表中没有职能，不能先按职能分配。", u"表中沒有職能，不能先按職能分配。", u"", u"", u""},
    {u"weights-no-plan", Severity::error,
     u"“%1” gives no points for a table with just these level-1 indicators: %2.",
     u"“%1”没有规定这样的一级指标组合（%2）各占多少分。",
     u"「%1」沒有規定這樣的一級指標組合（%2）各佔多少分。", u"Type the points of each level",
     u"请填写各级指标的分值", u"請填寫各級指標的分值"},
    {u"weights-no-rows", Severity::error, u"The table has no rows that could get a weight.",
     u"表中没有可以分配分值的指标。", u"表中沒有可以分配分值的指標。", u"", u"", u""},
    {u"weights-level-differs", Severity::error,
     u"“%1” says %2 points, but the weights below it add up to %3.", u"“%1”标明%2分，其下各项分值合计为%3。",
     u"「%1」標明%2分，其下各項分值合計為%3。", u"", u"", u""},
    {u"weights-not-100", Severity::warning, u"The weights add up to %1 instead of 100.",
     u"各项分值合计为%1，不是100。", u"各項分值合計為%1，不是100。", u"", u"", u""},
    {u"weights-not-printed", Severity::error, u"The form does not print the points of every level.",
     u"表中的指标级别没有全部标明分值。", u"表中的指標級別沒有全部標明分值。", u"", u"", u""},
    {u"weights-nothing-left", Severity::error,
     u"The typed weights already take all %1 points; nothing is left for %2 rows.",
     u"已填分值已用完%1分，其余%2项指标无分可分。", u"已填分值已用完%1分，其餘%2項指標無分可分。",
     u"Lower the typed weights", u"请调低已填分值", u"請調低已填分值"},
    {u"weights-number-wrong", Severity::error,
     u"Points and step must be above 0, and no typed weight below 0.",
     u"分配总分和步长应大于0，已填分值不能小于0。", u"分配總分和步長應大於0，已填分值不能小於0。", u"", u"",
     u""},
    {u"weights-option-unknown", Severity::error, u"“%1” is not understood for “%2”. Nothing was changed.",
     u"选项“%2”的值“%1”无法识别；未作任何改动。", u"選項「%2」的值「%1」無法識別；未作任何變動。", u"", u"",
     u""},
    {u"weights-plan-differs", Severity::error,
     u"The points set for the levels add up to %1, but %2 points are to be given.",
     u"各级指标规定的分值合计%1，而应分配%2分。", u"各級指標規定的分值合計%1，而應分配%2分。",
     u"Give %1 points, or type the points of the levels", u"请把分配总分改为%1，或自行填写各级指标的分值",
     u"請把分配總分改為%1，或自行填寫各級指標的分值"},
    {u"weights-rest-not-in-steps", Severity::error,
     u"The %1 points left are no whole multiple of the step %2.", u"剩余的%1分不是步长%2的整数倍。",
     u"剩餘的%1分不是步長%2的整數倍。", u"Choose a finer step", u"请选用更小的步长", u"請選用更小的步長"},
    {u"weights-shares-missing", Severity::error, u"“%1” has no share yet: each part needs a number above 0.",
     u"“%1”还没有比重；每一部分都要填写大于0的数。", u"「%1」還沒有比重；每一部分都要填寫大於0的數。", u"",
     u"", u""},
    {u"weights-step-too-coarse", Severity::error,
     u"%1 points in steps of %2 are too few for %3 rows: some would get nothing.",
     u"剩余%1分，按步长%2分给%3项指标，会有指标分不到分。",
     u"剩餘%1分，按步長%2分給%3項指標，會有指標分不到分。", u"Choose a finer step", u"请选用更小的步长",
     u"請選用更小的步長"},
    {u"weights-total-differs", Severity::error,
     u"The total of the weights is given as %1, but they add up to %2.", u"分值合计填的是%1，各项相加为%2。",
     u"分值合計填的是%1，各項相加為%2。", u"", u"", u""},
    {u"actual-is-dash", Severity::warning,
     u"The actual is “%1”: please say whether the indicator does not apply (不适用) or nothing was done (0).",
     u"实际完成值填的是“%1”：请说明是不适用（填“不适用”）还是未完成（填0）。",
     u"實際完成值填的是「%1」：請說明是不適用（填「不适用」）還是未完成（填0）。", u"", u"", u""},
    {u"actual-opposite", Severity::warning,
     u"The actual “%1” is itself a bound on the other side of the target “%2”, so it cannot be judged.",
     u"实际完成值“%1”本身是一个范围，方向与指标值“%2”相反，无法判断。",
     u"實際完成值「%1」本身是一個範圍，方向與指標值「%2」相反，無法判斷。", u"", u"", u""},
    {u"actual-unit-missing", Severity::warning,
     u"The actual “%1” has a unit, but the target “%2” has none to compare it with.",
     u"实际完成值“%1”带有单位，而指标值“%2”没有单位，无法比较。",
     u"實際完成值「%1」帶有單位，而指標值「%2」沒有單位，無法比較。", u"", u"", u""},
    {u"date-unclear", Severity::warning,
     u"The date “%1” is not exact enough to be compared with “%2”: the year, month or day is missing.",
     u"日期“%1”不够具体，无法与“%2”比较：缺少年、月或日。",
     u"日期「%1」不夠具體，無法與「%2」比較：缺少年、月或日。", u"", u"", u""},
    {u"direction-unknown", Severity::warning,
     u"The target “%2” of “%3” has no sign, and nothing tells whether more or less is better: it is left to "
     u"be verified.",
     u"“%3”的指标值“%2”没有符号，也无法判断越大越好还是越小越好，暂列为需核实。",
     u"「%3」的指標值「%2」沒有符號，也無法判斷越大越好還是越小越好，暫列為需核實。", u"", u"", u""},
    {u"follows-other-rule", Severity::info,
     u"The scores in this form rather follow the rule “%1”: it gives %2 of %3 scores, the rule in use %4.",
     u"本表的得分更符合“%1”：%3个得分中有%2个一致，而当前规则一致的有%4个。",
     u"本表的得分更符合「%1」：%3個得分中有%2個一致，而目前規則一致的有%4個。", u"", u"", u""},
    {u"no-rule-for-points", Severity::warning,
     u"“%3” is not met, and the scoring rule does not say how many points “%1” earns against “%2”: please "
     u"score it by hand.",
     u"“%3”未达标，而评分规则没有规定“%1”对照“%2”应得多少分，请人工评分。",
     u"「%3」未達標，而評分規則沒有規定「%1」對照「%2」應得多少分，請人工評分。", u"", u"", u""},
    {u"percent-ambiguous", Severity::warning,
     u"“%1” against the target “%2” may mean %1 % or %1 as a fraction: please say which.",
     u"“%1”对照指标值“%2”，可能是%1%，也可能是小数，请说明。",
     u"「%1」對照指標值「%2」，可能是%1%，也可能是小數，請說明。", u"", u"", u""},
    {u"reason-missing-not-applicable", Severity::warning,
     u"“%1” does not apply, but no reason is given (usually the number of the document that adjusted the "
     u"target).",
     u"“%1”填为不适用，没有填写原因（一般为调整目标的文号）。",
     u"「%1」填為不適用，沒有填寫原因（一般為調整目標的文號）。", u"", u"", u""},
    {u"reason-missing-over-target", Severity::warning,
     u"“%1” reached “%2” against “%3”; the scoring rule asks for a reason, and none is given.",
     u"“%1”完成“%2”，明显超出指标值“%3”，按评分规则应说明原因，但没有填写。",
     u"「%1」完成「%2」，明顯超出指標值「%3」，按評分規則應說明原因，但沒有填寫。", u"", u"", u""},
    {u"row-shared", Severity::warning,
     u"Several indicators stand in the row of “%1”, so nothing can be calculated beside it.",
     u"“%1”所在的行有多个指标，无法在旁边计算。", u"「%1」所在的列有多個指標，無法在旁邊計算。", u"", u"",
     u""},
    {u"score-by-hand", Severity::warning,
     u"“%3” was given %1 points; by the rule it would be %2. It stays as it is.",
     u"“%3”填的得分是%1，按规则计算为%2；已填的得分保持不变。",
     u"「%3」填的得分是%1，按規則計算為%2；已填的得分保持不變。", u"", u"", u""},
    {u"score-by-other-rule", Severity::warning,
     u"“%3” was given %1 points, as the rule “%4” does; by the rule in use it would be %2. It stays as it "
     u"is.",
     u"“%3”填的得分是%1，与“%4”一致；按当前规则计算为%2；已填的得分保持不变。",
     u"「%3」填的得分是%1，與「%4」一致；按目前規則計算為%2；已填的得分保持不變。", u"", u"", u""},
    {u"score-cut-off", Severity::info, u"“%3”: the %1 points given are the computed %2 cut off.",
     u"“%3”填的得分%1是由%2舍去尾数得来的。", u"「%3」填的得分%1是由%2捨去尾數得來的。", u"", u"", u""},
    {u"score-outside-grade", Severity::error,
     u"“%3” was given %1 points, which lies outside the range of the grade that its words name.",
     u"“%3”填的得分%1不在所评档次的分值范围内。", u"「%3」填的得分%1不在所評檔次的分值範圍內。", u"", u"",
     u""},
    {u"score-rounded", Severity::info, u"“%3”: the %1 points given are the computed %2 rounded.",
     u"“%3”填的得分%1是由%2四舍五入得来的。", u"「%3」填的得分%1是由%2四捨五入得來的。", u"", u"", u""},
    {u"score-units-mixed", Severity::warning,
     u"“%3” was given %1 points; by the rule it would be %2. Target and actual seem to be in different "
     u"units.",
     u"“%3”填的得分是%1，按规则计算为%2；指标值与实际完成值的单位可能不一致。",
     u"「%3」填的得分是%1，按規則計算為%2；指標值與實際完成值的單位可能不一致。", u"", u"", u""},
    {u"target-approximate", Severity::warning,
     u"The target “%2” says “about” without a tolerance, so “%1” can only be judged by a person.",
     u"指标值“%2”只说大约，没有允许的偏差，“%1”需要人工判断。",
     u"指標值「%2」只說大約，沒有允許的偏差，「%1」需要人工判斷。", u"", u"", u""},
    {u"target-several-conditions", Severity::warning,
     u"The target “%2” holds several conditions, so “%1” can only be judged by a person.",
     u"指标值“%2”含有多个条件，“%1”需要人工判断。", u"指標值「%2」含有多個條件，「%1」需要人工判斷。", u"",
     u"", u""},
    {u"weights-typed-differ", Severity::error,
     u"Every row has a weight already; they add up to %1 instead of %2.",
     u"各项指标都已填分值，合计%1，不是%2。", u"各項指標都已填分值，合計%1，不是%2。", u"", u"", u""},
    {u"weights-typed-exceed", Severity::error,
     u"The weights already typed add up to %1, more than the %2 points to give.",
     u"已填分值合计%1，超过应分配的%2分。", u"已填分值合計%1，超過應分配的%2分。", u"Lower the typed weights",
     u"请调低已填分值", u"請調低已填分值"},
});

template <std::size_t... Sizes>
constexpr auto joined(const std::array<FindingText, Sizes>&... parts) {
    std::array<FindingText, (Sizes + ...)> all{};
    auto* next = all.begin();
    ((next = std::copy(parts.begin(), parts.end(), next)), ...);
    return all;
}

constexpr auto texts = joined(tableTexts, formsTexts, reviewTexts);

std::u16string filled(std::u16string_view pattern, const Finding& finding) {
    const auto argument = [&](std::size_t i) {
        return i < finding.arguments.size() ? std::u16string_view(finding.arguments[i])
                                            : std::u16string_view{};
    };
    return language::fill(pattern, {argument(0), argument(1), argument(2), argument(3)});
}

std::u16string_view in(Language language, std::u16string_view enUS, std::u16string_view zhCN,
                       std::u16string_view zhTW) {
    switch (language) {
    case Language::enUS:
        return enUS;
    case Language::zhCN:
        return zhCN;
    case Language::zhTW:
        return zhTW;
    }
    return {};
}

} // namespace

std::span<const FindingText> findingTexts() {
    return texts;
}

const FindingText* findingText(std::u16string_view code) {
    const auto* const found = std::find_if(texts.begin(), texts.end(),
                                           [code](const FindingText& text) { return text.code == code; });
    return found == texts.end() ? nullptr : &*found;
}

std::u16string message(const Finding& finding, Language language) {
    const FindingText* text = findingText(finding.code);
    if (text == nullptr) {
        return std::u16string(finding.code);
    }
    return filled(in(language, text->enUS, text->zhCN, text->zhTW), finding);
}

std::u16string remedy(const Finding& finding, Language language) {
    const FindingText* text = findingText(finding.code);
    if (text == nullptr) {
        return {};
    }
    return filled(in(language, text->remedyEnUS, text->remedyZhCN, text->remedyZhTW), finding);
}

} // namespace jixiao::table
