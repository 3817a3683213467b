// SPDX-License-Identifier: MPL-2.0
#include "paper/basis_text.hpp"

#include <string_view>

namespace jixiao::paper {

namespace {

/// What 财预〔2020〕10号 and the like leave open and we settled.
constexpr std::u16string_view convention = u"文件未规定，按本软件约定";

std::u16string withArticle(std::u16string document, const scoring::Profile& profile) {
    if (!profile.source.article.empty()) {
        document += u' ' + profile.source.article;
    }
    return document;
}

/// 财预〔2020〕10号 without the 《title》 behind it, where there is a number to know it by.
std::u16string numberOf(const std::u16string& document) {
    const std::size_t title = document.find(u'《');
    return title == 0 || title == std::u16string::npos ? document : document.substr(0, title);
}

} // namespace

std::u16string documentOf(const scoring::Profile& profile) {
    const std::u16string document = withArticle(profile.source.document, profile);
    return profile.source.verified ? document : document + u"（原文未核对）";
}

std::u16string basisText(scoring::Basis basis, const scoring::Profile& profile) {
    std::u16string document = withArticle(numberOf(profile.source.document), profile);
    switch (basis) {
    case scoring::Basis::read:
        return document;
    case scoring::Basis::quoted:
        return document + u"（据各地表注的相同文字）";
    case scoring::Basis::unverified:
        return document + u"（原文未核对）";
    case scoring::Basis::observed:
        return document + u"（据已运行的绩效系统）";
    case scoring::Basis::convention:
        break;
    }
    return std::u16string{convention};
}

} // namespace jixiao::paper
