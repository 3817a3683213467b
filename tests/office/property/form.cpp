// SPDX-License-Identifier: MPL-2.0
#include "property/form.hpp"

#include "support/cell_name.hpp"

#include <algorithm>

namespace jixiao::test {
namespace {

using Words = std::vector<std::string>;

const Words actual_headers{"实际完成值", "全年实际值", "完成值", "实际完成值(B)"};
const Words weight_headers{"分值", "权重"};
const Words score_headers{"得分", "自评分"};
const Words target_headers{"指标值", "年度指标值", "目标值", "年初目标值(A)", "指标值及单位"};
const Words reason_headers{"偏差原因分析及改进措施", "未完成原因", "原因"};

/// A column of a layout, by what stands in it.
enum class Role {
    function,
    level1,
    level2,
    name,
    target,
    operation,
    value,
    unit,
    kind,
    actual,
    weight,
    score,
    completion,
    reason,
    note
};

const std::vector<std::vector<Role>> layouts{
    {Role::level1, Role::level2, Role::name, Role::target},
    {Role::level1, Role::level2, Role::name, Role::target, Role::note},
    {Role::function, Role::level1, Role::level2, Role::name, Role::target},
    {Role::level1, Role::level2, Role::name, Role::target, Role::actual, Role::weight, Role::score,
     Role::reason},
    {Role::level1, Role::level2, Role::name, Role::weight, Role::target, Role::actual, Role::score,
     Role::reason},
    {Role::level1, Role::level2, Role::name, Role::target, Role::actual, Role::reason},
    {Role::level1, Role::level2, Role::name, Role::target, Role::actual, Role::score},
    {Role::level1, Role::level2, Role::name, Role::operation, Role::value, Role::unit},
    {Role::level1, Role::level2, Role::name, Role::operation, Role::value, Role::unit, Role::actual,
     Role::weight, Role::score},
    {Role::level1, Role::level2, Role::name, Role::kind, Role::value, Role::unit, Role::weight},
    {Role::level1, Role::level2, Role::name, Role::unit, Role::target},
    {Role::level1, Role::level2, Role::name, Role::target, Role::weight},
    {Role::level1, Role::level2, Role::name, Role::target, Role::actual, Role::completion, Role::weight,
     Role::score, Role::reason},
    {Role::name, Role::target, Role::weight, Role::actual, Role::score},
};

std::string header(Role role, Dice& dice) {
    switch (role) {
    case Role::function:
        return dice.one_of(Words{"职能", "核心职能"});
    case Role::level1:
        return dice.one_of(Words{"一级指标", "一级\n指标"});
    case Role::level2:
        return dice.one_of(Words{"二级指标", "二级 指标"});
    case Role::name:
        return dice.one_of(Words{"三级指标", "三级指标", "指标名称"});
    case Role::target:
        return dice.one_of(target_headers);
    case Role::operation:
        return dice.one_of(Words{"计算符号", "指标性质"});
    case Role::value:
        return "指标值";
    case Role::unit:
        return dice.one_of(Words{"单位", "度量单位", "计量单位"});
    case Role::kind:
        return "指标值类型";
    case Role::actual:
        return dice.one_of(actual_headers);
    case Role::weight:
        return dice.one_of(weight_headers);
    case Role::score:
        return dice.one_of(score_headers);
    case Role::completion:
        return "完成率";
    case Role::reason:
        return dice.one_of(reason_headers);
    case Role::note:
        break;
    }
    return "备注";
}

Content target(Dice& dice) {
    constexpr int numbers = 20;
    constexpr double share = 0.95;
    if (dice.chance(numbers)) {
        return number(dice.chance(50) ? share : 1.0 + dice.below(500));
    }
    return text(dice.one_of(Words{"≥2600人",  "=100%", "≥12个月", "≤5%", "≤475元", "12月底前",   "逐步提升",
                                  "有效改善", ">0",    "95",      "95%", "≥90%",   "2次",        "＝100％",
                                  ">=34人",   "5-8天", "长期",    "",    "=2次",   "优良中低差", "≥**人"}));
}

Content actual(Dice& dice) {
    if (dice.chance(40)) {
        return number(dice.one_of(std::vector<double>{0, 0.94, 1, 12, 96, 100, 2650, 475.5}));
    }
    return text(dice.one_of(Words{"2650人", "100%", "96%", "12个月", "未开展", "不适用", "/", "达成预期指标",
                                  "≥266米", "已完成"}));
}

Content weight(Dice& dice) {
    constexpr int points = 20;
    if (dice.chance(75)) {
        return number(1.0 + dice.below(points));
    }
    return text(dice.one_of(Words{"10分", "5", "20%", "2.5"}));
}

Content cell_of(Role role, int number_of_row, Dice& dice) {
    switch (role) {
    case Role::name:
        return text(
            (dice.chance(60) ? "指标" + std::to_string(number_of_row % 4 + 1) + "：" : std::string()) +
            dice.one_of(Words{"培训人数", "资金支付合规率", "项目完成时限", "经费支出", "服务对象满意度",
                              "设施正常运转率", "走访慰问户数", "群众知晓率"}));
    case Role::target:
        return target(dice);
    case Role::operation:
        return text(dice.one_of(Words{"≥", "≤", "＝", "定性", "="}));
    case Role::value:
        return dice.chance(60) ? number(1.0 + dice.below(300))
                               : text(dice.one_of(Words{"95", "100", "提升"}));
    case Role::unit:
        return text(dice.one_of(Words{"%", "人", "万元", "个", "次", ""}));
    case Role::kind:
        return text(dice.one_of(Words{"定量", "定性"}));
    case Role::actual:
        return actual(dice);
    case Role::weight:
        return weight(dice);
    case Role::score:
        return dice.chance(80) ? number(dice.below(11)) : text(dice.one_of(Words{"9.5分", "-", "10"}));
    case Role::completion:
        return number(0.5 + 0.1 * dice.below(6));
    case Role::reason:
    case Role::note:
        return text(dice.one_of(Words{"因资金下达较晚，下年加快进度", "见附件", "=1+1", "无"}));
    case Role::function:
    case Role::level1:
    case Role::level2:
        break;
    }
    return text("");
}

/// How often, of a hundred, a cell of this role is left empty.
int left_empty(Role role, Dice& dice) {
    switch (role) {
    case Role::score:
    case Role::completion:
        return dice.one_of(std::vector<int>{0, 30, 100, 100});
    case Role::actual:
        return dice.one_of(std::vector<int>{0, 30, 100});
    case Role::reason:
    case Role::note:
        return 70;
    default:
        return 3;
    }
}

/// Writes one table; keeps where things went.
class TableBuilder {
public:
    TableBuilder(Form& into, Dice& with, int row, int column)
        : form(into), dice(with), top(row), left(column), roles(dice.one_of(layouts)) {}

    /// The row below the table.
    int build() {
        if (dice.chance(60)) {
            put(top, 0,
                text(dice.one_of(Words{"2024年部门整体支出绩效目标批复表", "项目支出绩效自评表",
                                       "部门预算项目绩效目标申报表"})));
            if (dice.chance(50)) {
                merge(top, 0, top, last());
            }
            ++top;
        }
        if (dice.chance(40)) {
            put(top, 0, text("项目名称"));
            put(top, 1, text("春风行动（示例）"));
            ++top;
        }
        for (int column = 0; column <= last(); ++column) {
            put(top, column, text(header(roles[static_cast<std::size_t>(column)], dice)));
        }
        const int header_row = top++;
        constexpr int most_rows = 12;
        const int rows = 1 + dice.below(most_rows);
        for (int column = 0; column <= last(); ++column) {
            fill(column, rows);
        }
        decorate(header_row, top + rows - 1);
        top += rows;
        if (dice.chance(40)) {
            total(rows);
        }
        form.tables.push_back({header_row, left, top - 1, left + last()});
        if (dice.chance(40)) {
            put(top++, 0,
                text(dice.one_of(Words{"注：本表一式两份。", "填表人：", "联系电话：", "=SUM(说明)"})));
        }
        return top;
    }

private:
    [[nodiscard]] int last() const { return static_cast<int>(roles.size()) - 1; }
    void put(int row, int column, Content content) const {
        if (content.kind != Content::Kind::text || !content.text.empty()) {
            form.cells[{row, left + column}] = std::move(content);
        }
    }
    void merge(int first_row, int first_column, int last_row, int last_column) const {
        form.merges.push_back({first_row, left + first_column, last_row, left + last_column});
    }

    void fill(int column, int rows) {
        const Role role = roles[static_cast<std::size_t>(column)];
        if (role == Role::function || role == Role::level1 || role == Role::level2) {
            labels(role, column, rows);
            return;
        }
        const int empty = left_empty(role, dice);
        const bool for_entry = role == Role::actual || role == Role::score || role == Role::completion;
        for (int row = 0; row < rows; ++row) {
            if (!dice.chance(empty)) {
                put(top + row, column, cell_of(role, row, dice));
            } else if (for_entry) {
                form.entries.emplace_back(top + row, left + column);
            }
        }
    }

    void labels(Role role, int column, int rows) {
        const bool merged = dice.chance(50);
        const bool repeated = dice.chance(20);
        constexpr int longest = 5;
        for (int row = 0; row < rows;) {
            const int run = std::min(rows - row, 1 + dice.below(longest));
            const std::string label = label_of(role);
            for (int each = 0; each < (repeated && !merged ? run : 1); ++each) {
                put(top + row + each, column, text(label));
            }
            if (merged && run > 1) {
                merge(top + row, column, top + row + run - 1, column);
            }
            row += run;
        }
    }

    std::string label_of(Role role) {
        if (role == Role::function) {
            return "职能" + std::to_string(1 + dice.below(8)) + "：落实优待政策";
        }
        if (role == Role::level2) {
            return dice.one_of(Words{"数量指标", "质量指标", "时效指标", "成本指标", "社会效益指标",
                                     "可持续影响", "服务对象满意度指标"});
        }
        return dice.one_of(
            Words{"产出指标", "效益指标", "满意度指标", "成本指标", "产 出 指 标", "产出指标\n（50分）"});
    }

    void total(int rows) {
        put(top, 0, text(dice.one_of(Words{"合计", "总分", "合 计"})));
        if (dice.chance(50)) {
            merge(top, 0, top, 2);
        }
        for (int column = 0; column <= last(); ++column) {
            const Role role = roles[static_cast<std::size_t>(column)];
            if (role == Role::weight && dice.chance(70)) {
                put(top, column,
                    formula("=SUM(" + cell_name(left + column, top - rows) + ":" +
                            cell_name(left + column, top - 1) + ")"));
            } else if (role == Role::score) {
                form.entries.emplace_back(top, left + column);
            }
        }
        ++top;
    }

    void decorate(int first_row, int last_row) {
        const auto column_of_table = [&] { return left + dice.below(last() + 1); };
        const auto look = [&](Form::Look one, int share) {
            if (dice.chance(share)) {
                const int column = column_of_table();
                const int from = first_row + dice.below(last_row - first_row + 1);
                form.looks.push_back({{from, column, last_row, column}, one});
            }
        };
        if (dice.chance(60)) {
            form.looks.push_back({{first_row, left, last_row, left + last()}, Form::Look::border});
        }
        if (dice.chance(40)) {
            form.looks.push_back({{first_row, left, first_row, left + last()}, Form::Look::bold});
        }
        for (const auto one :
             {Form::Look::background, Form::Look::percent, Form::Look::two_digits, Form::Look::date,
              Form::Look::style, Form::Look::unlocked, Form::Look::list, Form::Look::wrapped}) {
            look(one, 25);
        }
    }

    Form& form;
    Dice& dice;
    int top;
    int left;
    std::vector<Role> roles;
};

/// What people put beside and around their tables.
class Surroundings {
public:
    Surroundings(Form& into, Dice& with) : form(into), dice(with) {}

    void add() {
        if (dice.chance(25)) {
            beside();
        }
        for (int count = dice.below(3); count > 0; --count) {
            form.comments.emplace_back(anywhere(2), dice.one_of(Words{"请核对", "=1+1", "领导批示：同意"}));
        }
        for (int count = dice.below(4); count > 0; --count) {
            user_formula();
        }
        while (dice.chance(25)) {
            form.hidden_rows.push_back(dice.below(form.last_row() + 2));
        }
        if (dice.chance(15)) {
            form.hidden_columns.push_back(dice.below(form.last_column() + 4));
        }
        if (dice.chance(15) && !form.tables.empty()) {
            form.filters.push_back(dice.one_of(form.tables));
        }
        if (dice.chance(20)) {
            form.print_areas.push_back({0, 0, form.last_row(), form.last_column()});
        }
        if (dice.chance(30)) {
            const auto [row, column] = anywhere(0);
            form.names.push_back({row, column, row + 2, column});
        }
        if (dice.chance(20)) {
            // A look where no cell was ever used.
            const auto [row, column] = anywhere(4);
            form.looks.push_back({{row, column, row + 3, column + 1}, Form::Look::background});
        }
        if (dice.chance(5)) {
            const auto [row, column] = anywhere(3);
            form.merges.push_back({row, column, row + 1, column + 1});
        }
    }

private:
    Form::Place anywhere(int beyond) {
        return {dice.below(form.last_row() + 1 + beyond), dice.below(form.last_column() + 1 + beyond)};
    }
    /// Cells right of a table: where added columns would go, or further.
    void beside() {
        const Block& table = dice.one_of(form.tables);
        for (int count = 1 + dice.below(3); count > 0; --count) {
            const Form::Place place{table.first_row + dice.below(table.last_row - table.first_row + 1),
                                    table.last_column + 1 + dice.below(6)};
            form.cells[place] =
                dice.chance(30) ? number(dice.below(100)) : text(dice.one_of(Words{"备注", "√", "=A1"}));
        }
    }
    void user_formula() {
        const Form::Place place = anywhere(3);
        if (form.cells.contains(place)) {
            return;
        }
        const auto [row, column] = anywhere(0);
        const std::string cell = cell_name(column, row);
        const std::string run = cell + ":" + cell_name(column, row + 3);
        form.cells[place] = formula(dice.one_of(
            Words{"=" + cell, "=SUM(" + run + ")", "=COUNTA(" + run + ")", "=1/0", "=NA()",
                  R"(=IF(ISBLANK()" + cell + R"();"";"有"))", "=2次", R"(=HYPERLINK("#A1";"回"))"}));
    }

    Form& form;
    Dice& dice;
};

} // namespace

int Form::last_row() const {
    return cells.empty() ? 0 : cells.rbegin()->first.first;
}

int Form::last_column() const {
    int last = 0;
    for (const auto& [place, content] : cells) {
        last = std::max(last, place.second);
    }
    return last;
}

Form random_form(Dice& dice) {
    Form form;
    constexpr int most_rows_down = 5;
    constexpr int most_columns_right = 4;
    int row = dice.below(most_rows_down);
    int column = dice.below(most_columns_right);
    const int tables = dice.one_of(std::vector<int>{1, 1, 1, 2, 3});
    for (int count = 0; count < tables; ++count) {
        const int top = row;
        row = TableBuilder(form, dice, row, column).build() + dice.below(3);
        if (dice.chance(20)) { // the next one beside this
            row = top;
            column = form.last_column() + 1 + dice.below(6);
        }
    }
    Surroundings(form, dice).add();
    return form;
}

} // namespace jixiao::test
