// SPDX-License-Identifier: MPL-2.0
#include "dialogs/weight_dialog.hpp"

#include "dialogs/weight_words.hpp"
#include "finding/texts.hpp"
#include "office/text.hpp"
#include "table/amount.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

namespace jixiao::addin {

namespace {

using evaluation::WeightGroup;
using evaluation::WeightShares;
using evaluation::WeightWay;
using language::fill;
using language::number;
using number::Decimal;
namespace words_of = weight_words;

constexpr sal_Int32 width = 300;
constexpr sal_Int32 margin = 8;
constexpr sal_Int32 inner = width - 2 * margin;
constexpr sal_Int32 listTop = 96;
constexpr std::array<const char16_t*, 4> steps{u"1", u"0.5", u"0.1", u"0.01"};
constexpr std::size_t usualStep = 1;

std::u16string count(std::size_t value) {
    return number(static_cast<long long>(value));
}

std::vector<std::size_t> weightable(const SheetWeights& desk) {
    std::vector<std::size_t> tables;
    for (std::size_t i = 0; i < desk.questions().size(); ++i) {
        if (!desk.questions()[i].claimants.empty()) {
            tables.push_back(i);
        }
    }
    return tables;
}

/// The most parts that any way of any table has.
std::size_t mostGroups(const SheetWeights& desk) {
    std::size_t most = 3;
    for (const evaluation::WeightQuestion& question : desk.questions()) {
        for (const auto& [way, shares] : {std::pair{WeightWay::functions, WeightShares::equal},
                                          std::pair{WeightWay::levels, WeightShares::typed},
                                          std::pair{WeightWay::levels, WeightShares::form}}) {
            most = std::max(most, question.groups(way, shares).size());
        }
    }
    return most;
}

sal_Int32 heightFor(std::size_t lines) {
    constexpr sal_Int32 below = 84;
    return listTop + ShareList::heightOf(lines) + below;
}

std::optional<Decimal> read(const std::u16string& text) {
    return table::readAmount(text);
}

} // namespace

WeightDialog::WeightDialog(const ContextRef& context, language::Language language, const SheetWeights& desk,
                           std::int32_t row)
    : language_{language}, desk_{desk}, tables_{weightable(desk)}, lines_{mostGroups(desk)},
      dialog_{context, words_of::title.in(language), width, heightFor(lines_)} {
    table_ = tables_.front();
    for (const std::size_t each : tables_) {
        if (desk.tables()[each].range.firstRow <= row && row <= desk.tables()[each].range.lastRow) {
            table_ = each;
        }
    }
    addControls();
    showTable();
}

void WeightDialog::addControls() {
    if (tables_.size() > 1) {
        dialog_.addLabel("tableLabel", words(words_of::tableLabel), {margin, 9, 60, 10});
        dialog_.addList("table", {margin + 64, 7, inner - 64, 12});
        std::vector<std::u16string> titles;
        for (const std::size_t each : tables_) {
            const table::IndicatorTable& table = desk_.tables()[each];
            const std::u16string row = number(std::int64_t{table.range.firstRow} + 1);
            titles.push_back(table.title.empty() ? fill(words_of::tableAt.in(language_), {row})
                                                 : table.title);
        }
        dialog_.setEntries("table", titles);
        dialog_.select("table", static_cast<std::size_t>(std::find(tables_.begin(), tables_.end(), table_) -
                                                         tables_.begin()));
    } else {
        dialog_.addText("title", desk_.tables()[table_].title, {margin, 9, inner, 10});
    }
    dialog_.addText("introduction", u"", {margin, 22, inner, 10});
    dialog_.addLabel("pointsLabel", words(words_of::points), {margin, 39, 64, 10});
    dialog_.addEdit("points", u"", {margin + 66, 37, 44, 12});
    dialog_.addLabel("stepLabel", words(words_of::step), {margin + 126, 39, 50, 10});
    dialog_.addList("step", {margin + 178, 37, 44, 12});
    dialog_.setEntries("step", {steps.begin(), steps.end()});
    dialog_.select("step", usualStep);
    dialog_.addHeading("waysHeading", words(words_of::ways), {margin, 53, inner, 10});
    dialog_.addRadio("functions", words(words_of::byFunctions), {margin + 4, 65, 92, 10}, "way");
    dialog_.addRadio("levels", words(words_of::byLevels), {margin + 100, 65, 88, 10}, "way");
    dialog_.addRadio("indicators", words(words_of::alike), {margin + 192, 65, 92, 10}, "way");
    dialog_.addLabel("sharesLabel", words(words_of::shares), {margin + 4, 81, 46, 10});
    dialog_.addList("shares", {margin + 52, 79, inner - 52, 12});
    list_.emplace(dialog_, margin + 4, listTop, inner - 4, lines_,
                  std::array<std::u16string_view, 4>{
                      words_of::functionHeading.in(language_), words_of::rowsHeading.in(language_),
                      words_of::shareHeading.in(language_), words_of::pointsHeading.in(language_)});
    const sal_Int32 below = listTop + ShareList::heightOf(lines_) + 4;
    dialog_.addHeading("previewHeading", words(words_of::preview), {margin, below, inner, 10});
    dialog_.addText("range", u"", {margin + 4, below + 12, 140, 10});
    dialog_.addText("counts", u"", {margin + 148, below + 12, inner - 148, 10}, Dialog::Align::right);
    dialog_.addText("message", u"", {margin + 4, below + 25, inner - 4, 28});
    dialog_.addOkAndCancel(words(words_of::ok), words(words_of::cancel), below + 57);
}

void WeightDialog::showTable() {
    const evaluation::WeightQuestion& asked = question();
    const evaluation::WeightChoices usual = asked.usual();
    way_ = usual.way;
    source_ = usual.shares;
    std::set<std::int32_t> functions;
    for (const evaluation::Claimant& claimant : asked.claimants) {
        functions.insert(asked.table->indicators[claimant.indicator].functionIndex);
    }
    functions.erase(0);
    dialog_.setText("introduction",
                    functions.empty()
                        ? fill(words_of::introductionPlain.in(language_), {count(asked.claimants.size())})
                        : fill(words_of::introduction.in(language_),
                               {count(asked.claimants.size()), count(functions.size())}));
    dialog_.setText("points", table::amountText(asked.points));
    dialog_.setEnabled("functions", asked.hasFunctions());
    dialog_.setChecked("functions", way_ == WeightWay::functions);
    dialog_.setChecked("levels", way_ == WeightWay::levels);
    dialog_.setChecked("indicators", way_ == WeightWay::indicators);
    showWay();
}

void WeightDialog::showWay() {
    std::vector<std::u16string> entries;
    sources_.clear();
    const auto offer = [&](WeightShares source, std::u16string text) {
        sources_.push_back(source);
        entries.push_back(std::move(text));
    };
    if (way_ == WeightWay::functions) {
        offer(WeightShares::equal, words(words_of::equal));
        offer(WeightShares::budget, words(words_of::budget));
        offer(WeightShares::typed, words(words_of::typed));
    } else if (way_ == WeightWay::levels) {
        if (question().hasPrintedPoints()) {
            offer(WeightShares::form, words(words_of::form));
        }
        offer(WeightShares::document,
              fill(words_of::document.in(language_), {question().profile->source.document}));
        offer(WeightShares::typed, words(words_of::typed));
    } else {
        offer(WeightShares::equal, words(words_of::wholeTable));
    }
    auto source = std::find(sources_.begin(), sources_.end(), source_);
    source = source == sources_.end() ? sources_.begin() : source;
    source_ = *source;
    dialog_.setEntries("shares", entries);
    dialog_.select("shares", static_cast<std::size_t>(source - sources_.begin()));
    dialog_.setEnabled("shares", entries.size() > 1);
    dialog_.setText("partHeading", words(way_ == WeightWay::levels      ? words_of::levelHeading
                                         : way_ == WeightWay::functions ? words_of::functionHeading
                                                                        : words_of::wholeTable));
    showShares();
}

bool WeightDialog::canType() const {
    return source_ == WeightShares::typed || source_ == WeightShares::budget;
}

void WeightDialog::showShares() {
    std::vector<ShareList::Line> lines;
    for (const WeightGroup& group : question().groups(way_, source_)) {
        ShareList::Line line;
        line.label = group.label.empty() ? words(words_of::wholeTable) : group.label;
        line.rows = count(group.rows);
        // A share that says no more than "alike" is left out.
        if (group.share && source_ != WeightShares::equal) {
            line.share = table::amountText(*group.share);
        }
        lines.push_back(std::move(line));
    }
    list_->show(std::move(lines), canType());
    update();
}

std::optional<evaluation::WeightChoices> WeightDialog::choices() {
    evaluation::WeightChoices result;
    result.way = way_;
    result.shares = source_;
    result.step = Decimal::read(steps.at(dialog_.selected("step"))).value_or(result.step);
    const std::u16string points = dialog_.text("points");
    result.points = read(points);
    wrong_.clear();
    if (!result.points) {
        wrong_ = points;
        return {};
    }
    if (canType()) {
        for (const ShareList::Line& line : list_->lines()) {
            const auto share = read(line.share);
            if (!share && !text::fold(line.share).empty()) {
                wrong_ = line.share;
                return {};
            }
            result.given.push_back(share.value_or(Decimal{}));
        }
    }
    return result;
}

void WeightDialog::update() {
    const auto chosen = choices();
    weighting_ = chosen ? evaluation::weigh(question(), *chosen) : evaluation::Weighting{};
    std::u16string message;
    if (!chosen) {
        message = fill(words_of::error.in(language_), {fill(words_of::numberWrong.in(language_), {wrong_})});
    } else if (!weighting_.findings.empty()) {
        const finding::Finding& finding = weighting_.findings.front();
        const auto& heading =
            finding.severity == finding::Severity::error ? words_of::error : words_of::warning;
        message = fill(heading.in(language_), {finding::message(finding, language_)});
        const std::u16string remedy = finding::remedy(finding, language_);
        if (!remedy.empty()) {
            message += (language_ == language::Language::enUS ? u" " : u"") + remedy +
                       (language_ == language::Language::enUS ? u"." : u"。");
        }
    }
    const bool refused = weighting_.refused();
    const auto shown = [](const Decimal& value) { return table::amountText(value); };
    dialog_.setText("range", refused ? words(words_of::notYet)
                                     : fill(words_of::range.in(language_),
                                            {shown(weighting_.smallest), shown(weighting_.largest),
                                             shown(weighting_.total)}));
    dialog_.setText("counts", refused ? std::u16string{}
                                      : fill(words_of::counts.in(language_),
                                             {count(weighting_.filled), count(weighting_.kept)}));
    dialog_.setText("message", message);
    dialog_.setOkEnabled(!refused && weighting_.filled > 0);
    std::vector<std::u16string> points;
    std::transform(weighting_.groupPoints.begin(), weighting_.groupPoints.end(), std::back_inserter(points),
                   shown);
    if (refused && !canType()) { // what is set at least
        for (const ShareList::Line& line : list_->lines()) {
            points.push_back(line.share);
        }
    }
    list_->showPoints(points);
}

void WeightDialog::changed(std::string_view control) {
    if (control == "table") {
        table_ = tables_.at(std::min(dialog_.selected("table"), tables_.size() - 1));
        showTable();
    } else if (control == "functions" || control == "levels" || control == "indicators") {
        const WeightWay way = dialog_.isChecked("functions") ? WeightWay::functions
                              : dialog_.isChecked("levels")  ? WeightWay::levels
                                                             : WeightWay::indicators;
        if (way != way_) {
            way_ = way;
            showWay();
        }
    } else if (control == "shares") {
        source_ = sources_.at(std::min(dialog_.selected("shares"), sources_.size() - 1));
        showShares();
    } else if (!list_->changed(control) || control != "scroll") {
        update();
    }
}

std::optional<WeightDialog::Answer>
WeightDialog::ask(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame) {
    const bool ok = dialog_.run(frame, [this](std::string_view control) { changed(control); });
    if (!ok || weighting_.refused()) {
        return {};
    }
    return Answer{table_, weighting_};
}

} // namespace jixiao::addin
