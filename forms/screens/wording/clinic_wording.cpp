#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<ClinicRule>& violation)
{
    using enum ClinicRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case name_missing: return tell(mark("Give the name of the clinic."));
    case name_unreadable:
        return tell(mark("The name is too long (200 characters at most) or holds characters that cannot be kept."));
    case country_missing: return tell(mark("Choose the country; its law decides the deadlines."));
    case zone_unknown: return tell(mark("There is no time zone “{zone}”. Write it like Europe/Paris."));
    case phone_unreadable: return tell(mark("The phone number is too long or holds characters that cannot be kept."));
    case address_unreadable: return tell(mark("The address is too long or holds characters that cannot be kept."));
    }
    return {};
}

} // namespace clinic
