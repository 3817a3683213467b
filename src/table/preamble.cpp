// SPDX-License-Identifier: MPL-2.0
#include "table/preamble.hpp"

#include "table/budget.hpp"
#include "table/preamble_fields.hpp"
#include "table/row.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>
#include <string>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

bool isTitle(View folded) {
    constexpr std::size_t shortest = 5, longest = 80;
    if (folded.size() < shortest || folded.size() > longest || folded.find(u"绩效") == View::npos) {
        return false;
    }
    return folded.find(u'表') != View::npos || folded.find(u"批复") != View::npos ||
           folded.find(u"自评") != View::npos || folded.find(u"绩效目标") != View::npos ||
           folded.find(u"监控") != View::npos;
}

/// A cell that says nothing but the year: (2022年度), 2021年
bool isYearLine(View folded) {
    constexpr std::size_t longest = 14;
    return folded.size() <= longest && yearIn(folded) > 0;
}

/// 年度绩效目标表: names a part of the form whose title stands above.
bool isPart(View folded) {
    constexpr std::size_t longest = 12;
    constexpr auto parts = std::to_array<View>({u"长期", u"中期", u"年度", u"实施期", u"总体"});
    return folded.size() <= longest &&
           std::any_of(parts.begin(), parts.end(), [folded](View part) { return folded.starts_with(part); });
}

/// What may stand beside a title: 附件2, (2023年度), 单位:万元.
bool standsBesideTitle(View text) {
    return text.starts_with(u"附") || text.find_first_of(u":：") != View::npos ||
           isYearLine(text::fold(text));
}

/// The token of a row that is its title, -1 where there is none.
std::ptrdiff_t titleIn(const std::vector<Token>& tokens) {
    constexpr std::size_t most = 3;
    const auto title = std::find_if(tokens.begin(), tokens.end(), [&](const Token& token) {
        const std::u16string bare = bareLabel(text::fold(token.text));
        return isTitle(text::fold(token.text)) && (tokens.size() == 1 || bare.ends_with(u'表'));
    });
    const bool alone = tokens.size() <= most && title != tokens.end() &&
                       std::all_of(tokens.begin(), tokens.end(), [&](const Token& token) {
                           return &token == &*title || standsBesideTitle(token.text);
                       });
    return alone ? title - tokens.begin() : -1;
}

/// 2023 or 2023年 in the field of the year.
std::int32_t yearOf(const Field& field) {
    constexpr std::size_t digits = 4;
    const std::u16string folded = text::fold(field.value);
    return folded.size() == digits ? yearIn(folded + u"年") : yearIn(folded);
}

} // namespace

std::int32_t yearIn(std::u16string_view text) {
    constexpr View digits = u"0123456789";
    constexpr View numerals = u"〇一二三四五六七八九";
    const auto value = [&](char16_t c) -> std::int32_t {
        c = text::foldCharacter(c);
        const std::size_t digit = digits.find(c);
        if (digit != View::npos) {
            return static_cast<std::int32_t>(digit);
        }
        if (c == u'○' || c == u'零' || c == u'Ｏ') {
            return 0;
        }
        const std::size_t numeral = numerals.find(c);
        return numeral == View::npos ? -1 : static_cast<std::int32_t>(numeral);
    };
    for (std::size_t i = 0; i + 4 < text.size(); ++i) {
        std::int32_t year = 0;
        std::size_t at = i;
        for (int digit = 0; at < text.size() && digit < 4;) {
            if (text::isSpace(text[at])) {
                ++at;
                continue;
            }
            const std::int32_t v = value(text[at]);
            if (v < 0) {
                year = -1;
                break;
            }
            year = year * 10 + v;
            ++digit;
            ++at;
        }
        while (at < text.size() && (text::isSpace(text[at]) || View(u")）").find(text[at]) != View::npos)) {
            ++at;
        }
        if (year >= 1990 && year <= 2100 && at < text.size() && text[at] == u'年') {
            return year;
        }
    }
    return 0;
}

Stage stageOf(std::u16string_view title, const Layout& layout) {
    // What the title says last is the kind of form; before it the project may be called 水土保持监测.
    const std::u16string folded = text::fold(title);
    const auto lastOf = [&](std::initializer_list<View> words) {
        std::ptrdiff_t last = -1;
        for (const View word : words) {
            const std::size_t at = folded.rfind(word);
            last = at == View::npos ? last : std::max(last, static_cast<std::ptrdiff_t>(at));
        }
        return last;
    };
    const std::ptrdiff_t monitored = lastOf({u"监控", u"监测"});
    const std::ptrdiff_t evaluated = lastOf({u"自评", u"自我评价", u"评价表", u"完成情况"});
    if (monitored > evaluated || (layout.monitoring && (evaluated < 0 || monitored >= 0))) {
        return Stage::monitoring;
    }
    if (evaluated >= 0) {
        return Stage::selfEvaluation;
    }
    if (lastOf({u"目标", u"申报", u"批复"}) >= 0) {
        return Stage::target;
    }
    return layout.has(Role::actual) || layout.has(Role::score) ? Stage::selfEvaluation : Stage::target;
}

void readPreamble(const Grid& grid, const Merges& merges, const Area& above, const Layout& layout,
                  IndicatorTable& table) {
    // What stands far above a table is not about it.
    constexpr std::int32_t farthest = 120;
    RowReader reader(grid, merges);
    Field department, project, year;
    std::int32_t yearLine = 0;
    const bool continues = above.firstRow > grid.firstRow; // another table stands above
    BudgetReader budget(table.budget);
    bool titleIsTable = false;
    for (std::int32_t row = std::max(above.firstRow, above.lastRow - farthest); row <= above.lastRow; ++row) {
        const std::vector<Token>& tokens = reader.read(row, above.firstColumn, above.lastColumn);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            readField(tokens, i, departmentLabels(), department);
            readField(tokens, i, projectLabels(), project);
        }
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            readField(tokens, i, yearLabels(), year);
            const std::u16string folded = text::fold(tokens[i].text);
            const bool tells = tokens.size() == 1 || folded.find(u"年度") != View::npos;
            yearLine = yearLine == 0 && tells && isYearLine(folded) ? yearIn(folded) : yearLine;
        }
        budget.take(tokens, row);
        const std::ptrdiff_t at = titleIn(tokens);
        if (at < 0) {
            continue;
        }
        const View title = tokens[static_cast<std::size_t>(at)].text;
        const std::u16string folded = text::fold(title);
        if (isPart(folded) && (continues || !table.title.empty())) {
            continue;
        }
        const bool isTable = folded.find(u'表') != std::u16string::npos;
        if (isTable || !titleIsTable) {
            table.title = text::joinLines(title);
            titleIsTable = isTable;
        }
    }
    table.department = std::move(department.value);
    table.project = std::move(project.value);
    for (const std::int32_t told : {yearIn(table.title), yearLine, yearOf(year)}) {
        table.year = table.year == 0 ? told : table.year;
    }
    table.stage = stageOf(table.title, layout);
}

void inheritPreamble(const IndicatorTable& above, IndicatorTable& table) {
    if (!table.title.empty()) {
        return;
    }
    table.title = above.title;
    if (above.title.empty()) {
        return;
    }
    table.stage = above.stage;
    if (table.year == 0) {
        table.year = above.year;
    }
    if (table.department.empty()) {
        table.department = above.department;
    }
    if (table.project.empty()) {
        table.project = above.project;
    }
}

} // namespace jixiao::table
