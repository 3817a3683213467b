// SPDX-License-Identifier: MPL-2.0
#include "text/fold.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace jixiao::text {

namespace {

using Pair = std::pair<char16_t, char16_t>;

/// Traditional characters that headers, level labels, form fields and closing words use, with their
/// simplified forms. Sorted below, so that the list can stay in reading order.
constexpr auto traditional = [] {
    auto pairs = std::to_array<Pair>({
        {u'標', u'标'}, {u'級', u'级'}, {u'産', u'产'}, {u'產', u'产'}, {u'數', u'数'}, {u'質', u'质'},
        {u'時', u'时'}, {u'經', u'经'}, {u'濟', u'济'}, {u'會', u'会'}, {u'態', u'态'}, {u'環', u'环'},
        {u'續', u'续'}, {u'響', u'响'}, {u'滿', u'满'}, {u'務', u'务'}, {u'對', u'对'}, {u'績', u'绩'},
        {u'優', u'优'}, {u'總', u'总'}, {u'計', u'计'}, {u'備', u'备'}, {u'註', u'注'}, {u'說', u'说'},
        {u'説', u'说'}, {u'項', u'项'}, {u'單', u'单'}, {u'門', u'门'}, {u'職', u'职'}, {u'責', u'责'},
        {u'資', u'资'}, {u'預', u'预'}, {u'執', u'执'}, {u'實', u'实'}, {u'際', u'际'}, {u'達', u'达'},
        {u'報', u'报'}, {u'評', u'评'}, {u'價', u'价'}, {u'內', u'内'}, {u'釋', u'释'}, {u'據', u'据'},
        {u'聯', u'联'}, {u'係', u'系'}, {u'電', u'电'}, {u'話', u'话'}, {u'負', u'负'}, {u'審', u'审'},
        {u'財', u'财'}, {u'撥', u'拨'}, {u'萬', u'万'}, {u'億', u'亿'}, {u'個', u'个'}, {u'戶', u'户'},
        {u'畝', u'亩'}, {u'噸', u'吨'}, {u'頭', u'头'}, {u'隻', u'只'}, {u'條', u'条'}, {u'臺', u'台'},
        {u'場', u'场'}, {u'處', u'处'}, {u'棟', u'栋'}, {u'輛', u'辆'}, {u'間', u'间'}, {u'學', u'学'},
        {u'業', u'业'}, {u'長', u'长'}, {u'監', u'监'}, {u'況', u'况'}, {u'確', u'确'}, {u'調', u'调'},
        {u'後', u'后'}, {u'權', u'权'}, {u'參', u'参'}, {u'準', u'准'}, {u'進', u'进'}, {u'劃', u'划'},
        {u'專', u'专'}, {u'屬', u'属'}, {u'區', u'区'}, {u'縣', u'县'}, {u'鄉', u'乡'}, {u'鎮', u'镇'},
        {u'廳', u'厅'}, {u'稱', u'称'}, {u'號', u'号'}, {u'編', u'编'}, {u'碼', u'码'}, {u'類', u'类'},
        {u'別', u'别'}, {u'種', u'种'}, {u'設', u'设'}, {u'結', u'结'}, {u'轉', u'转'}, {u'餘', u'余'},
        {u'額', u'额'}, {u'築', u'筑'}, {u'議', u'议'}, {u'論', u'论'}, {u'問', u'问'}, {u'題', u'题'},
        {u'無', u'无'}, {u'與', u'与'}, {u'於', u'于'}, {u'為', u'为'}, {u'爲', u'为'}, {u'過', u'过'},
        {u'異', u'异'}, {u'擬', u'拟'}, {u'採', u'采'}, {u'補', u'补'}, {u'貼', u'贴'}, {u'發', u'发'},
        {u'開', u'开'}, {u'關', u'关'}, {u'嚴', u'严'}, {u'點', u'点'}, {u'盡', u'尽'}, {u'應', u'应'},
        {u'該', u'该'}, {u'當', u'当'}, {u'證', u'证'}, {u'認', u'认'}, {u'識', u'识'}, {u'辦', u'办'},
        {u'動', u'动'}, {u'勞', u'劳'}, {u'農', u'农'}, {u'裡', u'里'}, {u'裏', u'里'}, {u'體', u'体'},
        {u'樣', u'样'}, {u'漲', u'涨'}, {u'減', u'减'}, {u'節', u'节'}, {u'約', u'约'}, {u'滯', u'滞'},
        {u'從', u'从'}, {u'來', u'来'}, {u'現', u'现'}, {u'狀', u'状'}, {u'圖', u'图'}, {u'書', u'书'},
        {u'簽', u'签'}, {u'蓋', u'盖'}, {u'見', u'见'}, {u'領', u'领'}, {u'導', u'导'}, {u'組', u'组'},
        {u'織', u'织'}, {u'構', u'构'}, {u'機', u'机'}, {u'協', u'协'}, {u'歲', u'岁'}, {u'歷', u'历'},
        {u'曆', u'历'}, {u'適', u'适'}, {u'貨', u'货'}, {u'買', u'买'}, {u'賣', u'卖'}, {u'購', u'购'},
        {u'費', u'费'}, {u'錢', u'钱'}, {u'銀', u'银'}, {u'幣', u'币'}, {u'憑', u'凭'}, {u'廣', u'广'},
        {u'東', u'东'}, {u'國', u'国'}, {u'華', u'华'}, {u'灣', u'湾'}, {u'變', u'变'}, {u'測', u'测'},
        {u'驗', u'验'}, {u'檢', u'检'}, {u'糾', u'纠'}, {u'紛', u'纷'}, {u'糧', u'粮'}, {u'術', u'术'},
        {u'屆', u'届'}, {u'層', u'层'}, {u'週', u'周'}, {u'範', u'范'}, {u'圍', u'围'}, {u'徑', u'径'},
        {u'線', u'线'}, {u'網', u'网'}, {u'絡', u'络'}, {u'歸', u'归'}, {u'納', u'纳'}, {u'併', u'并'},
        {u'並', u'并'}, {u'幾', u'几'}, {u'兩', u'两'}, {u'雙', u'双'}, {u'倆', u'俩'}, {u'隊', u'队'},
        {u'員', u'员'}, {u'衆', u'众'}, {u'眾', u'众'}, {u'誤', u'误'}, {u'佔', u'占'}, {u'淨', u'净'},
        {u'濕', u'湿'}, {u'溫', u'温'}, {u'氣', u'气'}, {u'滅', u'灭'}, {u'災', u'灾'}, {u'檔', u'档'},
        {u'選', u'选'}, {u'擇', u'择'}, {u'規', u'规'}, {u'則', u'则'}, {u'細', u'细'}, {u'賦', u'赋'},
        {u'較', u'较'}, {u'運', u'运'}, {u'義', u'义'}, {u'請', u'请'}, {u'營', u'营'}, {u'險', u'险'},
        {u'綜', u'综'}, {u'終', u'终'}, {u'復', u'复'}, {u'複', u'复'}, {u'決', u'决'}, {u'鐘', u'钟'},
        {u'鍾', u'钟'}, {u'釐', u'厘'}, {u'頃', u'顷'}, {u'冊', u'册'}, {u'塊', u'块'}, {u'課', u'课'},
        {u'張', u'张'}, {u'訴', u'诉'}, {u'錯', u'错'}, {u'違', u'违'}, {u'紀', u'纪'}, {u'閒', u'闲'},
        {u'虧', u'亏'}, {u'損', u'损'}, {u'貧', u'贫'}, {u'輟', u'辍'}, {u'訪', u'访'}, {u'輿', u'舆'},
        {u'盤', u'盘'}, {u'償', u'偿'}, {u'罰', u'罚'}, {u'傳', u'传'}, {u'訓', u'训'}, {u'練', u'练'},
        {u'曉', u'晓'}, {u'鞏', u'巩'}, {u'壓', u'压'}, {u'積', u'积'},
    });
    std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.first < b.first; });
    return pairs;
}();

constexpr char16_t firstIdeograph = u'\u4E00', lastIdeograph = u'\u9FFF';

/// Ideographs by 64: few enough traditional ones in each that looking through them beats a binary search.
constexpr std::size_t block(char16_t c) {
    return static_cast<std::size_t>(c - firstIdeograph) / 64;
}

/// Where the traditional characters of each block, and of those behind it, begin.
constexpr auto starts = [] {
    std::array<std::uint16_t, block(lastIdeograph) + 1> table{};
    std::size_t at = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        while (at < traditional.size() && block(traditional[at].first) < i) {
            ++at;
        }
        table[i] = static_cast<std::uint16_t>(at);
    }
    return table;
}();

constexpr bool isLatin(char16_t c) {
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

bool isSpace(char16_t c) {
    return c == u' ' || (c >= u'\t' && c <= u'\r') || c == u'\u00A0' || c == u'\u3000' ||
           (c >= u'\u2000' && c <= u'\u200D') || c == u'\u2028' || c == u'\u2029' || c == u'\u202F' ||
           c == u'\u205F' || c == u'\uFEFF';
}

char16_t foldCharacter(char16_t c) {
    if (c >= u'A' && c <= u'Z') {
        return static_cast<char16_t>(c - u'A' + u'a');
    }
    if (c < 0x80) {
        return c;
    }
    if (c >= u'\uFF01' && c <= u'\uFF5E') {
        return foldCharacter(static_cast<char16_t>(c - u'\uFF01' + u'!'));
    }
    switch (c) {
    case u'〔':
    case u'﹙':
        return u'(';
    case u'〕':
    case u'﹚':
        return u')';
    case u'﹕':
    case u'∶':
    case u'︰':
        return u':';
    default:
        break;
    }
    if (c < firstIdeograph || c > lastIdeograph) {
        return c;
    }
    for (std::size_t at = starts.at(block(c)); at < traditional.size() && traditional[at].first <= c; ++at) {
        if (traditional[at].first == c) {
            return traditional[at].second;
        }
    }
    return c;
}

void foldInto(std::u16string_view text, std::u16string& out) {
    out.clear();
    for (const char16_t c : text) {
        if (!isSpace(c)) {
            out.push_back(foldCharacter(c));
        }
    }
}

std::u16string fold(std::u16string_view text) {
    std::u16string out;
    out.reserve(text.size());
    foldInto(text, out);
    return out;
}

std::u16string_view trim(std::u16string_view text) {
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::u16string withoutBrackets(std::u16string_view folded) {
    std::u16string bare;
    std::size_t depth = 0;
    for (const char16_t c : folded) {
        if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            depth -= depth > 0 ? 1 : 0;
        } else if (depth == 0) {
            bare.push_back(c);
        }
    }
    return bare;
}

std::u16string joinLines(std::u16string_view text) {
    text = trim(text);
    std::u16string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isSpace(text[i])) {
            out.push_back(text[i]);
            continue;
        }
        const std::size_t begin = i;
        bool breaks = false;
        for (; i < text.size() && isSpace(text[i]); ++i) {
            breaks = breaks || text[i] == u'\n' || text[i] == u'\r' || text[i] == u'\u2028' ||
                     text[i] == u'\u2029';
        }
        if (!breaks) {
            out.append(text.substr(begin, i - begin));
        } else if (isLatin(out.back()) && isLatin(text[i])) {
            out.push_back(u' ');
        }
        --i;
    }
    return out;
}

} // namespace jixiao::text
