#pragma once

#include "main/cli/call.h"

namespace clinic::cli {

/// Where an input comes from: a file, or standard input for "-".
struct Source {
    std::string file = "-";
    bool atomic = false; // all lines or none
};

/// All of it; throws WrongUsage for a file that cannot be read.
[[nodiscard]] std::string whole_text(const Source&);
/// Line by line as it comes in; empty lines are passed over. `each` gets the line's number and its text.
void for_each_line(const Source&, const std::function<void(std::size_t, const std::string&)>& each);

using SaveOne = std::function<Reply(const Desk&, const Deed&, const Json&)>;

/// Saves one object, or with --lines one a line: each line for itself, or with --atomic all in one deed.
/// Every save is acknowledged as soon as it is durable.
[[nodiscard]] Ending save_input(Call&, const Source&, const SaveOne&);

/// Tells what came of a deed.
[[nodiscard]] Ending tell(const Call&, const Reply&, std::size_t input_line = 0);

} // namespace clinic::cli
