// SPDX-License-Identifier: MPL-2.0
#include "support/reported_folder.hpp"

#include "office/document.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <rtl/string.hxx>

#include <array>
#include <fstream>
#include <functional>
#include <iterator>
#include <vector>

namespace jixiao::test {
namespace {

namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using office::property;
using office::ustring;

void write(const fs::path& file, const std::string& content) {
    std::ofstream{file, std::ios::binary} << content;
}

std::string read(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string form(int number) {
    const int trained = 150 + number % 100;
    return "项目支出绩效自评表\n单位名称\t第" + std::to_string(number) +
           "局\n项目名称\t培训项目\n"
           "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因\n"
           "产出指标\t数量指标\t培训人数\t≥200人\t" +
           std::to_string(trained) +
           "人\t40\t\t\n"
           "\t质量指标\t合格率\t≥95%\t96%\t30\t\t\n"
           "满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t92%\t30\t\t\n"
           "合计\t\t\t\t\t100\t\t\n";
}

std::string gb18030(const std::string& utf8) {
    return rtl::OUStringToOString(ustring(utf8), RTL_TEXTENCODING_GB_18030).getStr();
}

std::string with_commas(std::string text) {
    for (char& each : text) {
        each = each == '\t' ? ',' : each;
    }
    return text;
}

class Writer {
public:
    Writer(const office::Office& in, fs::path folder) : office_(in), folder_(std::move(folder)) {}

    Outcomes write_all(int readable, int broken) {
        for (int i = 0; i < readable; ++i) {
            write_readable(i);
        }
        for (int i = 0; i < broken; ++i) {
            write_broken(i);
        }
        fs::remove(text());
        return std::move(outcomes_);
    }

private:
    /// Beside the folder, for the office to read.
    [[nodiscard]] fs::path text() const { return fs::path(folder_).concat(".tsv"); }

    fs::path place(int number, const std::string& name, const char* outcome) {
        constexpr int together = 50;
        const std::string inside = "第" + std::to_string(number / together + 1) + "批/" + name;
        fs::create_directories((folder_ / inside).parent_path());
        outcomes_[inside] = outcome;
        return folder_ / inside;
    }

    /// What the office makes of a text, in the format of a suffix.
    std::string made(const std::string& content, const char* suffix) {
        write(text(), content);
        const auto document = office::open(office_, text(), {.text = {}, .hidden = true, .read_only = false});
        const fs::path file = fs::path(folder_).concat(suffix);
        office::store(document, file);
        office::close(document);
        std::string bytes = read(file);
        fs::remove(file);
        return bytes;
    }

    std::string encrypted(const char* filter, const char* key, const Any& secret) {
        write(text(), form(0));
        const auto document = office::open(office_, text(), {.text = {}, .hidden = true, .read_only = false});
        const fs::path file = fs::path(folder_).concat(".secret");
        const std::array options{property("FilterName", Any(ustring(filter))), property(key, secret)};
        Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
            ->storeToURL(office::file_url(file), {options.data(), static_cast<sal_Int32>(options.size())});
        office::close(document);
        std::string bytes = read(file);
        fs::remove(file);
        return bytes;
    }

    void write_readable(int number) {
        struct Kind {
            const char* suffix;
            std::function<std::string(const std::string&)> content;
        };
        const auto as = [this](const char* suffix) {
            return [this, suffix](const std::string& content) { return made(content, suffix); };
        };
        const std::vector<Kind> kinds{
            {".xlsx", as(".xlsx")},     {".xls", as(".xls")},     {".ods", as(".ods")},
            {".csv", with_commas},      {".html", as(".html")},   {".XLS", as(".xls")},
            {"-网页.xls", as(".html")}, {"-旧.xlsx", as(".xls")}, {"-新.xls", as(".ods")},
            {"-文本.xls", gb18030},
        };
        const Kind& kind = kinds[static_cast<std::size_t>(number) % kinds.size()];
        const std::string name = "自评表" + std::to_string(number + 1) + kind.suffix;
        write(place(number, name, "read"), kind.content(form(number + 1)));
    }

    void write_broken(int number) {
        struct Kind {
            const char* name;
            const char* outcome;
            std::function<std::string()> content;
        };
        const Any secret(ustring("secret"));
        const std::vector<Kind> kinds{
            {"截断.xlsx", "damaged", [&] { return half(made(form(0), ".xlsx")); }},
            {"截断.xls", "damaged", [&] { return made(form(0), ".xls").substr(0, 700); }},
            {"截断.ods", "damaged", [&] { return half(made(form(0), ".ods")); }},
            {"空.xlsx", "empty", [] { return std::string{}; }},
            {"文字.xlsx", "not-workbook", [] { return std::string{"这不是电子表格。"}; }},
            {"图片.xls", "not-workbook", [] { return "\x89PNG\r\n\x1A\n" + std::string(200, '\0'); }},
            {"文档.xlsx", "not-workbook", [] { return "%PDF-1.4\n%\x01\x02\n" + std::string(200, '\0'); }},
            {"无表.xlsx", "no-table", [&] { return made("姓名\t工资\n张三\t100\n", ".xlsx"); }},
            {"无表网页.xls", "no-table",
             [] { return std::string{"<html><body><table><tr><td>姓名</td></tr></table></body></html>"}; }},
            {"加密.ods", "password", [&] { return encrypted("calc8", "Password", secret); }},
            {"加密.xls", "password", [&] { return encrypted("MS Excel 97", "Password", secret); }},
            {"加密.xlsx", "password",
             [&] {
                 const std::array how{css::beans::NamedValue("OOXPassword", secret),
                                      css::beans::NamedValue("CryptoType", Any(ustring("Standard")))};
                 return encrypted("Calc MS Excel 2007 XML", "EncryptionData",
                                  Any(css::uno::Sequence<css::beans::NamedValue>(how.data(), 2)));
             }},
        };
        const Kind& kind = kinds[static_cast<std::size_t>(number) % kinds.size()];
        write(place(number, std::to_string(number + 1) + kind.name, kind.outcome), kind.content());
    }

    static std::string half(const std::string& bytes) { return bytes.substr(0, bytes.size() / 2); }

    const office::Office& office_;
    fs::path folder_;
    Outcomes outcomes_;
};

} // namespace

Outcomes write_reported_folder(const office::Office& office, const fs::path& folder, int readable,
                               int broken) {
    fs::create_directories(folder);
    return Writer(office, folder).write_all(readable, broken);
}

} // namespace jixiao::test
