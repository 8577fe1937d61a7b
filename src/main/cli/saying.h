#pragma once

#include "main/cli/kind.h"

namespace clinic::cli {

/// How a call's results are written.
struct Style {
    bool json = false;
    bool lines = false; // a list of JSON as one object a line
};

/// A line of result, on standard output.
void say(std::string_view line);
/// A line about what went wrong or is odd, on standard error.
void complain(std::string_view line);
/// The line that proves a save. Written in one piece and flushed, so it stands for something durable.
/// Throws std::system_error when nobody can read it.
void acknowledge(const Receipt&);

[[nodiscard]] Json json_of(const Problem&);
/// Each problem on standard error: a sentence, or an object with --json. `input_line` is the line of a file of many,
/// or 0.
void complain(const Problems&, Style, std::size_t input_line = 0);

/// One thing: a JSON document, or its fields line by line.
void show(const Json&, Style);
/// A list: one JSON document or one object a line, or its plain fields with tabs between.
void show_list(const std::vector<Json>&, Style);
/// A value as plain text: nothing for null, the codes of a list with commas.
[[nodiscard]] std::string plain(const Json&);

} // namespace clinic::cli
