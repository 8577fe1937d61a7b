#pragma once

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <sstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace clinic::tests {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

inline std::string text_of(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// What one run of the program left behind.
struct Ran {
    int code = -1; // exit code, or -1 for an end by a signal
    std::string out;
    std::string err;
    [[nodiscard]] Json json() const { return Json::parse(out); }
    /// One object for each line on standard error.
    [[nodiscard]] std::vector<Json> problems() const
    {
        std::vector<Json> list;
        std::istringstream lines(err);
        for (std::string line; std::getline(lines, line);)
            list.push_back(Json::parse(line));
        return list;
    }
    /// "field/rule" of each problem.
    [[nodiscard]] std::vector<std::string> rules() const
    {
        std::vector<std::string> list;
        for (const auto& each : problems())
            list.push_back(each["field"].get<std::string>() + '/' + each["rule"].get<std::string>());
        return list;
    }
    /// The key in the line SAVED <request-id> <kind> <key> <sequence> <digest>.
    [[nodiscard]] std::string key() const
    {
        std::istringstream words(out);
        std::string saved;
        std::string request;
        std::string kind;
        std::string key;
        words >> saved >> request >> kind >> key;
        INFO(out << err);
        REQUIRE(saved == "SAVED");
        return key;
    }
};

/// True once the program has ended; its end can still be waited for.
inline bool has_ended(pid_t child)
{
    siginfo_t end{};
    waitid(P_PID, static_cast<id_t>(child), &end, WEXITED | WNOHANG | WNOWAIT);
    return end.si_pid == child;
}

/// A folder of its own, gone at the end.
class Folder {
public:
    Folder()
    {
        std::string name = (fs::temp_directory_path() / "mesotrace-cli-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }

private:
    fs::path path_;
};

/// Runs the program as a script does, with files for its streams.
class Program {
public:
    explicit Program(const Folder& folder) : folder_(folder) {}

    [[nodiscard]] pid_t start(const std::vector<std::string>& words, const std::string& input = {}) const
    {
        std::ofstream(folder_ / "in", std::ios::binary) << input;
        return start_with(words, (folder_ / "in").string());
    }
    [[nodiscard]] pid_t start_with(const std::vector<std::string>& words, const std::string& input_file) const
    {
        posix_spawn_file_actions_t files;
        posix_spawn_file_actions_init(&files);
        const auto out = (folder_ / "out").string();
        const auto err = (folder_ / "err").string();
        constexpr int fresh = O_WRONLY | O_CREAT | O_TRUNC;
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input_file.c_str(), O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, out.c_str(), fresh, 0600);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, err.c_str(), fresh, 0600);

        std::vector<std::string> all{MESOTRACE_CLI};
        all.insert(all.end(), words.begin(), words.end());
        std::vector<char*> arguments;
        arguments.reserve(all.size() + 1);
        for (auto& word : all)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        std::string state = "XDG_STATE_HOME=" + (folder_ / "state").string();
        std::string locale = "LC_ALL=C.UTF-8";
        // A sanitized program is told which leaks are not ours, as this test is.
        const char* const known_leaks = std::getenv("LSAN_OPTIONS");
        std::string leaks = std::string("LSAN_OPTIONS=") + (known_leaks ? known_leaks : "");
        std::array<char*, 4> environment{state.data(), locale.data(), leaks.data(), nullptr};
        pid_t child = 0;
        const int failed = posix_spawn(&child, MESOTRACE_CLI, &files, nullptr, arguments.data(), environment.data());
        posix_spawn_file_actions_destroy(&files);
        REQUIRE(failed == 0);
        return child;
    }
    [[nodiscard]] Ran wait_for(pid_t child) const
    {
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, text_of(folder_ / "out"), text_of(folder_ / "err")};
    }
    [[nodiscard]] Ran run(const std::vector<std::string>& words, const std::string& input = {}) const
    {
        return wait_for(start(words, input));
    }

private:
    const Folder& folder_;
};

} // namespace clinic::tests
