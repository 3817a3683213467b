// SPDX-License-Identifier: MPL-2.0
#include "sheet.hpp"

#include "evaluation/assess.hpp"
#include "evaluation/formulas.hpp"
#include "evaluation/part_look.hpp"
#include "evaluation/planner.hpp"
#include "forms/appearance.hpp"
#include "forms/form_builder.hpp"
#include "table/grid_builder.hpp"
#include "table/recognize.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>
#include <variant>

namespace jixiao::templates {

namespace {

using forms::DraftCell;
using forms::Look;
using forms::SheetDraft;

using ByPlace = std::map<std::pair<std::int32_t, std::int32_t>, const DraftCell*>;

ByPlace byPlace(const SheetDraft& draft) {
    ByPlace cells;
    for (const DraftCell& cell : draft.cells) {
        cells[{cell.area.firstRow, cell.area.firstColumn}] = &cell;
    }
    return cells;
}

bool isMerged(const table::Area& area) {
    return area.firstRow != area.lastRow || area.firstColumn != area.lastColumn;
}

/// As the office reads it; what formulas show is not known.
table::GridBuilder gridOf(const SheetDraft& draft) {
    table::GridBuilder builder;
    std::int32_t row = -1;
    for (const auto& [at, cell] : byPlace(draft)) {
        for (; row < at.first; ++row) {
            builder.beginRow();
        }
        if (const auto* text = std::get_if<std::u16string>(&cell->content)) {
            builder.addText(at.second, builder.keep(*text));
        } else if (const auto* number = std::get_if<double>(&cell->content)) {
            const bool isPercent = cell->format.ends_with(u'%');
            builder.addNumber(at.second, *number,
                              isPercent ? table::NumberFormat::percent : table::NumberFormat::plain, u"");
        } else if (const auto* formula = std::get_if<forms::FormulaText>(&cell->content)) {
            builder.addFormula(at.second, builder.keep(formula->text), {});
        }
    }
    for (const DraftCell& cell : draft.cells) {
        if (isMerged(cell.area)) {
            builder.addMerge(cell.area);
        }
    }
    return builder;
}

/// A formula is not typed over by mistake, except where a person has to.
bool staysOpen(const std::u16string& formula) {
    return formula.find(evaluation::textLiteral(evaluation::wordManual)) != std::u16string::npos;
}

table::Stage stageOf(Kind kind) {
    return kind == Kind::monitoring       ? table::Stage::monitoring
           : kind == Kind::selfEvaluation ? table::Stage::selfEvaluation
                                          : table::Stage::target;
}

std::vector<const table::Indicator*> named(const table::Indicators& indicators) {
    std::vector<const table::Indicator*> all;
    for (const table::Indicator& each : indicators) {
        if (!each.name.empty()) {
            all.push_back(&each);
        }
    }
    return all;
}

/// Every named row of the source, as it is meant.
void check(const TemplateSource& source, const std::vector<table::IndicatorTable>& tables) {
    if (tables.size() != 1 || tables[0].stage != stageOf(source.kind)) {
        throw std::runtime_error("not recognised as what it is");
    }
    const auto meant = named(source.table.indicators);
    const auto same = [](const table::Indicator* a, const table::Indicator* b) {
        return a->level1 == b->level1 && a->level2 == b->level2 && a->name == b->name &&
               a->targetText == b->targetText;
    };
    const auto read = named(tables[0].indicators);
    if (!std::equal(meant.begin(), meant.end(), read.begin(), read.end(), same)) {
        throw std::runtime_error("the indicators are not recognised as they are meant");
    }
}

class Assembler {
public:
    Assembler(const TemplateSource& source, const SheetDraft& draft) {
        sheet_.title = source.title;
        sheet_.description = source.description;
        sheet_.draft = draft;
        sheet_.draft.cells.clear();
        hasFunctions_ = !source.table.functions.empty() && draft.repeated;
        for (const DraftCell& cell : draft.cells) {
            const forms::Appearance& look = forms::appearanceOf(cell.look);
            const bool isLevel = cell.look == Look::label && draft.repeated &&
                                 cell.area.firstRow > draft.repeated->last && cell.area.firstColumn > 0;
            const bool isFormula = std::holds_alternative<forms::FormulaText>(cell.content);
            const bool open = look.open || isLevel || cell.look == Look::subtitle;
            add({cell.area, cell.content, std::u16string{look.name}, cell.format, open && !isFormula});
        }
    }

    void addPlan(const evaluation::Plan& plan) {
        using evaluation::lookOf;
        for (const evaluation::TextCell& text : plan.texts) {
            add(text.cell, text.text, lookOf(text.part));
        }
        for (const evaluation::FormulaRun& run : plan.formulas) {
            for (std::int32_t row = run.firstRow; row <= run.lastRow; ++row) {
                const forms::FormulaText formula{run.formula.inRow(row)};
                if (run.inForm) {
                    SheetCell& cell = sheet_.cells[places_.at({row, run.column})];
                    cell.content = formula;
                    cell.open = staysOpen(formula.text);
                } else {
                    add({row, run.column}, formula, lookOf(run.part));
                }
            }
        }
        for (const evaluation::EntryRun& run : plan.entries) {
            for (std::int32_t row = run.firstRow; row <= run.lastRow; ++row) {
                add({row, run.column}, {}, lookOf(run.part));
                sheet_.cells.back().format = run.format;
            }
            if (!run.choices.empty()) {
                sheet_.draft.choices.push_back(
                    {{run.firstRow, run.column, run.lastRow, run.column}, run.choices, false});
            }
        }
        sheet_.names = plan.owned;
        constexpr std::int32_t wide = 2600;
        for (const evaluation::OwnedArea& owned : plan.owned) {
            auto& widths = sheet_.draft.columnWidths;
            widths.resize(std::max(widths.size(), static_cast<std::size_t>(owned.area.lastColumn) + 1), wide);
        }
    }

    void addNotes(const std::vector<std::u16string>& notes) {
        const table::Area& printed = sheet_.draft.printed;
        std::int32_t row = printed.lastRow + 2;
        constexpr std::int32_t twoLines = 1100;
        for (const std::u16string& note : notes) {
            add({{row, 0, row, printed.lastColumn},
                 note,
                 std::u16string{forms::appearanceOf(Look::note).name},
                 {},
                 true});
            sheet_.draft.rowHeights.push_back({row, twoLines});
            ++row;
        }
    }

    /// A core function that does not fit on the page any more begins a new one.
    void breakPages() {
        constexpr std::int32_t footer = 1000;
        const SheetDraft& draft = sheet_.draft;
        const std::int32_t page =
            (draft.landscape ? forms::shortSide : forms::longSide) - 2 * forms::pageMargin - footer;
        const auto heightOf = [&](std::int32_t first, std::int32_t last) {
            std::int32_t sum = 0;
            for (const auto& [row, height] : draft.rowHeights) {
                sum += row >= first && row <= last ? height : 0;
            }
            return sum;
        };
        std::int32_t begin = 0; // of the page
        for (const SheetCell& cell : sheet_.cells) {
            const table::Area& area = cell.area;
            const bool isFunction = hasFunctions_ && area.firstColumn == 0 && area.lastColumn == 0 &&
                                    area.firstRow > draft.repeated->last;
            if (isFunction && heightOf(begin, area.lastRow) > page) {
                sheet_.newPages.insert(area.firstRow);
                begin = area.firstRow;
            }
        }
    }

    Sheet finish() && {
        breakPages();
        sheet_.names.push_back({u"JixiaoSheet_Protected", {0, 0, 0, 0}});
        std::sort(sheet_.names.begin(), sheet_.names.end(),
                  [](const auto& a, const auto& b) { return a.name < b.name; });
        return std::move(sheet_);
    }

private:
    void add(SheetCell cell) {
        places_[{cell.area.firstRow, cell.area.firstColumn}] = sheet_.cells.size();
        sheet_.cells.push_back(std::move(cell));
    }
    void add(table::CellAddress at, forms::Content content, const evaluation::PartLook& look) {
        add({{at.row, at.column, at.row, at.column},
             std::move(content),
             std::u16string{look.name},
             {},
             look.entry});
    }

    Sheet sheet_;
    bool hasFunctions_ = false;
    std::map<std::pair<std::int32_t, std::int32_t>, std::size_t> places_;
};

} // namespace

Sheet sheetOf(const TemplateSource& source, const SheetDraft& draft, const scoring::Profile& profile) {
    table::GridBuilder builder = gridOf(draft);
    const table::Grid grid = builder.grid();
    const std::vector<table::IndicatorTable> tables = table::recognize(grid);
    check(source, tables);
    Assembler assembler{source, draft};
    if (source.kind == Kind::selfEvaluation) {
        const std::vector<evaluation::TableAssessment> assessments{
            evaluation::assess(tables[0], grid, profile)};
        evaluation::Surroundings surroundings;
        surroundings.printAreas = {draft.printed};
        constexpr std::int32_t lastRow = 1048575, lastColumn = 1023; // of any office from 7.4 on
        surroundings.lastRow = lastRow;
        surroundings.lastColumn = lastColumn;
        assembler.addPlan(evaluation::plan(tables, assessments, {grid, grid}, surroundings, {profile, u""}));
    }
    assembler.addNotes(source.notes);
    return std::move(assembler).finish();
}

} // namespace jixiao::templates
