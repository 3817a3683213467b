// SPDX-License-Identifier: MPL-2.0
#include "topics.hpp"

#include <array>

namespace jixiao::help {

namespace {

constexpr auto met = std::to_array<Example>({{R"(PERF_MET("≥2600人";2650))", "1"},
                                             {R"(PERF_MET("=100%";"96%"))", "0"},
                                             {R"(PERF_MET("≥2600人";"2650人次"))", "#N/A"}});
constexpr auto score = std::to_array<Example>(
    {{R"(PERF_SCORE("≥100人";"96人";30))", "28.8"}, {R"(PERF_SCORE("≥100人";100;30))", "30"}});
constexpr auto rate = std::to_array<Example>({{R"(PERF_RATE("≥100人";96))", "0.96"}});
constexpr auto parse = std::to_array<Example>({{R"(PERF_PARSE("≥2600人";"operator"))", "≥"},
                                               {R"(PERF_PARSE("≥2600人";"value"))", "2600"},
                                               {R"(PERF_PARSE("≥2600人";"unit"))", "人"}});
constexpr auto grade = std::to_array<Example>({{"PERF_GRADE(92)", "优"}, {"PERF_GRADE(85)", "良"}});
constexpr auto total = std::to_array<Example>({{"PERF_TOTAL(H5:H14;G5:G14)", ""}});
constexpr auto execution = std::to_array<Example>({{"PERF_EXECUTION(100;95;10)", "9.5"}});
constexpr auto explain = std::to_array<Example>({{R"(PERF_EXPLAIN("≥100人";"96人";30))", ""}});

constexpr Words undecided{
    "What cannot be decided gives #N/A: a unit of another kind (人 against 人次), words where a number is "
    "asked for, an "
    "empty actual.",
    "无法判断时结果为 #N/A：单位不同类（人与人次）、应填数字而填了文字、实际完成值为空。",
    "無法判斷時結果為 #N/A：單位不同類（人與人次）、應填數字而填了文字、實際完成值為空。"};
constexpr Words percent{"Against a percent target a number up to 1 is a fraction (0.96 is 96 %), from 20 on "
                        "percent (96 is 96 %). Between "
                        "them it is decided only where both readings agree, or by the unit.",
                        "指标值为百分比时，不大于 1 的数按小数（0.96 即 96%），20 及以上按百分数（96 即 "
                        "96%）；其间的数只有两种读法结果一致，"
                        "或由“单位”说明时才判断。",
                        "指標值為百分比時，不大於 1 的數按小數（0.96 即 96%），20 及以上按百分數（96 即 "
                        "96%）；其間的數只有兩種讀法結果一致，"
                        "或由「單位」說明時才判斷。"};
constexpr Words open{"While a row is still open, the total is #N/A.", "还有未判定的项目时，合计为 #N/A。",
                     "還有未判定的項目時，合計為 #N/A。"};
constexpr Words bounds{"A grade includes its lower bound and not its upper one.", "各等级含下限，不含上限。",
                       "各等級含下限，不含上限。"};
constexpr Words pocket{
    "The sentence can be followed with a pocket calculator and names the document it rests on.",
    "说明可以用计算器逐步核对，并写明依据的文件。", "說明可以用計算機逐步核對，並寫明依據的檔案。"};

constexpr auto ofMet = std::to_array<Words>({undecided, percent});
constexpr auto ofUndecided = std::to_array<Words>({undecided});
constexpr auto ofGrade = std::to_array<Words>({bounds});
constexpr auto ofTotal = std::to_array<Words>({open});
constexpr auto ofExplain = std::to_array<Words>({pocket});

const std::array<FunctionNotes, 8> notes{{
    {"PERF_MET", met, ofMet},
    {"PERF_SCORE", score, ofMet},
    {"PERF_RATE", rate, ofMet},
    {"PERF_PARSE", parse, {}},
    {"PERF_GRADE", grade, ofGrade},
    {"PERF_TOTAL", total, ofTotal},
    {"PERF_EXECUTION", execution, ofUndecided},
    {"PERF_EXPLAIN", explain, ofExplain},
}};

} // namespace

std::span<const FunctionNotes> functionNotes() {
    return notes;
}

} // namespace jixiao::help
