// SPDX-License-Identifier: MPL-2.0
#include "source.hpp"

#include "target/target.hpp"
#include "text/fold.hpp"
#include "text/utf.hpp"

#include <array>
#include <functional>
#include <stdexcept>
#include <utility>

namespace jixiao::templates {

namespace {

using View = std::u16string_view;

struct Field {
    View name;
    std::u16string& (*of)(TemplateSource& source);
};

constexpr auto fields = std::to_array<Field>({
    {u"title", [](TemplateSource& s) -> std::u16string& { return s.title; }},
    {u"description", [](TemplateSource& s) -> std::u16string& { return s.description; }},
    {u"department", [](TemplateSource& s) -> std::u16string& { return s.table.department; }},
    {u"project", [](TemplateSource& s) -> std::u16string& { return s.table.project; }},
    {u"supervisor", [](TemplateSource& s) -> std::u16string& { return s.heading.supervisor; }},
    {u"unit", [](TemplateSource& s) -> std::u16string& { return s.heading.unit; }},
    {u"duties", [](TemplateSource& s) -> std::u16string& { return s.heading.duties; }},
    {u"goal", [](TemplateSource& s) -> std::u16string& { return s.heading.goal; }},
    {u"done", [](TemplateSource& s) -> std::u16string& { return s.done; }},
    {u"nature", [](TemplateSource& s) -> std::u16string& { return s.nature; }},
    {u"period", [](TemplateSource& s) -> std::u16string& { return s.period; }},
});

std::vector<std::u16string> split(View line) {
    std::vector<std::u16string> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = line.find(u'|', begin);
        parts.emplace_back(text::trim(line.substr(begin, end == View::npos ? end : end - begin)));
        if (end == View::npos) {
            return parts;
        }
        begin = end + 1;
    }
}

class Reader {
public:
    TemplateSource read(View text) {
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find(u'\n', begin), text.size());
            ++line_;
            take(text::trim(text.substr(begin, end - begin)));
            begin = end + 1;
        }
        if (source_.title.empty() || source_.table.indicators.empty()) {
            fail("a template needs a title and indicators");
        }
        source_.table.title = source_.title;
        source_.heading.fundsUnit = u"万元";
        return std::move(source_);
    }

private:
    [[noreturn]] void fail(const std::string& why) const {
        throw std::runtime_error("line " + std::to_string(line_) + ": " + why);
    }

    void take(View line) {
        if (line.empty() || line.starts_with(u'#')) {
            return;
        }
        if (line.starts_with(u'[')) {
            section_ = line;
            if (section_ != u"[funds]" && section_ != u"[indicators]") {
                fail("no such section");
            }
        } else if (section_.empty()) {
            takeField(line);
        } else if (section_ == u"[funds]") {
            takeFunds(split(line));
        } else if (line.starts_with(u"= ")) {
            source_.table.functions.emplace_back(text::trim(line.substr(2)));
        } else {
            takeIndicator(split(line));
        }
    }

    void takeField(View line) {
        const std::size_t colon = line.find(u": ");
        const View name = line.substr(0, colon);
        const std::u16string value{colon == View::npos ? View{} : text::trim(line.substr(colon + 2))};
        if (name == u"form") {
            source_.kind = value == u"targets"           ? Kind::targets
                           : value == u"self-evaluation" ? Kind::selfEvaluation
                           : value == u"monitoring"      ? Kind::monitoring
                                                         : throwNoForm();
            return;
        }
        if (name == u"year") {
            source_.table.year = std::stoi(text::toUtf8(value));
            return;
        }
        if (name == u"months") {
            source_.months = std::stoi(text::toUtf8(value));
            return;
        }
        if (name == u"note") {
            source_.notes.push_back(value);
            return;
        }
        for (const Field& field : fields) {
            if (field.name == name) {
                field.of(source_) = value;
                return;
            }
        }
        fail("no such field");
    }

    [[noreturn]] Kind throwNoForm() const { fail("form is targets, self-evaluation or monitoring"); }

    /// label | 年初预算数 | 全年预算数 | 分值 | filled in …
    void takeFunds(std::vector<std::u16string> parts) {
        constexpr std::size_t carried = 4;
        parts.resize(std::max(parts.size(), carried));
        table::BudgetRow row;
        row.label = parts[0];
        row.initial = parts[1];
        row.revised = parts[2];
        row.weight = parts[3];
        source_.table.budget.push_back(std::move(row));
        source_.funds.emplace_back(parts.begin() + carried, parts.end());
    }

    /// 一级 | 二级 | 三级 | 指标值 | 分值 | filled in …
    void takeIndicator(std::vector<std::u16string> parts) {
        constexpr std::size_t carried = 5;
        parts.resize(std::max(parts.size(), carried));
        table::Indicator indicator;
        indicator.level1 = parts[0];
        indicator.level2 = parts[1];
        indicator.name = parts[2];
        indicator.targetText = parts[3];
        indicator.weightText = parts[4];
        const target::Target read = target::readTarget(indicator.targetText);
        indicator.kind = read.kind;
        indicator.comparison = read.comparison;
        indicator.functionIndex = static_cast<std::int32_t>(source_.table.functions.size());
        source_.table.indicators.push_back(std::move(indicator));
        source_.indicators.emplace_back(parts.begin() + carried, parts.end());
    }

    TemplateSource source_;
    std::u16string section_;
    int line_ = 0;
};

} // namespace

TemplateSource readSource(std::string_view utf8) {
    return Reader{}.read(text::toUtf16(utf8));
}

} // namespace jixiao::templates
