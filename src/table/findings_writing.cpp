// SPDX-License-Identifier: MPL-2.0
#include "language/language.hpp"
#include "table/findings.hpp"
#include "table/writing.hpp"

namespace jixiao::table::findings {

void Writing::see(const Indicator& one) {
    if (one.kind != target::Kind::number) {
        return;
    }
    if (one.targetForm == TargetForm::text || one.targetForm == TargetForm::split) {
        signs_.count(one.target, one.targetText, withUsualSign(one.targetText, one.comparison));
    }
    if (!one.actualText.empty() && repeatsSign(one)) {
        actuals_.count(one.actual, one.actualText, withoutSign(one.actualText));
    }
}

void Writing::tell(const IndicatorTable& table, const Grid& grid, Sink& sink) const {
    signs_.tell(u"sign-unusual", sink);
    actuals_.tell(u"actual-repeats-sign", sink);
    const auto amounts = amountsStoredAsText(table, grid);
    if (!amounts.empty()) {
        const Cell* first = grid.find(amounts.front());
        sink.add(u"number-stored-as-text", amounts.front(),
                 {language::number(static_cast<long long>(amounts.size())), std::u16string(first->text)});
    }
}

void Writing::Habit::count(CellAddress at, const std::u16string& written, const std::u16string& usual) {
    if (usual.empty()) {
        return;
    }
    if (times_++ == 0) {
        cell_ = at;
        written_ = written;
        usual_ = usual;
    }
}

void Writing::Habit::tell(std::u16string_view code, Sink& sink) const {
    if (times_ > 0) {
        sink.add(code, cell_, {language::number(times_), written_, usual_});
    }
}

} // namespace jixiao::table::findings
