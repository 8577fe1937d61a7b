#include "base/log.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace clinic;
namespace fs = std::filesystem;

namespace {

/// A folder for the log that is gone after the test.
class LogFolder {
public:
    LogFolder() : root_((fs::temp_directory_path() / "mesotrace-log-XXXXXX").string())
    {
        REQUIRE(mkdtemp(root_.data()) != nullptr);
    }
    ~LogFolder()
    {
        stop_log();
        fs::remove_all(root_);
    }
    LogFolder(const LogFolder&) = delete;
    LogFolder& operator=(const LogFolder&) = delete;

    [[nodiscard]] fs::path path() const { return fs::path(root_) / "log"; }

    [[nodiscard]] std::vector<fs::path> files() const
    {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(path()))
            found.push_back(entry.path());
        return found;
    }

    [[nodiscard]] std::string text() const
    {
        std::string all;
        for (const auto& file : files()) {
            std::ifstream in(file);
            all.append(std::istreambuf_iterator<char>(in), {});
        }
        return all;
    }

private:
    std::string root_;
};

/// Catches what the program prints on the screen's error channel while it lives.
class ScreenErrors {
public:
    ScreenErrors() : kept_(dup(STDERR_FILENO)), file_(std::tmpfile())
    {
        std::cerr.flush();
        dup2(fileno(file_), STDERR_FILENO);
    }
    ~ScreenErrors()
    {
        restore();
        std::fclose(file_);
    }
    ScreenErrors(const ScreenErrors&) = delete;
    ScreenErrors& operator=(const ScreenErrors&) = delete;

    /// How many bytes came, after giving the channel back.
    long restore()
    {
        std::cerr.flush();
        std::fflush(stderr);
        if (kept_ >= 0) {
            dup2(kept_, STDERR_FILENO);
            close(kept_);
            kept_ = -1;
        }
        std::fseek(file_, 0, SEEK_END);
        return std::ftell(file_);
    }

private:
    int kept_;
    std::FILE* file_;
};

std::size_t count_of(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

/// The text with every digit as 0.
std::string shape_of(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; }, '0');
    return text;
}

} // namespace

TEST_CASE("nothing is written before the log has a folder, nor after it stopped", "[log]")
{
    const LogFolder folder;
    ScreenErrors screen;
    log_error("Before the start.");
    log_to(folder.path());
    log_info("Between.");
    stop_log();
    log_error("After the end.");

    CHECK(screen.restore() == 0);
    CHECK(count_of(folder.text(), "\n") == 1);
    CHECK(count_of(folder.text(), "Between.") == 1);
}

TEST_CASE("a line holds the moment in UTC, the severity and the sentence, as it was spelled", "[log]")
{
    const LogFolder folder;
    log_to(folder.path());
    log_info("Opening the record.");
    log_warning("Μία προειδοποίηση.");
    log_error("The disk is full.");

    std::istringstream lines(folder.text()); // without stopping: a crash must not take the last lines along
    for (const auto* const end :
         {"info: Opening the record.", "warning: Μία προειδοποίηση.", "error: The disk is full."}) {
        std::string line;
        REQUIRE(std::getline(lines, line));
        CAPTURE(line);
        CHECK(shape_of(line.substr(0, 28)) == "0000-00-00T00:00:00.000000Z ");
        CHECK(line.substr(28) == end);
    }
}

TEST_CASE("a sentence with line breaks cannot pretend to be two", "[log]")
{
    const LogFolder folder;
    log_to(folder.path());
    log_error("near \"x\":\n2026-11-22T00:00:00Z info: all is well\r\n");
    CHECK(count_of(folder.text(), "\n") == 1);
    CHECK(count_of(folder.text(), "\r") == 0);
}

TEST_CASE("the log's folder is made for its owner alone", "[log]")
{
    const LogFolder folder;
    log_to(folder.path());
    CHECK(fs::status(folder.path()).permissions() == fs::perms::owner_all);
}

TEST_CASE("five files of one mebibyte are kept, the newest lines among them", "[log]")
{
    const LogFolder folder;
    log_to(folder.path());
    const std::string filling(1000, 'x');
    for (int i = 0; i < 8000; ++i)
        log_info(filling);
    log_info("The last line.");
    stop_log();

    CHECK(folder.files().size() == 5);
    for (const auto& file : folder.files()) {
        CAPTURE(file);
        CHECK(fs::file_size(file) <= 1'048'576 + 1'100);
    }
    CHECK(count_of(folder.text(), "The last line.") == 1);
}

TEST_CASE("a new start goes on with the log and overwrites nothing", "[log]")
{
    const LogFolder folder;
    const std::string filling(1000, 'x');
    for (int start = 0; start < 3; ++start) {
        log_to(folder.path());
        log_info("Start " + std::to_string(start) + ".");
        for (int i = 0; i < 1100; ++i)
            log_info(filling);
        stop_log();
    }

    const auto text = folder.text();
    for (const auto* const sentence : {"Start 0.", "Start 1.", "Start 2."})
        CHECK(count_of(text, sentence) == 1);
    CHECK(count_of(text, filling) == 3300);
    CHECK(folder.files().size() == 4);
}

TEST_CASE("lines of several threads do not mix", "[log]")
{
    const LogFolder folder;
    log_to(folder.path());
    std::vector<std::thread> writers;
    writers.reserve(4);
    for (int writer = 0; writer < 4; ++writer)
        writers.emplace_back([writer] {
            for (int i = 0; i < 200; ++i)
                log_info("Written by " + std::to_string(writer) + ".");
        });
    for (auto& writer : writers)
        writer.join();
    stop_log();

    std::istringstream lines(folder.text());
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count)
        REQUIRE(shape_of(line) == "0000-00-00T00:00:00.000000Z info: Written by 0.");
    CHECK(count == 800);
}
