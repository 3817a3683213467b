// SPDX-License-Identifier: MPL-2.0
#include "sidebar/summary_part.hpp"

#include "office/text.hpp"
#include "sidebar/colors.hpp"
#include "sidebar/words.hpp"

#include <algorithm>
#include <array>

namespace jixiao::addin::sidebar {

namespace words = sidebar_words;

namespace {

constexpr std::size_t mostBars = 6; // forms have three or four levels
constexpr std::array<const char*, mostBars> barLabels{"bar1", "bar2", "bar3", "bar4", "bar5", "bar6"};
constexpr std::array<const char*, mostBars> barTexts{"barText1", "barText2", "barText3",
                                                     "barText4", "barText5", "barText6"};
constexpr std::array<const char*, mostBars> barBacks{"barBack1", "barBack2", "barBack3",
                                                     "barBack4", "barBack5", "barBack6"};
constexpr std::array<const char*, mostBars> barFills{"barFill1", "barFill2", "barFill3",
                                                     "barFill4", "barFill5", "barFill6"};
constexpr std::array<const char*, 7> texts{"title", "facts", "points", "coverage", "states", "rule", "hint"};

std::u16string joined(const std::vector<std::u16string>& lines) {
    std::u16string text;
    for (const std::u16string& each : lines) {
        text += text.empty() ? u"" : u"\n";
        text += each;
    }
    return text;
}

} // namespace

SummaryPart::SummaryPart(Controls& controls, Desk& desk) : controls_{controls}, desk_{desk} {
    controls.addLabel("tableLabel", words::table.in(desk.language()));
    controls.addList("table");
    controls.addHeading("title");
    controls.addText("facts");
    controls.addHeading("points");
    controls.addText("coverage");
    controls.addText("states");
    for (std::size_t i = 0; i < mostBars; ++i) {
        controls.addLabel(barLabels[i], u"");
        controls.addLabel(barTexts[i], u"");
        // What stands before is in front.
        controls.addRectangle(barFills[i]);
        controls.addRectangle(barBacks[i]);
    }
    controls.addText("rule");
    controls.addButton("whichRule", words::whichRule.in(desk.language()));
    controls.addText("answer");
    controls.addText("hint");
    controls.addButton("example", words::openExample.in(desk.language()));
    actions_ = std::make_unique<Actions>(controls, desk);
    controls.show();
    controls.setHelp("whichRule", words::whichRuleHelp.in(desk.language()));
    listening_ = std::make_unique<Listening>(
        controls, std::initializer_list<const char*>{"table", "whichRule", "example"},
        [this](std::string_view name) { pressed(name); });
    for (const char* const name : actions_->names()) {
        listening_->add(controls, name);
    }
}

void SummaryPart::pressed(std::string_view name) {
    if (name == "table") {
        desk_.chooseTable(controls_.selected("table"));
    } else if (name == "whichRule") {
        isAnswered_ = !isAnswered_;
        desk_.redraw(); // it needs more room, or less
    } else if (name == "example") {
        desk_.openExample();
    } else {
        actions_->pressed(name);
    }
}

void SummaryPart::showTexts(const overview::Summary& summary) {
    controls_.setText("title", summary.title);
    controls_.setText("facts", joined(summary.facts));
    controls_.setText("points", summary.points);
    controls_.setText("coverage", summary.coverage);
    controls_.setText("states", summary.states);
    controls_.setText("rule", summary.rule + (summary.unverified.empty() ? u"" : u"\n" + summary.unverified));
}

void SummaryPart::showBars(const overview::Summary& summary) {
    const Colors colors = colorsOf(controls_);
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        controls_.setText(barLabels[i], summary.bars[i].label);
        controls_.setText(barTexts[i], summary.bars[i].text);
        controls_.setColor(barBacks[i], "BackgroundColor", colors.track);
        controls_.setColor(barFills[i], "BackgroundColor", colors.bar);
    }
}

void SummaryPart::show(const Overview& overview) {
    texts_.clear();
    bars_.clear();
    hasSeveral_ = overview.tables.size() > 1;
    hasExample_ = overview.inspection && overview.tables.empty() && overview.inspection->owned.empty();
    if (overview.summary) {
        const auto& bars = overview.summary->bars;
        bars_.assign(bars.begin(),
                     bars.begin() + static_cast<std::ptrdiff_t>(std::min(bars.size(), mostBars)));
        showTexts(*overview.summary);
        showBars(*overview.summary);
        texts_ = {"title", "facts", "points", "coverage", "states", "rule"};
    }
    hasScores_ =
        overview.summary && overview.inspection->tables[overview.table].stage == table::Stage::selfEvaluation;
    controls_.setText("answer", hasScores_ && isAnswered_ ? desk_.followedRules() : std::u16string{});
    controls_.setText("hint", overview.hint);
    if (!overview.hint.empty()) {
        texts_.push_back("hint");
    }
    std::erase_if(texts_, [&](const char* name) { return controls_.isBlank(name); });
    if (hasSeveral_) {
        controls_.setEntries("table", overview.tables);
        controls_.select("table", overview.table);
    }
    for (const char* const name : texts) {
        controls_.setVisible(name, std::find(texts_.begin(), texts_.end(), name) != texts_.end());
    }
    for (std::size_t i = 0; i < mostBars; ++i) {
        const bool isShown = i < bars_.size();
        controls_.setVisible(barLabels[i], isShown);
        controls_.setVisible(barTexts[i], isShown);
        controls_.setVisible(barBacks[i], isShown);
        controls_.setVisible(barFills[i], isShown && bars_[i].perThousand > 0);
    }
    controls_.setVisible("whichRule", hasScores_);
    controls_.setVisible("answer", hasScores_ && isAnswered_);
    controls_.setVisible("tableLabel", hasSeveral_);
    controls_.setVisible("table", hasSeveral_);
    controls_.setVisible("example", hasExample_);
    actions_->update();
}

void SummaryPart::follow(const Overview& /*overview*/) {}

sal_Int32 SummaryPart::flowBars(sal_Int32 y, sal_Int32 width, bool place) const {
    constexpr sal_Int32 thousand = 1000;
    const sal_Int32 line = controls_.line();
    sal_Int32 labels = 0, numbers = 0;
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        labels = std::max(labels, controls_.preferred(barLabels[i]).Width);
        numbers = std::max(numbers, controls_.preferred(barTexts[i]).Width);
    }
    const sal_Int32 gap = controls_.gap();
    // Where there is no room for a bar between them, it goes below its label.
    const bool isBelow = labels + numbers + 3 * line > width;
    const sal_Int32 bar = isBelow ? width : std::max(line, width - labels - numbers - 4 * gap);
    const sal_Int32 thick = std::max<sal_Int32>(line / 2, 4);
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const sal_Int32 left = isBelow ? 0 : labels + 2 * gap;
        const sal_Int32 top = isBelow ? y + line + gap / 2 : y + (line - thick) / 2;
        if (place) {
            controls_.place(barLabels[i], margin(), y, isBelow ? width - numbers : labels, line);
            controls_.place(barTexts[i], margin() + width - numbers, y, numbers, line);
            controls_.place(barBacks[i], margin() + left, top, bar, thick);
            controls_.place(barFills[i], margin() + left, top,
                            std::max<sal_Int32>(1, bar * bars_[i].perThousand / thousand), thick);
        }
        y += isBelow ? line + thick + 2 * gap : line + gap;
    }
    return y;
}

sal_Int32 SummaryPart::flowQuestion(sal_Int32 y, sal_Int32 width, bool place) const {
    const auto button = controls_.preferred("whichRule");
    if (place) {
        controls_.place("whichRule", margin(), y, std::min(button.Width, width), button.Height);
    }
    y += button.Height + controls_.gap();
    if (isAnswered_) {
        const sal_Int32 height = controls_.heightAt("answer", width);
        if (place) {
            controls_.place("answer", margin(), y, width, height);
        }
        y += height + controls_.gap();
    }
    return y;
}

sal_Int32 SummaryPart::margin() const {
    return controls_.line() / 2;
}

sal_Int32 SummaryPart::flow(sal_Int32 width, bool place) const {
    const sal_Int32 gap = controls_.gap(), inner = width - 2 * margin();
    sal_Int32 y = gap;
    if (hasSeveral_) {
        const sal_Int32 label = controls_.preferred("tableLabel").Width;
        const sal_Int32 height = controls_.preferred("table").Height;
        if (place) {
            controls_.place("tableLabel", margin(), y + (height - controls_.line()) / 2, label,
                            controls_.line());
            controls_.place("table", margin() + label + gap, y, inner - label - gap, height);
        }
        y += height + gap;
    }
    for (const char* const name : texts_) {
        const sal_Int32 height = controls_.heightAt(name, inner);
        const bool isBelowBars = std::string_view{name} == "rule";
        if (isBelowBars && !bars_.empty()) {
            y = flowBars(y + gap, inner, place) + gap;
        }
        if (place) {
            controls_.place(name, margin(), y, inner, height);
        }
        const bool endsGroup = std::string_view{name} == "facts" || std::string_view{name} == "states";
        y += height + (endsGroup ? 2 * gap : gap / 2);
        if (isBelowBars && hasScores_) {
            y = flowQuestion(y + gap / 2, inner, place);
        }
    }
    if (hasExample_) {
        const auto size = controls_.preferred("example");
        if (place) {
            controls_.place("example", margin(), y + gap, std::min(size.Width, inner), size.Height);
        }
        y += size.Height + 2 * gap;
    }
    y += gap;
    if (place) {
        actions_->place(margin(), y, inner);
    }
    return y + actions_->height(inner) + 2 * gap;
}

com::sun::star::ui::LayoutSize SummaryPart::heights(sal_Int32 width) const {
    const sal_Int32 height = flow(width, false);
    return {height, height, height};
}

std::u16string_view SummaryPart::helpPage(std::string_view control) const {
    const std::u16string_view command = Actions::commandOf(control);
    return command.empty() ? Part::helpPage(control) : command;
}

sal_Int32 SummaryPart::leastWidth() const {
    return std::max(controls_.leastWidth(), actions_->leastWidth() + 2 * margin());
}

void SummaryPart::place(sal_Int32 width, sal_Int32 /*height*/) {
    flow(width, true);
}

} // namespace jixiao::addin::sidebar
