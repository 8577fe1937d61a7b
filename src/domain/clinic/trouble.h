#pragma once

namespace clinic {

/// What can go wrong with the machine or with the record's file, as far as a person can do something about it.
/// (What a person got wrong is a violation, not a trouble.)
enum class Trouble {
    record_busy,               // somebody else is saving; asking again helps
    record_in_use,             // another program has the record open for writing
    record_missing,            // there is no file of that name
    record_exists,             // a new record would overwrite a file
    not_a_record,              // the file is not one of ours
    record_from_newer_program, // only a newer program understands it
    record_from_older_program, // must first be opened for writing, which brings it up to date
    record_damaged,
    disk_full,
    read_only,     // the file or its disk cannot be written
    not_permitted, // the system does not let this user at the file
    unknown,
};

} // namespace clinic
