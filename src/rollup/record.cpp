// SPDX-License-Identifier: MPL-2.0
#include "rollup/record.hpp"

#include "text/utf.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace jixiao::rollup {

namespace {

namespace json = boost::json;

constexpr std::array<std::pair<Outcome, std::u16string_view>, 7> names{{
    {Outcome::read, u"read"},
    {Outcome::noTable, u"no-table"},
    {Outcome::empty, u"empty"},
    {Outcome::password, u"password"},
    {Outcome::notWorkbook, u"not-workbook"},
    {Outcome::damaged, u"damaged"},
    {Outcome::stopped, u"stopped"},
}};

/// The members of each struct with their names, once for writing and for reading.
template <typename Visitor, typename Record>
void visitOpinion(Visitor& visit, Record& opinion) {
    visit("code", opinion.code);
    visit("severity", opinion.severity);
    visit("cell", opinion.cell);
    visit("message", opinion.message);
}

template <typename Visitor, typename Record>
void visitTable(Visitor& visit, Record& table) {
    visit("sheet", table.sheet);
    visit("unit", table.unit);
    visit("project", table.project);
    visit("year", table.year);
    visit("stage", table.stage);
    visit("budget", table.budget);
    visit("executed", table.executed);
    visit("score", table.score);
    visit("scoredWeight", table.scoredWeight);
    visit("weight", table.weight);
    visit("final", table.isFinal);
    visit("grade", table.grade);
    visit("indicators", table.indicators);
    visit("met", table.met);
    visit("unmet", table.unmet);
    visit("pending", table.pending);
    visit("manual", table.manual);
    visit("notApplicable", table.notApplicable);
    visit("undecidable", table.undecidable);
    visit("unmetNames", table.unmetNames);
    visit("opinions", table.opinions);
}

template <typename Visitor, typename Record>
void visitFile(Visitor& visit, Record& file) {
    visit("file", file.file);
    visit("size", file.size);
    visit("modified", file.modified);
    visit("outcome", file.outcome);
    visit("detail", file.detail);
    visit("tables", file.tables);
}

class Writer {
public:
    void operator()(const char* key, const std::u16string& text) { object_[key] = text::toUtf8(text); }
    void operator()(const char* key, std::int32_t number) { object_[key] = number; }
    void operator()(const char* key, std::int64_t number) { object_[key] = number; }
    void operator()(const char* key, bool value) { object_[key] = value; }
    void operator()(const char* key, Outcome outcome) { object_[key] = text::toUtf8(name(outcome)); }
    void operator()(const char* key, const std::vector<std::u16string>& texts) {
        json::array array;
        for (const std::u16string& each : texts) {
            array.emplace_back(text::toUtf8(each));
        }
        object_[key] = std::move(array);
    }
    void operator()(const char* key, const std::vector<Opinion>& opinions) {
        json::array array;
        for (const Opinion& each : opinions) {
            Writer inner;
            visitOpinion(inner, each);
            array.emplace_back(std::move(inner.object_));
        }
        object_[key] = std::move(array);
    }
    void operator()(const char* key, const std::vector<TableRecord>& tables) {
        json::array array;
        for (const TableRecord& each : tables) {
            Writer inner;
            visitTable(inner, each);
            array.emplace_back(std::move(inner.object_));
        }
        object_[key] = std::move(array);
    }

    [[nodiscard]] std::string text() const { return json::serialize(object_); }

private:
    json::object object_;
};

/// Takes what is there and of the right type; the rest stays as it was.
class Reader {
public:
    explicit Reader(const json::object& object) : object_{object} {}

    void operator()(const char* key, std::u16string& text) const {
        if (const json::value* value = object_.if_contains(key); value != nullptr && value->is_string()) {
            const json::string& found = value->get_string();
            text = text::toUtf16({found.data(), found.size()});
        }
    }
    void operator()(const char* key, std::int32_t& number) const {
        std::int64_t wide = number;
        (*this)(key, wide);
        number = static_cast<std::int32_t>(wide);
    }
    void operator()(const char* key, std::int64_t& number) const {
        if (const json::value* value = object_.if_contains(key); value != nullptr && value->is_int64()) {
            number = value->get_int64();
        }
    }
    void operator()(const char* key, bool& flag) const {
        if (const json::value* value = object_.if_contains(key); value != nullptr && value->is_bool()) {
            flag = value->get_bool();
        }
    }
    void operator()(const char* key, Outcome& outcome) const {
        std::u16string word;
        (*this)(key, word);
        const auto* const found =
            std::find_if(names.begin(), names.end(), [&](const auto& each) { return each.second == word; });
        outcome = found == names.end() ? Outcome::damaged : found->first;
    }
    void operator()(const char* key, std::vector<std::u16string>& texts) const {
        each(key, [&](const json::value& value) {
            if (value.is_string()) {
                const json::string& found = value.get_string();
                texts.push_back(text::toUtf16({found.data(), found.size()}));
            }
        });
    }
    void operator()(const char* key, std::vector<Opinion>& opinions) const {
        each(key, [&](const json::value& value) {
            if (value.is_object()) {
                const Reader inner{value.get_object()};
                visitOpinion(inner, opinions.emplace_back());
            }
        });
    }
    void operator()(const char* key, std::vector<TableRecord>& tables) const {
        each(key, [&](const json::value& value) {
            if (value.is_object()) {
                const Reader inner{value.get_object()};
                visitTable(inner, tables.emplace_back());
            }
        });
    }

private:
    template <typename Take>
    void each(const char* key, const Take& take) const {
        if (const json::value* value = object_.if_contains(key); value != nullptr && value->is_array()) {
            std::for_each(value->get_array().begin(), value->get_array().end(), take);
        }
    }

    const json::object& object_;
};

} // namespace

std::u16string_view name(Outcome outcome) {
    const auto* const found = std::find_if(names.begin(), names.end(),
                                           [outcome](const auto& each) { return each.first == outcome; });
    return found->second;
}

std::string toLine(const FileRecord& record) {
    Writer writer;
    visitFile(writer, record);
    return writer.text();
}

std::optional<FileRecord> fromLine(std::string_view line) {
    boost::system::error_code error;
    const json::value value = json::parse({line.data(), line.size()}, error);
    if (error || !value.is_object()) {
        return {};
    }
    FileRecord record;
    const Reader reader{value.get_object()};
    visitFile(reader, record);
    return record.file.empty() ? std::nullopt : std::optional{std::move(record)};
}

std::vector<FileRecord> readLines(std::string_view lines) {
    std::map<std::u16string, std::size_t> known;
    std::vector<FileRecord> records;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        if (auto record = fromLine(lines.substr(0, end))) {
            const auto [at, isNew] = known.try_emplace(record->file, records.size());
            if (isNew) {
                records.push_back(std::move(*record));
            } else {
                records[at->second] = std::move(*record);
            }
        }
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return records;
}

} // namespace jixiao::rollup
