#include "screens/wording/telling.h"
#include "screens/wording/wording.h"

namespace clinic {

std::string sentence(const Words& words, const Zone& zone, const Violation<PrpRule>& violation)
{
    using enum PrpRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case patient_missing: return tell(mark("Choose the patient."));
    case drawn_missing: return tell(mark("Give the day and the time when the blood was drawn."));
    case drawn_in_future: return tell(mark("The blood cannot be drawn in the future. Correct the day or the time."));
    case identity_incomplete:
        return tell(mark("Before blood is drawn, the patient is recognised by at least {needed} things. Tick those "
                         "that were checked."));
    case prepared_by_missing: return tell(mark("Choose who prepared it."));
    case blood_missing: return tell(mark("Give how much blood was drawn, in millilitres."));
    case blood_out_of_range: return tell(mark("The blood drawn must be more than 0 and at most {most} mL."));
    case anticoagulant_missing: return tell(mark("Choose the anticoagulant."));
    case anticoagulant_lot_missing: return tell(mark("Give the lot of the anticoagulant, as its label shows it."));
    case kit_missing: return tell(mark("Give the name of the kit."));
    case kit_lot_missing: return tell(mark("Give the lot of the kit, as its label shows it."));
    case kit_expires_missing: return tell(mark("Give the last day on which the kit may be used."));
    case kit_expired:
        return tell(mark("The kit expired on {expires}, before the blood was drawn. Correct the day if it is wrong; "
                         "what was prepared with an expired kit is not injected."));
    case centrifuge_missing: return tell(mark("Give the centrifuge: its name or its number in the clinic."));
    case spins_missing: return tell(mark("Give the speed and the minutes of the centrifuge."));
    case spins_too_many: return tell(mark("At most {most} spins can be kept."));
    case spin_incomplete: return tell(mark("Spin {spin}: give the speed with its unit, and the minutes."));
    case spin_out_of_range:
        return tell(mark("Spin {spin}: the speed must be more than 0 and at most {fastest}, the minutes more than 0 "
                         "and at most {longest}."));
    case obtained_missing: return tell(mark("Give how much plasma came out, in millilitres."));
    case obtained_out_of_range:
        return tell(mark("The plasma must be more than 0 mL, and no more than the blood it was made of."));
    case platelets_out_of_range: return tell(mark("A platelet count must be more than 0 and at most {most} × 10⁹/L."));
    case platelets_not_enriched:
        return tell(mark("The plasma holds no more platelets than the blood. Make sure of both numbers."));
    case activator_missing: return tell(mark("Choose the activator, or “No activator”."));
    case activator_lot_missing: return tell(mark("Give the lot of the activator, as its label shows it."));
    case activator_lot_unexpected: return tell(mark("Without an activator there is no lot of it. Take it out."));
    case text_unreadable:
        return tell(mark("A text is too long (a line 200 characters, the note 20,000 at most) or holds characters that "
                         "cannot be kept."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<PrpInvalidationRule>& violation)
{
    using enum PrpInvalidationRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case prp_missing: return tell(mark("There is no such preparation."));
    case invalid_already: return tell(mark("This preparation was declared invalid already."));
    case injected:
        return tell(mark("The session {session} injected it. If that was not so, declare the session invalid first."));
    case reason_too_short: return tell(mark("Write the reason, in at least 10 characters."));
    }
    return {};
}

} // namespace clinic
