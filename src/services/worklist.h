#pragma once

#include "base/codes.h"
#include "domain/clinic/actor.h"
#include "domain/ids.h"
#include "records/records.h"

#include <optional>
#include <string>
#include <vector>

namespace clinic {

/// What waits for somebody (design/ux.md, Today). Every item names the thing that ends it.
enum class WorkKind {
    unsaved_session, // in windows only: what nobody saved is no fact of the clinic
    urgent_contact,
    check_in,
    unsigned_session,
    handout_to_give,
    course_session,
    reaction_not_assessed,
    reaction_to_see,
    directive_missing,
    formula_change,
    request,
    certification_expiring,
    certification_unverified,
    lot_expiring,
    vial_to_discard,
};
template <>
struct CodeTable<WorkKind> {
    static constexpr auto rows = std::to_array<Code<WorkKind>>({
        {WorkKind::unsaved_session, "UNSAVED_SESSION"},
        {WorkKind::urgent_contact, "URGENT_CONTACT"},
        {WorkKind::check_in, "CHECK_IN"},
        {WorkKind::unsigned_session, "UNSIGNED_SESSION"},
        {WorkKind::handout_to_give, "HANDOUT_TO_GIVE"},
        {WorkKind::course_session, "COURSE_SESSION"},
        {WorkKind::reaction_not_assessed, "REACTION_NOT_ASSESSED"},
        {WorkKind::reaction_to_see, "REACTION_TO_SEE"},
        {WorkKind::directive_missing, "DIRECTIVE_MISSING"},
        {WorkKind::formula_change, "FORMULA_CHANGE"},
        {WorkKind::request, "REQUEST"},
        {WorkKind::certification_expiring, "CERTIFICATION_EXPIRING"},
        {WorkKind::certification_unverified, "CERTIFICATION_UNVERIFIED"},
        {WorkKind::lot_expiring, "LOT_EXPIRING"},
        {WorkKind::vial_to_discard, "VIAL_TO_DISCARD"},
    });
};

struct WorkItem {
    WorkKind kind;
    std::int64_t row; // of the draft, session to call about, check-in, session, session without handout, course,
                      // reaction, change, request, certification, lot or vial
    std::string key;
    std::string who;  // patient or practitioner, or empty
    std::string what; // the check-in's code, the formula version, the lot's ingredient …
    Moment due;
    Moment late_from;                         // after this it is late
    std::optional<PractitionerId> whose = {}; // whose patient or proof it is; nothing: everybody's
    [[nodiscard]] bool late_at(Moment now) const { return now >= late_from; }
};

/// Everything that is due now or late: patients to be called at once, then the most overdue first.
[[nodiscard]] std::vector<WorkItem> worklist(const Stores&, const Actor&);

} // namespace clinic
