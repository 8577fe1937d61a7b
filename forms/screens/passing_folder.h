#pragma once

#include <filesystem>

namespace clinic {

/// The person's own folder for files that are passed to another program; the system empties it.
[[nodiscard]] std::filesystem::path passing_folder();

} // namespace clinic
