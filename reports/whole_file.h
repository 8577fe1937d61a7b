#pragma once

#include <filesystem>
#include <string_view>

namespace clinic::papers {

/// Puts a file in place whole or not at all: written beside it, flushed to the disk, renamed. Only its owner may read
/// it. Throws std::system_error with the machine's reason, such as a full disk; an older file then stays as it was.
void write_whole(const std::filesystem::path&, std::string_view bytes);

} // namespace clinic::papers
