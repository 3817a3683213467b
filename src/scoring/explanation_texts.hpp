// SPDX-License-Identifier: MPL-2.0
/// The words of explanations. Placeholders: %1 … %9.
#pragma once

#include "language/language.hpp"
#include "scoring/judgement.hpp"
#include "scoring/profile.hpp"

namespace jixiao::scoring::texts {

using language::Text;

// %1 target, %2 actual.
inline constexpr Text facts{u"Target %1, actual %2", u"指标值%1，实际完成值%2", u"指標值%1，實際完成值%2"};
inline constexpr Text factsPending{u"Target %1, the actual is still to be filled in",
                                   u"指标值%1，实际完成值待填", u"指標值%1，實際完成值待填"};
// An actual as written and as it was read.
inline constexpr Text readAs{u"%1 (that is %2)", u"%1（即%2）", u"%1（即%2）"};
inline constexpr Text unitAssumed{u"; the target has no unit, the actual's was taken for it",
                                  u"，指标值未写单位，按与实际完成值同一单位比较",
                                  u"，指標值未寫單位，按與實際完成值同一單位比較"};
inline constexpr Text doubted{u"; the target may be damaged or incomplete, please check it",
                              u"，指标值可能有误或未能完全读出，请核对",
                              u"，指標值可能有誤或未能完全讀出，請核對"};

inline constexpr Text met{u": met", u"，达标", u"，達標"};
inline constexpr Text unmet{u": not met", u"，未达标", u"，未達標"};
inline constexpr Text completion{u", completion %1 %", u"，完成率%1%", u"，完成率%1%"};
inline constexpr Text flagged{u"; to be looked at, please give the reason",
                              u"；偏离指标值较大，请核实并说明原因", u"；偏離指標值較大，請核實並說明原因"};

inline constexpr Text arithmetic{u": %1 %2 %3 points", u"：%1%2%3分", u"：%1%2%3分"};
// %1 the smallest step of points, 0.01.
constexpr Text rounded(number::Rounding mode) {
    return mode == number::Rounding::truncate
               ? Text{u", cut off below %1", u"，舍去%1以下部分", u"，捨去%1以下部分"}
               : Text{u", rounded to %1", u"，四舍五入到%1", u"，四捨五入到%1"};
}
inline constexpr Text earned{u": %1 points", u"，得%1分", u"，得%1分"};
inline constexpr Text noPoints{u"; no rule gives points for this, a person has to score it",
                               u"；文件没有规定此种情况的得分，由人工评分",
                               u"；文件沒有規定此種情況的得分，由人工評分"};
inline constexpr Text deducted{u"; completion of %1 % and more loses %2 points",
                               u"；完成率达到%1%及以上扣%2分", u"；完成率達到%1%及以上扣%2分"};
// %1 where the step begins, %2 the share of the weight it gives, both in percent.
inline constexpr Text step{u", %1 % and more earn %2 % of the points", u"，达到%1%的得分值的%2%",
                           u"，達到%1%的得分值的%2%"};
inline constexpr Text stepWithin{u", up to %1 % off earns %2 % of the points",
                                 u"，偏离不超过%1%的得分值的%2%", u"，偏離不超過%1%的得分值的%2%"};
inline constexpr Text end{u".", u"。", u"。"};

/// How well the rule is founded; %1 is the source.
constexpr Text source(Basis basis) {
    switch (basis) {
    case Basis::read:
        return {u" (as the document says: %1)", u"（文件规定：%1）", u"（文件規定：%1）"};
    case Basis::quoted:
        return {u" (as notes under published forms quote the document: %1)",
                u"（据各地自评表说明所引文件规定：%1）", u"（據各地自評表說明所引文件規定：%1）"};
    case Basis::unverified:
        return {u" (said to be in the document, unverified: %1)", u"（据称出自该文件，原文未核实：%1）",
                u"（據稱出自該文件，原文未核實：%1）"};
    case Basis::observed:
        return {u" (as this system computes, not a document: %1)",
                u"（按该系统的计算方式，并非文件规定：%1）", u"（按該系統的計算方式，並非文件規定：%1）"};
    case Basis::convention:
        break;
    }
    return {u" (our convention; the source gives no rule for this: %1)",
            u"（本程序约定，该依据未作规定：%1）", u"（本程式約定，該依據未作規定：%1）"};
}

/// What the rule does. %1, %2: its own numbers.
constexpr Text rule(Rule rule) {
    switch (rule) {
    case Rule::full:
        return {u"; a target that is met earns all", u"；达标得满分", u"；達標得滿分"};
    case Rule::linear:
        return {u"; scored in proportion to completion", u"；按完成比例计分", u"；按完成比例計分"};
    case Rule::gate:
        return {u"; scored in proportion to completion, nothing at %1 % and below",
                u"；按完成比例计分，完成率%1%及以下不得分", u"；按完成比例計分，完成率%1%及以下不得分"};
    case Rule::steps:
        return {u"; scored in steps of completion", u"；按完成率分档计分", u"；按完成率分檔計分"};
    case Rule::direct:
        return {u"; an unmet target earns nothing", u"；未达标不得分", u"；未達標不得分"};
    case Rule::inverse:
        return {u"; scored target ÷ actual", u"；按“指标值÷完成值”计分", u"；按「指標值÷完成值」計分"};
    case Rule::excess:
        return {u"; loses in proportion to the excess over the target", u"；按超出指标值的幅度扣分",
                u"；按超出指標值的幅度扣分"};
    case Rule::tolerance:
        return {u"; scored in steps of the deviation from the target", u"；按偏离指标值的幅度分档计分",
                u"；按偏離指標值的幅度分檔計分"};
    case Rule::zeroTarget:
        return {u"; the target is 0, so it is all or nothing", u"；指标值为0，达标得满分，未达标不得分",
                u"；指標值為0，達標得滿分，未達標不得分"};
    case Rule::notDone:
        return {u"; nothing was done, so nothing is earned", u"；未开展，不得分", u"；未開展，不得分"};
    case Rule::satisfactionSteps:
        return {u"; satisfaction is scored in steps of its own", u"；满意度按实际值分档计分",
                u"；滿意度按實際值分檔計分"};
    case Rule::satisfactionDeduct:
        return {u"; satisfaction loses %2 points for every %1 % below the target", u"；满意度每低%1%扣%2分",
                u"；滿意度每低%1%扣%2分"};
    case Rule::none:
        break;
    }
    return {u"", u"", u""};
}

inline constexpr Text byHand{u"; qualitative, scored by a person", u"；定性指标，由人工评分",
                             u"；定性指標，由人工評分"};
// %1 the grade's words, %2 its range of points.
inline constexpr Text band{u": “%1”, %2 points", u"，属“%1”，%2", u"，屬「%1」，%2"};
inline constexpr Text bands{u", in the bands %1", u"，分档为%1", u"，分檔為%1"};
inline constexpr Text bandRange{u"%1 to %2", u"%1～%2分", u"%1～%2分"};
// The upper end belongs to the grade above.
inline constexpr Text bandBelow{u"%1 to less than %2", u"%1～%2分（不含%2分）", u"%1～%2分（不含%2分）"};
inline constexpr Text bandSeparator{u", ", u"、", u"、"};

/// What becomes of a row that does not apply.
constexpr Text notApplicable(NotApplicableRule::Method method) {
    using Method = NotApplicableRule::Method;
    switch (method) {
    case Method::rescale:
        return {u": does not apply, a reason is required; the total is computed from the other rows in "
                u"proportion",
                u"：不适用，须说明原因；合计按其余指标折算", u"：不適用，須說明原因；合計按其餘指標折算"};
    case Method::full:
        return {u": does not apply, a reason is required; it counts with all its points",
                u"：不适用，须说明原因；按满分计", u"：不適用，須說明原因；按滿分計"};
    case Method::forbid:
        return {u": does not apply, which this rule does not allow",
                u"：不适用，但本规则不允许有不适用的指标", u"：不適用，但本規則不允許有不適用的指標"};
    case Method::leave:
        break;
    }
    return {u": does not apply, a reason is required; it earns nothing and the total is not rescaled",
            u"：不适用，须说明原因；不得分，合计不折算", u"：不適用，須說明原因；不得分，合計不折算"};
}

inline constexpr Text undecidable{u": cannot be decided, because %1", u"：无法判定，因为%1",
                                  u"：無法判定，因為%1"};

constexpr Text because(Reason reason) {
    switch (reason) {
    case Reason::noTarget:
        return {u"the target has neither number nor words; please complete it",
                u"指标值没有数值也没有内容，请补充", u"指標值沒有數值也沒有內容，請補充"};
    case Reason::noDirection:
        return {u"the target has no ≥, ≤ or = and the actual differs from it; please say which way is better",
                u"指标值没有写明≥、≤或＝，而实际完成值与它不相等，请写明方向",
                u"指標值沒有寫明≥、≤或＝，而實際完成值與它不相等，請寫明方向"};
    case Reason::approximate:
        return {u"the target is only approximate and gives no tolerance", u"指标值是约数，没有写明允许的偏差",
                u"指標值是約數，沒有寫明允許的偏差"};
    case Reason::severalConditions:
        return {u"the target has several conditions; please score it by hand",
                u"指标值含有多个条件，请人工判定", u"指標值含有多個條件，請人工判定"};
    case Reason::targetDoubtful:
        return {u"the target's number is doubtful; please check it", u"指标值的数字存疑，请核对",
                u"指標值的數字存疑，請核對"};
    case Reason::unitsDiffer:
        return {u"target and actual have units that cannot be compared; please use the same one",
                u"指标值与实际完成值的单位不能比较，请统一单位",
                u"指標值與實際完成值的單位不能比較，請統一單位"};
    case Reason::unitMissing:
        return {u"the target has no unit; please add it", u"指标值没有写单位，请补充",
                u"指標值沒有寫單位，請補充"};
    case Reason::percentAmbiguous:
        return {u"the actual may be a fraction or percent; please write it with %",
                u"实际完成值可能是小数也可能是百分数，请写上%",
                u"實際完成值可能是小數也可能是百分數，請寫上%"};
    case Reason::actualUnreadable:
        return {u"the actual cannot be read as one number", u"实际完成值不能读成一个数",
                u"實際完成值不能讀成一個數"};
    case Reason::actualWords:
        return {
            u"the target is a number or date and the actual is in words; please fill in what was achieved",
            u"指标值是数值或日期，而实际完成值是文字，请填写实际数",
            u"指標值是數值或日期，而實際完成值是文字，請填寫實際數"};
    case Reason::actualDash:
        return {u"it is not clear whether “/” or “—” means nothing achieved or not applicable",
                u"“/”或“—”可能是未完成，也可能是不适用，请写明",
                u"「/」或「—」可能是未完成，也可能是不適用，請寫明"};
    case Reason::actualOpposite:
        return {u"the actual is only a bound, in the direction opposite to the target's",
                u"实际完成值只是与指标值方向相反的界限", u"實際完成值只是與指標值方向相反的界限"};
    case Reason::dateUnclear:
        return {
            u"year, month or day needed for the comparison is missing, or the date lies before the period",
            u"日期缺少比较所需的年、月或日，或早于指标值所写期间的开始",
            u"日期缺少比較所需的年、月或日，或早於指標值所寫期間的開始"};
    case Reason::dateLate:
    case Reason::negativeTarget:
    case Reason::zeroTarget:
        return {u"no rule gives points for this", u"没有规定此种情况的得分", u"沒有規定此種情況的得分"};
    case Reason::none:
        break;
    }
    return {u"", u"", u""};
}

} // namespace jixiao::scoring::texts
