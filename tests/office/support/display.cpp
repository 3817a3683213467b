// SPDX-License-Identifier: MPL-2.0
#include "support/display.hpp"

#include "support/session.hpp"

#include <boost/endian/conversion.hpp>

#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>
#include <string_view>
#include <thread>

namespace jixiao::test {
namespace {

constexpr std::chrono::minutes patience{2};

/// The server writes the number of the free display it took to its output.
std::string number_in(const std::filesystem::path& log, office::Process& server) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (server.running() && std::chrono::steady_clock::now() < deadline) {
        std::ifstream file(log);
        for (std::string line; std::getline(file, line);) {
            if (!file.eof() && !line.empty() && line.find_first_not_of("0123456789") == std::string::npos) {
                return line;
            }
        }
        constexpr std::chrono::milliseconds tick{20};
        std::this_thread::sleep_for(tick);
    }
    throw std::runtime_error("Xvfb did not start; see " + log.string());
}

} // namespace

Display::Display() : screen{scratch() / "Xvfb_screen0"} {
    const auto log = scratch() / "xvfb.log";
    server = std::make_unique<office::Process>(
        office::Process::Start{{"/usr/bin/Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-fbdir",
                                screen.parent_path().string(), "-nolisten", "tcp"},
                               {},
                               log});
    display = ":" + number_in(log, *server);
    manager = std::make_unique<office::Process>(
        office::Process::Start{{"/usr/bin/openbox"}, {"DISPLAY=" + display}, scratch() / "openbox.log"});
}

void Display::type(const std::string& text) const {
    xdotool({"type", "--delay", "30", "--", text});
}

void Display::press(const std::string& key) const {
    xdotool({"key", "--", key});
}

void Display::click(int x, int y) const {
    xdotool({"mousemove", "--sync", std::to_string(x), std::to_string(y), "click", "1"});
}

std::size_t Display::colors(int x, int y, int width, int height) const {
    std::ifstream file(screen, std::ios::binary);
    const std::string dump((std::istreambuf_iterator<char>(file)), {});
    const auto number = [&](std::size_t index) { // of the header, whose numbers begin with their highest byte
        return boost::endian::load_big_u32(reinterpret_cast<const unsigned char*>(dump.data()) + 4 * index);
    };
    constexpr std::size_t header = 25, size = 0, bits = 11, line = 12, palette = 19, entry = 12, pixel = 4;
    if (dump.size() < header * 4 || number(bits) != 8 * pixel) {
        throw std::runtime_error("Xvfb keeps no screen in " + screen.string());
    }
    const std::size_t begin = number(size) + number(palette) * entry;
    std::set<std::string_view> all;
    for (int row = y; row < y + height; ++row) {
        const std::size_t left = begin + static_cast<std::size_t>(row) * number(line);
        for (int column = x; column < x + width; ++column) {
            all.insert(std::string_view(dump).substr(left + static_cast<std::size_t>(column) * pixel, pixel));
        }
    }
    return all.size();
}

void Display::xdotool(const std::vector<std::string>& arguments) const {
    std::vector<std::string> command{"/usr/bin/xdotool"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    office::Process process({command, {"DISPLAY=" + display, "LC_ALL=C.UTF-8"}, scratch() / "xdotool.log"});
    if (!process.wait(patience) || process.status() != 0) {
        throw std::runtime_error("xdotool " + arguments.front() + " failed");
    }
}

} // namespace jixiao::test
