// SPDX-License-Identifier: MPL-2.0
/// What the commands around the year's forms say: undo titles, messages and questions, in three languages.
#pragma once

#include "language/language.hpp"

namespace jixiao::addin::words {

using language::Text;

inline constexpr Text selfEvaluationTitle{u"Make Self-Evaluation Form", u"生成自评表", u"產生自評表"};
inline constexpr Text monitoringTitle{u"Make Monitoring Form", u"生成运行监控表", u"產生運行監控表"};
inline constexpr Text comparisonTitle{u"Compare With Approved Table", u"与批复核对", u"與批復核對"};
inline constexpr Text reviewTitle{u"Review Targets", u"审核目标", u"審核目標"};

// %1 the name of the sheet
inline constexpr Text formMade{u"The sheet “%1” was added.", u"已生成工作表“%1”。", u"已產生工作表「%1」。"};
inline constexpr Text selfEvaluationNext{
    u"Targets are locked (no password). Fill in the actuals and reasons; scores follow.",
    u"指标值已锁定（未设密码）。请填写实际完成值和偏差原因，得分自动计算。",
    u"指標值已鎖定（未設密碼）。請填寫實際完成值和偏差原因，得分自動計算。"};
inline constexpr Text monitoringNext{
    u"Targets are locked (no password). Fill in what was done so far and how it may end.",
    u"指标值已锁定（未设密码）。请填写执行情况、全年预计和完成可能性。",
    u"指標值已鎖定（未設密碼）。請填寫執行情況、全年預計和完成可能性。"};

inline constexpr Text agrees{u"The form agrees with the approved table.", u"与批复一致。", u"與批復一致。"};
// %1 changes, %2 the name of the sheet
inline constexpr Text differs{u"%1 differences from the approved table; they are on the sheet “%2”.",
                              u"与批复有 %1 处不同，已列在工作表“%2”。",
                              u"與批復有 %1 處不同，已列在工作表「%2」。"};
inline constexpr Text spellingOnly{u"Only spellings differ; they are on the sheet “%1”.",
                                   u"只有写法不同，含义一致，已列在工作表“%1”。",
                                   u"只有寫法不同，含義一致，已列在工作表「%1」。"};
inline constexpr Text whichApproved{u"~Approved table:", u"批复表(~A)：", u"批復表(~A)："};
inline constexpr Text fromFile{u"From a file…", u"选择文件…", u"選擇檔案…"};
inline constexpr Text compareButton{u"Compare", u"核对", u"核對"};
inline constexpr Text cancelButton{u"Cancel", u"取消", u"取消"};
inline constexpr Text workbooks{u"Spreadsheets", u"电子表格", u"試算表"};

// %1 opinions, %2 the name of the sheet
inline constexpr Text reviewed{u"%1 opinions; they are on the sheet “%2”.",
                               u"共 %1 条审核意见，已列在工作表“%2”。",
                               u"共 %1 條審核意見，已列在工作表「%2」。"};
inline constexpr Text copyReview{u"Copy Opinions", u"复制审核意见", u"複製審核意見"};
inline constexpr Text reviewCopied{u"The opinions were copied as numbered text.",
                                   u"审核意见已复制，可直接粘贴。", u"審核意見已複製，可直接貼上。"};

inline constexpr Text workingPaperTitle{u"Make Working Paper", u"得分计算底稿", u"得分計算底稿"};
inline constexpr Text workingPaperNext{
    u"Its numbers are values as of now: make it again when the form has changed.",
    u"底稿为当前数值；表内容改动后请重新生成。", u"底稿為目前數值；表內容改動後請重新產生。"};
inline constexpr Text reportCopied{u"The text for the report was copied; what is missing stands in brackets.",
                                   u"报告文字已复制，可直接粘贴；〔〕内为待补充内容。",
                                   u"報告文字已複製，可直接貼上；〔〕內為待補充內容。"};

} // namespace jixiao::addin::words
