// SPDX-License-Identifier: MPL-2.0
#include "dialogs/reason_dialog.hpp"

#include "text/fold.hpp"

namespace jixiao::addin {

namespace {

using language::Text;

constexpr Text title{u"Ignore Finding", u"忽略问题", u"忽略問題"};
constexpr Text reason{u"~Reason (kept in the file):", u"理由(~R)，随文件保存：", u"理由(~R)，隨檔案儲存："};
constexpr Text ok{u"~Ignore", u"忽略(~I)", u"忽略(~I)"};
constexpr Text cancel{u"~Cancel", u"取消(~C)", u"取消(~C)"};

} // namespace

std::optional<std::u16string>
askReason(const ContextRef& context, language::Language language,
          const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
          std::u16string_view message) {
    constexpr sal_Int32 width = 240, height = 106, margin = 8, inner = width - 2 * margin;
    constexpr Box messageBox{margin, 8, inner, 42}, labelBox{margin, 54, inner, 10},
        editBox{margin, 65, inner, 14};
    constexpr sal_Int32 buttonsAt = 85;
    Dialog dialog{context, title.in(language), width, height};
    dialog.addText("message", message, messageBox);
    dialog.addLabel("label", reason.in(language), labelBox);
    dialog.addEdit("reason", u"", editBox, Dialog::Align::left);
    dialog.addOkAndCancel(ok.in(language), cancel.in(language), buttonsAt);
    const auto given = [&] { return text::joinLines(dialog.text("reason")); };
    dialog.setOkEnabled(false);
    if (!dialog.run(frame, [&](std::string_view /*control*/) { dialog.setOkEnabled(!given().empty()); })) {
        return {};
    }
    return given();
}

} // namespace jixiao::addin
