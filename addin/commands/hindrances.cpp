// SPDX-License-Identifier: MPL-2.0
#include "commands/hindrances.hpp"

#include "sheet/protection.hpp"

namespace jixiao::addin {

namespace {

constexpr language::Text openSheetFirst{u"Open a spreadsheet first.", u"请先打开电子表格。",
                                        u"請先開啟試算表。"};
constexpr language::Text readOnly{u"The file is open read-only: save a copy and work there.",
                                  u"文件以只读方式打开，请另存一份再操作。",
                                  u"檔案以唯讀方式開啟，請另存一份再操作。"};
constexpr language::Text protectedSheet{u"The sheet is protected: take the protection off first.",
                                        u"工作表受保护，请先撤销保护。", u"工作表受保護，請先撤銷保護。"};

} // namespace

Hindrance noSheet(const CommandTarget& target) {
    return target.sheet.is() ? Hindrance{} : Hindrance{openSheetFirst};
}

Hindrance noWritableSheet(const CommandTarget& target) {
    if (Hindrance hindrance = noSheet(target)) {
        return hindrance;
    }
    return isReadOnly(target.model) ? Hindrance{readOnly} : Hindrance{};
}

Hindrance noOpenSheet(const CommandTarget& target) {
    if (Hindrance hindrance = noWritableSheet(target)) {
        return hindrance;
    }
    const bool closed = isProtected(target.sheet) && !isProtectedForm(target.sheet);
    return closed ? Hindrance{protectedSheet} : Hindrance{};
}

} // namespace jixiao::addin
