#pragma once

#include <filesystem>
#include <string_view>

namespace clinic {

/// The log is for whoever repairs the program: English, whole sentences, written before the operation.
/// It never holds a patient's data: pass row numbers, counts and codes, not names, notes or birthdays.
void log_info(std::string_view sentence);
void log_warning(std::string_view sentence);
void log_error(std::string_view sentence);

/// Sends the log to rotating files in this folder (1 MiB each, five kept). Called once, by main; before it nothing is
/// written.
void log_to(const std::filesystem::path& folder);
/// Writes out what is pending and stops.
void stop_log();

} // namespace clinic
