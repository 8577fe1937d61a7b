#pragma once

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <random>
#include <string>

namespace clinic::papers::testing {

/// A folder of its own that goes away with the test.
class PassingFolder {
public:
    PassingFolder()
        : path(std::filesystem::temp_directory_path() / ("mesotrace-papers-" + std::to_string(std::random_device{}())))
    {
        std::filesystem::create_directories(path);
    }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    PassingFolder(PassingFolder&&) = delete;
    PassingFolder& operator=(PassingFolder&&) = delete;
    ~PassingFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }

    std::filesystem::path path;
};

/// What another program says about a file.
inline std::string said_by(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>&1").c_str(), "r"), &pclose);
    REQUIRE(pipe);
    std::string text;
    std::array<char, 4096> piece{};
    while (const auto count = std::fread(piece.data(), 1, piece.size(), pipe.get()))
        text.append(piece.data(), count);
    return text;
}

inline int count_of(const std::string& text, const std::string& wanted)
{
    int count = 0;
    for (auto at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + wanted.size()))
        ++count;
    return count;
}

} // namespace clinic::papers::testing
