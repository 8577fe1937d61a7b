#include "main/cli/places.h"

#include <cstdlib>
#include <fstream>
#include <string>

namespace clinic::cli {

namespace {

using std::filesystem::path;

std::optional<path> from_environment(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value ? std::optional<path>(value) : std::nullopt;
}

std::optional<path> last_record_file()
{
    if (const auto state = from_environment("XDG_STATE_HOME"))
        return *state / "mesotrace" / "last-record";
    if (const auto home = from_environment("HOME"))
        return *home / ".local" / "state" / "mesotrace" / "last-record";
    return std::nullopt;
}

std::string first_line(const path& file)
{
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

} // namespace

path words_folder()
{
    if (auto given = from_environment("MESOTRACE_LOCALE"))
        return *given;
    std::error_code unknown;
    const auto beside = std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path().parent_path();
    const auto installed = beside / "share" / "locale";
    return std::filesystem::exists(installed, unknown) ? installed : path(MESOTRACE_LOCALE_DIR);
}

std::optional<path> usual_record()
{
    if (auto given = from_environment("MESOTRACE_RECORD"))
        return given;
    const auto file = last_record_file();
    const auto last = file ? first_line(*file) : std::string();
    return last.empty() ? std::nullopt : std::optional<path>(last);
}

void remember_record(const path& record)
{
    const auto file = last_record_file();
    const auto whole = std::filesystem::absolute(record).string();
    if (!file || first_line(*file) == whole)
        return;
    std::error_code cannot;
    std::filesystem::create_directories(file->parent_path(), cannot);
    std::ofstream(*file, std::ios::trunc) << whole << '\n';
}

} // namespace clinic::cli
