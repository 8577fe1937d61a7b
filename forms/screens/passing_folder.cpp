#include "screens/passing_folder.h"

#include <cstdlib>

namespace clinic {

std::filesystem::path passing_folder()
{
    const char* const own = std::getenv("XDG_RUNTIME_DIR");
    const auto base = own && *own ? std::filesystem::path(own) : std::filesystem::temp_directory_path();
    auto folder = base / "mesotrace";
    std::filesystem::create_directories(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    return folder;
}

} // namespace clinic
