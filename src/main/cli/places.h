#pragma once

#include <filesystem>
#include <optional>

namespace clinic::cli {

/// Where the catalogues of words are: $MESOTRACE_LOCALE, or share/locale beside the program, or where they were built.
[[nodiscard]] std::filesystem::path words_folder();

/// $MESOTRACE_RECORD, or the record that was opened last, if any.
[[nodiscard]] std::optional<std::filesystem::path> usual_record();
/// Keeps it in $XDG_STATE_HOME/mesotrace/last-record; where that cannot be written nothing is kept.
void remember_record(const std::filesystem::path&);

} // namespace clinic::cli
