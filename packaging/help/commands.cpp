// SPDX-License-Identifier: MPL-2.0
#include "topics.hpp"

#include <array>

namespace jixiao::help {

namespace {

using Paragraphs1 = std::array<Words, 1>;
using Paragraphs2 = std::array<Words, 2>;

constexpr Paragraphs1 showSidebar{{
    {"Opens the deck Performance Indicators in the sidebar. Keys: Shift+Ctrl+Alt+J.",
     "打开侧边栏中的“绩效指标”。快捷键：Shift+Ctrl+Alt+J。",
     "開啟側邊欄中的「績效指標」。快速鍵：Shift+Ctrl+Alt+J。"},
}};
constexpr Paragraphs1 recognize{{
    {"Says which tables stand on the sheet, how many indicators they have and what was found to be wrong or "
     "doubtful. "
     "Changes nothing.",
     "列出工作表中识别到的表格、指标数和发现的问题。不改动任何内容。",
     "列出工作表中識別到的表格、指標數和發現的問題。不變動任何內容。"},
}};
constexpr Paragraphs1 correct{{
    {"Lists what can be corrected safely, old and new, cell by cell. What you leave ticked is changed in one "
     "step, which "
     "Undo takes back. A target that has become a formula is stored as text again; where only a person can "
     "decide, "
     "nothing is offered.",
     "逐个单元格列出可以直接更正的问题及更改前后的内容，勾选的一次改完，可以撤销。变成公式的指标值恢复为文本"
     "；需要人工判"
     "断的不在其中。",
     "逐個儲存格列出可以直接更正的問題及變更前後的內容，勾選的一次改完，可以復原。變成公式的指標值恢復為文字"
     "；需要人工判"
     "斷的不在其中。"},
}};
constexpr Paragraphs2 evaluate{{
    {"Writes the state, the completion and, where the form has weights, the points of every row as live "
     "formulas: into "
     "the form's own empty cells where it has columns for them, else into columns right of the table, which "
     "are not "
     "printed. Keys: Ctrl+Alt+J.",
     "为每行写入达标情况、完成率，有分值的还写入得分，均为可自动更新的公式：表中有相应列的写入空单元格，没有"
     "的写入表格右"
     "侧的辅助列，辅助列不打印。快捷键：Ctrl+Alt+J。",
     "為每列寫入達標情況、完成率，有分值的還寫入得分，均為可自動更新的公式：表中有相應欄的寫入空白儲存格，沒"
     "有的寫入表格"
     "右側的輔助欄，輔助欄不列印。快速鍵：Ctrl+Alt+J。"},
    {"A cell that holds something is never changed. Where only a person knows (a target without a sign, a "
     "percentage that "
     "reads two ways) one question is asked for the whole table. Where the cells beside a table are taken, "
     "columns can be "
     "inserted. Without weights no points are given. Esc stops a long calculation, with nothing left "
     "half-done.",
     "已有内容的单元格不会改动。只有填表人才清楚的（指标值没有符号、百分比有两种读法），整张表只问一次。表格"
     "右侧已有内容"
     "时，可以插入列。未设分值的不计得分。计算时间较长时可按 Esc 停止，不会留下半截结果。",
     "已有內容的儲存格不會變動。只有填表人才清楚的（指標值沒有符號、百分比有兩種讀法），整張表只問一次。表格"
     "右側已有內容"
     "時，可以插入欄。未設分值的不計得分。計算時間較長時可按 Esc 停止，不會留下半截結果。"},
}};
constexpr Paragraphs1 distribute{{
    {"Divides points over the indicators of a table that has none: core functions first, levels first as the "
     "document or "
     "the form says, or each indicator alike; in steps of 1, 0.5, 0.1 or 0.01. What was typed stays, and the "
     "sum is "
     "exact.",
     "为没有分值的表格分配分值：先按职能，或先按一级指标（依文件或表中的规定），或各项指标相同；步长为 "
     "1、0.5、0.1、0.01。已填的分值保留，合计准确无误。",
     "為沒有分值的表格分配分值：先按職能，或先按一級指標（依檔案或表中的規定），或各項指標相同；步長為 "
     "1、0.5、0.1、0.01。已填的分值保留，合計準確無誤。"},
}};
constexpr Paragraphs1 remove{{
    {"Takes away what Calculate Scores and Distribute Weights wrote, also after saving and reopening. What "
     "you typed "
     "stays.",
     "撤除“计算得分”和“分配分值”写入的内容，保存并重新打开后也可以撤除。您填写的内容保留。",
     "撤除「計算得分」和「分配分值」寫入的內容，儲存並重新開啟後也可以撤除。您填寫的內容保留。"},
}};
constexpr Paragraphs1 freeze{{
    {"Turns the results into plain numbers and texts, which WPS and Excel show like any others. Calculate "
     "Scores makes "
     "them live again.",
     "把计算结果转为普通的数字和文字，WPS、Excel 可以照常显示。再次“计算得分”可恢复自动计算。",
     "把計算結果轉為普通的數字和文字，WPS、Excel 可以照常顯示。再次「計算得分」可恢復自動計算。"},
}};
constexpr Paragraphs1 review{{
    {"Writes a reviewer's opinions about a table of targets on a sheet of its own: completeness, relevance, "
     "suitability "
     "and feasibility, each with its source.",
     "在另一张工作表上写出对绩效目标的审核意见：完整性、相关性、适当性、可行性，每条注明依据。",
     "在另一張工作表上寫出對績效目標的審核意見：完整性、相關性、適當性、可行性，每條註明依據。"},
}};
constexpr Paragraphs1 copyReview{{
    {"Puts the same opinions into the clipboard as numbered text.",
     "把同样的审核意见按编号复制为文字，供粘贴。", "把同樣的審核意見按編號複製為文字，供貼上。"},
}};
constexpr Paragraphs1 monitoring{{
    {"Makes a monitoring form of the targets on a new sheet: what was done so far, what the year may bring, "
     "reasons and "
     "how likely it is. Monitoring is not scored.",
     "按指标在新工作表上生成运行监控表：目前完成情况、全年预计、偏差原因、完成可能性。运行监控不计分。",
     "按指標在新工作表上產生運行監控表：目前完成情況、全年預計、偏差原因、完成可能性。運行監控不計分。"},
}};
constexpr Paragraphs1 selfEvaluation{{
    {"Makes the national self-evaluation form of an approved table on a new sheet, with budget rows, locked "
     "targets, "
     "empty actuals and live scores.",
     "由批复表在新工作表上生成全国统一格式的自评表：含预算执行行，指标值锁定，实际完成值待填，得分自动计算。",
     "由批復表在新工作表上產生全國統一格式的自評表：含預算執行列，指標值鎖定，實際完成值待填，得分自動計算"
     "。"},
}};
constexpr Paragraphs1 compare{{
    {"Compares the table with an approved one, on another sheet or in a file: indicators removed, added, "
     "moved or "
     "reworded, targets and weights changed. Other spellings of the same target are told apart.",
     "与另一工作表或文件中的批复表核对：指标有无删除、增加、移动、改名，指标值和分值有无改动。只是写法不同的"
     "另行列出。",
     "與另一工作表或檔案中的批復表核對：指標有無刪除、增加、移動、改名，指標值和分值有無變動。只是寫法不同的"
     "另行列出。"},
}};
constexpr Paragraphs1 workingPaper{{
    {"Adds sheets that show how every score came about: the rule, the arithmetic, the source, ignored "
     "findings with their "
     "reasons, and totals with a chart. Made again, they replace the earlier ones.",
     "新增工作表，说明每项得分的来历：规则、算式、依据、已忽略的问题及理由，以及带图表的汇总。再次生成会替换"
     "原有的。",
     "新增工作表，說明每項得分的來歷：規則、算式、依據、已忽略的問題及理由，以及帶圖表的彙總。再次產生會取代"
     "原有的。"},
}};
constexpr Paragraphs1 copyReport{{
    {"Puts paragraphs for the written report into the clipboard: completion, what was missed and why, "
     "remedies. What "
     "nobody has written yet is asked for in brackets.",
     "把自评报告的段落复制为文字：完成情况、未达标的指标及原因、改进措施。尚未填写的以括号提示。",
     "把自評報告的段落複製為文字：完成情況、未達標的指標及原因、改進措施。尚未填寫的以括號提示。"},
}};
constexpr Paragraphs1 submission{{
    {"Writes what is handed in: a copy as .xlsx, .xls and PDF with the form as issued, with values or with "
     "plain formulas "
     "that WPS and Excel go on computing. Review, working paper and comparison are left out. The working "
     "file stays as it is.",
     "生成报送用的副本：.xlsx、.xls、PDF，表样与下发的一致，内容为数值，或为 WPS、Excel "
     "可以继续计算的普通公式；不含审核意见、计算底稿和核对表。工作文件不变。",
     "產生報送用的副本：.xlsx、.xls、PDF，表樣與下發的一致，內容為數值，或為 WPS、Excel "
     "可以繼續計算的普通公式；不含審核意見、計算底稿和核對表。工作檔案不變。"},
}};
constexpr Paragraphs1 rollUp{{
    {"Reads a folder of workbooks into one summary workbook. Files that cannot be read are listed with the "
     "reason. It can "
     "be stopped and gone on with.",
     "把文件夹中的工作簿汇总为一个工作簿；不能读取的文件列出原因。可以中途停止，再接着汇总。",
     "把資料夾中的活頁簿彙總為一個活頁簿；不能讀取的檔案列出原因。可以中途停止，再接著彙總。"},
}};
constexpr Paragraphs1 packageTemplate{{
    {"Makes one file (.oxt) out of the open workbook: whoever opens it gets the workbook as a template under "
     "File ▸ "
     "New ▸ Templates, with your bureau's scoring rules if you choose some. A higher version of the same "
     "name and "
     "publisher takes the place of the one installed. Macros do not go along, authors' names only on "
     "purpose. Do not "
     "give the file a Chinese name: LibreOffice would not offer its templates.",
     "把当前工作簿做成一个安装文件（.oxt）：别人打开即可安装，之后“文件 ▸ 新建 ▸ "
     "模板”中就有这个模板；需要时附带本单位的评分规则。名称和发布单位相同、版本更大的会替换已安装的。宏不会带"
     "入，作者姓名只在选择保留时带入。"
     "文件名请保持英文和数字，改成中文后 LibreOffice 不会列出其中的模板。",
     "把目前活頁簿做成一個安裝檔（.oxt）：別人開啟即可安裝，之後「檔案 ▸ 開新檔案 ▸ "
     "範本」中就有這個範本；需要時附帶本單位的評分規則。名稱和發布單位相同、版本更大的會取代已安裝的。巨集不"
     "會帶入，作者姓名只在選擇保留時帶入。"
     "檔名請保持英文和數字，改成中文後 LibreOffice 不會列出其中的範本。"},
}};
constexpr Paragraphs1 ignore{{
    {"Takes a finding out of the list after you gave a reason; the reason is kept in the file and stands in "
     "the working "
     "paper. Restore brings the finding back.",
     "注明理由后，问题移入“已忽略”；理由随文件保存，并列入得分计算底稿。“恢复”可重新列出。",
     "註明理由後，問題移入「已忽略」；理由隨檔案儲存，並列入得分計算底稿。「恢復」可重新列出。"},
}};

constexpr auto topics = std::to_array<Topic>({
    {"ShowSidebar", {"Show in Sidebar", "在侧边栏显示", "在側邊欄顯示"}, showSidebar},
    {"Recognize", {"Recognize Tables", "识别表格", "識別表格"}, recognize},
    {"ApplyRemedy", {"Correct Findings", "更正问题", "更正問題"}, correct},
    {"Evaluate", {"Calculate Scores", "计算得分", "計算得分"}, evaluate},
    {"DistributeWeights", {"Distribute Weights", "分配分值", "分配分值"}, distribute},
    {"RemoveEvaluation", {"Remove Calculated Results", "撤除计算结果", "撤除計算結果"}, remove},
    {"FreezeValues", {"Turn Into Values", "转为数值", "轉為數值"}, freeze},
    {"Review", {"Review Targets", "审核目标", "審核目標"}, review},
    {"CopyReview", {"Copy Opinions", "复制审核意见", "複製審核意見"}, copyReview},
    {"MakeMonitoring", {"Make Monitoring Form", "生成运行监控表", "產生運行監控表"}, monitoring},
    {"MakeSelfEvaluation", {"Make Self-Evaluation Form", "生成自评表", "產生自評表"}, selfEvaluation},
    {"CompareApproved", {"Compare With Approved Table", "与批复核对", "與批復核對"}, compare},
    {"WorkingPaper", {"Make Working Paper", "生成得分计算底稿", "產生得分計算底稿"}, workingPaper},
    {"CopyReport", {"Copy Text for Report", "复制报告文字", "複製報告文字"}, copyReport},
    {"ExportForSubmission", {"Prepare for Submission", "生成报送件", "產生報送件"}, submission},
    {"RollUp", {"Roll Up Folder", "汇总文件夹", "彙總資料夾"}, rollUp},
    {"PackageTemplate", {"Package Template", "打包模板", "打包範本"}, packageTemplate},
    {"IgnoreFinding", {"Ignore a Finding", "忽略问题", "忽略問題"}, ignore},
});

} // namespace

std::span<const Topic> commandTopics() {
    return topics;
}

} // namespace jixiao::help
