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
    case register_number_missing: return tell(mark("Give the number in this register, or take the register out."));
    case register_number_odd:
        return tell(mark("This does not look like a number of {register}: its length or its check digit is wrong. "
                         "Compare it with the paper."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<CatalogueTypeRule>& violation)
{
    using enum CatalogueTypeRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case name_missing: return tell(mark("Give the type a name."));
    case name_unreadable:
        return tell(mark("A name is too long (200 characters at most) or holds characters that cannot be kept."));
    case name_taken:
        return tell(mark("A type “{name}” is in the catalogue already. Change that one, or choose another name."));
    case category_missing: return tell(mark("Choose what kind of proof it is."));
    case issuer_unreadable: return tell(mark("The issuer is too long or holds characters that cannot be kept."));
    case validity_missing: return tell(mark("Say for how many months it usually counts, or that it never expires."));
    case validity_twice: return tell(mark("What never expires has no number of months. Take out one of the two."));
    case validity_wrong: return tell(mark("It counts for whole months: at least 1, at most {most}."));
    case reminders_missing:
        return tell(mark("Say how many days before the end somebody is reminded, such as 90, 60, 30, 7."));
    case reminders_wrong: return tell(mark("A reminder comes at least 1 day before the end, at most {most}."));
    case changed_meanwhile:
        return tell(mark("Somebody else changed this type meanwhile. Open it again and repeat your changes."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<CertificationRule>& violation)
{
    using enum CertificationRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case practitioner_missing: return tell(mark("Choose the practitioner whose certification this is."));
    case type_missing: return tell(mark("Choose what kind of proof it is."));
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
    case jurisdiction_unreadable:
        return tell(mark("The place where it counts is too long or holds characters that cannot be kept."));
    case conditions_unreadable:
        return tell(mark("The conditions are too long or hold characters that cannot be kept."));
    case renews_another:
        return tell(mark("A renewal takes the place of a certification of the same person and kind. Choose that one."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<VerificationRule>& violation)
{
    using enum VerificationRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case certification_missing: return tell(mark("Choose the certification that was checked."));
    case verifier_missing: return tell(mark("Choose who checked it. Whoever is not on the staff yet is added there."));
    case verifier_is_holder:
        return tell(mark("Nobody verifies a certification of their own. Choose somebody else of the staff."));
    case on_missing: return tell(mark("Give the day of the check."));
    case on_in_future: return tell(mark("The day of the check is in the future. Correct it."));
    case method_missing: return tell(mark("Choose how it was checked."));
    case source_missing: return tell(mark("Say which register, office or person was asked."));
    case source_unreadable: return tell(mark("The source is too long or holds characters that cannot be kept."));
    case reference_unreadable: return tell(mark("The reference is too long or holds characters that cannot be kept."));
    case result_missing: return tell(mark("Choose what came out."));
    case next_due_before: return tell(mark("The next check is due before this one was made. Correct one of the days."));
    case not_primary_source:
        return tell(mark("A paper that was only seen is not verified: the issuer has not been asked. It is noted, and "
                         "the certification stays unverified."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<SanctionRule>& violation)
{
    using enum SanctionRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case certification_missing: return tell(mark("Choose the certification."));
    case kind_missing: return tell(mark("Choose whether it is suspended, revoked or reinstated."));
    case from_missing: return tell(mark("Give the day from which this holds."));
    case nothing_to_reinstate:
        return tell(mark("It is neither suspended nor revoked on that day, so nothing can be reinstated."));
    case reason_missing: return tell(mark("Say why, and by whose decision, in at least 10 characters."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<HandoverRule>& violation)
{
    using enum HandoverRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case practitioner_missing: return tell(mark("Choose the practitioner whose sheet this is."));
    case receiver_missing: return tell(mark("Choose the patient, or say who asked for the sheet."));
    case receiver_unknown: return tell(mark("Choose a patient who is on file."));
    case receiver_unreadable: return tell(mark("The name is too long or holds characters that cannot be kept."));
    case language_missing: return tell(mark("Choose the language of the sheet."));
    case paper_missing: return tell(mark("Make the sheet first: the handing over names exactly that paper."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<TrainingRule>& violation)
{
    using enum TrainingRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case practitioner_missing: return tell(mark("Choose whose training this was."));
    case title_missing: return tell(mark("Give the title of the course."));
    case title_unreadable: return tell(mark("The title is too long or holds characters that cannot be kept."));
    case provider_missing: return tell(mark("Say who gave the course."));
    case provider_unreadable: return tell(mark("The provider is too long or holds characters that cannot be kept."));
    case first_day_missing: return tell(mark("Give the day of the course, or its first day."));
    case last_day_before_first: return tell(mark("The last day comes before the first. Correct one of them."));
    case day_in_future: return tell(mark("The course is not over yet. Put it on file when it is, or correct the day."));
    case hours_missing: return tell(mark("Give the hours of the course."));
    case hours_wrong: return tell(mark("Those days do not have so many hours, or there are none. Correct the hours."));
    case category_unreadable: return tell(mark("The category is too long or holds characters that cannot be kept."));
    case certificate_number_unreadable:
        return tell(mark("The certificate number is too long or holds characters that cannot be kept."));
    case corrects_another:
        return tell(mark("A correction takes the place of an entry of the same person. Choose that one."));
    case corrected_already: return tell(mark("This entry was corrected already. Correct the one that took its place."));
    }
    return {};
}

} // namespace clinic
