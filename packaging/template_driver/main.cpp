// SPDX-License-Identifier: MPL-2.0
// template_driver EXTENSION WORKBOOK [options]: packs a workbook as a bureau's own extension, in an office of
// its own. Started by packaging/package-template, which says what the options are.
#include "arguments.hpp"
#include "office/document.hpp"
#include "office/package.hpp"
#include "office/text.hpp"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <array>
#include <cstdlib>
#include <iostream>
#include <stdexcept>

namespace jixiao::template_driver {
namespace {

namespace fs = std::filesystem;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void dispatch(const office::Office& office, const Reference<css::sheet::XSpreadsheetDocument>& document,
              const Arguments& arguments) {
    const auto text = [](const std::string& words) { return Any(office::ustring(words)); };
    const std::array said{office::property("Name", text(arguments.name)),
                          office::property("Version", text(arguments.version)),
                          office::property("Publisher", text(arguments.publisher)),
                          office::property("Profile", text(arguments.profile)),
                          office::property("KeepPeople", Any(arguments.keep_people)),
                          office::property("Folder", Any(office::file_url(arguments.out)))};
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                         UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(office.context())
        ->executeDispatch(frame, "org.jixiao.calc:PackageTemplate", "_self", 0,
                          {said.data(), static_cast<sal_Int32>(said.size())});
}

fs::path run(const Arguments& arguments) {
    if (!fs::is_regular_file(arguments.workbook)) {
        throw std::runtime_error("no such file: " + arguments.workbook.string());
    }
    if (!fs::is_directory(arguments.out)) {
        throw std::runtime_error("no such folder: " + arguments.out.string());
    }
    const fs::path file = fs::absolute(arguments.out) / fileNameOf(arguments.bureau());
    if (fs::exists(file)) {
        throw std::runtime_error(file.string() + " is there already and stays; give a higher version");
    }
    const office::Profile profile(fs::temp_directory_path(), "template", "zh-CN");
    office::install(profile, arguments.extension);
    if (!arguments.rules.empty()) {
        office::install(profile, arguments.rules);
    }
    const office::Office office(profile);
    // Read from a copy: an original would get a lock file beside it.
    const fs::path copy = profile.folder() / arguments.workbook.filename();
    fs::copy_file(arguments.workbook, copy);
    const auto document = office::open(office, copy);
    dispatch(office, document, arguments);
    office::close(document);
    if (!fs::exists(file)) {
        throw std::runtime_error(arguments.profile.empty()
                                     ? "the office did not write " + file.string()
                                     : "the office knows no usable scoring rules " + arguments.profile +
                                           ", or could not write " + file.string());
    }
    return file;
}

} // namespace
} // namespace jixiao::template_driver

int main(int count, char** words) {
    using namespace jixiao::template_driver;
    std::string problem;
    const auto arguments = read_arguments({words + 1, words + count}, problem);
    if (!arguments) {
        std::cerr << "package-template: " << problem << '\n' << usage;
        return 2;
    }
    try {
        std::cout << run(*arguments).string() << std::endl;
        return EXIT_SUCCESS;
    } catch (const std::exception& exception) {
        std::cerr << "package-template: " << exception.what() << '\n';
    } catch (const css::uno::Exception& exception) {
        std::cerr << "package-template: the office says: " << jixiao::office::utf8(exception.Message) << '\n';
    }
    return EXIT_FAILURE;
}
