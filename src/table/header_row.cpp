// SPDX-License-Identifier: MPL-2.0
#include "table/header_row.hpp"

#include "table/header_words.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <string_view>

namespace jixiao::table {

namespace {

using View = std::u16string_view;

/// What the words of a row amount to.
struct Company {
    int levels = 0;  // 一级指标, 二级指标
    int classes = 0; // 类别, 评价内容: levels in other words
    int judged = 0;  // 评价内容, 评价指标 among them
    int names = 0;
    bool named = false; // 指标名称: sure of the name, as 考核指标 is not
    int values = 0;     // 指标值, 实际完成值, 分值 …
    bool split = false;
    bool sure = false; // a word that is used nowhere else
};

Company companyOf(const std::vector<HeaderCell>& cells) {
    Company company;
    for (const HeaderCell& cell : cells) {
        const auto word = readHeaderWord(cell.text);
        if (!word) {
            continue;
        }
        switch (word->role) {
        case Role::level1:
        case Role::level2:
            ++(word->certainty >= 2 ? company.levels : company.classes);
            company.judged += word->why.starts_with(u"评价") ? 1 : 0;
            company.sure = company.sure || word->certainty == 3;
            break;
        case Role::name:
            company.names += word->certainty >= 2 ? 1 : 0;
            company.named = company.named || word->certainty == 3;
            company.sure = company.sure || (word->certainty == 3 && word->why.starts_with(u"三级"));
            break;
        case Role::side:
            company.names += word->why == View(u"绩效指标") ? 1 : 0;
            break;
        case Role::targetOperator:
            company.split = true;
            ++company.values;
            break;
        case Role::target:
        case Role::actual:
        case Role::weight:
        case Role::score:
        case Role::grade:
        case Role::progress:
            company.values += word->certainty >= 2 || word->role == Role::grade ? 1 : 0;
            break;
        default:
            break;
        }
    }
    return company;
}

/// The title of another table beside this one, or the year below it.
bool isTitle(View text) {
    const std::u16string folded = text::fold(text);
    const bool isTable = folded.find(u"绩效") != View::npos && folded.ends_with(u"表");
    const bool isYear =
        folded.starts_with(u"(") && folded.find(u'年') != View::npos && folded.ends_with(u")");
    return isTable || isYear;
}

/// Headings that stand for years or for targets: 前年, 2021年, 半年目标值.
bool isYearOrTarget(const HeaderCell& cell) {
    const auto word = readHeaderWord(cell.text);
    const bool isYear =
        cell.text.size() <= 7 && cell.text.starts_with(u"20") && cell.text.find(u'年') != View::npos;
    return isYear ||
           (word && (word->role == Role::target || word->why == View(u"上年") || word->why == View(u"前年")));
}

bool holdsTargets(const HeaderCell& cell) {
    return cell.text.find(u"指标值") != View::npos || cell.text.find(u"目标") != View::npos ||
           cell.text.find(u'近') != View::npos;
}

} // namespace

std::vector<HeaderCell> headingsOf(const std::vector<Token>& tokens, std::int32_t row) {
    std::vector<HeaderCell> cells;
    cells.reserve(tokens.size());
    for (const Token& token : tokens) {
        const bool nameless = token.reading.shape == Shape::number || token.reading.shape == Shape::points;
        cells.push_back({nameless ? std::u16string{} : text::fold(token.text), row, token.lastRow,
                         token.column, token.lastColumn});
    }
    return cells;
}

bool isHeader(const std::vector<HeaderCell>& cells) {
    const Company company = companyOf(cells);
    if (company.sure) {
        return company.levels + company.names + company.values >= 2;
    }
    // Without 一级/三级指标 the words are common ones: 指标名称 and 指标值 head statistics too.
    const bool flat = company.named && company.values >= 2 && (company.split || company.values >= 3);
    const bool classed = company.names > 0 && company.values > 0 &&
                         (company.levels > 0 || (company.classes > 0 && company.values > 1));
    // 评价内容 | 评价指标 | 权重 | 目标值 | 完成值: the second of two classes is the name.
    const bool judged = company.judged > 1 && company.values > 2;
    return flat || classed || judged;
}

bool isData(const Token& token) {
    switch (token.reading.shape) {
    case Shape::label1:
    case Shape::label2:
    case Shape::labelEither:
    case Shape::ordinal:
    case Shape::ordinalName:
    case Shape::functionHead:
    case Shape::number:
    case Shape::prose:
    case Shape::ellipsis:
        return true;
    case Shape::threshold:
    case Shape::percent:
    case Shape::quantity:
        return !readHeaderWord(text::fold(token.text)); // 1-6月执行情况 begins like a range
    default:
        return isTitle(token.text);
    }
}

bool isLevelHeading(const Token& token) {
    const auto word = readHeaderWord(text::fold(token.text));
    return word && (word->role == Role::level1 || word->role == Role::level2 || word->role == Role::name);
}

bool beginsWithLabel(const std::vector<Token>& tokens) {
    return !tokens.empty() &&
           (tokens.front().reading.shape == Shape::label1 || tokens.front().reading.shape == Shape::label2 ||
            tokens.front().reading.shape == Shape::labelEither ||
            tokens.front().reading.shape == Shape::labelLike ||
            tokens.front().reading.shape == Shape::functionHead);
}

bool isWide(const HeaderCell& cell) {
    if (cell.lastColumn > cell.firstColumn) {
        return true;
    }
    const auto word = readHeaderWord(cell.text);
    return !word || word->role == Role::target || word->role == Role::grade || word->role == Role::other ||
           word->role == Role::reason || word->role == Role::possibility || word->role == Role::actual ||
           word->role == Role::side;
}

namespace {

/// How many of the lower headings stand below an upper one.
struct Share {
    std::size_t upper = 0;
    std::size_t count = 0;
};

/// As wide as the upper headings still are: a paste has kept their width.
std::vector<Share> sharesByWidth(const std::vector<HeaderCell>& first, std::size_t count) {
    std::vector<Share> shares;
    std::size_t total = 0;
    for (std::size_t i = 1; i + 1 < first.size(); ++i) {
        const auto width = static_cast<std::size_t>(first[i + 1].firstColumn - first[i].firstColumn);
        if (width > 1) {
            shares.push_back({i, width});
            total += width;
        }
    }
    return total == count ? shares : std::vector<Share>{};
}

/// 经费保障 … 原因说明 below 偏差原因分析, 确定能 … below 完成目标可能性.
std::vector<Share> sharesByMeaning(const std::vector<HeaderCell>& first,
                                   const std::vector<HeaderCell>& second) {
    const auto isPossibility = [](const HeaderCell& cell) {
        const auto word = readHeaderWord(cell.text);
        return word && word->role == Role::possibility;
    };
    const auto upper = std::find_if(first.begin(), first.end(), isPossibility);
    const auto lower = std::find_if(second.begin(), second.end(), isPossibility);
    if (upper == first.end() || lower == second.begin() || lower == second.end() ||
        upper - first.begin() < 2 || !isWide(*(upper - 1))) {
        return {};
    }
    const auto at = static_cast<std::size_t>(upper - first.begin());
    const auto before = static_cast<std::size_t>(lower - second.begin());
    return {{at - 1, before}, {at, second.size() - before}};
}

/// 符号 | 数值 | 单位 | 数值 | 单位 below 年度指标值 | 全年完成值: what comes again begins the next.
std::vector<Share> sharesByRepetition(const std::vector<HeaderCell>& first,
                                      const std::vector<HeaderCell>& second) {
    const auto isRole = [](const HeaderCell& cell, Role role) {
        const auto word = readHeaderWord(cell.text);
        return word && word->role == role;
    };
    const auto again = std::find_if(second.begin(), second.end(), [&](const HeaderCell& cell) {
        return std::any_of(second.data(), &cell,
                           [&](const HeaderCell& one) { return one.text == cell.text; });
    });
    const auto target = std::find_if(first.begin(), first.end(),
                                     [&](const HeaderCell& cell) { return isRole(cell, Role::target); });
    if (again == second.end() || target == first.end() || target + 1 == first.end() ||
        !isRole(*(target + 1), Role::actual) || !isRole(second.front(), Role::targetOperator)) {
        return {};
    }
    const auto upper = static_cast<std::size_t>(target - first.begin());
    const auto before = static_cast<std::size_t>(again - second.begin());
    return {{upper, before}, {upper + 1, second.size() - before}};
}

/// All of them below the last wide heading, or the last one that can be over targets.
std::vector<Share> sharesOfOne(const std::vector<HeaderCell>& first, const std::vector<HeaderCell>& second) {
    const bool targets = std::any_of(second.begin(), second.end(), isYearOrTarget);
    std::size_t found = 0; // the first heading is over nothing but its own column
    for (std::size_t i = 1; i < first.size(); ++i) {
        found = isWide(first[i]) && (!targets || holdsTargets(first[i])) ? i : found;
    }
    for (std::size_t i = 1; i < first.size() && found == 0; ++i) {
        found = isWide(first[i]) ? i : found;
    }
    return found == 0 ? std::vector<Share>{} : std::vector<Share>{{found, second.size()}};
}

} // namespace

void moveBelow(std::vector<HeaderCell>& second, std::vector<HeaderCell>& first) {
    std::vector<Share> shares = sharesByWidth(first, second.size());
    shares = shares.empty() ? sharesByRepetition(first, second) : shares;
    shares = shares.empty() ? sharesByMeaning(first, second) : shares;
    shares = shares.empty() ? sharesOfOne(first, second) : shares;
    std::size_t next = 0;
    for (const Share& share : shares) {
        HeaderCell& wide = first[share.upper];
        const std::int32_t begin = wide.firstColumn - second[next].firstColumn;
        const std::size_t end = next + share.count;
        for (; next < end; ++next) {
            second[next].firstColumn += begin;
            second[next].lastColumn += begin;
        }
        const std::int32_t edge = wide.lastColumn;
        const std::int32_t grown = second[end - 1].lastColumn - edge;
        const bool hasRoom = share.upper + 1 == first.size() ||
                             first[share.upper + 1].firstColumn > second[end - 1].lastColumn;
        for (HeaderCell& cell : first) {
            if (cell.firstColumn > edge && grown > 0 && !hasRoom) {
                cell.firstColumn += grown;
                cell.lastColumn += grown;
            }
        }
        wide.lastColumn = std::max(wide.lastColumn, edge + grown);
    }
}

bool isCommonTitle(const HeaderCell& cell) {
    const auto word = readHeaderWord(cell.text);
    constexpr std::size_t longest = 12;
    return word && cell.text.size() <= longest &&
           (word->role == Role::side || (word->role == Role::name && word->certainty < 3));
}

} // namespace jixiao::table
