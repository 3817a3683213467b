// SPDX-License-Identifier: MPL-2.0
/// What the sidebar's own controls say, in three languages. ~ stands before the letter that Alt reaches the
/// control with.
#pragma once

#include "language/language.hpp"

namespace jixiao::addin::sidebar_words {

using language::Text;

// Actions
inline constexpr Text evaluate{u"~Calculate Scores", u"计算得分(~C)", u"計算得分(~C)"};
inline constexpr Text distribute{u"~Weights…", u"分配分值(~W)…", u"分配分值(~W)…"};
inline constexpr Text more{u"~More ▾", u"更多(~M) ▾", u"更多(~M) ▾"};
inline constexpr Text remove{u"Remove Calculated Results", u"撤除计算结果", u"撤除計算結果"};
inline constexpr Text freeze{u"Turn Into Values", u"转为数值", u"轉為數值"};
inline constexpr Text review{u"Review Targets", u"审核目标", u"審核目標"};
inline constexpr Text copyReview{u"Copy Opinions", u"复制审核意见", u"複製審核意見"};
inline constexpr Text monitoring{u"Make Monitoring Form", u"生成运行监控表", u"產生運行監控表"};
inline constexpr Text selfEvaluation{u"Make Self-Evaluation Form", u"生成自评表", u"產生自評表"};
inline constexpr Text compare{u"Compare With Approved Table…", u"与批复核对…", u"與批復核對…"};
inline constexpr Text correct{u"Correct Findings…", u"更正问题…", u"更正問題…"};
inline constexpr Text workingPaper{u"Make Working Paper", u"生成得分计算底稿", u"產生得分計算底稿"};
inline constexpr Text copyReport{u"Copy Text for Report", u"复制报告文字", u"複製報告文字"};
inline constexpr Text submission{u"Prepare for Submission…", u"生成报送件…", u"產生報送件…"};
inline constexpr Text packageTemplate{u"Package Template…", u"打包模板…", u"打包範本…"};
inline constexpr Text rollUp{u"Roll Up Folder…", u"汇总文件夹…", u"彙總資料夾…"};
inline constexpr Text help{u"Help", u"帮助", u"說明"};
inline constexpr Text openExample{u"~Open the Example", u"打开示例(~O)", u"開啟範例(~O)"};
// A command that cannot be run now, in a menu: %1 its name, %2 why
inline constexpr Text greyed{u"%1 (%2)", u"%1（%2）", u"%1（%2）"};

// Summary
inline constexpr Text table{u"~Table:", u"表格(~T)：", u"表格(~T)："};

inline constexpr Text whichRule{u"Which ~Rule Fits?", u"这张表按哪条规则评分(~R)？",
                                u"這張表按哪條規則評分(~R)？"};
inline constexpr Text whichRuleHelp{u"Compare the scores typed into the form with what each rule gives.",
                                    u"把表中填写的得分与各条评分规则的计算结果对照。",
                                    u"把表中填寫的得分與各條評分規則的計算結果對照。"};

// Indicators
inline constexpr Text search{u"~Search:", u"查找(~S)：", u"尋找(~S)："};
inline constexpr Text show{u"S~how:", u"显示(~H)：", u"顯示(~H)："};
inline constexpr Text list{u"Indicators", u"指标列表", u"指標清單"};
inline constexpr Text listHelp{
    u"Enter goes to the cell. Left and Right, or a click on the arrow, close and open a group.",
    u"按回车键转到单元格；按左右方向键或单击箭头，可折叠、展开分组。",
    u"按 Enter 鍵移至儲存格；按左右方向鍵或按一下箭頭，可摺疊、展開分組。"};
inline constexpr Text detail{u"About the indicator", u"指标说明", u"指標說明"};
inline constexpr Text nothingFound{u"No indicator matches.", u"没有符合条件的指标。",
                                   u"沒有符合條件的指標。"};
inline constexpr Text chooseOne{u"Choose an indicator to see how it is scored.",
                                u"选择一项指标，可查看得分依据。", u"選擇一項指標，可查看得分依據。"};

// Findings
inline constexpr Text findings{u"Findings", u"问题列表", u"問題清單"};
inline constexpr Text findingDetail{u"About the finding", u"问题说明", u"問題說明"};
inline constexpr Text noFindings{u"Nothing was found that is wrong or doubtful.", u"没有发现问题。",
                                 u"沒有發現問題。"};
inline constexpr Text showCell{u"Show Ce~ll", u"定位单元格(~L)", u"定位儲存格(~L)"};
inline constexpr Text apply{u"~Apply", u"处理(~A)", u"處理(~A)"};
inline constexpr Text ignore{u"~Ignore…", u"忽略(~I)…", u"忽略(~I)…"};
inline constexpr Text restore{u"~Restore", u"恢复(~I)", u"恢復(~I)"};
inline constexpr Text ignoreHelp{u"Ignore this finding and give a reason, which is kept in the file.",
                                 u"忽略此问题并注明理由，理由随文件保存。",
                                 u"忽略此問題並註明理由，理由隨檔案儲存。"};
inline constexpr Text applyHelp{u"Show what would be changed, old and new, and ask.",
                                u"先列出更改前后的内容，确认后再更改。",
                                u"先列出變更前後的內容，確認後再變更。"};
inline constexpr Text noRemedy{u"There is no safe correction for this finding: please decide yourself.",
                               u"此问题没有可直接采用的更正，请自行判断处理。",
                               u"此問題沒有可直接採用的更正，請自行判斷處理。"};
inline constexpr Text isIgnored{u"This finding is ignored: restore it first.", u"此问题已忽略，请先恢复。",
                                u"此問題已忽略，請先恢復。"};
inline constexpr Text chooseFinding{u"Choose a finding first.", u"请先选择一个问题。", u"請先選擇一個問題。"};
inline constexpr Text noCell{u"This finding is about the whole table.", u"此问题涉及整张表。",
                             u"此問題涉及整張表。"};

} // namespace jixiao::addin::sidebar_words
