// SPDX-License-Identifier: MPL-2.0
#include "functions/table.hpp"

#include <array>

namespace jixiao::addin {

namespace {

constexpr ArgumentEntry target{
    "Target",
    false,
    {"Target", "指标值", "指標值"},
    {"The threshold: a text such as ≥2600人, a number, or the cells of a split target in one row",
     "指标值：如 ≥2600人 的文本、数字，或同一行中拆开填写的几个单元格（符号、数值、单位，次序不限）",
     "指標值：如 ≥2600人 的文字、數字，或同一列中拆開填寫的幾個儲存格（符號、數值、單位，次序不限）"}};

constexpr ArgumentEntry actual{
    "Actual",
    false,
    {"Actual", "实际完成值", "實際完成值"},
    {"What was achieved: a number or a text such as 96% or 2650人. A reference to one empty cell counts as "
     "0; "
     "write F9:F9 or test ISBLANK first where it may be empty",
     "实际完成值：数字，或 96%、2650人 这样的文本。引用单个空单元格会被当作 0；可能为空时请写 F9:F9 或先用 "
     "ISBLANK "
     "判断",
     "實際完成值：數字，或 96%、2650人 這樣的文字。參照單一空白儲存格會被當作 0；可能為空時請寫 F9:F9 或先用 "
     "ISBLANK 判斷"}};

constexpr ArgumentEntry weight{
    "Weight",
    false,
    {"Weight", "分值", "分值"},
    {"The points the indicator can earn", "该指标的分值（满分）", "該指標的分值（滿分）"}};

constexpr ArgumentEntry unit{
    "Unit",
    true,
    {"Unit", "单位", "單位"},
    {"Unit of a plain number in Actual; left out, it is in the target's unit. \"%\" or \"1\" settles how a "
     "share was typed",
     "实际完成值只填数字时的单位；省略则与指标值的单位相同。填 \"%\" 或 \"1\" 可说明百分比是怎样录入的",
     "實際完成值只填數字時的單位；省略則與指標值的單位相同。填 \"%\" 或 \"1\" 可說明百分比是怎樣輸入的"}};

constexpr ArgumentEntry profile{
    "Profile",
    true,
    {"Profile", "评分规则", "評分規則"},
    {"Id of the scoring profile; left out, mof-2020 (财预〔2020〕10号). For a row of "
     "satisfaction that a profile scores in its own way, \"/satisfaction\" is added",
     "评分规则的代号；省略则为 mof-2020（财预〔2020〕10号）。规则对满意度指标另有计分方法时，"
     "其后加 \"/satisfaction\"",
     "評分規則的代號；省略則為 mof-2020（財預〔2020〕10號）。規則對滿意度指標另有計分方法時，"
     "其後加 \"/satisfaction\""}};

constexpr ArgumentEntry part{
    "Part",
    false,
    {"Part", "部分", "部分"},
    {R"("operator", "value", "unit" or "kind")",
     "\"operator\"（符号）、\"value\"（数值）、\"unit\"（单位）或 \"kind\"（类型）",
     "\"operator\"（符號）、\"value\"（數值）、\"unit\"（單位）或 \"kind\"（類型）"}};

constexpr ArgumentEntry total{
    "Score", false, {"Score", "总得分", "總得分"}, {"The total score", "总得分", "總得分"}};

constexpr ArgumentEntry scores{
    "Scores",
    false,
    {"Scores", "得分区域", "得分範圍"},
    {"The cells with the points of each row; 不适用 stands for a row that does not apply",
     "各行得分所在的单元格区域；不适用的行填“不适用”", "各列得分所在的儲存格範圍；不適用的列填「不适用」"}};

constexpr ArgumentEntry weights{"Weights",
                                false,
                                {"Weights", "分值区域", "分值範圍"},
                                {"The cells with the weights of the same rows",
                                 "同样各行的分值所在的单元格区域", "同樣各列的分值所在的儲存格範圍"}};

constexpr ArgumentEntry budget{"Budget",
                               false,
                               {"Budget", "预算数", "預算數"},
                               {"The budget after adjustment, a number or a text such as 64.8万元",
                                "调整后预算数：数字，或 64.8万元 这样的文本",
                                "調整後預算數：數字，或 64.8万元 這樣的文字"}};

constexpr ArgumentEntry executed{"Executed",
                                 false,
                                 {"Executed", "执行数", "執行數"},
                                 {"What was spent, in the same unit or with its own",
                                  "全年执行数：与预算数单位相同，或自带单位",
                                  "全年執行數：與預算數單位相同，或自帶單位"}};

constexpr ArgumentEntry executionWeight{"Weight",
                                        false,
                                        {"Weight", "分值", "分值"},
                                        {"The points for budget execution, usually 10",
                                         "预算执行率的分值，一般为 10", "預算執行率的分值，一般為 10"}};

constexpr ArgumentEntry language{"Language",
                                 true,
                                 {"Language", "语言", "語言"},
                                 {"\"zh-CN\", \"zh-TW\" or \"en-US\"; left out, zh-CN",
                                  "\"zh-CN\"、\"zh-TW\" 或 \"en-US\"；省略则为 zh-CN",
                                  "\"zh-CN\"、\"zh-TW\" 或 \"en-US\"；省略則為 zh-CN"}};

constexpr std::array metArguments{target, actual, unit, profile};
constexpr std::array scoreArguments{target, actual, weight, unit, profile};
constexpr std::array parseArguments{target, part};
constexpr std::array gradeArguments{total, profile};
constexpr std::array totalArguments{scores, weights, profile};
constexpr std::array executionArguments{budget, executed, executionWeight, profile};
constexpr std::array explainArguments{target, actual, weight, unit, profile, language};

constexpr auto functions = std::to_array<FunctionEntry>({
    {"met",
     "PERF_MET",
     "Add-In",
     {"1 if the actual meets the target, 0 if not, #N/A if that cannot be decided",
      "判断实际完成值是否达到指标值：达标为 1，未达标为 0，无法判定为 #N/A",
      "判斷實際完成值是否達到指標值：達標為 1，未達標為 0，無法判定為 #N/A"},
     metArguments},
    {"score",
     "PERF_SCORE",
     "Add-In",
     {"Points earned by an indicator, from 0 to its weight, as the scoring profile says",
      "按评分规则计算一项指标的得分，介于 0 与分值之间", "按評分規則計算一項指標的得分，介於 0 與分值之間"},
     scoreArguments},
    {"rate",
     "PERF_RATE",
     "Add-In",
     {"Completion of a target; 1 is 100 %", "指标完成率；1 即 100%", "指標完成率；1 即 100%"},
     metArguments},
    {"parse",
     "PERF_PARSE",
     "Add-In",
     {"One part of a target: its operator, value, unit or kind",
      "取出指标值的一个部分：符号、数值、单位或类型", "取出指標值的一個部分：符號、數值、單位或類型"},
     parseArguments},
    {"grade",
     "PERF_GRADE",
     "Add-In",
     {"Grade of a total score: 优, 良, 中 or 差", "总得分的评价等级：优、良、中、差",
      "總得分的評價等級：优、良、中、差"},
     gradeArguments},
    {"total",
     "PERF_TOTAL",
     "Add-In",
     {"Total of the points of a table, rows that do not apply handled as the scoring profile says; #N/A "
      "while a row is open",
      "汇总各行得分，不适用的行按评分规则处理；还有未定得分的行时为 #N/A",
      "彙總各列得分，不適用的列按評分規則處理；還有未定得分的列時為 #N/A"},
     totalArguments},
    {"execution",
     "PERF_EXECUTION",
     "Add-In",
     {"Points for budget execution, from 0 to the weight", "计算预算执行率的得分，介于 0 与分值之间",
      "計算預算執行率的得分，介於 0 與分值之間"},
     executionArguments},
    {"explain",
     "PERF_EXPLAIN",
     "Add-In",
     {"One sentence that says how a score comes about: the rule, the numbers and the source document",
      "用一句话说明得分是怎样算出来的：规则、数字和依据文件",
      "用一句話說明得分是怎樣算出來的：規則、數字和依據文件"},
     explainArguments},
});

} // namespace

std::span<const FunctionEntry> functionTable() {
    return functions;
}

} // namespace jixiao::addin
