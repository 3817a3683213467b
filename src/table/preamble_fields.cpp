// SPDX-License-Identifier: MPL-2.0
#include "table/preamble_fields.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

constexpr auto departmentList = std::to_array<View>({
    u"部门名称",       u"预算部门",     u"预算单位",     u"预算单位名称", u"单位名称",     u"主管部门",
    u"主管部门及代码", u"项目主管部门", u"填报单位",     u"填报部门",     u"申报单位",     u"项目单位",
    u"实施单位",       u"项目实施单位", u"地方主管部门", u"省级主管部门", u"市级主管部门", u"县级主管部门",
    u"业务主管部门",   u"项目主管单位", u"主管单位",     u"资金使用单位", u"预算部门名称", u"填表单位",
    u"编报单位",       u"评价单位",     u"自评单位",     u"部门",         u"单位",
});
constexpr auto projectList = std::to_array<View>({
    u"项目名称",
    u"专项名称",
    u"转移支付名称",
    u"专项资金名称",
    u"一级项目名称",
    u"资金名称",
    u"政策名称",
    u"政策项目名称",
    u"支出名称",
});
constexpr auto yearList = std::to_array<View>({
    u"预算年度",
    u"项目年度",
    u"项目年份",
    u"评价年度",
    u"自评年度",
    u"所属年度",
    u"预算年份",
    u"年度",
});

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// 主管部门, 申报单位名称: the place of a label in its list; also with 名称 behind.
std::size_t rankOf(View label, std::span<const View> labels) {
    constexpr View named = u"名称";
    auto found = std::find(labels.begin(), labels.end(), label);
    if (found == labels.end() && label.ends_with(named)) {
        label.remove_suffix(named.size());
        found = std::find(labels.begin(), labels.end(), label);
    }
    return found == labels.end() ? none : static_cast<std::size_t>(found - labels.begin());
}

/// A label of any field.
bool isFieldLabel(View text) {
    constexpr std::size_t longestLabel = 24;
    if (text.size() > longestLabel) {
        return false;
    }
    const std::u16string bare = bareLabel(text::fold(text));
    return rankOf(bare, departmentList) != none || rankOf(bare, projectList) != none ||
           rankOf(bare, yearList) != none;
}

} // namespace

std::span<const View> departmentLabels() {
    return departmentList;
}

std::span<const View> projectLabels() {
    return projectList;
}

std::span<const View> yearLabels() {
    return yearList;
}

std::u16string bareLabel(View folded) {
    std::u16string bare = text::withoutBrackets(folded);
    std::erase(bare, u'*');
    return bare;
}

void readField(const std::vector<Token>& tokens, std::size_t at, std::span<const View> labels, Field& field) {
    const View text = tokens[at].text;
    const std::size_t colon = text.find_first_of(u":：");
    constexpr std::size_t longestLabel = 24;
    const View head = text.substr(0, colon);
    if (head.size() > longestLabel) {
        return;
    }
    const std::size_t rank = rankOf(bareLabel(text::fold(head)), labels);
    if (rank >= field.rank) {
        return;
    }
    std::u16string value;
    if (colon != View::npos) {
        value = text::joinLines(text.substr(colon + 1));
    }
    if (value.empty() && at + 1 < tokens.size()) {
        const View next = tokens[at + 1].text;
        const bool isLabel = next.ends_with(u':') || next.ends_with(u'：') ||
                             tokens[at + 1].reading.label.level != LabelLevel::none || isFieldLabel(next);
        value = isLabel ? std::u16string{} : text::joinLines(next);
    }
    std::u16string scratch;
    const bool isUnit = !value.empty() && readShape(value, scratch).shape == Shape::unit; // 单位:万元
    if (!value.empty() && !isUnit) {
        field = {rank, std::move(value)};
    }
}

} // namespace jixiao::table
