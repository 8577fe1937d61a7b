#include "screens/wording/lot_sentence.h"
#include "screens/wording/telling.h"
#include "screens/wording/who_may.h"
#include "screens/wording/wording.h"

namespace clinic {

namespace {

/// What the violation mentions under this name, if it is a text.
std::string mentioned(const Violation<SessionRule>& violation, std::string_view name)
{
    for (const auto& mention : violation.mentions)
        if (const auto* const text = mention.name == name ? std::get_if<std::string>(&mention.value) : nullptr)
            return *text;
    return {};
}

/// The four ways in which an earlier reaction speaks against a version (domain.md 2.7).
const char* objection_sentence(const Violation<SessionRule>& violation)
{
    switch (from_code<ObjectionKind>(mentioned(violation, "kind")).value_or(ObjectionKind::shared_ingredient)) {
    case ObjectionKind::same_version:
        return mark("The patient reacted to {version} on {onset} ({reaction}). Choose another formula, or give a "
                    "reason for the override.");
    case ObjectionKind::same_formula:
        return mark("The patient reacted to an earlier version of this formula on {onset} ({reaction}), and {version} "
                    "still contains: {ingredients}. Choose another formula, or give a reason for the override.");
    case ObjectionKind::shared_ingredient:
    case ObjectionKind::shared_group:
        return mark("{version} contains what the patient reacted to on {onset} ({reaction}): {ingredients}. Choose "
                    "another formula, or give a reason for the override.");
    }
    return "";
}

const char* contraindication_sentence(const Violation<SessionRule>& violation)
{
    const bool passes = std::any_of(violation.mentions.begin(), violation.mentions.end(),
                                    [](const auto& each) { return each.name == "until"; });
    return passes ? mark("{condition}: not to be treated before {until}. Wait, or give a reason for the override.")
                  : mark("{condition}: not to be treated. Postpone the session, or give a reason for the override.");
}

/// There is something on file that could count, and why it does not.
bool says_status(const Violation<SessionRule>& violation)
{
    return std::any_of(violation.mentions.begin(), violation.mentions.end(),
                       [](const auto& each) { return each.name == "status"; });
}

/// Why a version cannot be injected, and who can mend it.
const char* standing_sentence(VersionState state)
{
    switch (state) {
    case VersionState::draft:
        return mark("{version} is still a draft. Whoever wrote it submits it for review; then somebody else who may "
                    "approve formulas approves it and puts it in force.");
    case VersionState::in_review:
        return mark("{version} is still in review. Somebody who may approve formulas, and did not write it, must "
                    "approve it and put it in force.");
    case VersionState::approved:
        return mark("{version} is approved but not in force yet. Somebody who may approve formulas must put it in "
                    "force.");
    case VersionState::effective:
        return mark("{version} is in force only since {from}. Correct the start of the session if it is wrong.");
    case VersionState::superseded:
        return mark("{version} was superseded and in force only from {from} to {until}. Correct the start of the "
                    "session if it is wrong.");
    case VersionState::withdrawn:
        return mark("{version} was withdrawn and in force only from {from} to {until}. Somebody who may write formulas "
                    "can make a new version from it.");
    case VersionState::rejected:
        return mark("{version} was rejected. Somebody who may write formulas can make a new version from it, to be "
                    "approved.");
    }
    return "";
}

std::string standing_sentence(const Words& words, const Zone& zone, const Violation<SessionRule>& violation)
{
    const auto state = from_code<VersionState>(mentioned(violation, "state")).value_or(VersionState::draft);
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    return tell(standing_sentence(state)) + ' ' +
           tell(mentioned(violation, "instead").empty() ? mark("Or choose another formula.")
                                                        : mark("Or choose {instead}, which is in force."));
}

} // namespace

std::string sentence(const Words& words, const Zone& zone, const Violation<SessionRule>& violation)
{
    using enum SessionRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    const auto tell_who = [&](const char* english, Right right) {
        return fill(tell(english), {{"who", who_may(words, right)}});
    };
    const auto tell_lot = [&](LotFault fault) { return lot_sentence(words, zone, fault, violation.mentions); };
    switch (violation.rule) {
    case already_signed:
        return tell(mark("This session is signed. Nothing in it can be changed; add an addendum instead."));
    case changed_meanwhile:
        return tell(mark(
            "Somebody else changed this session since you opened it. Open it again and add your changes to theirs."));
    case patient_missing: return tell(mark("Choose the patient."));
    case practitioner_missing: return tell(mark("Choose the practitioner who treats."));
    case started_missing: return tell(mark("Give the day and the time when the session started."));
    case started_in_future: return tell(mark("The session cannot start in the future. Correct the day or the time."));
    case started_before_birth:
        return tell(
            mark("The session starts before the patient was born. Correct the day, or the patient's birth date."));
    case ended_missing: return tell(mark("Give the time when the session ended; the aftercare counts from it."));
    case ended_before_started: return tell(mark("The session ends before it starts. Correct one of the two times."));
    case ended_too_late:
        return tell(mark("The end is in the future, or more than 8 hours after the start. Correct the time."));
    case region_missing: return tell(mark("Choose the treated region."));
    case indication_missing: return tell(mark("Choose the indication."));
    case not_licensed:
        return tell(
            says_status(violation)
                ? mark("{practitioner} has no licence that counts on {day} ({number}: {status}). The clinic's manager "
                       "can verify or renew it under Staff; or choose another practitioner.")
                : mark("{practitioner} has no licence on file. The clinic's manager can add and verify it under Staff; "
                       "or choose another practitioner."));
    case not_insured:
        return tell(
            says_status(violation)
                ? mark("{practitioner} has no insurance that counts on {day} ({number}: {status}). The clinic's "
                       "manager can renew it under Staff; or choose another practitioner.")
                : mark("{practitioner} has no insurance on file. The clinic's manager can add it under Staff; or "
                       "choose another practitioner."));
    case not_certified:
        return tell(
            says_status(violation)
                ? mark("{practitioner} has no certification that counts for “{technique}” on {day} ({number}: "
                       "{status}). The clinic's manager can verify or renew it under Staff; or choose another "
                       "practitioner.")
                : mark("{practitioner} has no certification for “{technique}”. The clinic's manager can add it under "
                       "Staff; or choose another practitioner."));
    case not_for_indication:
        return tell(mark("“{proof}” {number} of {practitioner} is limited to other indications than “{indication}”. "
                         "The clinic's manager can add one that covers it under Staff; or choose another "
                         "practitioner."));
    case version_missing: return tell(mark("Choose the formula version that was injected."));
    case version_not_in_force: return standing_sentence(words, zone, violation);
    case version_held:
        return tell_who(mark("{version} is on hold since {since}: “{reason}”. Choose another version. It can be "
                             "released by: {who}."),
                        Right::withdraw_formula);
    case version_not_for_indication: return tell(mark("{version} is not meant for this indication."));
    case standing_objection: return tell(objection_sentence(violation));
    case against_directive:
        return tell(mentioned(violation, "instead").empty()
                        ? mark("After reaction {reaction} this patient must not get {what} ({directive}). Choose "
                               "another formula, or give a reason for the override.")
                        : mark("After reaction {reaction} this patient must not get {what} ({directive}). Use "
                               "{instead}, or give a reason for the override."));
    case other_than_directed:
        return tell(mark("After reaction {reaction}, {instead} was to be used for this patient ({directive})."));
    case shared_allergen_group:
        return tell(mark("{version} shares an allergen group with what the patient reacted to on {onset} ({reaction}): "
                         "{ingredients}."));
    case allergic_to_ingredient:
        return tell(mark("The patient is allergic to a group that {version} contains: {ingredients}. Choose another "
                         "formula, or give a reason for the override."));
    case allergy_asks_for_care:
        return tell(
            mark("The patient is allergic to a group that {version} contains: {ingredients}. Ask how strong the "
                 "reaction was before you go on."));
    case allergist_first:
        return tell(mark("The patient is allergic to bee or wasp venom, and {version} contains {ingredients}. Whether "
                         "one leads to the other is disputed: let an allergist say so first."));
    case forbidden_in_country:
        return tell(mark("Dissolving fat by injection is forbidden in this country ({source}), and {version} would do "
                         "so. Nobody in the clinic can lift this: choose another indication and another formula."));
    case discouraged:
        return tell(mark("Authorities warn against dissolving fat by injection ({source}), and {version} would do "
                         "so."));
    case lot_missing: return tell_lot(LotFault::missing);
    case lot_of_other_ingredient: return tell_lot(LotFault::of_other_ingredient);
    case lot_unexpected: return tell_lot(LotFault::unexpected);
    case lot_expired: return tell_lot(LotFault::expired);
    case lot_held: return tell_lot(LotFault::held);
    case lot_used_up: return tell_lot(LotFault::used_up);
    case lot_amount_missing: return tell_lot(LotFault::amount_missing);
    case lot_not_counted: return tell_lot(LotFault::not_counted);
    case lot_not_enough: return tell_lot(LotFault::not_enough);
    case lot_taken_already: return tell_lot(LotFault::taken_already);
    case lot_amount_unreadable:
        return tell(mark("The amount {amount} of a lot must be more than 0, with at most three decimals."));
    case deviation_unexpected:
        return tell(mark("What was mixed otherwise is no ingredient of {version}. Take it out, or choose the version "
                         "that holds it."));
    case deviation_out_of_range:
        return tell(mark("{ingredient}: the strength that was mixed is more than nothing, and no more than 100 %."));
    case deviation_unchanged:
        return tell(mark("{ingredient}: this is the strength that the version says. Choose “as written”."));
    case deviation_other_unit:
        return tell(mark("{ingredient}: the strength that was mixed must count as the version's does, such as in %."));
    case deviation_stronger:
        return tell(mark("{ingredient}: this is {percent} % more than the version says. Make sure of the number."));
    case mixture_over_100_percent:
        return tell(mark("As mixed, the ingredients come to more than 100 % together. Correct a strength."));
    case deviation_of_mixture:
        return tell(mark("What is drawn from the clinic's own mixture is as it was mixed. Draw from nothing, or mix as "
                         "written."));
    case nothing_mixed: return tell(mark("Everything was left out. Choose another version."));
    case deviation_reason_too_short:
        return tell(mark("Write why it was mixed otherwise for this patient, in at least 10 characters."));
    case deviation_reason_unreadable:
        return tell(
            mark("The reason is too long (20,000 characters at most) or holds characters that cannot be kept."));
    case drawn_not_positive: return tell(mark("What is drawn from a vial must be more than 0 mL."));
    case vial_missing: return tell(mark("A vial that the session draws from is not on file. Choose it again."));
    case vial_of_other_version:
        return tell(mark("{vial} was mixed of another version. Choose a preparation of this one, or another version."));
    case vial_of_other_lot:
        return tell(
            mark("What is in {vial} is not of the lots that the session names. Choose its lots, or draw nothing "
                 "from it."));
    case vial_discarded:
        return tell(mark("{vial} may be used from {opened} to {until}. Draw from another one, or mix it anew."));
    case vial_held:
        return tell_who(mark("{vial} is on hold since {since}: “{reason}”. Draw from another one. It can be "
                             "released by: {who}."),
                        Right::block_lot);
    case vial_not_enough: return tell(mark("Only {left} mL are left in {vial}. Draw the rest from another one."));
    case prp_missing:
        return tell(mark("{version} holds the patient's own blood. Choose what was prepared of it, or put it down with "
                         "“Prepare PRP…”."));
    case prp_unexpected:
        return tell(mark("{version}, as mixed, holds nothing of the patient's own blood. Take the preparation out, or "
                         "choose the version that holds it."));
    case prp_of_other_patient:
        return tell(mark("{prp} is another patient's blood. It must never be injected here: choose this patient's own "
                         "preparation."));
    case prp_invalid: return tell(mark("{prp} was declared invalid: “{reason}”. Choose another preparation."));
    case prp_after_session:
        return tell(mark("The blood of {prp} was drawn at {drawn}, after the session had ended. Correct the time of "
                         "the session, or choose another preparation."));
    case prp_too_old:
        return tell(mark("The blood of {prp} was drawn on {drawn}, more than a day before. Prepare it anew."));
    case prp_waited_long:
        return tell(mark("From the draw of {prp} to the end of the session {minutes} minutes passed; usually it is no "
                         "more than 60."));
    case prp_amount_missing: return tell(mark("Give how much of the preparation was injected, in millilitres."));
    case prp_amount_not_positive: return tell(mark("What was injected of the preparation must be more than 0 mL."));
    case prp_not_enough: return tell(mark("Only {left} mL are left of {prp}. Correct the amount."));
    case prp_more_than_volume:
        return tell(mark("This is more than the {volume} mL that were injected in all. Check both amounts."));
    case prp_identity_incomplete:
        return tell(mark("Before blood is injected, the patient is recognised by at least {needed} things. Tick those "
                         "that were checked."));
    case volume_missing: return tell(mark("Give the injected volume in millilitres."));
    case volume_out_of_range: return tell(mark("The volume must be more than 0 and at most {largest} mL."));
    case volume_beyond_formula:
        return tell(mark("{version} foresees at most {most} mL in a session. Check the volume."));
    case points_too_many: return tell(mark("At most {most} points fit in one session. Place them farther apart."));
    case point_off_drawing:
        return tell(mark("A point of the body map lies outside the drawings of this region. Place it again."));
    case point_out_of_range:
        return tell(mark("A point takes more than 0 and at most {volume} mL, and its needle goes more than 0 and at "
                         "most {depth} mm deep, with at most three decimals."));
    case point_incomplete:
        return tell(mark("Points of the body map without volume, depth, technique or needle: {count}. Give them all "
                         "four."));
    case point_needle_unreadable:
        return tell(mark("The needle of a point is too long (200 characters at most) or holds characters that cannot "
                         "be kept."));
    case point_too_deep:
        return tell(mark("Points of the body map that are deeper than {deepest} mm: {count}. Such a needle leaves the "
                         "skin."));
    case points_differ_from_volume:
        return tell(mark("The points of the body map hold {points} mL together, but {volume} mL were injected."));
    case consent_missing:
        return tell(mark("The patient has not agreed to {version} for this indication yet. Take the consent first."));
    case consent_to_other_version:
        return tell(mark("On {day} the patient agreed to {other} ({consent}). {version} is mixed differently and needs "
                         "a consent of its own."));
    case consent_refused:
        return tell(mark("The patient refused {version} for this indication on {day} ({consent}). Do not treat; if the "
                         "patient has decided anew, take the new consent."));
    case consent_withdrawn:
        return tell(mark("The patient withdrew the consent to {version} ({consent}). Do not treat; if the patient has "
                         "decided anew, take the new consent."));
    case consent_expired:
        return tell(mark("The consent to {version} was given on {day}, more than a year before ({consent}). Take it "
                         "anew."));
    case consent_too_late:
        return tell(mark("The consent was given at {given} ({consent}), after the session had ended. Correct the time "
                         "of the session, if it is wrong; a consent given afterwards does not count."));
    case question_not_asked: return tell(mark("Ask and answer: {question}"));
    case answer_needs_note: return tell(mark("This answer needs a note: {question}"));
    case answer_unreadable:
        return tell(mark("A note of the screening is too long or holds characters that cannot be kept."));
    case answer_contradicts_record:
        return tell(mark("The answer is “No”, but on file there is: {on_file}. Ask again, or correct the file."));
    case history_not_taken:
        return tell(
            mark("No history of this patient is on file. Take it on the patient's page, under “Medical history”."));
    case history_not_current:
        return tell(mark("The history was confirmed on {taken}, more than six months ago. Confirm it on the patient's "
                         "page, under “Medical history”."));
    case contraindication_stands: return tell(contraindication_sentence(violation));
    case contraindication_warns: return tell(mark("{condition}: ask what it means for this treatment, and note it."));
    case course_too_early:
        return tell(mark("The course {key} asks for its next session from {day} on. Treat earlier only on purpose."));
    case last_aspirin_missing: return tell(mark("Give the day (and the time, if known) of the last aspirin."));
    case last_aspirin_after_session:
        return tell(mark("The last aspirin was after the session started. Correct the day or the time."));
    case aspirin_too_recent:
        return tell(mark("Only {hours} hours have passed since the last aspirin; 48 are needed. Wait, or give a reason "
                         "for the override. Prescribed aspirin is never stopped without the prescriber."));
    case note_unreadable:
        return tell(mark("The note is too long (20,000 characters at most) or holds characters that cannot be kept."));
    case override_reason_too_short: return tell(mark("The reason for an override needs at least 10 characters."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<InvalidationRule>& violation)
{
    using enum InvalidationRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case session_not_signed: return tell(mark("Only a signed session is declared invalid. Change this one instead."));
    case invalid_already: return tell(mark("This session was declared invalid already."));
    case reason_too_short: return tell(mark("Write the reason, in at least 10 characters."));
    case reactions_no_longer_counted:
        return tell(mark("The reaction {key} was reported after this session. It stays on file and keeps objecting to "
                         "the formula for this patient, but no audit counts it any more."));
    }
    return {};
}

std::string sentence(const Words& words, const Zone& zone, const Violation<AddendumRule>& violation)
{
    using enum AddendumRule;
    const auto tell = [&](const char* english) { return telling(words, zone, english, violation.mentions); };
    switch (violation.rule) {
    case session_not_signed: return tell(mark("Only a signed session takes an addendum. Change the session itself."));
    case text_missing: return tell(mark("Write the addendum."));
    case text_unreadable:
        return tell(
            mark("The addendum is too long (20,000 characters at most) or holds characters that cannot be kept."));
    }
    return {};
}

} // namespace clinic
