// SPDX-License-Identifier: MPL-2.0
#include "support/show.hpp"
#include "table/in_cell.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string_view>

using namespace jixiao::table;

TEST_CASE("a line in its parts", "[table][lines]") {
    struct Row {
        std::u16string_view line;
        std::int32_t ordinal;
        std::u16string_view name, target;
    };
    for (const Row& row : {
             Row{u"指标1:机柜数量(≥77台)", 1, u"机柜数量", u"≥77台"},
             Row{u"指标2：在线率（≥0.97比例）；", 2, u"在线率", u"≥0.97比例"},
             Row{u"指标3、带宽≥1G", 3, u"带宽", u"≥1G"},
             Row{u"经济发展(正面支撑)", 0, u"经济发展", u"正面支撑"},
             Row{u"维护(含夜间)时间(<24小时)", 0, u"维护(含夜间)时间", u"<24小时"},
             Row{u"安全感:有所提升", 0, u"安全感", u"有所提升"},
             Row{u"指标1:", 1, u"", u""},
             Row{u"机柜", 0, u"机柜", u""},
             Row{u"", 0, u"", u""},
         }) {
        INFO(jixiao::text::toUtf8(row.line));
        const Line line = readLine(row.line);
        CHECK(line.ordinal == row.ordinal);
        CHECK(line.name == row.name);
        CHECK(line.target == row.target);
    }
}
