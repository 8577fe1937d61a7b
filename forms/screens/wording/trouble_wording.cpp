#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, Trouble trouble)
{
    using enum Trouble;
    switch (trouble) {
    case record_busy:
        return words("The record is being saved by somebody else. Nothing was changed; try again in a moment.");
    case record_in_use:
        return words("The record is open in another program. Nothing was changed; close that program, or look without "
                     "changing.");
    case record_missing: return words("There is no record of that name. Check the file name.");
    case record_exists:
        return words("There is a file of that name already, and it was left as it is. Choose another name.");
    case not_a_record: return words("This file is not a Mesotrace record.");
    case record_from_newer_program:
        return words("This record was written by a newer Mesotrace. Update the program to open it.");
    case record_from_older_program:
        return words(
            "This record was written by an older Mesotrace. Open it once for writing; it is then brought up to date.");
    case record_damaged: return words("The record is damaged. Nothing was changed; restore the last backup.");
    case disk_full: return words("The disk is full. Nothing was saved; make room and save again.");
    case read_only: return words("The record, or its disk, cannot be written. Nothing was saved.");
    case not_permitted: return words("You may not do this. Ask whoever manages the rights.");
    case unknown: return words("Something unexpected went wrong. Nothing was saved; what you typed is still here.");
    }
    return {};
}

} // namespace clinic
