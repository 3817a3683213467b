// SPDX-License-Identifier: MPL-2.0
#include "topics.hpp"

#include <array>

namespace jixiao::help {

namespace {

constexpr auto start = std::to_array<Words>({
    {"Open the workbook with the table of indicators (an approved table of targets, a declaration or a "
     "self-evaluation form) and choose Tools ▸ Performance Indicators ▸ Calculate Scores, or press "
     "Ctrl+Alt+J.",
     "打开含绩效指标表（批复表、申报表或自评表）的工作簿，选择“工具 ▸ 绩效指标 ▸ 计算得分”，或按 "
     "Ctrl+Alt+J。",
     "開啟含績效指標表（批復表、申報表或自評表）的活頁簿，選擇「工具 ▸ 績效指標 ▸ 計算得分」，或按 "
     "Ctrl+Alt+J。"},
    {"A table is known by its header: 一级指标, 二级指标, 三级指标 and 指标值. It may stand anywhere on a "
     "sheet, pasted or "
     "merged; several may stand on one sheet.",
     "表头应有“一级指标”“二级指标”“三级指标”和“指标值”。表格在工作表中的位置不限，可以是粘贴的，也可以有合并"
     "单元格；一"
     "张工作表可以有几个表格。",
     "表頭應有「一級指標」「二級指標」「三級指標」和「指標值」。表格在工作表中的位置不限，可以是貼上的，也可"
     "以有合併儲"
     "存格；一張工作表可以有幾個表格。"},
    {"Fill in 实际完成值: 96, 96%, 2650 and 2650人 are all understood. What cannot be decided says 需核实 "
     "and is never "
     "guessed. Nothing you typed is overwritten, and one Undo takes everything away again.",
     "填写“实际完成值”：96、96%"
     "、2650、2650人都可以识别。无法判断的显示“需核实”，不会猜测。您填写的内容不会被覆盖，撤"
     "销一次即可全部还原。",
     "填寫「實際完成值」：96、96%"
     "、2650、2650人都可以識別。無法判斷的顯示「需核实」，不會猜測。您填寫的內容不會被覆蓋，復"
     "原一次即可全部還原。"},
});

constexpr auto deck = std::to_array<Words>({
    {"The deck Performance Indicators of the sidebar opens by its icon, by Tools ▸ Performance Indicators ▸ "
     "Show in "
     "Sidebar, or by Shift+Ctrl+Alt+J. It follows the sheet you work in.",
     "侧边栏“绩效指标”可以单击其图标、选择“工具 ▸ 绩效指标 ▸ 在侧边栏显示”，或按 Shift+Ctrl+Alt+J "
     "打开。内容随当前工作表更新。",
     "側邊欄「績效指標」可以按一下其圖示、選擇「工具 ▸ 績效指標 ▸ 在側邊欄顯示」，或按 Shift+Ctrl+Alt+J "
     "開啟。內容隨目前工作表更新。"},
    {"Overview says which table was found, the points so far and how many rows they cover. A grade is given "
     "only when "
     "every row is decided. “Which Rule Fits?” compares the scores typed into a form with "
     "what each "
     "scoring rule gives.",
     "“概况”列出识别到的表格、暂计得分和已计入的项数；各项都判定之后才给出等级。“这张表按哪条规则评分？”把表"
     "中填写的得"
     "分与各条评分规则的计算结果对照。",
     "「概況」列出識別到的表格、暫計得分和已計入的項數；各項都判定之後才給出等級。「這張表按哪條規則評分？」"
     "把表中填寫的"
     "得分與各條評分規則的計算結果對照。"},
    {"Indicators lists them by core function, level 1 and level 2. Show leaves only those that are not met, "
     "to fill, to "
     "score or with findings; Search looks in names, targets and actuals. Choosing one selects its cell, and "
     "selecting a "
     "cell chooses its indicator. Enter goes to the cell; Left and Right close and open a group.",
     "“指标”按职能、一级指标、二级指标分组列出。“显示”可只看未达标、待填、待评分或有问题的指标，“查找”在名称"
     "、指标值、实"
     "际完成值中查找。选择指标即选中其单元格，选中单元格即选择其指标。回车键转到单元格，左右方向键折叠、展开"
     "分组。",
     "「指標」按職能、一級指標、二級指標分組列出。「顯示」可只看未達標、待填、待評分或有問題的指標，「尋找」"
     "在名稱、指標"
     "值、實際完成值中尋找。選擇指標即選取其儲存格，選取儲存格即選擇其指標。Enter "
     "鍵移至儲存格，左右方向鍵摺疊、展開分"
     "組。"},
    {"Findings stand in three groups: To correct, Please check, and So in the approved document. Show Cell "
     "goes to the "
     "cell, Apply shows a safe correction before it is made, Ignore asks for a reason, which is kept in the "
     "file.",
     "“问题”分三组：须改正、请核实、批复原文如此。“定位单元格”转到所在单元格；“处理”先列出更改前后的内容再更"
     "改；“忽略”须注明"
     "理由，理由随文件保存。",
     "「問題」分三組：須改正、請核實、批復原文如此。「定位儲存格」移至所在儲存格；「處理」先列出變更前後的內"
     "容再變更；「忽"
     "略」須註明理由，理由隨檔案儲存。"},
    {"A button that is grey says in its tooltip why. F6 moves between the sheet and the sidebar, Tab between "
     "the "
     "controls.",
     "灰色的按钮，其提示说明了不能使用的原因。按 F6 在工作表与侧边栏之间移动，按 Tab 在各控件之间移动。",
     "灰色的按鈕，其提示說明了不能使用的原因。按 F6 在工作表與側邊欄之間移動，按 Tab 在各控制項之間移動。"},
});

constexpr auto options = std::to_array<Words>({
    {"Tools ▸ Options ▸ Performance Indicators decides what Calculate Scores writes the next time: the "
     "scoring rule that "
     "formulas name, the decimals of a completion, and which columns stand beside the form.",
     "“工具 ▸ 选项 ▸ "
     "绩效指标”决定下次“计算得分”写入的内容：公式采用的评分规则、完成率的小数位数、表格旁的辅助列。",
     "「工具 ▸ 選項 ▸ "
     "績效指標」決定下次「計算得分」寫入的內容：公式採用的評分規則、完成率的小數位數、表格旁的輔助欄。"},
    {"Results that are there stay as they are, and functions never depend on an option: the same formula "
     "gives the same "
     "answer on every machine.",
     "已有的结果保持不变；函数不受选项影响，同一公式在任何计算机上结果相同。",
     "已有的結果保持不變；函數不受選項影響，同一公式在任何電腦上結果相同。"},
});

constexpr auto topics = std::to_array<Topic>({
    {"start", {"First steps", "入门", "入門"}, start},
    {"deck", {"The sidebar", "侧边栏", "側邊欄"}, deck},
    {"options", {"Options", "选项", "選項"}, options},
});

} // namespace

std::span<const Topic> generalTopics() {
    return topics;
}

} // namespace jixiao::help
