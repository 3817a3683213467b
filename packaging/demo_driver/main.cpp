// SPDX-License-Identifier: MPL-2.0
// demo_driver PACKAGE FILE FOLDER: evaluates the indicator tables of FILE in an office of its own with
// PACKAGE installed, in a window where there is a display; leaves FILE's name with .ods and .pdf in FOLDER
// and says what it found. FILE itself is never opened, only a copy. Started by packaging/demo.
#include "detach.hpp"
#include "office/document.hpp"
#include "office/package.hpp"
#include "office/text.hpp"
#include "output.hpp"
#include "summary.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <org/jixiao/calc/IndicatorTables.hpp>

#include <cstdlib>
#include <iostream>
#include <stdexcept>

namespace jixiao::demo {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace fs = std::filesystem;

std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

bool has_display() {
    return !variable("DISPLAY").empty() || !variable("WAYLAND_DISPLAY").empty();
}

/// The office's languages of ours by the environment's, also where the system has not generated that locale.
std::string language() {
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const std::string value = variable(name);
        if (value.rfind("zh_TW", 0) == 0 || value.rfind("zh_HK", 0) == 0) {
            return "zh-TW";
        }
        if (value.rfind("zh", 0) == 0) {
            return "zh-CN";
        }
        if (!value.empty()) {
            break;
        }
    }
    return {};
}

/// As from the menu, with the message it shows in the window.
void press_evaluate(const office::Office& office,
                    const Reference<css::sheet::XSpreadsheetDocument>& document) {
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                         UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(office.context())
        ->executeDispatch(frame, "org.jixiao.calc:Evaluate", "_self", 0, {});
}

std::string evaluate(const office::Office& office,
                     const Reference<css::sheet::XSpreadsheetDocument>& document) {
    const auto service = org::jixiao::calc::IndicatorTables::create(office.context());
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    std::string result;
    for (sal_Int32 index = 0; index < sheets->getCount(); ++index) {
        const Reference<css::sheet::XSpreadsheet> sheet(sheets->getByIndex(index), UNO_QUERY_THROW);
        if (service->recognize(sheet).getLength() == 0) {
            continue;
        }
        const auto evaluation = service->evaluate(document, sheet, "");
        const std::string name =
            office::utf8(Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName());
        result += summary(name, service->recognize(sheet), evaluation);
    }
    if (result.empty()) {
        throw std::runtime_error(
            "no indicator table found: no sheet has a header with 三级指标 and 指标值 or the like");
    }
    return result;
}

std::unique_ptr<office::Office> start(const office::Profile& profile, bool& window) {
    if (window) {
        try {
            return std::make_unique<office::Office>(profile, office::Office::Start{true, {}, {}});
        } catch (const std::runtime_error& error) {
            std::cerr << "demo: no window on this display (" << error.what() << "); going on without one\n";
            window = false;
        }
    }
    return std::make_unique<office::Office>(profile);
}

Reference<css::sheet::XSpreadsheetDocument> opened(const office::Office& office, const fs::path& copy) {
    try {
        return office::open(office, copy);
    } catch (const std::runtime_error&) { // names the copy, of which the user knows nothing
        throw std::runtime_error("not a spreadsheet the office can open: " + copy.filename().string());
    }
}

void run(const fs::path& package, const fs::path& file, const fs::path& folder, Detach& detach) {
    if (!fs::is_regular_file(file)) {
        throw std::runtime_error("no such file: " + file.string());
    }
    const office::Profile profile(folder, "profile", language());
    std::cerr << "demo: installing the extension into a fresh profile\n";
    office::install(profile, package);

    bool window = has_display();
    std::cerr << "demo: opening " << file.filename().string()
              << (window ? " in a window\n" : " without a window\n");
    const auto office = start(profile, window);
    const fs::path copy = profile.folder() / file.filename();
    fs::copy_file(file, copy);
    const auto document = opened(*office, copy);
    if (window) {
        press_evaluate(*office, document);
    }
    const std::string found = evaluate(*office, document);

    fs::path ods = folder / file.stem().concat(".ods");
    if (fs::exists(ods) && fs::equivalent(ods, file)) {
        ods = folder / file.stem().concat("-evaluated.ods");
    }
    const fs::path pdf = fs::path(ods).replace_extension(".pdf");
    save_as(document, ods);
    const fs::path printed = profile.folder() / "printed.ods"; // the other one is open
    fs::copy_file(ods, printed);
    print(*office, printed, pdf);
    std::cout << found << "Files: " << ods.string() << "\n       " << pdf.string() << std::endl;
    if (window) {
        std::cout << "The table stays open in Calc until you close it." << std::endl;
        detach.done();
        constexpr std::chrono::hours a_day{24};
        office->wait(a_day);
    }
}

} // namespace
} // namespace jixiao::demo

int main(int count, char** arguments) {
    constexpr int wanted = 4;
    if (count != wanted) {
        std::cerr << "usage: demo_driver PACKAGE FILE FOLDER\n";
        return 2;
    }
    jixiao::demo::Detach detach;
    try {
        jixiao::demo::run(arguments[1], arguments[2], arguments[3], detach);
        return EXIT_SUCCESS;
    } catch (const std::exception& exception) {
        std::cerr << "demo: " << exception.what() << '\n';
    } catch (const css::uno::Exception& exception) {
        std::cerr << "demo: the office says: " << jixiao::office::utf8(exception.Message) << '\n';
    }
    return EXIT_FAILURE;
}
