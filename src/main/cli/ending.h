#pragma once

#include <stdexcept>

namespace clinic::cli {

/// How a call ends; the numbers are the program's exit codes.
enum class Ending {
    done = 0,
    wrong_usage = 1,
    refused = 2,       // by a rule; nothing was changed
    damaged = 3,       // the record, a backup or an acknowledged save is not as it was
    unavailable = 4,   // busy, missing, no room; nothing was changed
    not_permitted = 5, // for this user
};

/// The call itself makes no sense; what() is the one line that says so.
class WrongUsage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Nobody of that name may use this record.
class UnknownUser : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace clinic::cli
