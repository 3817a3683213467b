// SPDX-License-Identifier: MPL-2.0
/// Forms as the sidebar sees them: recognised and assessed.
#pragma once

#include "evaluation/assess.hpp"
#include "overview/outline.hpp"
#include "overview/problems.hpp"
#include "support/profiles.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"
#include "text/utf.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace jixiao::test {

/// The first table of a sheet given as text, with everything that it points into.
struct SeenForm {
    explicit SeenForm(std::u16string_view tsv, std::u16string_view profileId = scoring::defaultProfileId)
        : profile{shipped(profileId)}, cells{table::gridFromTsv(tsv)} {
        grid = cells.grid();
        table = table::recognize(grid).at(0);
        assessment = evaluation::assess(table, grid, profile);
    }
    SeenForm(const SeenForm&) = delete;
    SeenForm& operator=(const SeenForm&) = delete;

    const scoring::Profile& profile;
    decltype(table::gridFromTsv(u"")) cells;
    table::Grid grid;
    table::IndicatorTable table;
    evaluation::TableAssessment assessment;
};

inline constexpr std::u16string_view selfEvaluationForm =
    u"2021年度项目支出绩效自评表\n"
    u"一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n"
    u"产出指标\t数量指标\t培训人数\t≥100人\t96人\t30\t\t疫情影响\n"
    u"\t\t印发手册\t≥500册\t500册\t20\t\t\n"
    u"\t质量指标\t合格率\t≥95%\t91%\t10\t\t\n"
    u"\t时效指标\t完成时间\t2021年10月31日前\t2021年11月12日\t10\t\t\n"
    u"效益指标\t社会效益指标\t就业意识\t明显提升\t\t20\t\t\n"
    u"满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t95%\t10\t\t\n";

/// What a list shows, a line each: the marked name | target | actual | state | points.
inline std::string shown(const overview::Outline& outline,
                         language::Language language = language::Language::zhCN) {
    using overview::Column;
    std::string text;
    for (const overview::Line& line : outline.lines()) {
        text += text::toUtf8(outline.marked(line, language));
        for (const Column column : {Column::target, Column::actual, Column::state, Column::points}) {
            text += " | " + text::toUtf8(outline.text(line, column, language));
        }
        text += '\n';
    }
    return text;
}

inline std::string shown(const overview::Problems& problems,
                         language::Language language = language::Language::zhCN) {
    std::string text;
    for (const overview::ProblemLine& line : problems.lines()) {
        text += text::toUtf8(problems.marked(line, language)) + '\n';
    }
    return text;
}

} // namespace jixiao::test
