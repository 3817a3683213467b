// SPDX-License-Identifier: MPL-2.0
#include "table/indicators.hpp"

#include "table/target_cells.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

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

/// A sentence that is finished needs no row below to go on.
bool isFinished(View text) {
    return !text.empty() && View(u"。；;！!").find(text.back()) != View::npos;
}

} // namespace

IndicatorBuilder::IndicatorBuilder(const Layout& layout, const Habits& habits, IndicatorTable& table)
    : layout_(&layout), habits_(&habits), table_(&table),
      labels_(static_cast<std::size_t>(std::max(layout.panels, 1))) {}

void IndicatorBuilder::takeFunction(const Token& token, bool labelled, std::int32_t ordinal) {
    const std::u16string text = text::joinLines(token.text);
    auto& functions = table_->functions;
    if (!functions.empty() && functions.back() == text) {
        return; // written again on every row
    }
    // Torn over two rows: no new number, no label of level 1, and the numbering or the sentence goes on.
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

CellAddress IndicatorBuilder::cellFor(const BodyRow& row, Role role, std::int32_t panel) const {
    int at = layout_->find(role, panel);
    if (at < 0 && panel > 0) {
        at = layout_->find(role, 0);
    }
    if (at < 0) {
        return {};
    }
    const int token = row.alignment->tokenIn(at);
    if (token >= 0) {
        return {row.row, row.tokens[static_cast<std::size_t>(token)].column};
    }
    return {row.row, layout_->columns[static_cast<std::size_t>(at)].first};
}

void IndicatorBuilder::addTotal(const BodyRow& row) {
    TotalRow& total = table_->total;
    total.row = row.row;
    total.weight = cellFor(row, Role::weight, 0);
    total.score = cellFor(row, Role::score, 0);
    for (std::size_t i = 0; i < row.tokens.size(); ++i) {
        const int at = row.alignment->columns[i];
        if (at == Alignment::beyond) {
            continue;
        }
        const Role role = layout_->columns[static_cast<std::size_t>(at)].role;
        if (role == Role::weight) {
            total.weightText = text::joinLines(row.tokens[i].text);
        } else if (role == Role::score) {
            total.scoreText = text::joinLines(row.tokens[i].text);
        }
    }
}

void IndicatorBuilder::add(const BodyRow& row) {
    if (row.isTotal) {
        addTotal(row);
        return;
    }
    const auto panels = labels_.size();
    struct Parts {
        std::int32_t ordinal = 0;
        std::u16string name;
        bool hasLevel1 = false, hasLevel2 = false;
    };
    std::vector<Parts> parts(panels);
    const bool labelled = std::any_of(row.tokens.begin(), row.tokens.end(), [](const Token& token) {
        return token.reading.shape == Shape::label1;
    });
    std::int32_t ordinal = 0;
    for (const Token& token : row.tokens) {
        if (token.reading.shape == Shape::ordinal || token.reading.shape == Shape::ordinalName) {
            ordinal = token.reading.ordinal;
            break;
        }
    }
    for (std::size_t i = 0; i < row.tokens.size(); ++i) {
        const int at = row.alignment->columns[i];
        if (at == Alignment::beyond) {
            continue;
        }
        const Column& column = layout_->columns[static_cast<std::size_t>(at)];
        const Token& token = row.tokens[i];
        const auto panel = std::min(static_cast<std::size_t>(column.panel), panels - 1);
        Parts& part = parts[panel];
        switch (column.role) {
        case Role::function:
            takeFunction(token, labelled, ordinal);
            break;
        case Role::level1:
            // One column of level 1 may serve several panels.
            for (std::size_t p = 0; p < panels; ++p) {
                labels_[p].takeLevel1(token);
                parts[p].hasLevel1 = true;
            }
            break;
        case Role::level2:
            if (layout_->places) {
                for (std::size_t p = 0; p < panels; ++p) {
                    labels_[p].takeLevel2(token);
                    parts[p].hasLevel2 = true;
                }
            } else {
                labels_[panel].takeLevel2(token);
                part.hasLevel2 = true;
            }
            break;
        case Role::ordinal:
            part.ordinal = token.reading.ordinal;
            break;
        case Role::name: {
            if (token.reading.shape == Shape::ordinalName) {
                part.ordinal = token.reading.ordinal;
                part.name += text::joinLines(token.text.substr(token.reading.nameBegin));
            } else {
                part.name += text::joinLines(token.text);
            }
            break;
        }
        default:
            break;
        }
    }
    if (layout_->places) {
        for (std::size_t p = 1; p < panels; ++p) {
            parts[p].ordinal = parts[0].ordinal;
            parts[p].name = parts[0].name;
        }
    }
    for (std::size_t p = 0; p < panels; ++p) {
        const auto panel = static_cast<std::int32_t>(p);
        addIndicator(row, panel, panel, parts[p].ordinal, std::move(parts[p].name), parts[p].hasLevel1,
                     parts[p].hasLevel2);
    }
    if (ordinal > 0) {
        lastOrdinal_ = ordinal;
    }
}

void IndicatorBuilder::addIndicator(const BodyRow& row, std::int32_t panel, std::int32_t labelPanel,
                                    std::int32_t ordinal, std::u16string name, bool hasLevel1,
                                    bool hasLevel2) {
    TargetReading target = readTargetCells(row.tokens, *row.alignment, *layout_, panel);
    Indicator indicator;
    const auto textIn = [&](Role role) -> std::u16string {
        int at = layout_->find(role, panel);
        if (at < 0 && panel > 0) {
            at = layout_->find(role, 0);
        }
        const int token = at < 0 ? -1 : row.alignment->tokenIn(at);
        return token < 0 ? std::u16string{}
                         : std::u16string(row.tokens[static_cast<std::size_t>(token)].text);
    };
    indicator.actualText = textIn(Role::actual);
    indicator.weightText = textIn(Role::weight);
    indicator.scoreText = textIn(Role::score);
    const bool hasValue = !target.text.empty() || !indicator.actualText.empty();
    if (name.empty() ? !hasValue : (!hasValue && (isPlaceholder(name) || habits_->isStockPhrase(name)))) {
        return;
    }
    if (panel > 0 && target.text.empty() && (name.empty() || layout_->places)) {
        return; // this panel or place has nothing on this row
    }
    indicator.panel = panel;
    indicator.functionIndex = static_cast<std::int32_t>(table_->functions.size());
    indicator.ordinal = ordinal;
    indicator.name = std::move(name);
    Levels levels = labels_[static_cast<std::size_t>(labelPanel)].levels();
    indicator.level1 = std::move(levels.level1);
    indicator.level1Inferred = levels.level1Inferred;
    indicator.level2 = std::move(levels.level2);
    indicator.target = target.firstColumn >= 0 ? CellAddress{row.row, target.firstColumn}
                                               : cellFor(row, Role::target, panel);
    indicator.targetText = std::move(target.text);
    indicator.targetForm = target.form;
    indicator.targetFormat = target.format;
    indicator.targetLastColumn = target.lastColumn >= 0 ? target.lastColumn : indicator.target.column;
    indicator.nameCell = cellFor(row, Role::name, panel);
    indicator.actual = cellFor(row, Role::actual, panel);
    indicator.weight = cellFor(row, Role::weight, panel);
    indicator.score = cellFor(row, Role::score, panel);
    indicator.completion = cellFor(row, Role::completion, panel);
    indicator.reason = cellFor(row, Role::reason, panel);
    indicator.reasonText = textIn(Role::reason);
    indicator.direction = textIn(Role::direction);
    if (layout_->places) {
        const int at = layout_->find(Role::target, panel);
        indicator.place = at < 0 ? std::u16string{} : layout_->columns[static_cast<std::size_t>(at)].heading;
    }
    notes_.push_back({levels.known, levels.rank, hasLevel1, hasLevel2, levels.misspelt});
    table_->indicators.push_back(std::move(indicator));
}

} // namespace jixiao::table
