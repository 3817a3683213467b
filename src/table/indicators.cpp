// SPDX-License-Identifier: MPL-2.0
#include "table/indicators.hpp"

#include "table/amount.hpp"
#include "table/parsed_target.hpp"
#include "table/target_cells.hpp"
#include "table/total_row.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

/// What forms print in place of a name that is still to be thought of.
constexpr auto placeholderNames =
    std::to_array<View>({u"具体指标", u"指标", u"指标名称", u"指标内容", u"三级指标"});

bool isPlaceholder(View name) {
    const std::u16string folded = text::fold(name);
    return folded.find_first_not_of(u"…。.·") == View::npos ||
           std::find(placeholderNames.begin(), placeholderNames.end(), folded) != placeholderNames.end();
}

/// Nothing begins like this; it goes on with the row above.
bool goesOn(View name) {
    return !name.empty() && View(u"和及与或等的、，,。；;）)”》").find(name.front()) != View::npos;
}

/// A sentence that is finished needs no row below to go on.
bool isFinished(View text) {
    return !text.empty() && View(u"。；;！!").find(text.back()) != View::npos;
}

/// 受益人口≥29人: the threshold that a name carries along; ≥**人 is none.
std::u16string thresholdIn(View name) {
    const std::size_t sign = name.find_first_of(u"≥≤≧≦＞＜><=＝﹦");
    if (sign == View::npos) {
        return {};
    }
    View threshold = name.substr(sign);
    const std::size_t bracket = threshold.find_first_of(u")）");
    if (bracket != View::npos && name.substr(0, sign).find_first_of(u"(（") != View::npos) {
        threshold = threshold.substr(0, bracket);
    }
    const std::size_t digit = threshold.find_first_of(u"0123456789０１２３４５６７８９");
    return digit != View::npos && digit <= 3 ? std::u16string(text::trim(threshold)) : std::u16string{};
}

std::int32_t ordinalOf(const BodyRow& row) {
    for (const Token& token : row.tokens) {
        if (token.reading.shape == Shape::ordinal || token.reading.shape == Shape::ordinalName) {
            return token.reading.ordinal;
        }
    }
    return 0;
}

} // namespace

IndicatorBuilder::IndicatorBuilder(const Layout& layout, const Habits& habits, IndicatorTable& table)
    : layout_(&layout), habits_(&habits), table_(&table),
      labels_(static_cast<std::size_t>(std::max(layout.panels, 1))), parts_(labels_.size()) {}

void IndicatorBuilder::add(const BodyRow& row) {
    if (row.isTotal) {
        table_->total = readTotal(row, *layout_);
        return;
    }
    takeLabels(row);
    takePoints(row);
    for (std::size_t panel = 0; panel < parts_.size(); ++panel) {
        addIndicator(row, static_cast<std::int32_t>(panel));
    }
    if (const std::int32_t ordinal = ordinalOf(row); ordinal > 0) {
        lastOrdinal_ = ordinal;
    }
}

void IndicatorBuilder::takeLabels(const BodyRow& row) {
    parts_.assign(parts_.size(), {});
    for (std::size_t i = 0; i < row.tokens.size(); ++i) {
        const int at = row.alignment->columns[i];
        if (at == Alignment::beyond) {
            continue;
        }
        const Column& column = layout_->columns[static_cast<std::size_t>(at)];
        const Token& token = row.tokens[i];
        // Labels and names left of all panels, or of all places, are for each of them.
        const bool shared = column.role == Role::level1 || layout_->places;
        const std::size_t first = shared ? 0 : static_cast<std::size_t>(column.panel);
        const std::size_t end = shared ? parts_.size() : first + 1;
        if (column.role == Role::function) {
            takeFunction(token, row);
        } else if (static_cast<int>(at) == layout_->groupColumn) {
            ++group_;
            for (LabelState& labels : labels_) {
                labels.reset();
            }
        }
        for (std::size_t panel = first; panel < std::min(end, parts_.size()); ++panel) {
            Part& part = parts_[panel];
            switch (column.role) {
            case Role::level1:
                labels_[panel].takeLevel1(token);
                part.hasLevel1 = true;
                if (part.level2 != nullptr) { // the form puts level 2 in front
                    labels_[panel].takeLevel2(*part.level2);
                }
                break;
            case Role::level2:
                labels_[panel].takeLevel2(token);
                part.hasLevel2 = true;
                part.level2 = &token;
                break;
            case Role::ordinal:
                part.ordinal = token.reading.ordinal;
                break;
            case Role::name:
                takeName(part, token);
                break;
            default:
                break;
            }
        }
    }
}

void IndicatorBuilder::closeLevels(bool level1) {
    auto& weights = table_->levelWeights;
    const auto close = [&](std::size_t& open) {
        if (open != none) {
            weights[open].end = table_->indicators.size();
        }
        open = none;
    };
    close(openLevel2_);
    if (level1) {
        close(openLevel1_);
    }
}

void IndicatorBuilder::takePoints(const BodyRow& row) {
    for (std::size_t i = 0; i < row.tokens.size(); ++i) {
        const int at = row.alignment->columns[i];
        const Role role =
            at == Alignment::beyond ? Role::other : layout_->columns[static_cast<std::size_t>(at)].role;
        if (role != Role::level1 && role != Role::level2) {
            continue;
        }
        const Token& token = row.tokens[i];
        const bool level1 = role == Role::level1;
        closeLevels(level1);
        if (pointsInLabel(token.text)) {
            (level1 ? openLevel1_ : openLevel2_) = table_->levelWeights.size();
            table_->levelWeights.push_back({{row.row, token.column},
                                            text::joinLines(token.text),
                                            level1,
                                            table_->indicators.size(),
                                            table_->indicators.size()});
        }
    }
}

void IndicatorBuilder::finish() {
    closeLevels(true);
}

void IndicatorBuilder::takeName(Part& part, const Token& token) {
    if (token.reading.shape == Shape::ordinalName) {
        part.ordinal = token.reading.ordinal;
        part.name += text::joinLines(token.text.substr(token.reading.nameBegin));
    } else if (token.reading.shape == Shape::ordinal) {
        part.ordinal = token.reading.ordinal;
    } else {
        part.name += text::joinLines(token.text);
    }
}

void IndicatorBuilder::takeFunction(const Token& token, const BodyRow& row) {
    const std::u16string text = text::joinLines(token.text);
    auto& functions = table_->functions;
    if (!functions.empty() && functions.back() == text) {
        return; // written again on every row
    }
    // Torn over two rows: no new number, no label of level 1, and the numbering or the sentence goes on.
    const bool labelled = std::any_of(row.tokens.begin(), row.tokens.end(),
                                      [](const Token& one) { return one.reading.shape == Shape::label1; });
    const std::int32_t ordinal = ordinalOf(row);
    const bool goesOn = !functions.empty() && token.reading.shape != Shape::functionHead && !labelled &&
                        ((ordinal > 1 && ordinal == lastOrdinal_ + 1) || !isFinished(functions.back()));
    if (goesOn) {
        functions.back() += text;
        return;
    }
    functions.push_back(text);
    for (LabelState& labels : labels_) {
        labels.reset();
    }
}

int IndicatorBuilder::columnOf(Role role, std::int32_t panel) const {
    const int own = layout_->find(role, panel);
    return own < 0 && panel > 0 ? layout_->find(role, 0) : own;
}

CellAddress IndicatorBuilder::cellOf(const BodyRow& row, Role role, std::int32_t panel) const {
    const int at = columnOf(role, panel);
    if (at < 0) {
        return {};
    }
    const int token = row.alignment->tokenIn(at);
    return {row.row, token >= 0 ? row.tokens[static_cast<std::size_t>(token)].column
                                : layout_->columns[static_cast<std::size_t>(at)].first};
}

std::u16string IndicatorBuilder::textOf(const BodyRow& row, Role role, std::int32_t panel) const {
    const int at = columnOf(role, panel);
    const int token = at < 0 ? -1 : row.alignment->tokenIn(at);
    return token < 0 ? std::u16string{} : std::u16string(row.tokens[static_cast<std::size_t>(token)].text);
}

void IndicatorBuilder::addIndicator(const BodyRow& row, std::int32_t panel) {
    Part& part = parts_[static_cast<std::size_t>(panel)];
    TargetReading target = readTargetCells(row.tokens, *row.alignment, *layout_, panel);
    Indicator indicator;
    indicator.actualText = textOf(row, Role::actual, panel);
    if (isPlaceholder(target.text) && isPlaceholder(part.name)) {
        target.text.clear(); // …… | ……
    }
    const bool hasValue = !target.text.empty() || !indicator.actualText.empty();
    if (!hasValue && (part.name.empty() || isPlaceholder(part.name) || habits_->isStockPhrase(part.name))) {
        return; // labels without an indicator
    }
    if (!hasValue && row.tokens.size() == 1 && part.ordinal == 0 && !notes_.empty() &&
        notes_.back().panel == panel && goesOn(part.name)) {
        table_->indicators.back().name += part.name; // 开展动态监测 | 和帮扶, torn over two rows
        return;
    }
    if (panel > 0 && target.text.empty() && (part.name.empty() || layout_->places)) {
        return; // this panel or place has nothing on this row
    }
    indicator.weightText = textOf(row, Role::weight, panel);
    indicator.scoreText = textOf(row, Role::score, panel);
    indicator.reasonText = textOf(row, Role::reason, panel);
    indicator.direction = textOf(row, Role::direction, panel);
    indicator.panel = panel;
    indicator.group = std::max(group_, 0);
    indicator.unitContradicts = target.unitContradicts;
    indicator.quantitative = textOf(row, Role::valueType, panel).starts_with(u"定量");
    indicator.functionIndex = static_cast<std::int32_t>(table_->functions.size());
    indicator.ordinal = part.ordinal;
    indicator.name = std::move(part.name);
    if (!hasValue && layout_->has(Role::target) && !layout_->places) {
        target.text = thresholdIn(indicator.name);
        target.form = target.text.empty() ? TargetForm::none : TargetForm::inName;
    }
    Levels levels = labels_[static_cast<std::size_t>(panel)].levels();
    indicator.level1 = std::move(levels.level1);
    indicator.level1Inferred = levels.level1Inferred;
    indicator.level2 = std::move(levels.level2);
    indicator.levelMisspelt = levels.misspelt && part.hasLevel2;
    indicator.target =
        target.firstColumn >= 0 ? CellAddress{row.row, target.firstColumn} : cellOf(row, Role::target, panel);
    if (!indicator.target.exists()) { // a form without targets: the row itself
        indicator.target = {row.row, row.tokens.front().column};
    }
    indicator.targetLastColumn = target.lastColumn >= 0 ? target.lastColumn : indicator.target.column;
    indicator.targetText = std::move(target.text);
    indicator.targetForm = target.form;
    indicator.targetShown = std::move(target.shown);
    indicator.targetFormat = target.format;
    indicator.nameCell = cellOf(row, Role::name, panel);
    indicator.actual = cellOf(row, Role::actual, panel);
    indicator.weight = cellOf(row, Role::weight, panel);
    indicator.score = cellOf(row, Role::score, panel);
    indicator.completion = cellOf(row, Role::completion, panel);
    indicator.reason = cellOf(row, Role::reason, panel);
    if (layout_->places) {
        const int at = layout_->find(Role::target, panel);
        indicator.place = at < 0 ? std::u16string{} : layout_->columns[static_cast<std::size_t>(at)].heading;
    }
    parseTarget(indicator);
    notes_.push_back({indicator.panel, indicator.functionIndex, indicator.ordinal, levels.known, levels.rank,
                      part.hasLevel1, part.hasLevel2, levels.misspelt});
    table_->indicators.push_back(std::move(indicator));
}

} // namespace jixiao::table
