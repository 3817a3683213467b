// SPDX-License-Identifier: MPL-2.0
#include "folder/roll_up_outcome.hpp"

#include "folder/roll_up_words.hpp"
#include "office/text.hpp"

#include <osl/file.hxx>

namespace jixiao::addin {

namespace words = roll_up_words;
using language::fill;
using language::Language;

namespace {

std::u16string count(std::size_t value) {
    return language::number(static_cast<long long>(value));
}

} // namespace

std::u16string describe(const RollUpOutcome& outcome, const rtl::OUString& summary, Language language) {
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(summary, path);
    const rollup::Tally& numbers = outcome.tally;
    switch (outcome.problem) {
    case RollUpProblem::none:
        break;
    case RollUpProblem::noFolder:
        return std::u16string{words::noFolder.in(language)};
    case RollUpProblem::noFiles:
        return std::u16string{words::noFiles.in(language)};
    case RollUpProblem::recordsNotWritten:
        return std::u16string{words::recordsNotWritten.in(language)};
    case RollUpProblem::summaryNotWritten:
        return fill(words::summaryNotWritten.in(language), {view(path)});
    }
    if (outcome.stopped) {
        return fill(words::stopped.in(language),
                    {count(numbers.files - numbers.missing), count(numbers.files)});
    }
    return fill(words::done.in(language), {count(numbers.files), count(numbers.read), count(numbers.tables),
                                           count(numbers.notRead + numbers.missing), view(path)});
}

std::u16string describeProgress(std::size_t done, std::size_t all, std::optional<std::chrono::seconds> left,
                                Language language) {
    std::u16string time;
    constexpr std::chrono::minutes minute{1};
    if (left && *left < minute) {
        time = words::soon.in(language);
    } else if (left) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*left).count() + 1;
        time = fill(words::minutesLeft.in(language), {language::number(minutes)});
    }
    return fill(words::progress.in(language), {count(done), count(all), time});
}

} // namespace jixiao::addin
