#pragma once

#include "base/calendar.h"
#include "base/outcome.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clinic::papers {

/// A person as an address book knows them.
struct Contact {
    std::size_t line = 0; // where the card begins, from 1
    std::string family_name;
    std::string given_name;
    std::string full_name;
    std::optional<Day> born; // nothing when the year is not known
    std::vector<std::string> phones;
    std::vector<std::string> emails;
};

enum class VcardFaultKind {
    text_outside_card,
    card_not_ended,
    unknown_charset,   // neither UTF-8 nor Latin 1
    broken_characters, // not the characters that the card promises
};

struct VcardFault {
    std::size_t line = 0;
    VcardFaultKind kind = VcardFaultKind::text_outside_card;
};

/// All contacts of vCard 2.1, 3.0 and 4.0 files, or the first fault and nothing else.
using VcardReading = Outcome<std::vector<Contact>, VcardFault>;
[[nodiscard]] VcardReading read_vcards(std::string_view);

} // namespace clinic::papers
