#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<PractitionerRule>& violation)
{
    using enum PractitionerRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case name_missing: return tell(mark("Give the practitioner's name."));
    case name_unreadable:
        return tell(mark("The name is too long (200 characters at most) or holds characters that cannot be kept."));
    case profession_missing: return tell(mark("Give the profession."));
    case profession_unreadable:
        return tell(mark("The profession is too long or holds characters that cannot be kept."));
    case register_unreadable:
        return tell(mark("The register number is too long or holds characters that cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<CertificationRule>& violation)
{
    using enum CertificationRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case practitioner_missing: return tell(mark("Choose the practitioner whose certification this is."));
    case type_missing: return tell(mark("Choose the type of the certification."));
    case issuer_missing: return tell(mark("Give the issuer."));
    case issuer_unreadable: return tell(mark("The issuer is too long or holds characters that cannot be kept."));
    case number_missing: return tell(mark("Give the number on the certification."));
    case number_unreadable: return tell(mark("The number is too long or holds characters that cannot be kept."));
    case number_taken: return tell(mark("A certification {number} of {issuer} is on file already. Check the number."));
    case issued_missing: return tell(mark("Give the day of issue."));
    case issued_in_future: return tell(mark("The day of issue is in the future. Correct it."));
    case expires_missing: return tell(mark("Give the day of expiry, or say that the certification never expires."));
    case expires_twice:
        return tell(mark("A certification that never expires has no day of expiry. Take out one of the two."));
    case expires_before_issued:
        return tell(mark("The certification expires before it was issued. Correct one of the two days."));
    case covers_nothing: return tell(mark("This certification covers no technique, so it entitles to none."));
    }
    return {};
}

} // namespace clinic
